// cspell:disable -- the names are invented
import type { UnseenText } from './unseen-text.ts'

/** A third set, from a last look at texts that were read for the first time. */
export const third: readonly UnseenText[] = [
  {
    name: 'a call-in referred back on grounds',
    layout: 'printed',
    text: `OVERVIEW AND SCRUTINY COMMITTEE

MINUTES of a meeting of the Overview and Scrutiny Committee held in the Council Chamber on Tuesday 5 November 2024 at 18:30

21 CALL-IN: CAR PARK CHARGES

Councillor Gee, as lead call-in member, stated that traders had not been consulted.

The Leader of the Council responded to the points raised. He stated that 200 replies had been received.

RESOLVED: That the decision be referred back to Cabinet for reconsideration, on the grounds that:

(a) consultation was inadequate; and
(b) the equality assessment was incomplete.

22 WORK PROGRAMME

RESOLVED: That the Work Programme be noted.

The meeting ended at 20:14.
`,
    meeting: { body: 'Overview and Scrutiny Committee', date: '2024-11-05', startsAt: '18:30' },
    items: [
      {
        title: 'CALL-IN: CAR PARK CHARGES',
        number: '21',
        limbs: [
          '|refer|That the decision be referred back to Cabinet for reconsideration, on the grounds that: (a) consultation was inadequate; and (b) the equality assessment was incomplete.',
        ],
        said: [
          'Councillor|Gee|lead call-in member||Councillor Gee, as lead call-in',
          '||Leader of the Council||The Leader of the Council',
        ],
      },
      {
        title: 'WORK PROGRAMME',
        number: '22',
        limbs: ['|note|That the Work Programme be noted.'],
      },
    ],
  },
  {
    name: 'paragraphs numbered under their minute',
    layout: 'printed',
    text: `57. BUDGET MONITORING

57.1 The Director of Finance introduced the report.

57.2 Councillor Khan asked about agency staff.

57.3 RESOLVED:

(1) That the forecast be noted.
(2) That the virement of £1.1m be approved.

58. SCHOOLS CAPITAL

58.1 RESOLVED: That the programme be approved.
`,
    items: [
      {
        title: 'BUDGET MONITORING',
        number: '57',
        limbs: [
          '(1)|note|That the forecast be noted.',
          '(2)|approve|That the virement of £1.1m be approved.',
        ],
        said: [
          '||Director of Finance||The Director of Finance introduced',
          'Councillor|Khan|||Councillor Khan asked about agency',
        ],
      },
      {
        title: 'SCHOOLS CAPITAL',
        number: '58',
        limbs: ['|approve|That the programme be approved.'],
      },
    ],
  },
  {
    name: 'an indented body with its date on one line and a statement by the public',
    layout: 'printed',
    text: `Health Scrutiny Committee                                    12 September 2024

31/24     Stroke Services

          Mrs Ivy Moss made a statement regarding the stroke ward.

          Dr Eves gave an overview of the changes to stroke services, and answered
          Members' questions.

          Resolved

          That the Committee:

          (i)     notes the changes; and

          (ii)    asks for an update in March 2025.

32/24     Date of next meeting

          4 December 2024
`,
    meeting: { body: 'Health Scrutiny Committee', date: '2024-09-12' },
    items: [
      {
        title: 'Stroke Services',
        number: '31/24',
        decisionMaker: 'Committee',
        limbs: ['(i)|note|notes the changes; and', '(ii)|other|asks for an update in March 2025.'],
        said: ['Mrs|Ivy Moss|||Mrs Ivy Moss made a', 'Dr|Eves|||Dr Eves gave an overview'],
      },
      { title: 'Date of next meeting', number: '32/24' },
    ],
  },
]
