import type { ReportText } from '../report-text.ts'

/** Reports on homes and care. */
export const homesReports: readonly ReportText[] = [
  {
    key: 'repairs-in-house',
    kind: 'report',
    title: 'Bringing housing repairs back into the Council',
    author: 'brandreth',
    sections: [
      [
        'Purpose',
        'To decide who repairs 9,040 council homes when the present contract ends early, on {d+120}.',
      ],
      [
        'Recommendations',
        '2.1 That the Council employs its own repairs staff from the day after the contract ends.',
        '2.2 That 118 people transfer with their terms protected.',
        '2.3 That £1.2 million is drawn from the repairs reserve for vans, stores and systems, and repaid in four years.',
      ],
      [
        'Background',
        'Repairs were let to contractors seventeen years ago, and three firms have held the work since. Tenants’ satisfaction was 81 per cent under the last year of direct labour and is 54 now. The contractor made 27,000 visits last year and 19,600 repairs, and the difference between those numbers is most of what tenants complain about.',
        'In {m-284} the Cabinet agreed that a job is finished when the tenant says so. On that measure the backlog is 3,605, and it was this figure that led the contractor to ask to leave.',
      ],
      [
        'How it would work',
        'Four neighbourhood teams, each with two plumbers, two carpenters, an electrician, a plasterer and a labourer who carries whatever is heaviest. A tenant rings one number and is offered a morning or an afternoon. The same trade goes back if the first visit does not settle it.',
        'Stores move from a warehouse in the next county to the old depot on Wharf Road. The present contractor’s vans make an average of 1.8 journeys a day for parts.',
      ],
      [
        'Options considered',
        'A fresh tender would take fifteen months, and a stopgap contractor would have to be found for twelve of them. A joint company with Wexcombe was attractive on paper; Wexcombe’s own review of it is due next year, and officers advise against joining something that is being reviewed. Direct employment can begin on the day.',
      ],
      [
        'Financial implications',
        'The contract cost £11.3 million last year, of which £940,000 was margin and £410,000 the cost of watching it. Direct employment is estimated at £10.6 million once settled, and £11.5 million in the first year. Pension costs for transferring staff are included at the fund’s present rate. If productivity is a tenth lower than assumed, the service costs what the contract does.',
      ],
      [
        'Legal implications',
        'The transfer of staff is governed by the 2006 regulations and consultation has begun. Tenants who hold leases must be consulted on charges. No procurement is needed to employ people.',
      ],
      [
        'Equality',
        'Four of the 118 are women and none is a plumber. Six apprenticeships a year are proposed, with the college, and two of the first six are to be kept for women. Interpreters are now booked for 3 per cent of visits; tenants’ records suggest that 9 per cent would want one.',
      ],
      [
        'Risks',
        'The chief risk is the first weeks of calls. Forty temporary call handlers will be trained in the month before, and directors have agreed to take shifts.',
      ],
      [
        'Reasons',
        'The Council carries the blame for repairs whoever does them. It would like to carry the means as well.',
      ],
    ],
  },
  {
    key: 'tenter-fields-options',
    kind: 'report',
    title: 'Tenter Fields: what residents might be asked to choose',
    author: 'brandreth',
    sections: [
      [
        'Purpose',
        'To agree which futures for three blocks are put to their residents in a ballot, and on what promises.',
      ],
      [
        'Recommendations',
        '2.1 That strengthening and rebuilding are both put to a ballot run by an independent body.',
        '2.2 That every secure tenant has a right to return, in writing, at the same rent for the same size of home.',
      ],
      [
        'Background',
        'The blocks were built from large concrete panels in 1966. Gas was taken out within nine weeks of the engineer’s letter. His full report, following the opening up of eleven flats, is that the joints of Block C are poor, those of B are fair and A is better than it has any right to be.',
        'One hundred and eighty flats are home to 391 people. Ninety-four households have lived there for over ten years, and 31 residents are over seventy. Eight leaseholders bought under the right to buy and five still live there.',
      ],
      [
        'Strengthening',
        'A steel frame outside each block ties the panels together and carries new balconies. It costs £16.6 million, or £92,000 a flat. Residents would be moved for five months, floor by floor. The engineer gives the result 25 years, and will not be drawn further.',
      ],
      [
        'Rebuilding',
        'The estate is taken down block by block and replaced by streets of three and four storeys. It gives 246 homes, all of them for social rent but 40 for shared ownership. It costs £58 million over eight years. Those who move out would choose between moving once, into an early phase, and moving twice.',
      ],
      [
        'Options considered',
        'Doing the least that the engineer will permit, which is props, netting and inspections, costs £400,000 a year and fixes nothing. Selling the site to a developer would raise about £4 million; tenants would be offered homes where there were vacancies, which is to say not in Brockhurst. The Cabinet Member asked that neither be put to residents, and officers agree.',
      ],
      [
        'Financial implications',
        'Strengthening falls wholly on the housing revenue account and would use its borrowing capacity for six years. Rebuilding draws £19.7 million of national grant, £8 million from shared ownership sales and the rest from borrowing against new rents. The account can carry either. It cannot carry either and a third large scheme.',
      ],
      [
        'Legal implications',
        'A ballot is a condition of the grant. All tenants and resident leaseholders aged sixteen or over may vote, as may anyone from the estate who was moved out since the engineer’s letter. A compulsory purchase order may be needed for three flats.',
      ],
      [
        'Equality',
        'Thirty-eight residents are disabled, and the lifts fail about once in nine days. Nine languages are spoken; the ballot material has been written at a reading age of eleven and recorded in all nine.',
      ],
      [
        'What residents said',
        'Two hundred and three people came to one of six meetings in the drying room. They asked about rent, dust, lifts and dogs, in that order. Eleven asked whether their vote would count, and the Cabinet Member has promised in writing that it will decide the matter.',
      ],
      [
        'Reasons',
        'Each choice takes years from people’s lives in return for something, and it is they who know what the years are worth.',
      ],
    ],
  },
  {
    key: 'houses-for-families',
    kind: 'report',
    title: 'Sixty houses for homeless families',
    author: 'brandreth',
    sections: [
      [
        'Purpose',
        'To seek approval to buy up to sixty houses, so that families need not live in hotel rooms.',
      ],
      [
        'Recommendations',
        '2.1 That up to sixty houses are bought on the open market for no more than £18 million.',
        '2.2 That the Director of Housing may agree each purchase at or below an independent valuation.',
      ],
      [
        'Background',
        'On {d-12} there were 96 families in hotels, with 187 children. Three years earlier there were nineteen. The rise follows private rents, which have gone up by 31 per cent while the housing allowance stood still.',
        'The law says that a family may spend six weeks in such a room. Seventy families had been there longer, the longest for eleven months. Health visitors report babies who have not learnt to crawl because there is no floor.',
      ],
      [
        'What would be bought',
        'Two- and three-bedroomed houses within a mile and a half of a school with places. Ward by ward the plan is for no more than nine in any one, so that no street becomes known for it. Each would be furnished plainly, with a table.',
        'Officers have looked at what has been for sale in the last quarter. There were 214 that would do, at a middle price of £268,000. Many need a kitchen.',
      ],
      [
        'Options considered',
        'Leasing from landlords was tried in two other boroughs, and the leases on offer here end at two months’ notice. Modular homes on the Ferry Road land would be quicker for the first twenty and slower for the rest. Paying landlords a year’s rent in advance is already done and should go on; it places about four families a month. Buying is preferred for the bulk.',
      ],
      [
        'Financial implications',
        'A hotel room costs £29,000 a year after housing benefit is taken off. A house at the middle price costs £14,600 in interest, repairs and management, less rent of £9,100. Sixty houses therefore save about £1.4 million a year when full. The borrowing is over forty years, and the houses remain as an asset if they are ever not needed. Stamp duty and works are inside the £18 million.',
      ],
      [
        'Legal implications',
        'The power is in section 17 of the Housing Act 1985. Lettings will be on licences at first, since these are temporary homes, and the reasons are explained to each family in person.',
      ],
      [
        'Equality',
        'Women head 78 of the 96 families. Families of Bangladeshi and Nigerian heritage are over-represented by three to one, mostly because they rent privately. Four of the first twenty houses would be adapted for a wheelchair.',
      ],
      [
        'Risks',
        'Prices may rise as we buy; no more than six offers will be live at once, through four different agents. A fall in the number of homeless families would leave houses over, and those could be let to people on the waiting list on the day they fell empty.',
      ],
      [
        'Reasons',
        'It is cheaper in its first year. It is also the difference between a childhood with a door and one without.',
      ],
    ],
  },
  {
    key: 'home-care-contract',
    kind: 'report',
    title: 'Care at home: eight neighbourhoods in place of forty contracts',
    author: 'trevanick',
    sections: [
      ['Purpose', 'To let new contracts for care at home, by neighbourhood, for five years.'],
      [
        'Recommendations',
        '2.1 That contracts are let in eight neighbourhoods at up to £31 million a year in all.',
        '2.2 That the Corporate Director of Adult Care makes the awards.',
        '2.3 That no visit for washing, dressing or eating is shorter than half an hour.',
      ],
      [
        'Background',
        'Twelve hundred and eleven people have care at home. They receive about 19,000 visits a week from forty firms. A carer in Eastmere told us that she passed four other firms’ cars on one street on one morning. She drives eleven miles a day between houses that stand within a mile and a half of each other.',
        'In the past year eleven firms gave work back, with between two and twenty days’ notice. Two hundred and six people lost the carer they knew. Turnover of staff is 41 per cent, and most who leave say that they were not paid for the time between visits.',
      ],
      [
        'What would change',
        'One firm for each neighbourhood, with a second in reserve. Rounds would be walked or cycled. Carers would be paid by the shift at the real living wage, with travel and a break. People would be told on Friday who is coming in the week ahead, by first name and photograph.',
        'Quality is to be 60 per cent of the score and price 40. Six people who receive care will mark one of the questions, which asks what a carer should do if somebody says “not today”.',
      ],
      [
        'Options considered',
        'Employing 640 carers directly would cost about £7 million a year more, chiefly in pensions, and is not ruled out for a later time. Keeping forty contracts and raising the rate would reward the same driving. Four large zones were proposed by two of the bigger firms; rounds could then not be walked.',
      ],
      [
        'Financial implications',
        'The present cost is £28.8 million. The new contracts add £2.2 million: £1.5 million in wages and £700,000 for longer visits. Savings in hospital stays and falls are likely and are not counted. The sum is in the medium-term plan from next year.',
      ],
      [
        'Legal implications',
        'The contracts are let under the light-touch regime. Staff of outgoing firms may be entitled to transfer, and bidders are told how many. The Care Act duty to promote a varied market is met by having at least six different firms.',
      ],
      [
        'Equality',
        'Four carers in five are women, and half were born abroad; they gain most from paid travel time. People who asked for a carer of their own sex were refused 9 per cent of the time last year. A neighbourhood team makes that easier to honour and it will be measured.',
      ],
      [
        'Changing over',
        'People will move between carers one neighbourhood at a time, over sixteen weeks. Each will be visited first by somebody who knows them. Where a person and a carer wish to stay together, and 340 have already said so, the carer’s new employer must try to make it possible.',
      ],
      [
        'Reasons',
        'Forty competing rotas have given the borough the cheapest hour in the county and the most missed ones.',
      ],
    ],
  },
  {
    key: 'canal-side-men',
    kind: 'report',
    title: 'What sixty men in Canal Side told us',
    author: 'whitcliffe',
    sections: [
      [
        'Purpose',
        'The board asked why a man in Canal Side can expect to live nine years less than one in Eastmere, and asked that the men be consulted. This is what they said.',
      ],
      [
        'Recommendations',
        '2.1 That a clinic is held at the lock on two mornings a week from half past five.',
        '2.2 That the board hears in half a year whom it reached.',
      ],
      [
        'How it was done',
        'Sixty men aged between 38 and 71 were interviewed by three of their neighbours, who were trained for two days and paid. The talks were held at the lock, in the café by the goods yard, at two allotments and in one lorry. None was held in a surgery.',
      ],
      [
        'What they said',
        'Forty-four had not seen a doctor for five years. The reason given most often was the hours. Work on the barges and in the yard begins at six; the surgery’s telephone opens at eight, and by nine its appointments are gone. “You’d have to be ill on purpose”, said one.',
        'Nineteen said that they were afraid of what they might be told. Eleven had watched a father or a brother be told. Only three said that they did not care about their health, and two of those laughed.',
        'Smoking came up without being asked about. Thirty-one smoke, 26 have tried to stop, and 22 did so alone. Nobody had heard of the stop-smoking service, whose leaflets are in the library and the surgery.',
        'Cold was the surprise. Seventeen live on boats or in vans. They spoke of damp in the chest as of something one has, like a trade.',
      ],
      [
        'What the figures add',
        'Of deaths before 75 among men in the ward, 38 per cent are from the heart, and half of those had never had their blood pressure taken. The equipment that would have found it costs £40.',
      ],
      [
        'Options considered',
        'A mobile unit would cost £130,000 a year and be in the ward one day in ten. Longer surgery hours are for the practice, which has been asked and is willing on one evening. The lock-keeper has offered his shed, which has a stove and a queue.',
      ],
      [
        'Financial implications',
        'A nurse for two mornings, a machine and a kettle come to £21,400 a year, from the public health grant. Leaflets are being stopped, which saves £6,000.',
      ],
      [
        'Legal implications',
        'The Council must take steps to improve health under section 2B of the National Health Service Act 2006. The shed is insured as a council building.',
      ],
      [
        'Equality',
        'Men in manual work are less likely than any other group in the borough to be reached by present services. Gypsies, Travellers and boat people were nine of the sixty, and their own organisation read this report before it was finished.',
      ],
      [
        'What would tell us that it works',
        'How many come, how many had not seen a doctor, and how many of those found to have high pressure are still taking their tablets after half a year.',
      ],
      ['Reasons', 'The men did not ask for a service. They described their day, and the shed is in it.'],
    ],
  },
  {
    key: 'tenter-fields-tender',
    kind: 'report',
    title: 'Tenter Fields phase one: tenders compared',
    publicTitle: 'Tenter Fields phase one: award of the building contract',
    author: 'brandreth',
    access: {
      kind: 'exempt',
      paragraphs: [3],
      publicInterestTest:
        'Until the contract is signed the bidders’ prices would let one outbid another at tenants’ expense; that outweighs the interest in seeing them now.',
      decidedBy: 'mowbury',
      reviewInDays: 120,
    },
    sections: [
      [
        'Tenders',
        'Four firms tendered. Prices ran from £17.9 million to £20.4 million. Each was marked by three people who did not see the price until the quality marks were sealed.',
      ],
      [
        'Preferred bidder',
        'The second lowest, at £18.3 million, scored 41 out of 50 for its plan to live beside 120 occupied flats: rubber-tracked machines, no work before half past eight and a caretaker of its own. The lowest scored 22.',
      ],
      [
        'Conditions',
        'Steel is fixed for nine months. The parent company stands behind the contract. Retention is five per cent.',
      ],
    ],
  },
]
