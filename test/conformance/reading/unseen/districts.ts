// cspell:disable -- the names are invented
import type { UnseenText } from './unseen-text.ts'

/** Districts, boroughs and towns with numbering and wording of their own. */
export const districts: readonly UnseenText[] = [
  {
    name: 'minute numbers with a year, and AGREED nem con',
    layout: 'printed',
    text: `Community Committee

Minutes of a Meeting of the Community Committee held on 3rd October 2024

12/24. PLAY AREAS

The Parks Manager reported that three play areas had been renewed.

AGREED (nem con) that the report be received.

13/24. GRANTS

Members considered six applications.

AGREED (nem con):

(i) to award £500 to the Scouts;
(ii) to defer the application from the Rowing Club.
`,
    meeting: { body: 'Community Committee', date: '2024-10-03' },
    items: [
      {
        title: 'PLAY AREAS',
        number: '12/24',
        limbs: ['|receive|the report be received.'],
        votes: [[null, null, null]],
        said: ['||Parks Manager||The Parks Manager reported that'],
      },
      {
        title: 'GRANTS',
        number: '13/24',
        votes: [[null, null, null]],
        limbs: [
          '(i)|other|to award £500 to the Scouts;',
          '(ii)|defer|to defer the application from the Rowing Club.',
        ],
      },
    ],
  },
  {
    name: 'Resolved with a dash on the line before its numbers',
    text: `Agenda item

Electoral Review

Minutes:

The Returning Officer outlined the timetable for the review.

Resolved -

1 That the draft submission be approved;

2 That the Chief Executive be authorised to make minor amendments.
`,
    items: [
      {
        title: 'Electoral Review',
        limbs: [
          '1|approve|That the draft submission be approved;',
          '2|authorise|That the Chief Executive be authorised to make minor amendments.',
        ],
        said: ['||Returning Officer||The Returning Officer outlined the'],
      },
    ],
  },
  {
    name: 'limbs broken over a page with a running head',
    layout: 'printed',
    text: `28. COMMUNITY SAFETY PARTNERSHIP

The Partnership Manager updated the Committee.

RESOLVED:

1. that the Partnership Plan be endorsed and sent to every parish

Overview and Scrutiny Committee
14 May 2024
6

council in the district; and

2. that the minutes of the Partnership be circulated.
`,
    items: [
      {
        title: 'COMMUNITY SAFETY PARTNERSHIP',
        number: '28',
        said: ['||Partnership Manager||The Partnership Manager updated the'],
        limbs: [
          '1|endorse|that the Partnership Plan be endorsed and sent to every parish council in the district; and',
          '2|other|that the minutes of the Partnership be circulated.',
        ],
      },
    ],
  },
  {
    name: 'two people speak in one sentence',
    text: `Agenda item

Town Deal

Minutes:

Councillor Mo Hyde asked about the theatre and the Project Director, Zoe Quinn, said that work would begin in May.

Councillor Ford and Councillor Gill both expressed concern at the delay.

The Committee thanked officers.

RESOLVED to note the position.
`,
    items: [
      {
        title: 'Town Deal',
        limbs: ['|note|note the position.'],
        said: [
          'Councillor|Mo Hyde|||Councillor Mo Hyde asked about',
          '|Zoe Quinn|Project Director||the Project Director, Zoe Quinn,',
          'Councillor|Ford|||Councillor Ford and Councillor Gill',
          'Councillor|Gill|||Councillor Ford and Councillor Gill',
        ],
      },
    ],
  },
  {
    name: 'bullets of every kind under a resolution',
    text: `Agenda item

Street Trading

Minutes:

RESOLVED that:

\uf0b7 the fees be increased by 3%
\uf0a7 the pitches in Market Square be kept
\uf0a7 officers report back in March 2025

Supporting documents:
`,
    items: [
      {
        title: 'Street Trading',
        limbs: [
          '|other|the fees be increased by 3%',
          '|other|the pitches in Market Square be kept',
          '|other|officers report back in March 2025',
        ],
      },
    ],
  },
  {
    name: 'a statement by an office before its holder with a comma after',
    text: `Agenda item

Homelessness

Minutes:

The Director of Public Health, Dr Ann Beale MBE, reported a rise in need.

Rough Sleeping Co-ordinator Kim Ashe described the night shelter.

Shelter noted that rents had risen.

Councillor Ivy St John-Smythe wished to thank the volunteers.

AGREED

That the report be received and noted.
`,
    gaps: ['- said |||Shelter|Shelter noted that rents had'],
    items: [
      {
        title: 'Homelessness',
        limbs: ['|receive|That the report be received and noted.'],
        said: [
          'Dr|Ann Beale|Director of Public Health||The Director of Public Health,',
          '|Kim Ashe|Rough Sleeping Co-ordinator||Rough Sleeping Co-ordinator Kim Ashe',
          '|||Shelter|Shelter noted that rents had',
          'Councillor|Ivy St John-Smythe|||Councillor Ivy St John-Smythe wished',
        ],
      },
    ],
  },
  {
    name: 'a vote printed in a table and a casting vote',
    text: `Agenda item

Market Rents

Minutes:

It was moved by Cllr Ray and seconded by Cllr Sims that the rents be frozen.

| For | 6 |
| Against | 6 |
| Abstain | 1 |

The Chair used the casting vote in favour and the motion was CARRIED.

RESOLVED: That the rents be frozen for 2025/26.
`,
    items: [
      {
        title: 'Market Rents',
        limbs: ['|other|That the rents be frozen for 2025/26.'],
        votes: [[6, 6, 1]],
      },
    ],
  },
  {
    name: 'Decision then Minutes with numbers on lines of their own',
    text: `14 Corporate Plan pdf icon PDF 2 MB

Decision:

RESOLVED:

1.

That Council be recommended to adopt the Corporate Plan.

2.

That the Leader be authorised to make changes before Council.

Minutes:

The Leader, Councillor Eve Strand, presented the Corporate Plan.
`,
    items: [
      {
        title: 'Corporate Plan',
        number: '14',
        limbs: [
          '1|recommend|That Council be recommended to adopt the Corporate Plan.',
          '2|authorise|That the Leader be authorised to make changes before Council.',
        ],
        said: ['Councillor|Eve Strand|Leader||The Leader, Councillor Eve Strand,'],
        documents: ['Corporate Plan'],
      },
    ],
  },
  {
    name: 'numbered paragraphs of discussion under a minute',
    layout: 'printed',
    text: `19 PARISH CHARTER

(1) The Democratic Services Manager presented the draft charter.

(2) Members raised concerns about consultation times.

(3) In reply, the Democratic Services Manager undertook to extend them to six weeks.

(4) RESOLVED that the charter be approved.

20 WORK PROGRAMME

RESOLVED that the work programme be agreed.
`,
    items: [
      {
        title: 'PARISH CHARTER',
        number: '19',
        limbs: ['|approve|the charter be approved.'],
        said: [
          '||Democratic Services Manager||The Democratic Services Manager presented',
          '||Members||Members raised concerns about consultation',
          '||Democratic Services Manager||In reply, the Democratic Services',
        ],
      },
      {
        title: 'WORK PROGRAMME',
        number: '20',
        limbs: ['|agree|the work programme be agreed.'],
      },
    ],
  },
]
