// cspell:disable -- the names are invented
import type { UnseenText } from './unseen-text.ts'

/** Cabinets, leaders and mayors, in several house styles. */
export const executive: readonly UnseenText[] = [
  {
    name: 'a district cabinet with CAB numbers and a table of limbs',
    layout: 'printed',
    text: `CABINET

MINUTES of the meeting of the Cabinet held at the Council Offices, Harlow Road, Wexbury on Tuesday, 12 March 2024 at 6.30 pm

Present: Councillors J Marsh (Chairman), P O’Neill, R van der Berg and S Hughes-Jones

CAB.45 Apologies for Absence

Apologies were received from Councillor T Ford.

CAB.46 Leisure Centre Contract

Councillor P O’Neill, Portfolio Holder for Leisure, presented the report, which set out the options for the contract.

In response to a question from Councillor Hughes-Jones, the Head of Leisure confirmed that the pool would stay open.

RESOLVED:

(1) That the contract be extended for a period of two years; and

(2) That authority be delegated to the Director of Place, in consultation with the Portfolio Holder for Leisure, to agree the final terms.

CAB.47 Quarter 3 Performance

RESOLVED – That the report be noted.

Cabinet - 12 March 2024 - 3

The meeting closed at 7.15 pm.
`,
    meeting: { body: 'Cabinet', date: '2024-03-12', startsAt: '18:30' },
    items: [
      { title: 'Apologies for Absence', number: 'CAB.45' },
      {
        title: 'Leisure Centre Contract',
        number: 'CAB.46',
        limbs: [
          '(1)|other|That the contract be extended for a period of two years; and',
          '(2)|delegate|That authority be delegated to the Director of Place, in consultation with the Portfolio Holder for Leisure, to agree the final terms.',
        ],
        said: [
          'Councillor|P O’Neill|Portfolio Holder for Leisure||Councillor P O’Neill, Portfolio Holder for Leisure',
          '||Head of Leisure||In response to a question from',
        ],
      },
      {
        title: 'Quarter 3 Performance',
        number: 'CAB.47',
        limbs: ['|note|That the report be noted.'],
      },
    ],
  },
  {
    name: 'a pasted agenda item with It was resolved and roman numbers',
    text: `Agenda item

Housing Allocations Policy (PAGES 5 - 20)

Report of the Director of Housing

Minutes:

Cllr Mrs Anne Whitlock introduced the report and said that the policy had last been reviewed in 2016.

Cllr Patel asked whether care leavers would have priority. The Director of Housing, Jane Roe, replied that they would, up to the age of 25.

It was resolved:

i. to approve the Allocations Policy at Appendix A;
ii. to note the equality impact assessment; and
iii. to recommend to Council that the budget of £45,000 be added to the programme.

Supporting documents:

Housing Allocations Policy, item 7. pdf icon PDF 233 KB
Appendix A, item 7. pdf icon PDF 1 MB
`,
    items: [
      {
        title: 'Housing Allocations Policy',
        limbs: [
          'i|approve|to approve the Allocations Policy at Appendix A;',
          'ii|note|to note the equality impact assessment; and',
          'iii|recommend|to recommend to Council that the budget of £45,000 be added to the programme.',
        ],
        said: [
          'Cllr Mrs|Anne Whitlock|||Cllr Mrs Anne Whitlock introduced',
          'Cllr|Patel|||Cllr Patel asked whether care',
          '|Jane Roe|Director of Housing||The Director of Housing, Jane',
        ],
        documents: ['Housing Allocations Policy', 'Appendix A'],
      },
    ],
  },
  {
    name: 'a decision notice with labels',
    text: `Decision details

Disposal of land at Mill Lane

Decision Maker: Leader of the Council

Decision status: Recommendations Approved

Is Key decision?: Yes

Is subject to call in?: Yes

Purpose:

To seek approval to dispose of land at Mill Lane.

Decision:

1. Agreed to dispose of the freehold interest in the land at Mill Lane.
2. Agreed to delegate authority to the Head of Property to settle terms.

Reason for decision:

To secure a capital receipt.

Alternative options considered:

To retain the land.

Report author: Peter Lamb

Publication date: 04/06/2024

Date of decision: 03/06/2024

Effective from: 12/06/2024

Accompanying Documents:

Report - Mill Lane pdf icon PDF 310 KB
`,
    meeting: { date: '2024-06-03' },
    items: [
      {
        title: 'Disposal of land at Mill Lane',
        decisionMaker: 'Leader of the Council',
        limbs: [
          '1|agree|Agreed to dispose of the freehold interest in the land at Mill Lane.',
          '2|delegate|Agreed to delegate authority to the Head of Property to settle terms.',
        ],
        documents: ['Report - Mill Lane'],
      },
    ],
  },
  {
    name: 'a mayor in cabinet with nested limbs',
    text: `Agenda item

Local Plan: Regulation 19 Consultation

Minutes:

The Mayor in Cabinet RESOLVED to:

1. Approve the draft Local Plan for consultation, subject to:
(a) the inclusion of the updated flood map; and
(b) the correction of the site list.
2. Authorise the Assistant Director (Planning) to make minor changes before publication.

Supporting documents:
`,
    items: [
      {
        title: 'Local Plan: Regulation 19 Consultation',
        decisionMaker: 'Mayor in Cabinet',
        limbs: [
          '1|approve|Approve the draft Local Plan for consultation, subject to: (a) the inclusion of the updated flood map; and (b) the correction of the site list.',
          '2|authorise|Authorise the Assistant Director (Planning) to make minor changes before publication.',
        ],
      },
    ],
  },
  {
    name: 'an executive whose decision stands in a table flattened with bars',
    text: `7 Corporate Risk Register PDF 98 KB

Additional documents:

Decision: |
| 1. | That the Corporate Risk Register be noted. |
| 2. | That a further report be brought in six months. |

Minutes:

The Deputy Chief Executive presented the register. She highlighted three new risks.
`,
    items: [
      {
        title: 'Corporate Risk Register',
        number: '7',
        limbs: [
          '1|note|That the Corporate Risk Register be noted.',
          '2|refer|That a further report be brought in six months.',
        ],
        said: ['||Deputy Chief Executive||The Deputy Chief Executive presented the'],
        documents: ['Corporate Risk Register'],
      },
    ],
  },
  {
    name: 'a cabinet minute whose only words are that the update was noted',
    text: `Agenda item

Children’s Improvement Board Update

Minutes:

The Cabinet noted the update.

Supporting documents:

There are no supporting documents for this item.
`,
    items: [
      {
        title: 'Children’s Improvement Board Update',
        decisionMaker: 'Cabinet',
        limbs: ['|note|The Cabinet noted the update.'],
      },
    ],
  },
]
