// cspell:disable -- the names are invented
import type { UnseenText } from './unseen-text.ts'

/** Decisions outside a meeting of the cabinet, and cabinets of other kinds. */
export const decisions: readonly UnseenText[] = [
  {
    name: 'a welsh cabinet with a bilingual heading',
    text: `CABINET / CABINET

Dydd Mawrth, 14 Mai 2024 / Tuesday, 14 May 2024

12 DATGANIADAU O FUDDIANT / DECLARATIONS OF INTEREST

None.

13 CYLLIDEB / BUDGET MONITORING 2023/24

Councillor Rhys ap Gwilym, Cabinet Member for Finance, presented the report.

The Corporate Director for Resources, Siân Lloyd-Pugh, said that the overspend had fallen to £1.2m.

RESOLVED:

(a) That the projected outturn be noted; and
(b) That the virements in Appendix 2 be approved.
`,
    meeting: { body: 'CABINET / CABINET', date: '2024-05-14' },
    items: [
      { title: 'DATGANIADAU O FUDDIANT / DECLARATIONS OF INTEREST', number: '12' },
      {
        title: 'CYLLIDEB / BUDGET MONITORING 2023/24',
        number: '13',
        limbs: [
          '(a)|note|That the projected outturn be noted; and',
          '(b)|approve|That the virements in Appendix 2 be approved.',
        ],
        said: [
          'Councillor|Rhys ap Gwilym|Cabinet Member for Finance||Councillor Rhys ap Gwilym, Cabinet',
          '|Siân Lloyd-Pugh|Corporate Director for Resources||The Corporate Director for Resources,',
        ],
      },
    ],
  },
  {
    name: 'an officer decision record',
    text: `Record of Delegated Officer Decision

Decision taken by: Director of Highways and Transport

Title: Temporary Traffic Order, Station Road

Date of decision: 9 September 2024

Decision: To make a temporary order closing Station Road between 1 and 14 October 2024.

Reasons for the decision: To allow gas main works.

Details of any alternative options considered and rejected: None.
`,
    meeting: { date: '2024-09-09' },
    items: [
      {
        title: 'Temporary Traffic Order, Station Road',
        decisionMaker: 'Director of Highways and Transport',
        limbs: ['|other|To make a temporary order closing Station Road between 1 and 14 October 2024.'],
      },
    ],
  },
  {
    name: 'a member decision with embargo in other words',
    text: `Agenda item

Outcome of the SEND Local Area Inspection (Report to follow)

Please note that this report is under embargo until 00.01am on Thursday 6 February 2025.

Minutes:

The Cabinet Member for Education, Councillor Dr Li Wen OBE, welcomed the findings.

Ruth Adeyemi (Kent and Medway ICB) explained that health partners had agreed a joint plan.

AGREED that the findings be noted and a further report be submitted to the July meeting.

Supporting documents:
`,
    items: [
      {
        title: 'Outcome of the SEND Local Area Inspection',
        toFollow: true,
        embargo: { until: '2025-02-06' },
        limbs: ['|note|the findings be noted and a further report be submitted to the July meeting.'],
        said: [
          'Councillor Dr|Li Wen|Cabinet Member for Education||The Cabinet Member for Education,',
          '|Ruth Adeyemi||Kent and Medway ICB|Ruth Adeyemi (Kent and Medway',
        ],
      },
    ],
  },
]
