// cspell:disable -- the names are invented
import type { UnseenText } from './unseen-text.ts'

/** Full councils: motions, amendments, recorded votes, questions, petitions. */
export const council: readonly UnseenText[] = [
  {
    name: 'a motion with an amendment lost and a recorded vote',
    layout: 'printed',
    text: `BOROUGH OF ASHDEN

COUNCIL

Minutes of the meeting held on 17 July 2024 at 7.00 pm

23/24 MOTION ON NOTICE: BUS SERVICES

Councillor Grey moved, and Councillor Lowe seconded, the following motion:

“This Council calls on the Government to restore funding for rural buses.”

Councillor Finch moved, and Councillor Wren seconded, an amendment to replace the word “rural” with “all”.

Councillor Finch said that towns had suffered too.

On being put to the vote the amendment was LOST.

The substantive motion was put to the vote.

For (21): Councillors Abbott, Grey and Lowe
Against (12): Councillors Finch and Wren
Abstentions (2): Councillors Day and Holt

The motion was declared CARRIED.

RESOLVED that this Council calls on the Government to restore funding for rural buses.
`,
    meeting: { body: 'COUNCIL', date: '2024-07-17', startsAt: '19:00' },
    items: [
      {
        title: 'MOTION ON NOTICE: BUS SERVICES',
        number: '23/24',
        limbs: ['|other|this Council calls on the Government to restore funding for rural buses.'],
        said: ['Councillor|Finch|||Councillor Finch said that towns'],
        votes: [[21, 12, 2]],
      },
    ],
  },
  {
    name: 'a motion that fell',
    text: `Agenda item

Notice of Motion - Councillor Hale

Minutes:

Proposed by Councillor Hale and seconded by Councillor Peck:

“That this Council declares a nature emergency.”

Councillor Rudd spoke against the motion and said that it would bind officers.

Upon being put to the vote (14 for, 22 against, 1 abstention) the motion was lost.
`,
    items: [
      {
        title: 'Notice of Motion - Councillor Hale',
        said: ['Councillor|Rudd|||Councillor Rudd spoke against the'],
        votes: [[14, 22, 1]],
      },
    ],
  },
  {
    name: 'questions from the public with responses',
    text: `Agenda item

Public Question Time

Minutes:

Question 1 from Mr Alan Elm to the Leader of the Council

When will the bridge at Nether End be repaired?

Response from Councillor Joan Birch, Leader of the Council

The bridge will be repaired in the spring. We have asked the contractor for a firm date.

Supplementary question

Mr Elm asked whether a diversion would be signed.

Question 2 from Ms Beth Ash to the Cabinet Member for Waste

Why has the tip closed on Sundays?

Response from Councillor Kay Rowan, Cabinet Member for Waste

The Sunday opening cost £90,000 a year.
`,
    items: [
      {
        title: 'Public Question Time',
        said: [
          'Mr|Alan Elm|||When will the bridge at',
          'Councillor|Joan Birch|Leader of the Council||The bridge will be repaired',
          'Mr|Elm|||Mr Elm asked whether a',
          'Ms|Beth Ash|||Why has the tip closed',
          'Councillor|Kay Rowan|Cabinet Member for Waste||The Sunday opening cost £90,000',
        ],
      },
    ],
  },
  {
    name: 'budget council with a named vote in columns',
    layout: 'printed',
    text: `COUNTY COUNCIL

MINUTES of a meeting of the County Council held in the Council Chamber, County Hall on Thursday, 22 February 2024.

45. Revenue Budget and Council Tax 2024/25

The Cabinet Member for Finance, Mr J Thorne, moved and the Leader seconded the recommendations in the report.

A recorded vote was taken:

For (4)
Mr A Bell, Mrs C Dunn, Ms E Firth, Mr G Hart

Against (2)
Mr I Jupp, Mrs K Lane

Abstain (0)

Motion carried.

RESOLVED that the County Council:

a) approve the net revenue budget of £512m;
b) approve the council tax requirement; and
c) agree an increase of 4.99%.
`,
    meeting: { body: 'County Council', date: '2024-02-22' },
    items: [
      {
        title: 'Revenue Budget and Council Tax 2024/25',
        number: '45',
        decisionMaker: 'County Council',
        limbs: [
          'a)|approve|approve the net revenue budget of £512m;',
          'b)|approve|approve the council tax requirement; and',
          'c)|agree|agree an increase of 4.99%.',
        ],
        votes: [[4, 2, 0]],
      },
    ],
  },
  {
    name: 'a petition received and referred',
    text: `Agenda item

Petitions

Minutes:

A petition of 1,204 signatures was presented by Mrs Freda O’Hara, asking for a crossing in Church Street.

Mrs O’Hara told the Council that two children had been hurt there since the new year.

The Mayor thanked Mrs O’Hara for the petition.

RESOLVED – That the petition be referred to the Cabinet Member for Highways.
`,
    items: [
      {
        title: 'Petitions',
        limbs: ['|refer|That the petition be referred to the Cabinet Member for Highways.'],
        said: ['Mrs|O’Hara|||Mrs O’Hara told the Council', '||Mayor||The Mayor thanked Mrs O’Hara'],
      },
    ],
  },
  {
    name: 'annual council elects a mayor',
    layout: 'printed',
    text: `1. ELECTION OF MAYOR 2024/25

It was moved by Councillor Nash, seconded by Councillor Orr and

RESOLVED unanimously that Councillor Penny Quill be elected Mayor for the ensuing municipal year.

2. MAYOR'S ANNOUNCEMENTS

The Mayor announced that her charity for the year would be the town hospice.

3. MINUTES

RESOLVED: That the Minutes of the meeting held on 20 March 2024 be approved as a correct record and signed by the Mayor.
`,
    items: [
      {
        title: 'ELECTION OF MAYOR 2024/25',
        number: '1',
        limbs: ['|elect|Councillor Penny Quill be elected Mayor for the ensuing municipal year.'],
        votes: [[null, null, null]],
      },
      {
        title: "MAYOR'S ANNOUNCEMENTS",
        number: '2',
        said: ['||Mayor||The Mayor announced that her'],
      },
      {
        title: 'MINUTES',
        number: '3',
        limbs: [
          '|approve|That the Minutes of the meeting held on 20 March 2024 be approved as a correct record and signed by the Mayor.',
        ],
      },
    ],
  },
  {
    name: 'a composite motion agreed without a formula in capitals',
    text: `Agenda item

Motion: Fair Tax (composite)

Minutes:

Councillors Smith and Jones spoke in support of the composite motion.

The Council then voted and it was agreed that:

(1) the Council approves the Fair Tax Declaration; and

(2) the Leader writes to the Chancellor.

Voting: For 30; Against 0; Abstentions 5
`,
    items: [
      {
        title: 'Motion: Fair Tax (composite)',
        decisionMaker: 'Council',
        limbs: [
          '(1)|approve|the Council approves the Fair Tax Declaration; and',
          '(2)|other|the Leader writes to the Chancellor.',
        ],
        said: [
          'Councillor|Smith|||Councillors Smith and Jones spoke',
          'Councillor|Jones|||Councillors Smith and Jones spoke',
        ],
        votes: [[30, 0, 5]],
      },
    ],
  },
  {
    name: 'members’ questions with speakers before colons',
    text: `Agenda item

Questions from Members

Minutes:

Councillor Ash: When will the library in Elmstead reopen?

Councillor Beech, Cabinet Member for Culture: It will reopen on 1 June.

Councillor Ash (supplementary): Will it open on Saturdays?

Councillor Beech: Yes, until 1 pm.
`,
    items: [
      {
        title: 'Questions from Members',
        said: [
          'Councillor|Ash|||When will the library in',
          'Councillor|Beech|Cabinet Member for Culture||It will reopen on 1',
          'Councillor|Ash|||Will it open on Saturdays?',
          'Councillor|Beech|||Yes, until 1 pm.',
        ],
      },
    ],
  },
]
