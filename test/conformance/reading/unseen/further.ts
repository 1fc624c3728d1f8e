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
          '2|agree|The Committee agreed to receive the results in the autumn.',
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
        said: [
          '|Sue Hill|Fund Manager||The Fund Manager – Sue',
          '||Members||Members queried the fees.',
        ],
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
