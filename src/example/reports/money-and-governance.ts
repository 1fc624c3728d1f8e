import type { ReportText } from '../report-text.ts'

/** Reports on money, audit and how the Council is run. */
export const moneyAndGovernanceReports: readonly ReportText[] = [
  {
    key: 'budget-report',
    kind: 'report',
    title: 'Revenue budget for {fy+1}',
    author: 'sengar',
    sections: [
      [
        'Purpose',
        'To propose a net budget of £223.9 million and a rise in council tax of 4.5 per cent, for recommendation to the Council.',
      ],
      [
        'Recommendations',
        '2.1 That a net budget of £223.9 million is recommended.',
        '2.2 That the borough’s part of the council tax at band D is £1,862.62.',
      ],
      [
        'What did not come right',
        'Adult care will end the year £1.9 million over, since 212 more people needed help at home than we planned for. Parking is £300,000 under because St Wilfrid’s was smaller than first drawn. Both are put right in these proposals rather than hoped away. No other service is out by more than one per cent, and for the first time in four years that can be said from accounts which an auditor has seen.',
      ],
      [
        'Where the money goes',
        'Of every £10, adult care takes £3.90, children £2.70, waste and streets £1.40, and everything that most residents would call the council takes the remaining two pounds. Care for adults grows by £6.2 million. Children’s services grow by £1.1 million, the least in six years, because eleven more children live with foster families in the borough and fewer live far away.',
      ],
      [
        'Savings',
        'Forty-four proposals save £5.3 million. The largest is £790,000 from food waste. The least liked, in 1,940 replies, was to close the Town Hall desk on Saturdays, and it has been withdrawn. A list of every saving from last year, and whether it was in fact made, is in appendix C: 38 were, four were made in part and three were not.',
      ],
      [
        'Options considered',
        'A rise of three per cent would need £3 million from reserves in one year, and again in the next. The full 4.99 per cent would raise a further £560,000. Members of the Cabinet preferred to leave it with residents, and the budget balances without it. Selling the depot was proposed by a resident; it has only lately been found.',
      ],
      [
        'Financial implications',
        'The general reserve stays at £14.2 million, or 6.3 per cent of the net budget. The Section 151 Officer’s own range is from six to eight. She certifies the estimates as robust, with one reservation: the pay award is assumed at three per cent, and each further one per cent costs £1.7 million.',
      ],
      [
        'Legal implications',
        'The Council must set a balanced budget before 11 March under the Local Government Finance Act 1992. Members two months or more in arrears of council tax must say so and may not vote. The vote at Council is to be recorded by name.',
      ],
      [
        'Equality',
        'Each proposal has been assessed. Taken together they fall most upon working-age disabled people, through charges for day care; the charge has been capped at £18 a week in consequence. The support scheme leaves 6,100 households paying nothing.',
      ],
      [
        'Consultation',
        'Six meetings drew 310 people and the questionnaire 1,940. Asked to choose between a lower tax and the same services, 58 in a hundred chose the services. The least popular saving and the most popular were both in libraries.',
      ],
      [
        'Reasons',
        'It meets the need for care that can be seen coming, and uses no sale or reserve to do so.',
      ],
    ],
  },
  {
    key: 'budget-quarter',
    kind: 'report',
    title: 'Quarterly budget report',
    author: 'sengar',
    sections: [
      [
        'Forecast',
        'Spending is expected to be £120,000 above £223.9 million. Adult care is £400,000 over; children’s services are £190,000 under; energy has saved £90,000.',
      ],
      [
        'Debts',
        'Three hundred and forty debts are more than six years old. Nine are over £5,000. The largest, £31,400, is owed by a skip-hire firm that was dissolved. Each was looked at by two people and a list by age and kind is attached.',
      ],
      [
        'Savings',
        'Forty-one of 44 are made or certain. The three in doubt come to £260,000, and each has a substitute.',
      ],
    ],
  },
  {
    key: 'accounts-on-time',
    kind: 'report',
    title: 'Draft statement of accounts, published on time',
    author: 'sengar',
    sections: [
      [
        'Purpose',
        'To present draft accounts for the last financial year. They were published two days before the statutory date; the Council last met that date five years ago.',
      ],
      [
        'Recommendations',
        '2.1 That the draft accounts are noted.',
        '2.2 That members send questions to the auditor as well as to officers.',
      ],
      [
        'How we got here',
        'When the backlog was first reported, three sets of accounts were without an opinion and a fourth was falling due. The cause was a workbook of 61 sheets that joined the ledger to the accounts. One man understood it; he had retired, and was kind enough to come back for nine days and explain it to a tape recorder.',
        'The workbook has been replaced by four short procedures. Each is done by one person and repeated by another who has not seen the first result. Eleven bank accounts are reconciled every month. Four of the eleven have been closed, since nobody could say what they were for.',
      ],
      [
        'What the accounts show',
        'The Council owns property of £812 million and owes £311 million to lenders. The pension deficit has turned into a small surplus, which accounting rules do not allow us to enjoy. Usable reserves are £61 million, of which £14.2 million is general; the rest is held for purposes listed by name in note 9.',
        'The depot on Wharf Road appears at £2.3 million. Two ponds and a bandstand appear at one pound each.',
      ],
      [
        'What remains uncertain',
        'Opening balances from the disclaimed years cannot be proved for land bought before 1974. The auditor has agreed a way to settle the largest 80 parcels and to live with the others. There is an open claim from the former repairs contractor for £640,000, which is disclosed and not provided for, on legal advice.',
      ],
      [
        'Options considered',
        'It would have been possible to wait for a valuation of the Market Hall, due three weeks later, and to publish late. The valuation will be put through as an adjustment. Publishing on the day, with one figure marked as provisional, seemed the better habit to form.',
      ],
      [
        'Financial implications',
        'Audit fees for the backlog came to £418,000, of which grant paid £190,000. The fee for this year is £286,000.',
      ],
      [
        'Legal implications',
        'The Accounts and Audit Regulations 2015 require the Section 151 Officer to certify the draft and the public to have thirty working days in which to inspect the books. Four people have asked to. One has found a transposed figure in note 22 and has been thanked.',
      ],
      [
        'Equality',
        'None arise from the accounts themselves. A summary of four pages is printed in large type, and the plain-words page that the chair once asked for is now a fixture.',
      ],
      [
        'Thanks',
        'Malcolm Eddery untangled the years that came before these. The team he left behind is five people, three of whom are qualified and two of whom soon will be.',
      ],
      [
        'Reasons',
        'Accounts that are on time let somebody act on them. The committee may wish to ask what it would now do differently if it had always known these numbers.',
      ],
    ],
  },
  {
    key: 'auditor-recommendation',
    kind: 'letter',
    title: 'Written recommendation under schedule 7 to the 2014 Act',
    author: 'dreyfield',
    sections: [
      [
        'Recommendation',
        'That the Council reconcile each of its bank accounts to its ledger within fifteen working days of every month’s end, and that two officers sign that they have done so.',
      ],
      [
        'Why',
        'Four of eleven accounts had gone unreconciled for between thirteen and 26 months. I found no loss. I could not have found one.',
      ],
      [
        'What follows',
        'The Council must consider this letter at a public meeting, decide whether to accept it, and tell me.',
      ],
    ],
  },
  {
    key: 'borrowing-forty-million',
    kind: 'report',
    title: 'Replacing £40 million of loans',
    author: 'renn',
    sections: [
      [
        'Question',
        'Two loans of £20 million, taken at 2.1 per cent, fall due within a month of each other. New money costs 4.6 per cent for ten years and 4.9 for two.',
      ],
      [
        'Advice',
        'If rates fall by one point, waiting saves £400,000 a year; if they rise by one, it costs the same. We do not know which. Halving the sum halves the regret.',
      ],
    ],
  },
  {
    key: 'larkmead-lessons',
    kind: 'report',
    title: 'Larkmead Homes: how £38 million was lent',
    author: 'strickley',
    sections: [
      [
        'Purpose',
        'To put before the committee an independent account of how the Council lent £38.2 million to a company that it owned, and what would have stopped it.',
      ],
      [
        'Recommendations',
        '2.1 That the account is received and published in full.',
        '2.2 That the Council is asked to add together loans to one borrower before it applies any limit.',
      ],
      [
        'Background',
        'Larkmead Homes was set up nine years ago to build 400 houses for rent and sale. It built 61. Its directors were three officers and two councillors. All five acted in good faith, the reviewer finds, and all five thought that one of the others understood the business plan.',
      ],
      [
        'Six loans',
        'Under the rules of the day a loan above £7.5 million needed the Council’s approval. Six loans were made in 31 months, of £6.1, £7.4, £7.2, £7.4, £4.9 and £5.2 million. Each was approved by an officer after talking to a cabinet member. An email before the second says that £7.4 million “keeps it tidy”. The reviewer does not conclude that anyone meant to avoid the Council; she does conclude that nobody minded.',
      ],
      [
        'Warnings',
        'There were four. Internal audit twice gave limited assurance, and both reports were noted. A junior accountant wrote that interest was being paid out of the next loan. She was told that this was usual in property. A tenant asked at a public meeting who would own her house if the company failed, and was sent a brochure.',
      ],
      [
        'Findings',
        'No one person decided to lend £38 million. The board did not have a member who had built houses. The same officer advised the lender and the borrower. Minutes record that papers were “taken as read” at eleven of nineteen meetings, at seven of which they had been handed round on the night.',
      ],
      [
        'What has changed already',
        'No officer of the Council is now a director of any company. The Section 151 Officer has a right to put a paper straight to the Council. The accountant has been promoted and has read this report before publication.',
      ],
      [
        'Options considered',
        'Withholding the report until legal claims are settled was advised by one firm of solicitors. The Monitoring Officer’s view is that claims are unlikely, and that residents who are paying for the loss should know how it came about. Four names have been replaced by job titles, as those concerned had no power to decide.',
      ],
      [
        'Financial implications',
        'The review cost £64,000. The likely loss on closing the company is between £10 and £13 million, on which a separate report will follow.',
      ],
      [
        'Legal implications',
        'The loans were lawful. Two fell outside the spirit of the constitution, and one may have been state aid under the law as it then stood; the period for challenge has ended.',
      ],
      [
        'Equality',
        'Sixty-one households live in the company’s houses and 44 of them are tenants. They were told of this report in person, on the two evenings before it came out.',
      ],
      ['Reasons', 'The committee asked how it happened. The short answer is: by small amounts, politely.'],
    ],
  },
  {
    key: 'pension-bereavement',
    kind: 'report',
    title: 'First payments after a death',
    author: 'renn',
    sections: [
      [
        'The promise',
        'That a widow, widower or partner has a first payment within ten working days of our being told.',
      ],
      [
        'The half-year',
        'There were 61 deaths with a dependant. First payment took nine days on average and 57 were paid within ten. Of the four that were late, two awaited a certificate from abroad, one was our mistake and the last is before a solicitor, since two people each say that they were married to the member.',
      ],
      [
        'What changed',
        'One person deals with each death from the telephone call to the payment. Her name and number are on the first letter, and the first letter is not a form.',
      ],
    ],
  },
  {
    key: 'panel-seven-tests',
    kind: 'report',
    title: 'Seven tests for the panel’s leaving',
    author: 'penhallow',
    sections: [
      [
        'The tests',
        '1. A budget that balances for a year with nothing sold to balance it. Judged by the external auditor.',
        '2. The housing company closed, its loss written down once, and its tenants no worse off. Judged by the panel.',
        '3. Accounts signed and on time. Judged by the external auditor.',
        '4. Services for children judged good. Judged by the inspectorate.',
        '5. Every council home surveyed. Judged by the housing regulator.',
        '6. Scrutiny that follows its own recommendations to their end. Judged by the panel, after asking the opposition.',
        '7. Staff who would say so if something were going wrong. Judged by staff, in a survey nobody at the Council can open.',
      ],
      [
        'How they end',
        'A test may be met, met but fragile, or not met. A test that has been met can lapse. When all seven stand as met at one meeting, the panel will write to the Secretary of State that it should go.',
      ],
    ],
  },
  {
    key: 'panel-tests-position',
    kind: 'report',
    title: 'Where the seven tests stand',
    author: 'penhallow',
    sections: [
      [
        'Purpose',
        'To set out, in one place and in plain terms, which of the seven tests for the panel’s leaving are met, on whose word, and which of them could yet be lost.',
      ],
      [
        'Recommendations',
        '2.1 That the panel states its intention to leave within the year.',
        '2.2 That letters to the Secretary of State become yearly until then.',
      ],
      [
        'Test 1: a budget that balances itself',
        'Not yet. The last year used £900,000 of receipts. The present year is planned to use none, and at the end of its first quarter the forecast was over by less than one tenth of one per cent. The panel cannot call a year before it ends.',
      ],
      [
        'Test 2: the housing company',
        'Met. Forty-four tenants have the Council for a landlord and pay £31 a week less. The loss was written down in one sum. The cost of closing the company is now on a page that can be found: our youngest relative found it in nine seconds.',
      ],
      [
        'Test 3: the accounts',
        'Met. Drafts were published early and the auditor expects to give a clean opinion. It is worth recording that the officer who did most of the digging had left before the garden came up.',
      ],
      [
        'Test 4: children',
        'Met, but fragile. The judgement stands. The panel sampled thirty supervision records last year and found nine with nothing written for two months. It has now sampled thirty more and found one. If the next sample is as good the word “fragile” goes.',
      ],
      [
        'Test 5: council homes',
        'Met in effect. Nine homes in ten have been surveyed, and the rest have dates. The regulator has written that she is satisfied with the pace.',
      ],
      [
        'Test 6: scrutiny',
        'Met. Every recommendation of three years is on a public list with what became of it. Seven had been lost and have been found or laid to rest. The leader of the opposition was asked in private whether she agreed. She did, and asked for a second officer.',
      ],
      [
        'Test 7: speaking up',
        'Met. Sixty-eight staff in a hundred would tell a director that a project was failing, and 29 would have done so three years ago. We put as much weight on this as on all the others together.',
      ],
      [
        'Options considered',
        'The panel could leave now, with one test unmet; it could stay until each had stood for two years, as one of us at first proposed. We have settled on an intention and a condition. A body which is told that it is nearly well should be trusted to finish its medicine.',
      ],
      [
        'Financial implications',
        'The panel costs the Council £94,000 a year. It would cost half of that in a part year.',
      ],
      [
        'Legal implications',
        'The panel is here by agreement and not by direction. It may leave when it chooses, and the Secretary of State may then choose differently.',
      ],
      [
        'Reasons',
        'Improvement that lasts only while three visitors are looking at it is a kind of manners. We think that it is now more than that, and would like to find out by going.',
      ],
    ],
  },
  {
    key: 'panel-staff-survey',
    kind: 'report',
    title: 'Survey of staff: answers by team',
    publicTitle: 'Staff survey: answers by team',
    author: 'ollerby',
    access: {
      kind: 'exempt',
      paragraphs: [1, 2],
      publicInterestTest:
        'Teams of fewer than eight can be recognised from their answers. The figures for the whole Council are published; those for small teams would stop anyone answering again.',
      decidedBy: 'mowbury',
      reviewInDays: 365,
    },
    sections: [
      [
        'Answers',
        'One thousand six hundred and four people answered. In four teams fewer than a third would speak up. Three of the four have a new manager.',
      ],
      [
        'In their words',
        '“I did say so, and it was fixed by Friday.” “I did say so, and I was moved.” The second was written by two people, and the Chief Executive has been told which service but not who.',
      ],
    ],
  },
  {
    key: 'panel-draft-letter',
    kind: 'letter',
    title: 'Letter to the Secretary of State (draft)',
    author: 'penhallow',
    access: { kind: 'draft' },
    sections: [
      [
        'Draft',
        'Since our last letter the Council has [met / not met] the first test. Vikram to supply the figure once the outturn is in. Ruth thinks paragraph four too fond.',
      ],
    ],
  },
  {
    key: 'department-letter',
    kind: 'letter',
    title: 'Letter from the department to the panel',
    publicTitle: 'A letter given in confidence by a government department',
    author: 'penhallow',
    access: {
      kind: 'confidential',
      basis: 'Provided by a government department on terms that forbid its disclosure to the public.',
      source: 'The department',
    },
    sections: [
      [
        'Letter',
        'The department would not object to yearly letters. It asks that the panel say nothing of this until ministers have replied to all six councils in the same position.',
      ],
    ],
  },
  {
    key: 'reorganisation-letter',
    kind: 'report',
    title: 'An invitation to propose reorganisation',
    author: 'strickley',
    sections: [
      [
        'The letter',
        'The minister invites proposals for single-tier councils of about 300,000 people and gives eleven weeks. Ashcombe has 148,000.',
      ],
      [
        'What we know',
        'Residents cross our boundary 61,000 times a day. The largest flows go west to Wexcombe for shops and south for work. No survey has asked where they feel they belong.',
      ],
      [
        'Proposal',
        'A postcard to every household with one question: which three places outside the borough do you go to most? It costs £19,000 and can be counted in time.',
      ],
    ],
  },
  {
    key: 'ombudsman-report',
    kind: 'report',
    title: 'Report of the ombudsman: Miss Y',
    author: 'trevanick',
    sections: [
      [
        'What happened',
        'Miss Y lost the use of her left side. She was assessed in March. The assessment said that she needed eleven hours of help a week. It was put in a queue for a panel that met monthly and was cancelled four times. She was told the result fourteen months after the assessment, by which time her sister had given up work.',
      ],
      [
        'The finding',
        'Fault causing injustice. The ombudsman recommends an apology, £2,400, and a search for others in the same queue.',
      ],
      [
        'What has been done',
        'The panel has been abolished. The Director called on Miss Y at home. Thirty-one other cases have been found and will each be looked at by somebody who had no part in them.',
      ],
    ],
  },
]
