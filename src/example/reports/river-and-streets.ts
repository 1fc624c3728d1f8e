import type { ReportText } from '../report-text.ts'

/** Reports on the river, roads, buses and what the borough burns. */
export const riverAndStreetsReports: readonly ReportText[] = [
  {
    key: 'flood-investigation',
    kind: 'report',
    title: 'Why Kingsferry flooded: an investigation under the Flood and Water Management Act',
    author: 'kilnsey',
    sections: [
      [
        'Purpose',
        'To set out what happened on the night the River Tare entered 73 homes, which authorities were responsible for what, and what each has undertaken to do.',
      ],
      [
        'Recommendations',
        '2.1 That screens on the Fuller’s Brook are watched by camera.',
        '2.2 That pumps are tested every month and the log is published.',
        '2.3 That a scheme for the Tare is designed without waiting for grant.',
      ],
      [
        'What happened',
        'Rain of 61 millimetres fell in nine hours on ground already full. The gauge at Kingsferry Lock rose by 1.2 metres between nine in the evening and half past one, when it stood at 3.41. Water came over the low place on Staithe Road at 1.50. At 2.10 the brook, which enters the Tare through a culvert, began to fill Millgate from behind.',
        'The first flood warning was sent at 2.31. By then the fire service had eleven calls and a neighbour’s rowing boat was out.',
      ],
      [
        'Three causes',
        'The river was higher than at any time since measuring began in 1948. Nothing that any authority could have done that night would have kept it off Staithe Road.',
        'The screen on the brook was blocked by a mattress and about two tonnes of branches. It had been cleared eleven days before and was due to be cleared again in three. A blocked screen added an estimated 22 homes to the number flooded.',
        'The pump in Fuller’s Row did not start. Its float switch had been reported broken five weeks earlier by a resident, by telephone, and then by the same resident in writing. The report was logged as routine, a class of work with a target of sixty days. The pump would have saved nine homes and delayed the water in fourteen more.',
      ],
      [
        'Who is responsible',
        'The Tare is a main river and belongs to the Environment Agency. The brook, the screen and the pump are the Council’s. Warnings are the Agency’s; its model of the Tare is of 2009 and does not include the brook. The water company’s sewers surcharged but did not cause a flood on their own.',
      ],
      [
        'What has been done',
        'The routine class has been abolished for anything that moves water. The Agency has put a second gauge at Ham Meadows, which gives fifty minutes’ more notice. The resident who reported the switch has had an apology from the Chief Executive, in her front room, such as it was.',
      ],
      [
        'Financial implications',
        'Cameras cost £14,000 and £2,000 a year; monthly tests £9,600 a year. Design of a scheme is put at £350,000. The flood cost the Council £1.3 million and householders, by the insurers’ estimate, £3.1 million.',
      ],
      [
        'Legal implications',
        'Section 19 of the 2010 Act requires the Council to investigate and publish. It does not require anybody to act upon what is found, which is why undertakings are recorded here by name.',
      ],
      [
        'Equality',
        'Of the 73 homes, 29 had somebody over 75 and six had somebody who could not have left without help. No list of those six existed. One does now, kept by the fire service with their consent.',
      ],
    ],
  },
  {
    key: 'flood-options',
    kind: 'report',
    title: 'River Tare flood scheme: three designs',
    author: 'kilnsey',
    sections: [
      [
        'Purpose',
        'To choose the design that goes forward to planning and to a bid for £5.6 million of grant.',
      ],
      [
        'Recommendations',
        '2.1 That walls with a washland on Ham Meadows are the preferred scheme.',
        '2.2 That the Corporate Director of Place makes the bid.',
      ],
      [
        'Background',
        'Outline design began after scrutiny’s report on the flood. Three public days were held, two in the ropewalk and one, by request, in the Ferry Inn. Four hundred and six people came, and 231 filled in the form.',
      ],
      [
        'Scheme A: walls',
        'A wall 1.9 metres high along the whole of Staithe Road, with four gates. It protects 61 homes from a flood as large as the last one. The towpath and all view of the river are lost, and so is the sense of living by it, on which people were eloquent. £4.1 million.',
      ],
      [
        'Scheme B: walls with a washland',
        'A bank is lowered so that Ham Meadows fill first, holding 240,000 cubic metres. The wall can then be 1.1 metres, with glass where cottages face the water. It protects 212 homes, including all those behind the brook. £7.5 million.',
      ],
      [
        'Scheme C: barriers at each house',
        'Doors, air bricks and pumps for 140 homes. It is quick and needs no land. A third of the houses are timber-framed and would let water in through the walls themselves. It relies on somebody being at home to fit the barrier. £1.9 million, and again in fifteen years.',
      ],
      [
        'The meadows',
        'Sixty-two acres are grazed by two tenants of the Council. In an average year the gates would open once, between {m+30} and the end of {m+120}, for three days. One tenant is content. The other is anxious about the hay cut and has asked for a yearly sum rather than a claim form; officers think him right. Snipe have been counted and would gain.',
      ],
      [
        'Options considered',
        'Besides the three, the Agency was asked about dredging. Its model shows a fall of four centimetres at the lock for two years, at £900,000 each time. A storage reservoir upstream at Weir Mill would drown a road and a chapel.',
      ],
      [
        'Financial implications',
        'Scheme B attracts £5.6 million of grant, because of the number of homes, against £1.9 million for A. The Council’s share would be £1.9 million for B and £2.2 million for A. Upkeep is £31,000 a year. Ongoing payments to the tenants are about £12,000.',
      ],
      [
        'Legal implications',
        'Planning permission is needed, and consent from the drainage board for the sluices. The meadows are held under the agricultural tenancies Act; the tenants’ agreement is needed and cannot be assumed.',
      ],
      [
        'Equality',
        'The homes added by B are mostly in Millgate, where incomes are lowest and fewest households are insured. The new path along the wall is level throughout.',
      ],
      [
        'Risks',
        'Ground at the southern end is made of ropewalk waste to a depth of three metres. Piles there add £260,000, which is in the figure. If the grant is refused the Council could build the first 200 metres, at the lowest place, from its own share.',
      ],
      [
        'Reasons',
        'B protects three and a half times as many homes as A for less of the Council’s own money, and leaves the river where people can see it.',
      ],
    ],
  },
  {
    key: 'flood-tender',
    kind: 'report',
    title: 'River Tare scheme: award of contract',
    author: 'kilnsey',
    sections: [
      ['Purpose', 'To award the contract for the walls, sluices and gates.'],
      [
        'Tenders',
        'Four firms tendered between £7.31 and £8.90 million. The lowest scored second on quality and first overall. It has built two walls for the Agency, one of which has since been tested by a flood and stood.',
      ],
      [
        'Why this report is late',
        'The lowest tenderer’s professional insurance had lapsed and was renewed in the week of publication. Officers would not recommend an uninsured firm, nor leave it out on a formality. The certificate came on the morning of {d-4}. With hindsight all but one page could have been published on time.',
      ],
      [
        'If the decision waits',
        'Tenders are open until {d+6}. Work in the river is allowed for eighteen weeks a year and a new tender would miss them.',
      ],
    ],
  },
  {
    key: 'electric-buses',
    kind: 'report',
    title: 'Sixteen electric buses: accepting the grant',
    author: 'kilnsey',
    sections: [
      [
        'Purpose',
        'To accept a grant of £7.9 million towards sixteen electric buses, and to understand the one condition that could lose it.',
      ],
      [
        'Recommendations',
        '2.1 That the grant is accepted on the terms offered.',
        '2.2 That the Corporate Director of Place settles terms with the electricity network company and orders the connection by {d+45}.',
      ],
      [
        'Background',
        'Routes 4 and 7 carry 2.6 million journeys a year, which is more than a third of all in the borough. They are run with 23 diesel buses of an average age of thirteen years. Tollbar Road, which both use, has been over the legal limit for nitrogen dioxide for two years.',
        'The bid was made jointly with the operator. Ninety-four authorities bid and nineteen were successful; the assessors’ note praises the plan for drivers, which was written by drivers.',
      ],
      [
        'The condition',
        'All sixteen buses must be in service within eighteen months of acceptance. If they are not, a quarter of the grant, £1.98 million, is repaid. The builder has quoted eleven months. The risk lies elsewhere.',
      ],
      [
        'The cable',
        'Charging sixteen buses overnight needs 2.4 megawatts. The depot’s supply is 0.3. The network company can bring power from Abbey Street in a trench of 1.4 kilometres, or build a substation at Wharf Road. The first is cheaper by £200,000; the second can serve other buildings. Either takes forty weeks from the day it is ordered, and until it is live only six buses can be charged.',
      ],
      [
        'Options considered',
        'Hydrogen would avoid the cable, but the nearest supply is seventy miles off and comes by diesel lorry. New diesel buses would cut fumes by four fifths at a third of the price and would be unsaleable in eight years. Declining the grant would leave the operator to replace its oldest buses with other people’s second oldest.',
      ],
      [
        'Financial implications',
        'The buses and chargers cost £13.2 million, of which the grant is £7.9 million, the operator’s share £4.69 million and the Council’s £610,000, already in the capital programme. The connection is included. Fuel and upkeep fall by about 41 pence a mile, and the operator has agreed that half of that is spent on running later in the evening.',
      ],
      [
        'Legal implications',
        'The grant passes to the operator under a subsidy agreement that has been checked against the 2022 Act. If the operator stops running the routes within eight years the buses come to the Council.',
      ],
      [
        'Equality',
        'Half of the households along route 4 have no car. The new buses have two wheelchair spaces, and announcements that can be heard. A panel of blind passengers has asked for a sound at low speed, and it is in the specification.',
      ],
      [
        'Risks',
        'If the cable is late the buses arrive before their power. Six could be charged from the old supply at night, and the builder will store the rest for eight weeks without charge. Drivers need a day’s training each, and there are 118 of them.',
      ],
      [
        'Reasons',
        'It is the largest single thing the Council can do for the air on Tollbar Road, and somebody else is paying for sixty per cent of it.',
      ],
    ],
  },
  {
    key: 'roads-by-need',
    kind: 'report',
    title: 'Resurfacing by need',
    author: 'kilnsey',
    sections: [
      [
        'Purpose',
        'To approve a list of 61 streets to be resurfaced, chosen for the first time by survey and not by request.',
      ],
      [
        'Recommendations',
        '2.1 That the list in the appendix is approved at £4.2 million.',
        '2.2 That streets are added or taken off only by the same measure.',
      ],
      [
        'Background',
        'Scrutiny asked whether roads without complaints are roads without holes. All 380 miles were driven in {m-90} by a van with a camera and a laser, at twenty miles an hour. Each ten metres was scored for cracks, ruts and edges. The work took nineteen days and cost £41,000.',
      ],
      [
        'What the camera saw',
        'Nine miles in a hundred are in the worst class. They are not where the letters come from. Abbeyfields wrote 412 of last year’s 1,900 letters and has four per cent of the worst road. Canal Side wrote 38 and has a quarter of it. Wharf Road between the lock and the goods yard is the worst mile in the borough, and had not been resurfaced for 31 years.',
        'Roads in the middle class matter as much for the money. Sealing a road in that class costs £7 a square metre. Two years later the same road is in the worst class and costs £34.',
      ],
      [
        'How the list was made',
        'Score, then the number of people on foot, bicycle and bus, then whether a school or surgery is on the street. No weight is given to complaints. Members were shown the scores for their wards before the list was drawn up and found eleven errors, ten of which were streets with the same name.',
      ],
      [
        'Options considered',
        'Spending all of it on the worst class would mend 44 streets and let 60 more fall into it. Spending all on sealing would leave buses on Wharf Road as they are. The list divides the money 70 to 30. Keeping the old method was not put forward, since nobody could be found who had designed it.',
      ],
      [
        'Financial implications',
        'The sum is in the capital programme: £2.9 million of national grant, £1.3 million borrowed over fifteen years. Claims for damage cost £204,000 last year and are expected to fall by half.',
      ],
      [
        'Legal implications',
        'Under section 41 of the Highways Act 1980 the Council must maintain its roads, and under section 58 it may defend a claim by showing a reasonable system. A survey of every road is better evidence of one than a file of letters.',
      ],
      [
        'Equality',
        'People in poorer wards complain less and had been getting less. The list corrects this without being designed to. Dropped kerbs will be put in wherever a street is done.',
      ],
      [
        'Members’ comments',
        'Nine members asked for a street to be added and all nine were shown the score. Seven withdrew. The other two found that the camera had passed a parked lorry; those streets were driven again, and one of them is now on the list. Councillor Quill asked that the method be applied for at least three years.',
      ],
      ['Reasons', 'A road should be mended because it is broken.'],
    ],
  },
  {
    key: 'crossings-rule',
    kind: 'report',
    title: 'Where to build crossings: a new rule, and Cider Lane',
    author: 'kilnsey',
    sections: [
      [
        'Purpose',
        'To replace the rule by which crossings are chosen, and to answer the petition from Orchard Park Primary School.',
      ],
      [
        'Recommendations',
        '2.1 That the rule set out below is adopted.',
        '2.2 That a zebra crossing is built on Cider Lane within a year.',
      ],
      [
        'Background',
        'The present rule dates from 1968. It multiplies the number of people crossing in an hour by the square of the number of vehicles. A score of one earns a crossing. The squaring means that traffic counts for far more than people; the walking figure counts only those brave enough to be crossing already.',
        'Three pupils pointed this out to the Council with a survey of their own. Officers repeated their count and found 318 vehicles where the children had found 311. Seventy-one pupils live within half a mile and are driven.',
      ],
      [
        'The new rule',
        'Each site is scored out of a hundred. Thirty points are for people who cross now. Thirty are for people who would, found by asking at the school, shop or surgery concerned. Twenty are for harm: injuries, and near misses where these are reported. Ten are for age and disability, and ten for the absence of any other safe place within 150 metres.',
        'Forty-four sites that had asked for crossings were scored again. Eleven that failed the old rule would pass the new one. Two that had passed, both of them outside superstores, would come near the bottom.',
      ],
      [
        'Cider Lane',
        'It scores 74, third on the list. Higher are the hospital’s back gate, at 83, and Tollbar Parade, at 77; both are already in the programme. A zebra is enough. Signals would cost £138,000 and make children wait, on average, for 41 seconds.',
      ],
      [
        'Options considered',
        'A crossing patrol has been advertised four times without a taker. A twenty-mile limit alone would help those who already walk. Humps were opposed by the ambulance service. A bridge was suggested by a resident and priced, for completeness, at £1.1 million.',
      ],
      [
        'Financial implications',
        'The zebra costs £46,000, from developers’ contributions for Orchard Park. The new rule costs nothing, though it will lead to about £120,000 a year of crossings for which the programme has £90,000. The list will be slower than people would wish.',
      ],
      [
        'Legal implications',
        'Section 23 of the Road Traffic Regulation Act 1984 requires notice to the police and the public before a crossing is made. The police have no objection. A gas main may need to be moved.',
      ],
      [
        'Equality',
        'The old rule gave no weight to a person who takes twice as long to cross. The new one was tried out by a group from the blind society, who asked that “would cross” be put to people at home as well, since those who never try are not at the kerb to be asked.',
      ],
      [
        'Trial of the rule',
        'Pupils at three schools scored their own roads with it and came within six points of the engineers on every site but one. There the pupils were right: a hedge hides the bend until it is cut.',
      ],
      ['Reasons', 'The children’s case was better argued than the rule.'],
    ],
  },
  {
    key: 'baths-heat',
    kind: 'report',
    title: 'Fuller’s Row Baths: heat from the canal',
    author: 'kilnsey',
    sections: [
      [
        'Purpose',
        'To bid for £2.9 million with which to replace the gas boilers at the baths by a heat pump drawing on the canal.',
      ],
      [
        'Recommendations',
        '2.1 That the bid is made.',
        '2.2 That £700,000 is set aside as the Council’s share.',
      ],
      [
        'Background',
        'The baths opened in 1911 and are listed. They hold a main pool of 33 yards, a teaching pool and the only slipper baths still in use in the county, which eleven people come to each week. There were 214,000 visits last year. The two boilers burn gas worth £610,000 a year and were given two more years by the inspector.',
      ],
      [
        'How it works',
        'Water is taken from the canal through a fine screen, cooled by three degrees and put back forty metres downstream. The heat so gained is raised to 55 degrees by a pump the size of a single-decker bus, in a new brick house beside the coal chute. On the eleven or so coldest days of a year one of the old boilers would help.',
        'The canal’s owner has tested the effect of colder water and is content. So are the anglers, on terms about the screen. Narrowboat owners asked if they might have the warm end; there is no warm end.',
      ],
      [
        'Options considered',
        'New gas boilers cost £480,000 and would be the last of their kind to be allowed. Boreholes were tried in the yard and met the culvert of the Fuller’s Brook. An air-source pump would need to stand on the listed roof. Closing the teaching pool would save £140,000 a year and was rejected by the Cabinet Member before it was finished being said: in this ward 44 children in a hundred can swim.',
      ],
      [
        'Financial implications',
        'Capital of £3.6 million: £2.9 million of grant, £700,000 borrowed at about £44,000 a year. Electricity would rise from £90,000 to £240,000 and gas fall from £610,000 to about £25,000. The net saving is some £390,000 a year at today’s prices. If electricity rises by half and gas does not, it is £270,000.',
      ],
      [
        'Legal implications',
        'Listed building consent and planning permission are needed, as is a licence to abstract. The grant must be spent within 18 months of award. The slipper baths are held on a charitable trust of 1909, which is unaffected.',
      ],
      [
        'Equality',
        'The pools would be closed for fourteen weeks. Lessons for eleven schools and the sessions for disabled swimmers will move; women’s hours will move to a pool with no gallery. The new plant allows the teaching pool to be kept at 31 degrees, which physiotherapists have asked for since 1998.',
      ],
      [
        'Risks',
        'Zebra mussels block intakes elsewhere on the same canal. The screen can be lifted and cleaned without stopping the pump. If the canal were drained for repair, as it last was in 1987, one boiler would carry the baths for three weeks.',
      ],
      [
        'Reasons',
        'It keeps the baths open, takes 1,150 tonnes a year from what the Council emits and costs less than not doing it.',
      ],
    ],
  },
  {
    key: 'climate-plan',
    kind: 'report',
    title: 'Climate plan: forty-four boilers and what comes after them',
    author: 'kilnsey',
    sections: [
      ['Purpose', 'To ask the Council to adopt a plan for the first half of what it burns.'],
      [
        'Recommendations',
        '2.1 That the plan is adopted.',
        '2.2 That each boiler is replaced in the order in which it is expected to fail.',
      ],
      [
        'Background',
        'The baseline adopted by the Council is 26,000 tonnes of carbon dioxide a year. Boilers make 12,900 of it, vehicles 4,100, street lights and offices 5,000, and goods that we buy, as far as anyone can count them, 4,000.',
        'An earlier plan had 112 actions. A reader who went through it found that 71 were to write further plans. This one has 44 lines, and each is a boiler with an address.',
      ],
      [
        'The plan',
        'Every boiler in a council building was inspected in {m-60}. The table gives its age, what it burns, when it is likely to fail, what will replace it and who will see to it. Nineteen are beyond economic repair and will go within three years. Nine heat schools and are planned with their heads around examinations.',
        'Twenty-six will be replaced by heat pumps, seven by joining a neighbour’s system and three by nothing, because the buildings can be let go. Eight have no good answer yet. They are listed as such: the largest is the crematorium.',
      ],
      [
        'Order',
        'Members asked why the biggest are not first. A boiler replaced in the year it breaks costs only the difference in price, which is a quarter on average. One replaced ten years early wastes ten years of boiler. Where a grant turns up, the order changes, and the change will be reported.',
      ],
      [
        'Options considered',
        'A target for the whole borough was proposed in consultation by 61 people and would concern 580,000 tonnes over most of which the Council has no say. A faster plan would cost £31 million in five years. Offsetting was not considered.',
      ],
      [
        'Financial implications',
        'The plan costs £14.8 million in nine years. Of this, £6.1 million would be spent on boilers anyway. Grants of £5 million are assumed at the rate at which we have won them until now. Running costs fall by £900,000 a year at the end.',
      ],
      [
        'Legal implications',
        'No duty requires the plan. The Council may act under section 1 of the Localism Act 2011. Three buildings are listed, and four are held in trust.',
      ],
      [
        'Equality',
        'Warm rooms used by older people are never to be without heat during a change, and temporary plant is priced for each. Staff who service boilers are being retrained; all seven have asked to be.',
      ],
      [
        'Progress and who will check it',
        'The table will come to the Council once a year with a date beside every boiler that has gone. Overview and Scrutiny will choose five lines each year and visit them. A group of sixth-formers has asked to read the meters and will be given the key to the cupboard.',
      ],
      [
        'Reasons',
        'A plan that can be read in ten minutes and checked by walking round is more likely to be carried out.',
      ],
    ],
  },
  {
    key: 'food-waste-first-quarter',
    kind: 'report',
    title: 'Food waste: the first thirteen weeks',
    author: 'kilnsey',
    sections: [
      ['Purpose', 'To tell the committee how the new collection has begun and what it has learnt.'],
      [
        'What was collected',
        'One thousand four hundred and ninety tonnes, against 1,600 expected. Sixty-three kitchens in a hundred put a caddy out at least once a fortnight. Eastmere does best at 78 and Canal Side worst at 41.',
      ],
      [
        'Flats',
        'Thirty-eight in a hundred take part where the communal bin has a lid to be lifted by hand, and 57 where a pedal was tried. Caretakers say that the difference is disgust, and that no leaflet will cure it.',
      ],
      [
        'Missed collections',
        'Two hundred and eleven in the first week and nine in the last. Most of the early ones were in two cul-de-sacs which the satellite map shows as a hedge.',
      ],
      [
        'Money',
        'The black bins are lighter by 19 per cent. At that rate the saving is £760,000 in a full year.',
      ],
    ],
  },
  {
    key: 'parking-call-in',
    kind: 'letter',
    title: 'Call-in notice: St Wilfrid’s parking zone',
    author: 'underhay',
    sections: [
      [
        'Notice',
        'We, five members of the Council, call in the decision of the Cabinet on the St Wilfrid’s parking zone, within the five working days allowed.',
      ],
      [
        'Grounds',
        'First, nine streets that voted against a zone have been put inside it, and the report does not say why.',
        'Second, hours that run on Saturdays fall upon cleaners, carers and the chapel, whom nobody consulted.',
        'Third, the committee’s recommendation about carers was refused “until costs are known”. The cost was in the report’s own appendix: £2,340.',
      ],
      ['What we ask', 'That the committee send the decision back. We do not ask that there be no zone.'],
    ],
  },
]
