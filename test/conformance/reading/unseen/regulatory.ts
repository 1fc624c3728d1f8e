// cspell:disable -- the names are invented
import type { UnseenText } from './unseen-text.ts'

/** Planning, licensing, audit and standards. */
export const regulatory: readonly UnseenText[] = [
  {
    name: 'a planning committee with a resolution for each application',
    layout: 'printed',
    text: `PLANNING COMMITTEE

Wednesday, 5 June 2024

Present: Councillors Ellis (Chair), Gough, Hobbs, Ince

12. 24/00109/FUL - LAND AT FOXES FARM, LOWER STOKE

The Principal Planning Officer presented the report and advised that two further letters had been received.

Mr David Stone, a local resident, spoke against the application.

Mrs Clare Wood, the agent for the applicant, spoke in support.

Councillor Hobbs said that the access was unsafe.

RESOLVED: That planning permission be REFUSED for the following reasons:

1. The proposal would harm the setting of the listed barn.
2. The access would be unsafe.

(Voting: 7 for, 2 against, 1 abstention)

13. 24/00233/HOU - 4 CHURCH ROW, WEXBURY

RESOLVED: That planning permission be GRANTED subject to the conditions in the report.

14. TREE PRESERVATION ORDER 3/2024

DEFERRED for a site visit.
`,
    meeting: { body: 'PLANNING COMMITTEE', date: '2024-06-05' },
    items: [
      {
        title: '24/00109/FUL - LAND AT FOXES FARM, LOWER STOKE',
        number: '12',
        limbs: [
          '|reject|That planning permission be REFUSED for the following reasons: 1. The proposal would harm the setting of the listed barn. 2. The access would be unsafe.',
        ],
        said: [
          '||Principal Planning Officer||The Principal Planning Officer presented',
          'Mr|David Stone|local resident||Mr David Stone, a local',
          'Mrs|Clare Wood|agent for the applicant||Mrs Clare Wood, the agent',
          'Councillor|Hobbs|||Councillor Hobbs said that the',
        ],
        votes: [[7, 2, 1]],
      },
      {
        title: '24/00233/HOU - 4 CHURCH ROW, WEXBURY',
        number: '13',
        limbs: ['|approve|That planning permission be GRANTED subject to the conditions in the report.'],
      },
      {
        title: 'TREE PRESERVATION ORDER 3/2024',
        number: '14',
        limbs: ['|defer|DEFERRED for a site visit.'],
      },
    ],
  },
  {
    name: 'a planning item with DECISION and a table of votes',
    text: `6 Application 23/04567/OUT - Brickfields, Marsh Lane PDF 2 MB

Minutes:

The Case Officer, Tom Reed, introduced the application.

Councillor Ngozi Eze (Ward Member) addressed the Committee and asked that the hedge be kept.

DECISION: That the application be APPROVED subject to a section 106 agreement.

Proposed by Cllr Dale, seconded by Cllr Fry. For: 8 Against: 1 Abstain: 0
`,
    items: [
      {
        title: 'Application 23/04567/OUT - Brickfields, Marsh Lane',
        number: '6',
        limbs: ['|approve|That the application be APPROVED subject to a section 106 agreement.'],
        said: [
          '|Tom Reed|Case Officer||The Case Officer, Tom Reed,',
          'Councillor|Ngozi Eze|Ward Member||Councillor Ngozi Eze (Ward Member)',
        ],
        votes: [[8, 1, 0]],
        documents: ['Application 23/04567/OUT - Brickfields, Marsh Lane'],
      },
    ],
  },
  {
    name: 'a licensing hearing with police and a solicitor',
    text: `Agenda item

Application for a Premises Licence - The Anchor, Quay Street

Minutes:

The Licensing Officer outlined the application.

PC Gareth Rowe, Kent Police, stated that there had been nine incidents in a year.

Kent Police advised that CCTV was needed in the garden.

Miss Sara Lyle KC, for the applicant, submitted that the conditions were enough.

In response to questions, the applicant confirmed that last orders would be at 11pm.

RESOLVED –

That the application be granted subject to the following conditions:

• CCTV in the garden
• last orders at 10.30pm
`,
    items: [
      {
        title: 'Application for a Premises Licence - The Anchor, Quay Street',
        limbs: [
          '|approve|That the application be granted subject to the following conditions: • CCTV in the garden • last orders at 10.30pm',
        ],
        said: [
          '||Licensing Officer||The Licensing Officer outlined the',
          'PC|Gareth Rowe||Kent Police|PC Gareth Rowe, Kent Police,',
          '|||Kent Police|Kent Police advised that CCTV',
          'Miss|Sara Lyle|||Miss Sara Lyle KC, for',
          '||applicant||In response to questions, the',
        ],
      },
    ],
  },
  {
    name: 'an audit committee with Agreed and an action',
    layout: 'printed',
    text: `Audit and Governance Committee

Minutes of a meeting held on Monday 29 January 2024 commencing at 10.00 am

33. External Auditor's Annual Report

Sarah Beck (Grant Mills LLP) presented the Annual Report and drew attention to the value for money conclusion.

Members asked about the delay to the audit. Ms Beck explained that the backlog was national.

Action: Head of Finance

Agreed:
1) That the Annual Report be received.
2) That the Chair write to the Secretary of State.

34. Internal Audit Progress Report

The Committee noted the report.
`,
    meeting: { body: 'Audit and Governance Committee', date: '2024-01-29', startsAt: '10:00' },
    items: [
      {
        title: "External Auditor's Annual Report",
        number: '33',
        limbs: [
          '1)|receive|That the Annual Report be received.',
          '2)|other|That the Chair write to the Secretary of State.',
        ],
        said: [
          '|Sarah Beck||Grant Mills LLP|Sarah Beck (Grant Mills LLP)',
          '||Members||Members asked about the delay',
          'Ms|Beck|||Ms Beck explained that the',
        ],
      },
      {
        title: 'Internal Audit Progress Report',
        number: '34',
        decisionMaker: 'Committee',
        limbs: ['|note|The Committee noted the report.'],
      },
    ],
  },
  {
    name: 'a standards committee with Min. numbers',
    layout: 'printed',
    text: `Min. 33 Register of Interests

The Monitoring Officer reported that all members had made a return.

RESOLVED (nem con): that the report be noted.

Min. 34 Exclusion of the Public

RESOLVED that under section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting for the following item.
`,
    items: [
      {
        title: 'Register of Interests',
        number: '33',
        limbs: ['|note|the report be noted.'],
        votes: [[null, null, null]],
        said: ['||Monitoring Officer||The Monitoring Officer reported that'],
      },
      {
        title: 'Exclusion of the Public',
        number: '34',
        limbs: [
          '|exclude|under section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting for the following item.',
        ],
      },
    ],
  },
  {
    name: 'a planning item in which the officer and speakers share a paragraph',
    text: `Agenda item

22/01234/FUL Former Dairy, High Street

Minutes:

Members considered the report of the Head of Planning. Mr Ian Gale, applicant, stated that the shop would employ ten people. Councillor Yates, speaking as Ward Member, objected to the loss of parking.

It was proposed by Councillor Kerr and seconded by Councillor Lamb that permission be refused. This was put to the vote and lost by 3 votes to 6.

It was then proposed, seconded and RESOLVED to grant permission subject to conditions.
`,
    items: [
      {
        title: '22/01234/FUL Former Dairy, High Street',
        limbs: ['|approve|grant permission subject to conditions.'],
        said: [
          'Mr|Ian Gale|applicant||Mr Ian Gale, applicant, stated',
          'Councillor|Yates|Ward Member||Councillor Yates, speaking as Ward',
        ],
        votes: [[3, 6, null]],
      },
    ],
  },
  {
    name: 'a wrapped and tabbed licensing minute with windows line ends',
    layout: 'printed',
    text: `LICENSING SUB-COMMITTEE\r\n\r\nThursday 1 August 2024 at 2.00pm\r\n\r\n4.\tREVIEW OF PREMISES LICENCE: THE CROWN\r\n\r\nThe Chair, Councillor Vera Pike, explained the proce\u00addure and invited the\r\nlicence holder to speak.\r\n\r\nMr\u00a0Raj\u00a0Anand said that the doors had been repaired and that two\r\nmembers of staff had been trained.\r\n\r\nRESOLVED\tthat:\r\n\r\n(i)\tthe licence be suspended for 14 days; and\r\n\r\n(ii)\tthe holder be required to appoint a new\r\nsupervisor.\r\n`,
    meeting: { body: 'LICENSING SUB-COMMITTEE', date: '2024-08-01', startsAt: '14:00' },
    items: [
      {
        title: 'REVIEW OF PREMISES LICENCE: THE CROWN',
        number: '4',
        limbs: [
          '(i)|other|the licence be suspended for 14 days; and',
          '(ii)|other|the holder be required to appoint a new supervisor.',
        ],
        said: [
          'Councillor|Vera Pike|Chair||The Chair, Councillor Vera Pike,',
          'Mr|Raj Anand|||Mr Raj Anand said that',
        ],
      },
    ],
  },
]
