// cspell:disable -- the names are invented
import type { UnseenText } from './unseen-text.ts'

/** Pages as copied from a browser: items, issues, decisions, agendas before the meeting. */
export const pages: readonly UnseenText[] = [
  {
    name: 'an agenda before the meeting with reports to follow',
    layout: 'printed',
    text: `Agenda

1. Apologies for absence

2. Minutes of the last meeting (Pages 1 - 8)

3. Medium Term Financial Plan (TO FOLLOW)

4. Parking Charges * (Report of the Director of Place)

5. Urgent business
`,
    items: [
      { title: 'Apologies for absence', number: '1' },
      { title: 'Minutes of the last meeting', number: '2' },
      { title: 'Medium Term Financial Plan', number: '3', toFollow: true },
      { title: 'Parking Charges', number: '4' },
      { title: 'Urgent business', number: '5' },
    ],
  },
  {
    name: 'an item whose report is to be tabled',
    text: `Agenda item

Appointment of the Chief Executive

Report to be tabled at the meeting.

Supporting documents:
`,
    items: [{ title: 'Appointment of the Chief Executive', toFollow: true }],
  },
  {
    name: 'an issue page with two meetings',
    text: `Issue - meetings

Cycling Strategy

Meeting: 04/12/2024 - Cabinet (Item 8)

8 Cycling Strategy pdf icon PDF 412 KB

Additional documents:

Appendix 1 - Strategy pdf icon PDF 3 MB

Decision:

RESOLVED: That the Cycling Strategy be adopted.

Minutes:

Cllr Jo Ridge, Cabinet Member for Transport, introduced the strategy.

Meeting: 06/11/2024 - Transport Scrutiny Panel (Item 5)

5 Cycling Strategy pdf icon PDF 398 KB

Minutes:

Cllr Sam Vale asked for a target for schools.

RECOMMENDED: That Cabinet adopt the Cycling Strategy.
`,
    meeting: { body: 'Cabinet', date: '2024-12-04' },
    items: [
      {
        title: 'Cycling Strategy',
        number: '8',
        decisionMaker: 'Cabinet',
        limbs: ['|adopt|That the Cycling Strategy be adopted.'],
        said: ['Cllr|Jo Ridge|Cabinet Member for Transport||Cllr Jo Ridge, Cabinet Member'],
        documents: ['Cycling Strategy', 'Appendix 1 - Strategy'],
      },
      {
        title: 'Cycling Strategy',
        number: '5',
        decisionMaker: 'Transport Scrutiny Panel',
        limbs: ['|adopt|That Cabinet adopt the Cycling Strategy.'],
        said: ['Cllr|Sam Vale|||Cllr Sam Vale asked for'],
        documents: ['Cycling Strategy'],
      },
    ],
  },
  {
    name: 'an embargo told as not for publication until',
    text: `Agenda item

Results of the Peer Challenge

This report is embargoed until 12 noon on 3 March 2025 and will be published with the Association’s statement.

Minutes:

The Leader of the Council, Councillor Fay Monk, welcomed the result.

Resolved:

That the results be noted
`,
    items: [
      {
        title: 'Results of the Peer Challenge',
        embargo: { until: '2025-03-03' },
        limbs: ['|note|That the results be noted'],
        said: ['Councillor|Fay Monk|Leader of the Council||The Leader of the Council,'],
      },
    ],
  },
  {
    name: 'an item decided and minuted with the same words',
    text: `Agenda item

Fostering Annual Report

Decision:

That the Fostering Annual Report be noted.

Minutes:

Nina Opie, Service Manager, presented the annual report. She said that eleven carers had been recruited.

Councillor D’Souza congratulated the team.

Resolved: That the Fostering Annual Report be noted.

Supporting documents:

Fostering Annual Report, item 9. pdf icon PDF 640 KB
`,
    items: [
      {
        title: 'Fostering Annual Report',
        limbs: ['|note|That the Fostering Annual Report be noted.'],
        said: [
          '|Nina Opie|Service Manager||Nina Opie, Service Manager, presented',
          'Councillor|D’Souza|||Councillor D’Souza congratulated the team.',
        ],
        documents: ['Fostering Annual Report'],
      },
    ],
  },
  {
    name: 'declarations and minutes without speakers',
    text: `Agenda item

Declarations of Interest

To receive any declarations of interest from Members.

Minutes:

Councillor Reid declared a personal interest in item 6 as a governor of the school.

There were no other declarations.
`,
    items: [{ title: 'Declarations of Interest' }],
  },
  {
    name: 'recommendations before a meeting are not resolutions',
    text: `Agenda item

Pay Policy Statement 2025/26

Recommendations:

1. That the Pay Policy Statement be approved.
2. That the statement be published by 31 March 2025.

Supporting documents:

Pay Policy Statement pdf icon PDF 120 KB
`,
    items: [{ title: 'Pay Policy Statement 2025/26', documents: ['Pay Policy Statement'] }],
  },
  {
    name: 'a report’s own words are no minutes',
    layout: 'printed',
    text: `Report to: Cabinet
Date: 10 June 2024
Report of: Director of Finance
Subject: Treasury Outturn

1. Recommendations

1.1 Cabinet is recommended to note the report.

2. Background

2.1 The Council agreed the strategy in February 2024. The Director of Finance reports twice a year.

2.2 It was resolved at that meeting that limits be set.

3. Financial implications

3.1 There are none.
`,
    meeting: { date: '2024-06-10' },
    items: [{ title: 'Treasury Outturn' }],
  },
  {
    name: 'decisions with letters and bold headings in capitals',
    text: `Agenda item

Climate Action Plan

Minutes:

INTRODUCTION

The Cabinet Member for Climate, Cllr Iris Penn, presented the plan.

DISCUSSION

Cllr Voss asked about funding.

The Sustainability Officer responded that £200,000 had been set aside.

DECISION

A. To approve the Climate Action Plan.

B. To receive a yearly report.

REASONS FOR DECISION

To meet the target for 2030.
`,
    items: [
      {
        title: 'Climate Action Plan',
        limbs: ['A|approve|To approve the Climate Action Plan.', 'B|receive|To receive a yearly report.'],
        said: [
          'Cllr|Iris Penn|Cabinet Member for Climate||The Cabinet Member for Climate,',
          'Cllr|Voss|||Cllr Voss asked about funding.',
          '||Sustainability Officer||The Sustainability Officer responded that',
        ],
      },
    ],
  },
  {
    name: 'a paragraph that names the person and then the office',
    text: `Agenda item

School Places

Minutes:

Mr Neil Orme, Cabinet Member for Education, introduced the report. The Cabinet Member said that 300 places were needed. Mr Orme added that two sites had been found.

RESOLVED that the school places plan be approved.
`,
    items: [
      {
        title: 'School Places',
        limbs: ['|approve|the school places plan be approved.'],
        said: ['Mr|Neil Orme|Cabinet Member for Education||Mr Neil Orme, Cabinet Member'],
      },
    ],
  },
]
