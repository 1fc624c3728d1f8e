// cspell:disable -- the names are invented
import type { UnseenText } from './unseen-text.ts'

/** Scrutiny, partnerships, boards and joint committees. */
export const scrutiny: readonly UnseenText[] = [
  {
    name: 'a scrutiny committee that recommends',
    text: `Agenda item

Libraries Review: Final Report

Minutes:

The Chair of the Task Group, Councillor Olu Bright, introduced the report.

Councillor Tate queried the cost of the mobile library.

The Head of Libraries, Amy Crane, and the Finance Partner, Bill Dyer, attended for this item. Ms Crane advised that usage had doubled.

RECOMMENDED that Cabinet:

1. adopt the Libraries Strategy;
2. review the mobile library within a year.

Supporting documents:

Libraries Review pdf icon PDF 1 MB
`,
    items: [
      {
        title: 'Libraries Review: Final Report',
        limbs: ['1|adopt|adopt the Libraries Strategy;', '2|other|review the mobile library within a year.'],
        said: [
          'Councillor|Olu Bright|Chair of the Task Group||The Chair of the Task',
          'Councillor|Tate|||Councillor Tate queried the cost',
          'Ms|Crane|||Ms Crane advised that usage',
        ],
        documents: ['Libraries Review'],
      },
    ],
  },
  {
    name: 'a health and wellbeing board with partners',
    layout: 'printed',
    text: `HEALTH AND WELLBEING BOARD

Minutes of the meeting held on 7 November 2024 at 1.30 pm

C.1234 WINTER PLANNING

Dr Jane Roe, Director of Public Health, gave a presentation on winter planning.

The Healthwatch representative asked how carers would be told.

The Integrated Care Board advised that letters would be sent in October.

Professor Sir Michael Howe, Chair of the Hospitals Trust, assured the Board that beds were available.

The Board AGREED to:

- note the presentation;
- support the communications plan.

C.1235 DATE OF NEXT MEETING

9 January 2025.
`,
    meeting: { body: 'HEALTH AND WELLBEING BOARD', date: '2024-11-07', startsAt: '13:30' },
    items: [
      {
        title: 'WINTER PLANNING',
        number: 'C.1234',
        decisionMaker: 'Board',
        limbs: ['|note|note the presentation;', '|endorse|support the communications plan.'],
        said: [
          'Dr|Jane Roe|Director of Public Health||Dr Jane Roe, Director of',
          '||Healthwatch representative||The Healthwatch representative asked how',
          '|||Integrated Care Board|The Integrated Care Board advised',
          'Professor Sir|Michael Howe|Chair of the Hospitals Trust||Professor Sir Michael Howe, Chair',
        ],
      },
      { title: 'DATE OF NEXT MEETING', number: 'C.1235' },
    ],
  },
  {
    name: 'a corporate parenting panel with young people',
    text: `Agenda item

Voice of the Child

Minutes:

Members of the Youth Council told the Panel about the new app.

Jane Roe (Director of Children’s Services) thanked the young people for their work.

A care leaver asked about council tax.

Members resolved to note the update.
`,
    items: [
      {
        title: 'Voice of the Child',
        limbs: ['|note|note the update.'],
        said: [
          '||Members|Youth Council|Members of the Youth Council',
          '|Jane Roe|Director of Children’s Services||Jane Roe (Director of Children’s',
          '||care leaver||A care leaver asked about',
        ],
      },
    ],
  },
  {
    name: 'a joint committee with bullets under a speaker',
    layout: 'printed',
    text: `JOINT WASTE COMMITTEE

Held on Friday, 19 April 2024

7. CONTRACT UPDATE

The Contract Manager, Lewis Hart, reported the following:

· missed bins had fallen by 12%
· two new vehicles had arrived
· the depot lease had been signed

Cllr Fenn (Ashden Borough Council) welcomed the progress and asked for ward figures.

Cllr Sharp, Wexbury District Council, agreed.

RESOLVED: that the update be NOTED.

8. ANY OTHER BUSINESS

There was none.
`,
    meeting: { body: 'JOINT WASTE COMMITTEE', date: '2024-04-19' },
    items: [
      {
        title: 'CONTRACT UPDATE',
        number: '7',
        limbs: ['|note|the update be NOTED.'],
        said: [
          '|Lewis Hart|Contract Manager||The Contract Manager, Lewis Hart,',
          'Cllr|Fenn||Ashden Borough Council|Cllr Fenn (Ashden Borough Council)',
          'Cllr|Sharp||Wexbury District Council|Cllr Sharp, Wexbury District Council,',
        ],
      },
      { title: 'ANY OTHER BUSINESS', number: '8' },
    ],
  },
  {
    name: 'a combined authority board with double roles',
    layout: 'printed',
    text: `MINUTES OF THE COMBINED AUTHORITY BOARD
HELD ON WEDNESDAY 11 SEPTEMBER 2024 AT 11:00 AM

CA/24/31 Bus Franchising Assessment

The Mayor introduced the item and thanked officers.

Cllr Peter Vane, Leader of Northfold City Council, said that the timetable was ambitious.

The Chief Executive, Helen Grove, clarified that a decision was needed by March.

The Board resolved unanimously to:

1. Approve the Bus Franchising Assessment.
2. Delegate authority to the Chief Executive to appoint an auditor.
3. Receive a further report in December.
`,
    meeting: { body: 'COMBINED AUTHORITY BOARD', date: '2024-09-11', startsAt: '11:00' },
    items: [
      {
        title: 'Bus Franchising Assessment',
        number: 'CA/24/31',
        decisionMaker: 'Board',
        limbs: [
          '1|approve|Approve the Bus Franchising Assessment.',
          '2|delegate|Delegate authority to the Chief Executive to appoint an auditor.',
          '3|receive|Receive a further report in December.',
        ],
        said: [
          '||Mayor||The Mayor introduced the item',
          'Cllr|Peter Vane|Leader of Northfold City Council||Cllr Peter Vane, Leader of',
          '|Helen Grove|Chief Executive||The Chief Executive, Helen Grove,',
        ],
        votes: [[null, null, null]],
      },
    ],
  },
  {
    name: 'a scrutiny minute with statements in several paragraphs',
    text: `Agenda item

Flood Response

Minutes:

Councillor Abe Marsh, Cabinet Member for Environment, gave an update on the floods of January.

He said that 214 homes had been flooded. The Council had paid grants within two weeks.

Sandbags had been given out at six places.

The Environment Agency representative, Mr Joe Pitt, explained that the gauge at Low Mill had failed.

In response to questions, officers explained that drains were cleaned each year.

The Chair summed up and thanked all who had attended.

RESOLVED – That:

a) the update be noted; and
b) a progress report be submitted to the Committee in six months.
`,
    items: [
      {
        title: 'Flood Response',
        limbs: [
          'a)|note|the update be noted; and',
          'b)|refer|a progress report be submitted to the Committee in six months.',
        ],
        said: [
          'Councillor|Abe Marsh|Cabinet Member for Environment||Councillor Abe Marsh, Cabinet Member',
          'Mr|Joe Pitt|Environment Agency representative||The Environment Agency representative, Mr',
          '||officers||In response to questions, officers',
          '||Chair||The Chair summed up and',
        ],
      },
    ],
  },
  {
    name: 'a police and crime panel with HH Judge and a reverend',
    text: `Agenda item

Appointment of Independent Member

Minutes:

HH Judge Alan Frost reported on the interviews.

The Reverend Mary Dunn asked about the term of office.

The Commissioner replied that it was four years.

RESOLVED that Ms Ada Holt be appointed for four years.
`,
    items: [
      {
        title: 'Appointment of Independent Member',
        limbs: ['|elect|Ms Ada Holt be appointed for four years.'],
        said: [
          'HH Judge|Alan Frost|||HH Judge Alan Frost reported',
          'Reverend|Mary Dunn|||The Reverend Mary Dunn asked',
          '||Commissioner||The Commissioner replied that it',
        ],
      },
    ],
  },
  {
    name: 'a schools forum with short numbered statements',
    layout: 'printed',
    text: `Schools Forum

16 January 2025

3 De-delegation 2025/26

3.1 Karen Oakes introduced the report and explained the five options.

3.2 Mr Lee Burn (Primary Heads) asked if the union budget was included.

3.3 It was confirmed that it was.

3.4 The Forum agreed:

(a) to de-delegate the contingency budget; and

(b) to review the rate in the autumn.
`,
    meeting: { body: 'Schools Forum', date: '2025-01-16' },
    items: [
      {
        title: 'De-delegation 2025/26',
        number: '3',
        decisionMaker: 'Forum',
        limbs: [
          '(a)|other|to de-delegate the contingency budget; and',
          '(b)|other|to review the rate in the autumn.',
        ],
        said: [
          '|Karen Oakes|||Karen Oakes introduced the report',
          'Mr|Lee Burn|Primary Heads||Mr Lee Burn (Primary Heads)',
        ],
      },
    ],
  },
]
