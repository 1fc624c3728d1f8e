// cspell:disable -- the names are invented
import type { UnseenText } from './unseen-text.ts'

/** A second set, written after the reader had been mended on the first and before it was tried on these. */
export const further: readonly UnseenText[] = [
  {
    name: 'a London borough cabinet with numbered discussion and RESOLVED in bold',
    text: `Agenda item

Council Tax Reduction Scheme 2025/26

Minutes:

1. The Lead Member for Finance, Councillor Ada Brook, introduced the report.
2. Councillor Noor highlighted the effect on single parents and asked what support was offered.
3. In response, the Assistant Director for Revenues, Paul Yeo, confirmed that a hardship fund of £500k was in place.

RESOLVED:

Cabinet:

A. Approved the Council Tax Reduction Scheme 2025/26;
B. Delegated authority to the Corporate Director of Resources to make minor changes.

Supporting documents:

CTRS report, item 6. PDF 312 KB View as HTML (6) 48 KB
`,
    items: [
      {
        title: 'Council Tax Reduction Scheme 2025/26',
        decisionMaker: 'Cabinet',
        limbs: [
          'A|approve|Approved the Council Tax Reduction Scheme 2025/26;',
          'B|delegate|Delegated authority to the Corporate Director of Resources to make minor changes.',
        ],
        said: [
          'Councillor|Ada Brook|Lead Member for Finance||The Lead Member for Finance,',
          'Councillor|Noor|||Councillor Noor highlighted the effect',
          '|Paul Yeo|Assistant Director for Revenues||In response, the Assistant Director',
        ],
        documents: ['CTRS report'],
      },
    ],
  },
  {
    name: 'a committee where the chair put recommendations and they were agreed',
    text: `Agenda item

Taxi Licensing Policy

Minutes:

The Licensing Manager introduced the policy and answered questions of clarification.

The Chair moved the recommendations in the report, seconded by Cllr Webb, and on being put to the vote they were agreed unanimously.

Resolved:

1. The Committee approved the draft policy for consultation.
2. The Committee agreed to receive the results in the autumn.
`,
    items: [
      {
        title: 'Taxi Licensing Policy',
        decisionMaker: 'Committee',
        limbs: [
          '1|approve|The Committee approved the draft policy for consultation.',
          '2|receive|The Committee agreed to receive the results in the autumn.',
        ],
        said: ['||Licensing Manager||The Licensing Manager introduced the'],
        votes: [[null, null, null]],
      },
    ],
  },
  {
    name: 'a Scottish-looking unitary with decisions in a heading Outcome',
    text: `Agenda item

Winter Service Plan

Outcome:

Cabinet agreed to:

(i) approve the Winter Service Plan; and
(ii) note the salt stocks.

Minutes:

Cllr J O’Brien, Portfolio Holder for Highways, presented the plan.
`,
    items: [
      {
        title: 'Winter Service Plan',
        decisionMaker: 'Cabinet',
        limbs: ['(i)|approve|approve the Winter Service Plan; and', '(ii)|note|note the salt stocks.'],
        said: ['Cllr|J O’Brien|Portfolio Holder for Highways||Cllr J O’Brien, Portfolio Holder'],
      },
    ],
  },
  {
    name: 'a council minute with resolved in the middle of a long paragraph',
    layout: 'printed',
    text: `MINUTES OF A MEETING OF THE COUNCIL HELD ON MONDAY 9 DECEMBER 2024

C/24/61 POLITICAL PROPORTIONALITY

The Monitoring Officer presented a report on political proportionality. It was
proposed by Councillor Dean, seconded by Councillor Ekow and RESOLVED that the
allocation of seats set out in Appendix 1 be approved.

C/24/62 URGENT DECISIONS

The Leader reported two urgent decisions. RESOLVED to note the urgent decisions.
`,
    meeting: { body: 'COUNCIL', date: '2024-12-09' },
    items: [
      {
        title: 'POLITICAL PROPORTIONALITY',
        number: 'C/24/61',
        limbs: ['|approve|the allocation of seats set out in Appendix 1 be approved.'],
        said: ['||Monitoring Officer||The Monitoring Officer presented a'],
      },
      {
        title: 'URGENT DECISIONS',
        number: 'C/24/62',
        limbs: ['|note|note the urgent decisions.'],
        said: ['||Leader||The Leader reported two urgent'],
      },
    ],
  },
  {
    name: 'a vote by roll call in prose',
    text: `Agenda item

Motion on Fireworks

Minutes:

Councillor Abel proposed the motion, which was seconded by Councillor Baird.

Councillor Cole spoke in favour of the motion.

In accordance with Procedure Rule 17 a recorded vote was requested.

Voting for the motion: Councillors Abel, Baird, Cole (3)

Voting against the motion: Councillor Dell (1)

Abstaining: None

The motion was therefore carried.

Resolved: That the Council writes to retailers.
`,
    items: [
      {
        title: 'Motion on Fireworks',
        limbs: ['|other|That the Council writes to retailers.'],
        said: ['Councillor|Cole|||Councillor Cole spoke in favour'],
        votes: [[3, 1, 0]],
      },
    ],
  },
  {
    name: 'a Welsh council with PENDERFYNWYD',
    layout: 'printed',
    text: `PWYLLGOR CRAFFU / SCRUTINY COMMITTEE

Minutes of the meeting held on Thursday, 6 June 2024 at 10.00 a.m.

5. TALIADAU / PAYMENTS

The Head of Finance presented the report.

Councillor Elin ap Rhys asked about the delay.

PENDERFYNWYD / RESOLVED

(a) To accept the report.
(b) To receive an update in six months.
`,
    meeting: { body: 'PWYLLGOR CRAFFU / SCRUTINY COMMITTEE', date: '2024-06-06', startsAt: '10:00' },
    items: [
      {
        title: 'TALIADAU / PAYMENTS',
        number: '5',
        limbs: ['(a)|agree|To accept the report.', '(b)|receive|To receive an update in six months.'],
        said: [
          '||Head of Finance||The Head of Finance presented',
          'Councillor|Elin ap Rhys|||Councillor Elin ap Rhys asked',
        ],
      },
    ],
  },
  {
    name: 'a health board whose officers have no honorific and titles after commas',
    text: `Agenda item

Joint Strategic Needs Assessment

Minutes:

Priya Nair, Consultant in Public Health, introduced the assessment, which was published every three years.

Tom Okoro, Chief Executive of Healthwatch Wexshire, welcomed the chapter on carers.

Superintendent Jo Hale advised the Board of the rise in spiking.

A representative of the Hospitals Trust asked that data be shared monthly.

The Board RESOLVED that the assessment be approved for publication.
`,
    items: [
      {
        title: 'Joint Strategic Needs Assessment',
        decisionMaker: 'Board',
        limbs: ['|approve|the assessment be approved for publication.'],
        said: [
          '|Priya Nair|Consultant in Public Health||Priya Nair, Consultant in Public',
          '|Tom Okoro|Chief Executive of Healthwatch Wexshire||Tom Okoro, Chief Executive of',
          'Superintendent|Jo Hale|||Superintendent Jo Hale advised the',
          '||representative|Hospitals Trust|A representative of the Hospitals',
        ],
      },
    ],
  },
  {
    name: 'a planning minute with a motion to approve lost and refusal carried',
    layout: 'printed',
    text: `PLANNING AND LICENSING COMMITTEE - 18 JULY 2024

PL.21 23/01999/OUT - LAND NORTH OF MILL ROAD

The Development Manager introduced the application for 40 dwellings.

The Committee heard from Mrs Una Frost, objector, and Mr Vic Stone, agent.

Mrs Frost said that the lane flooded each winter.

Cllr Gray proposed that the application be approved. There was no seconder.

Cllr Holt proposed, and Cllr Innes seconded, that the application be refused. On a
vote of 6 for and 3 against it was

RESOLVED that permission be refused because the proposal would increase the risk of flooding.
`,
    meeting: { body: 'PLANNING AND LICENSING COMMITTEE', date: '2024-07-18' },
    items: [
      {
        title: '23/01999/OUT - LAND NORTH OF MILL ROAD',
        number: 'PL.21',
        limbs: ['|reject|permission be refused because the proposal would increase the risk of flooding.'],
        said: [
          '||Development Manager||The Development Manager introduced the',
          'Mrs|Frost|||Mrs Frost said that the',
        ],
        votes: [[6, 3, null]],
      },
    ],
  },
]
