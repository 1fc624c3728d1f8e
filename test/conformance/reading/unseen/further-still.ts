// cspell:disable -- the names are invented
import type { UnseenText } from './unseen-text.ts'

/** The rest of the second set. */
export const furtherStill: readonly UnseenText[] = [
  {
    name: 'an individual cabinet member decision with options rejected',
    text: `Decision details

Library Fines

Decision Maker: Cabinet Member for Culture

Decision status: For Determination

Is Key decision?: No

Is subject to call in?: Yes

Decision:

The Cabinet Member:

(1) agreed the removal of fines for children’s books; and

(2) noted the loss of income of £14,000.

Reasons for the decision:

That more children may borrow books.

Publication date: 11/11/2024

Date of decision: 11/11/2024
`,
    meeting: { date: '2024-11-11' },
    items: [
      {
        title: 'Library Fines',
        decisionMaker: 'Cabinet Member for Culture',
        limbs: [
          '(1)|agree|agreed the removal of fines for children’s books; and',
          '(2)|note|noted the loss of income of £14,000.',
        ],
      },
    ],
  },
  {
    name: 'scrutiny minutes as bullets by speaker',
    text: `Agenda item

School Attendance

Minutes:

The Director of Education, Lena Holm, presented the data and made the following points:

• Attendance had risen to 93%.
• Persistent absence was 18%.

During discussion Members raised the following points:

• A Member asked about fines.
• Councillor Reeve was concerned about transport.

The Director undertook to circulate the figures by ward.

The Committee agreed to note the report.

Action: Director of Education
`,
    items: [
      {
        title: 'School Attendance',
        decisionMaker: 'Committee',
        limbs: ['|note|note the report.'],
        said: [
          '|Lena Holm|Director of Education||The Director of Education, Lena',
          '||Member||A Member asked about fines.',
          'Councillor|Reeve|||Councillor Reeve was concerned about',
          '||Director||The Director undertook to circulate',
        ],
      },
    ],
  },
  {
    name: 'declarations, apologies and minutes in a run of short items',
    layout: 'printed',
    text: `44/24 APOLOGIES

Apologies were received from Cllrs Bull and Cox.

45/24 DECLARATIONS OF INTEREST

There were none.

46/24 MINUTES

The minutes of the meeting held on 4 March 2024 were approved as a correct record and signed by the Chairman.

47/24 CHAIRMAN’S ANNOUNCEMENTS

The Chairman reported that he had attended the opening of the new skate park.
`,
    items: [
      { title: 'APOLOGIES', number: '44/24' },
      { title: 'DECLARATIONS OF INTEREST', number: '45/24' },
      {
        title: 'MINUTES',
        number: '46/24',
        limbs: [
          '|approve|The minutes of the meeting held on 4 March 2024 were approved as a correct record and signed by the Chairman.',
        ],
      },
      {
        title: 'CHAIRMAN’S ANNOUNCEMENTS',
        number: '47/24',
        said: ['||Chairman||The Chairman reported that he'],
      },
    ],
  },
  {
    name: 'questions on notice with numbers and a written answer',
    text: `Agenda item

Questions on Notice

Minutes:

1. Question from Councillor Sid Hart to Councillor Mia Lund, Cabinet Member for Housing

How many homes stand empty?

Answer

There are 412 empty homes in the district.

2. Question from Councillor Rose Kemp to the Leader

Will the Leader publish the consultant’s report?

Answer

Yes, by the end of June.
`,
    items: [
      {
        title: 'Questions on Notice',
        said: [
          'Councillor|Sid Hart|||How many homes stand empty?',
          'Councillor|Mia Lund|Cabinet Member for Housing||There are 412 empty homes',
          'Councillor|Rose Kemp|||Will the Leader publish the',
          '||Leader||Yes, by the end of',
        ],
      },
    ],
  },
  {
    name: 'an item withdrawn and an item deferred',
    layout: 'printed',
    text: `9. SALE OF DEPOT

This item was withdrawn from the agenda.

10. BEACH HUTS

The Committee considered the report of the Head of Leisure.

It was agreed that consideration of the item be deferred to the next meeting.
`,
    items: [
      { title: 'SALE OF DEPOT', number: '9' },
      {
        title: 'BEACH HUTS',
        number: '10',
        limbs: ['|defer|consideration of the item be deferred to the next meeting.'],
      },
    ],
  },
  {
    name: 'an embargoed inspection letter before the meeting',
    text: `Agenda item

CQC Assessment of Adult Social Care - to follow

The report is strictly embargoed and will be published on Friday 9 May 2025 at 9.30am.

Supporting documents:
`,
    items: [
      {
        title: 'CQC Assessment of Adult Social Care',
        toFollow: true,
        embargo: { until: '2025-05-09' },
      },
    ],
  },
  {
    name: 'amendments carried and lost, then a substantive motion',
    text: `Agenda item

Budget 2025/26

Minutes:

The Leader moved and Councillor Park seconded the budget.

Amendment 1

Councillor Swift moved, and Councillor Tarn seconded, that £50,000 be added for youth work.

The amendment was put to the vote and lost (18 for, 27 against, 0 abstentions).

Amendment 2

Councillor Usk moved, and Councillor Vole seconded, that £10,000 be added for grit bins.

The amendment was put to the vote and carried (40 for, 5 against, 0 abstentions).

The substantive motion was put to the vote and carried (30 for, 15 against, 0 abstentions).

RESOLVED:

(1) That the budget of £18.2m be approved.

(2) That £10,000 be added for grit bins.
`,
    items: [
      {
        title: 'Budget 2025/26',
        limbs: [
          '(1)|approve|That the budget of £18.2m be approved.',
          '(2)|other|That £10,000 be added for grit bins.',
        ],
        votes: [
          [18, 27, 0],
          [40, 5, 0],
          [30, 15, 0],
        ],
      },
    ],
  },
  {
    name: 'a decision printed as a sentence that begins with Agreed',
    text: `Agenda item

Community Asset Transfer

Decision:

Agreed the transfer of the pavilion to the parish council for 25 years.

Minutes:

Councillor Mrs P St John introduced the report. Mr Dai Rees from the parish council spoke in support.
`,
    items: [
      {
        title: 'Community Asset Transfer',
        limbs: ['|agree|Agreed the transfer of the pavilion to the parish council for 25 years.'],
        said: [
          'Councillor Mrs|P St John|||Councillor Mrs P St John',
          'Mr|Dai Rees||parish council|Mr Dai Rees from the',
        ],
      },
    ],
  },
  {
    name: 'a pension board with dash numbers and no full stops',
    text: `12 Investment Performance PDF 401 KB

Minutes:

The Fund Manager – Sue Hill – reported that the fund had risen by 4%.

Members queried the fees. It was explained that they were fixed to 2027.

RESOLVED

1 - That the report be noted

2 - That the fees be reviewed in 2026
`,
    items: [
      {
        title: 'Investment Performance',
        number: '12',
        limbs: ['1|note|That the report be noted', '2|other|That the fees be reviewed in 2026'],
        said: ['|Sue Hill|Fund Manager||The Fund Manager – Sue', '||Members||Members queried the fees. It'],
        documents: ['Investment Performance'],
      },
    ],
  },
  {
    name: 'a town deal board that does not resolve',
    text: `Agenda item

Update from Partners

Minutes:

National Highways reported that the junction works would begin in May.

Mr Alf Dunn (Chamber of Commerce) said that traders were worried.

The update was noted.
`,
    items: [
      {
        title: 'Update from Partners',
        limbs: ['|note|The update was noted.'],
        said: [
          '|||National Highways|National Highways reported that the',
          'Mr|Alf Dunn||Chamber of Commerce|Mr Alf Dunn (Chamber of',
        ],
      },
    ],
  },
]
