import type { ReportText } from '../report-text.ts'

/** Reports on buildings, land and licences. */
export const townAndLandReports: readonly ReportText[] = [
  {
    key: 'market-hall-roof',
    kind: 'report',
    title: 'Market Hall roof: closing for a year, or working bay by bay',
    author: 'kilnsey',
    sections: [
      ['Purpose', 'To choose how the roof of the Market Hall is repaired, and to approve the money.'],
      [
        'Recommendations',
        '2.1 That the roof is repaired in seven stages while the market trades beneath it.',
        '2.2 That a budget of £3.4 million is approved.',
        '2.3 That the Corporate Director of Place settles the order of bays after asking the traders.',
      ],
      [
        'Background',
        'The hall is of cast iron and glass, put up in eleven months in 1868 and painted, by law, every seventh year until 1974. It has not been painted since. Four hundred and six panes are cracked. Gutters run inside the hollow columns, an ingenious arrangement so long as nothing falls into them; in column nine we found a bird’s nest, a child’s shoe and a copy of the Ashcombe Mercury for 1957.',
        'Of forty stalls eighteen are empty. Takings of the rest are down by a fifth in four years, and traders put most of that down to buckets.',
      ],
      [
        'The work',
        'Each bay is scaffolded, roofed over in plastic, stripped, blasted, painted and reglazed. A bay takes nine weeks. Stalls below move to the empty half of the hall, so that nobody trades in the street and nobody moves more than twice.',
      ],
      [
        'What traders said',
        'They voted 31 to 2 for staying. The fishmonger was one of the two: ice and dust do not agree. He has been found a shop on Sheep Street, at the same rent, for the nine weeks when bay five is done.',
      ],
      [
        'Options considered',
        'Closing the hall for twelve months would cost £3 million. It was done at Wexcombe, where 26 traders left and seven returned. A temporary market in the bus station would have held nineteen stalls. Repairing only the four worst bays was costed at £2.1 million; scaffolding would then be paid for again within ten years.',
      ],
      [
        'Financial implications',
        'The heritage fund gives £1.5 million, conditional on apprenticeships for two glaziers. The remaining £1.9 million is borrowed over forty years at £104,000 a year. When all forty stalls are let, rents at the frozen rate bring in £96,000 more than now. A contingency of fifteen per cent is included, since columns hold surprises.',
      ],
      [
        'Legal implications',
        'The hall is listed grade II and consent is required. The charter of the market forbids any other within six and two thirds miles and does not, counsel advises, oblige us to keep this one dry. Leases allow the Council to move a stall with four weeks’ notice.',
      ],
      [
        'Equality',
        'The hall has one step, at the Sheep Street door, which goes. Eleven traders do not have English as a first language; the weekly bulletin will be spoken as well as written, by the market manager walking round.',
      ],
      [
        'Risks',
        'Iron under old paint is never known until it is blasted. Two columns have been opened already and were sound. If a third of the others need welding the contingency is spent, and the last bay would wait a year.',
      ],
      ['Reasons', 'The saving from closure is £400,000 and its likely price is the market.'],
    ],
  },
  {
    key: 'market-hall-rents',
    kind: 'report',
    title: 'Market Hall: rents for five years',
    author: 'kilnsey',
    corrected: {
      workingDaysLater: 2,
      sections: [
        ['Purpose', 'To end the rent freeze and set rents for five years.'],
        [
          'Correction',
          'Paragraph 3 of the first version gave the corner stalls at £78 a week. The figure is £71. Two traders noticed within the hour.',
        ],
        [
          'Proposal',
          'Stalls are let at £58 a week, corners at £71, and the four without daylight at £44. Rents rise by two per cent a year. If a leak is recorded over a stall its rent stops until the leak does.',
        ],
      ],
    },
    sections: [
      ['Purpose', 'To end the rent freeze and set rents for five years.'],
      [
        'Proposal',
        'Stalls are let at £58 a week, corners at £78, and the four without daylight at £44. Rents rise by two per cent a year. If a leak is recorded over a stall its rent stops until the leak does.',
      ],
    ],
  },
  {
    key: 'corn-exchange-offers',
    kind: 'report',
    title: 'Corn Exchange: three offers compared',
    publicTitle: 'Corn Exchange, Sheep Street: terms of a lease',
    author: 'kilnsey',
    access: {
      kind: 'exempt',
      paragraphs: [3],
      publicInterestTest:
        'Three rival bids are named with their terms. Publishing before the lease is signed would weaken the Council’s hand, and the public will see the rent when it is.',
      decidedBy: 'mowbury',
      reviewInDays: 180,
    },
    sections: [
      [
        'Offers',
        'A gymnasium offers £62,000 a year and wants the yard for cars. A brewery with a dining room offers £55,000 and would share the yard on market days. A furniture chain offers £58,000 for four years only.',
      ],
      [
        'Advice',
        'The second is recommended. It spends £400,000 on the building, takes it for fifteen years and has talked to the traders, two of whom already sell it pies.',
      ],
    ],
  },
  {
    key: 'cemetery-north-field',
    kind: 'report',
    title: 'Hill Lane Cemetery: the north field',
    author: 'kilnsey',
    sections: [
      ['Purpose', 'To choose land for burials when the present ground is full.'],
      [
        'Recommendations',
        '2.1 That the north field is chosen.',
        '2.2 That £85,000 is spent on surveys and design.',
        '2.3 That a woodland section is part of the design.',
      ],
      [
        'Background',
        'Ashcombe has three cemeteries. Two take only those who have family there. Hill Lane has 415 graves left and last year there were 151 burials in new graves. Four in five residents choose cremation; among Muslim and Catholic residents burial is the rule or the custom, and they have told us that the prospect of leaving the borough to be buried distresses the old.',
        'A cemetery takes about four years to make. The law wants groundwater tested through a full year before anybody can say if the land will do.',
      ],
      [
        'The field',
        'Nine acres of pasture, in the Council’s ownership since 1931, let by the year for £900. It slopes to the south-east. Four boreholes have been sunk. Water stands at 7.2 metres at the top and 4.6 at the bottom, so that graves for two may be dug in the upper two thirds and for one in the lower. There is room for 2,400 in all, or about sixteen years.',
        'Skylarks were counted at dawn on nine mornings: five pairs, all in the top corner. Nobody wishes to bury anyone in the top corner, where the rock is near the surface.',
      ],
      [
        'What people asked for',
        'Graves that face Mecca need a different grid, and half an acre is set out for them in agreement with the mosque’s trustees. The bereavement group asked for seats which do not face the road. Undertakers asked for a turning circle. Everyone asked for taps.',
      ],
      [
        'Options considered',
        'Lark Hill Farm, at £1.1 million, has deep dry chalk and no bus. Re-using old graves after 75 years is lawful only in London, though a bill would change that; it is not a plan. Buying space in the county’s cemetery at Wexcombe would cost families £900 more each. Doing nothing gives 33 months.',
      ],
      [
        'Financial implications',
        'Surveys and design cost £85,000. Laying out is estimated at £1.3 million, to be borrowed over twenty-five years and met from fees, which would rise by about £40 a burial. The grazing rent is lost.',
      ],
      [
        'Legal implications',
        'Change of use needs planning permission. The Environment Agency must be satisfied about water. Part of the ground would be consecrated, at the expense of the diocese; the rest would not.',
      ],
      [
        'Equality',
        'Faith groups were seen separately and together. The path to every section has a gradient of no more than one in twenty.',
      ],
      [
        'Timetable',
        'Water is to be measured monthly for a year. An application would follow, then a season of drainage and planting, and the first burial about thirty months from now. There are three months to spare, and no more.',
      ],
      ['Reasons', 'It is ours, it is next to the chapel, and it can be ready in time.'],
    ],
  },
  {
    key: 'hallmoor-evidence',
    kind: 'report',
    title: 'Hallmoor Library: where the saving comes from',
    author: 'kilnsey',
    withdrawn: {
      workingDaysLater: 30,
      reason:
        'Its value for the building took no account of the culvert beneath the car park. The survey that replaced it is with the Cabinet’s later decision.',
    },
    sections: [
      ['Purpose', 'To show the committee how the figure of £146,000 was reached.'],
      [
        'The figure',
        'Staff £88,000, energy £21,000, books £19,000, rates and cleaning £18,000. The value of the building, put at £280,000, is outside the figure and would pay for other libraries.',
      ],
      [
        'What is not in it',
        'Four staff have more than twenty years’ service, and redundancy would take most of the first year’s saving. The homework club does not appear in the count of users, because it is run by volunteers in the lobby.',
      ],
    ],
  },
  {
    key: 'hallmoor-survey',
    kind: 'report',
    title: 'Hallmoor Library: survey of the building',
    author: 'kilnsey',
    sections: [
      ['Purpose', 'To report an independent survey, made at scrutiny’s request.'],
      [
        'Findings',
        'The walls are sound. The roof has eleven slipped slates and one poor valley, and will last fifteen years with £22,000 of work. The boiler’s heat exchanger is cracked. It should not be lit again after this season, and a heat pump of 40 kilowatts would replace it for £81,000.',
        'The culvert under the car park is brick, dry and two centuries old. It rules out building there. It does not threaten the library.',
      ],
      ['Cost', 'Making good, with fees, comes to £118,000.'],
    ],
  },
  {
    key: 'hallmoor-year',
    kind: 'report',
    title: 'Hallmoor Library: a year with its readers',
    author: 'kilnsey',
    sections: [
      [
        'Purpose',
        'When the Cabinet made an agreement with the Hallmoor Readers’ Trust it undertook that scrutiny would be told, after a year, about loans, visits and the homework club. This is that report.',
      ],
      [
        'Recommendations',
        '2.1 That the undertaking is regarded as kept.',
        '2.2 That the committee considers if other branches should be offered the same.',
      ],
      [
        'Background',
        'The branch on Pound Lane was proposed for closure. A petition, an evidence session and a survey led instead to repairs of £118,000 and a trust of readers, which staffs three evenings and Saturdays beside a paid librarian. For every hour given by a volunteer the Council pays for half an hour of a member of staff.',
      ],
      [
        'Loans and visits',
        'Loans rose from 31,000 to 38,400. Visits rose from 52,000 to 71,000, though the two are not quite comparable: the counter over the door used to count a volunteer’s dog. Opening went from 34 hours to 38 a week. The busiest hour is now from six to seven in the evening, when the library used to be shut.',
        'Large-print loans have fallen by 300. The librarian puts that down to one reader, who took about that many and has died.',
      ],
      [
        'Homework club',
        'It moved from the lobby to the reading room. Ninety-one children come in a week, and 26 wait for a place. The school opposite says that eleven pupils who had been given up on for homework now hand it in. Four of the volunteers are former members, aged sixteen and seventeen.',
      ],
      [
        'Volunteers',
        'Twenty-eight were trained at the outset. Nineteen remain and 23 have joined since. Two left because of a disagreement about the radiators. Nobody paid has lost hours, and the union’s branch secretary has written to say so, adding that she will go on checking.',
      ],
      [
        'What went wrong',
        'The heat pump failed on its first day, owing to a valve fitted backwards. The trust’s insurance cost £1,900 against an estimate of £600. Saturday mornings are thin: on five of them the librarian opened alone, which the agreement does not allow, and a rota of reserves has been made.',
      ],
      [
        'Financial implications',
        'The branch cost £85,000 against £146,000 before. The saving is within £500 of what was forecast. Half of the trust’s own income came from a quiz.',
      ],
      [
        'Legal implications',
        'The agreement runs for two more years and can be ended by either side with six months’ notice. The Council’s duty under section 7 of the Public Libraries and Museums Act 1964, to give a comprehensive and efficient service, remains its own.',
      ],
      [
        'What readers say',
        'Two hundred and sixty cards were filled in. The commonest request is for a second computer. One asks that the heat pump be praised less often.',
      ],
      [
        'Equality',
        'Half of those who use the evenings are under eighteen, and a third speak a language other than English at home. One volunteer uses a wheelchair and the issue desk has been lowered for her; people find that they prefer it.',
      ],
    ],
  },
  {
    key: 'local-plan-changes',
    kind: 'report',
    title: 'Local Plan: forty-one changes after consultation',
    author: 'arkwell',
    sections: [
      [
        'Purpose',
        'To report 5,120 comments on the draft Local Plan and the changes that officers advise in reply.',
      ],
      [
        'Recommendations',
        '2.1 That the Council is asked to submit the plan with 41 changes.',
        '2.2 That scrutiny’s recommendation on the gap at Fallowdown is accepted.',
      ],
      [
        'Background',
        'The draft set out land for 11,200 homes in eighteen years. It was open to comment for eight weeks, in libraries, at eleven drop-in sessions and on line. Comments came from 2,260 people and bodies. Nine hundred and four of them concerned a single site.',
      ],
      [
        'The Fallowdown gap',
        'The draft gave 640 homes to the fields between Fallowdown and the ring road. The drainage study on which it relied was made in a dry year. Its author, to his credit, did it again without charge. The lower field, he now finds, holds 38,000 cubic metres of water after heavy rain, and lets it go slowly to the Tare. Built over, it would let it go at once.',
        'The change takes out the lower field, keeps 380 homes on the upper one and draws the policy line along the hedge. The field is to be green on the map for the life of the plan.',
      ],
      [
        'Where the homes go',
        'The dye works takes 260 more by rising to six storeys along its northern edge, which faces the railway. The design panel was asked if that edge would bear it and thought that it would be improved.',
      ],
      [
        'Other changes',
        'A policy on hot-food takeaways near schools is dropped, since the evidence is weak. One on lodging houses is added at the request of St Wilfrid’s residents. Swift bricks are required. Thirty-one changes are to wording, of which four alter the meaning.',
      ],
      [
        'Options considered',
        'Removing Fallowdown altogether leaves the plan short by 380 homes, and an inspector would send it back. Keeping all 640 with underground tanks was offered by the landowner; the tanks would be as large as the Town Hall and would need to be pumped for ever. Starting again would leave the borough without a plan, and open to applications anywhere, for three years.',
      ],
      [
        'Financial implications',
        'The examination will cost about £310,000, from a reserve kept for it. Contributions lost at Fallowdown are £2.4 million and gained at the dye works £1.9 million.',
      ],
      [
        'Legal implications',
        'The plan is prepared under the Planning and Compulsory Purchase Act 2004. Only the full Council may submit it. Neighbouring councils have been consulted, and two have signed statements of common ground.',
      ],
      [
        'Equality',
        'Homes for people who need to live on one floor are doubled to ten in a hundred. The need for pitches for Gypsies and Travellers is stated and not yet met; the inspector is likely to ask.',
      ],
      [
        'Who was heard',
        'Letters came from every ward and from four people who live abroad. Drop-in sessions were held at shift change outside the hospital and the bus depot, since those who work there had sent nothing in last time. They sent in 140 comments.',
      ],
      [
        'Reasons',
        'Consultation found a mistake in the evidence, and the plan is better for its being found before the examination.',
      ],
    ],
  },
  {
    key: 'local-plan-adoption',
    kind: 'report',
    title: 'Adoption of the Ashcombe Local Plan',
    author: 'arkwell',
    sections: [
      [
        'Purpose',
        'To ask the Council to adopt the Local Plan, which the inspector has found sound subject to 29 modifications.',
      ],
      [
        'Recommendations',
        '2.1 That the plan, with the modifications, is adopted.',
        '2.2 That building on each site is reported every year to Overview and Scrutiny.',
      ],
      [
        'Background',
        'The inspector sat for nine days in the ropewalk, read 63 statements and walked to Long Barrow in the rain. Her report was received on {d-32}. It thanks residents of Fallowdown for “evidence given with unusual care and occasional cake”.',
      ],
      [
        'What she decided',
        'That 11,200 homes is the right number and the sites are enough for 11,460. That the lower field at Fallowdown should stay open. That twelve pitches must be found, and that the two sites now put forward meet the need. That six storeys on the northern edge of the dye works are acceptable if the seventh suggested by the owner is forgotten.',
        'She asked for one change of substance: forty homes move from Eastmere to the goods yard, where there will be a station entrance.',
      ],
      [
        'What adoption means',
        'From the day after the vote, applications are decided by the new plan. The old one, adopted nineteen years ago, falls away. For five years the Council can show that it has land enough, so that a refusal on good grounds is likely to be upheld. Forty-one pieces of guidance lapse; a list has been published, since people still quote them.',
      ],
      [
        'Options considered',
        'The Council may adopt or decline. It may not adopt part. If it declines, the Secretary of State may direct it, and meanwhile the fields at Fallowdown would have no more protection than any others.',
      ],
      [
        'Financial implications',
        'The examination cost £286,000, which was £24,000 less than was set aside. The plan supports contributions of about £71 million over its life towards schools, surgeries and the new station entrance.',
      ],
      [
        'Legal implications',
        'Adoption must be by resolution of the full Council under section 23 of the 2004 Act. Anybody aggrieved may apply to the High Court within six weeks on a point of law. An adoption statement and the sustainability appraisal will be published at once.',
      ],
      [
        'Equality',
        'The assessment made at each stage is in one document for the first time. It finds benefits for young families and for those who cannot climb stairs. It finds one harm which is not fully answered: small workshops will be lost in Canal Side more quickly than they are replaced, and most of them belong to people from minority communities.',
      ],
      [
        'Follow-through',
        'The yearly report will show each site, how many homes were expected, how many have been built, and the reason for the difference. The first will come within twelve months.',
      ],
      [
        'Thanks',
        'Four residents gave up more evenings to this plan than some officers did. They opposed parts of it throughout, and improved it.',
      ],
      ['Reasons', 'A sound plan gives residents some say over where building goes, and nothing else does.'],
    ],
  },
  {
    key: 'gig-mill',
    kind: 'report',
    title: 'Gig Mill, Fuller’s Row: 38 flats and 12 workshops',
    author: 'arkwell',
    sections: [
      [
        'Site visit',
        'Seven members met at the mill on {d-8}. They saw the sack hoist worked by hand and the privy tower, which is empty and 1.9 metres square inside.',
      ],
      [
        'Amended plans',
        'The lift is moved to the tower. The hoist stays with its chain. Two flats lose a cupboard.',
      ],
      [
        'Advice',
        'With that change Historic England withdraws its objection. Workshops on the ground floor are tied by agreement to rents that rise with average earnings. Permission and consent are recommended.',
      ],
    ],
  },
  {
    key: 'licensing-policy',
    kind: 'report',
    title: 'Draft statement of licensing policy',
    author: 'mowbury',
    sections: [
      ['Purpose', 'To settle a draft policy for five years and recommend it to the Council.'],
      [
        'Recommendations',
        '2.1 That the draft is recommended to the Council for adoption.',
        '2.2 That it contains a special policy for eleven streets round the Staithe.',
      ],
      [
        'Background',
        'The Licensing Act 2003 requires a statement of policy every five years. The present one runs to 94 pages and was last quoted in a hearing in its second year. The committee asked for thirty. The draft has 28.',
        'One hundred and twelve replies were received in twelve weeks: 41 from the trade, 52 from residents, and the others from the police, the fire service, two universities and a choir.',
      ],
      [
        'The Staithe',
        'Eleven streets have 34 licences. In the year to {m-30} they saw 188 assaults out of 459 in the whole borough, most of them between midnight and three. The police asked for a presumption against any new licence. The trade argued that the trouble follows drink bought in shops and carried, and the figures for bottles collected by the street cleaners support it.',
        'The draft therefore presumes against new off-licences after eleven at night, and against bars with more standing room than seats. It does not presume against restaurants, or against places where people sit and listen to something.',
      ],
      [
        'What would change our minds',
        'Most special policies never say. This one gives figures: if assaults in the eleven streets fall below 90 a year for two years, the presumption ends by itself unless the committee renews it.',
      ],
      [
        'Small places with music',
        'A landlady with a folk club, and the choir, asked not to be treated as a nightclub for finishing at midnight. A paragraph of four lines says that size, not music, is what matters.',
      ],
      [
        'Options considered',
        'No special policy was the preference of nineteen in the trade. A levy on late opening would raise £60,000 and fall on country inns as well. An order closing everything at one o’clock was asked for by seven residents; the police were against it, since everybody would then leave at once.',
      ],
      [
        'Financial implications',
        'Fees are set by statute. The policy has no cost beyond its printing, which is about £400, as it is shorter.',
      ],
      [
        'Legal implications',
        'A special policy needs evidence and must be looked at afresh within three years. It binds nobody: each application is heard on its merits, and the burden is only shifted. The statement must be adopted by full Council.',
      ],
      [
        'Equality',
        'Two venues in the area are the only ones in the county for gay and transgender people. Both were visited. The restriction on standing room might have caught one of them, so existing licences are left alone when transferred.',
      ],
      [
        'Who was visited',
        'Officers and two members spent three nights in the eleven streets until four in the morning. They counted queues, taxis and people with nowhere to go. The last led to a sentence in the draft about hot food, water and a place to wait.',
      ],
      ['Reasons', 'A short policy will be read, and one with an ending can be trusted.'],
    ],
  },
  {
    key: 'barn-survey',
    kind: 'report',
    title: 'Barn at Drovers Lane: officers’ report',
    author: 'arkwell',
    sections: [
      [
        'Proposal',
        'A brick barn of the 1820s becomes a house of three bedrooms. The cart doors become a window and nothing is added to the roof.',
      ],
      [
        'The structure',
        'An engineer has been up a ladder in every corner. Three of the four trusses are sound, the fourth is held by a tractor tow-rope, and the walls lean by 40 millimetres, inwards, which is the better direction.',
      ],
      [
        'Objections',
        'Two: that the lane is narrow, and that a light will be seen from the barrow. A condition on shutters answers the second. The first has been true since 1820.',
      ],
      ['Advice', 'Grant permission, with conditions on shutters, swallows and the tow-rope.'],
    ],
  },
  {
    key: 'barn-bats',
    kind: 'appendix',
    title: 'Barn at Drovers Lane: survey of bats',
    author: 'arkwell',
    sections: [
      [
        'Survey',
        'Two dusk visits. Four brown long-eared bats use the north gable; none was found to be breeding. A loft of 1.8 metres is kept for them, with its own way in.',
      ],
    ],
  },
  {
    key: 'wharf-road-screen',
    kind: 'report',
    title: 'Advertisement screen, Wharf Road: officers’ report',
    author: 'arkwell',
    sections: [
      [
        'Proposal',
        'A screen of six metres by three on the gable of number 40, facing the bus station, changing its picture every ten seconds.',
      ],
      [
        'Considerations',
        'Only amenity and public safety may be weighed. Bus drivers report that the gable is behind the mirror they use when pulling out. Eleven bedrooms face it at nineteen metres.',
      ],
      [
        'Advice',
        'Refuse, for both reasons. A static panel of half the size would be likely to be acceptable.',
      ],
    ],
  },
]
