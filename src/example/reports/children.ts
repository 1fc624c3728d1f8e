import type { ReportText } from '../report-text.ts'

/** Reports on children's services and schools. */
export const childrenReports: readonly ReportText[] = [
  {
    key: 'inspection-report',
    kind: 'letter',
    title: 'Report of the inspectors of children’s services',
    author: 'calloway',
    access: {
      kind: 'embargoed',
      source: 'Ofsted',
      terms:
        'Supplied in confidence to the Council before publication; not to be described, quoted or summarised.',
      condition: 'The report stands on the inspectorate’s own website.',
      externalUrl: 'https://reports.inspectorate.example/ashcombe-childrens-services',
      publicNote:
        'The report for this item is kept back until the inspectorate publishes it, which is expected on {expected}.',
      recipients: ['calloway', 'strickley', 'thorne', 'laceby', 'mowbury'],
      released: { confirmedBy: 'dray', secondReleaser: 'mowbury' },
    },
    sections: [
      [
        'Judgements',
        'The impact of leaders on practice with children and families: good.',
        'The experiences of children who need help and protection: requires improvement to be good.',
        'The experiences of children in care: good.',
        'The experiences of care leavers: outstanding.',
        'Overall: good.',
      ],
      [
        'What needs to improve',
        'How soon children who have been missing are spoken to when they return, and by whom.',
        'Homes in or near the borough in which brothers and sisters can live together.',
        'The written record of managers’ supervision.',
        'The wait for a first health assessment when a child comes into care.',
      ],
      [
        'Main findings',
        '1. Children in Ashcombe meet adults who stay. Most have had one social worker for more than a year, and speak of that worker by first name and with affection.',
        '2. Decisions at the front door are made on the day. In the small number that were not, the delay was noticed by a manager before it was noticed by inspectors.',
        '3. When children go missing the police and the Council act at once. What happens afterwards is weaker: in a third of cases nobody asked the child why until a week had passed.',
        '4. Family group meetings are offered early. Grandparents, aunts and, in one case, a football coach were brought into plans that kept children at home.',
        '5. Eleven groups of brothers and sisters live apart. For six this is right. For five it is because there was nowhere to take them.',
        '6. Managers know their cases well. Too often what they know is not written down, and a new manager would have to begin again.',
        '7. Young people leaving care are visited where they live. They have a say in who their adviser is, and several described changing adviser without awkwardness.',
      ],
    ],
  },
  {
    key: 'inspection-outcome',
    kind: 'report',
    title: 'Outcome of the inspection of children’s services',
    author: 'calloway',
    sections: [
      [
        'Purpose',
        'This report tells the Cabinet what the inspectors found, what the law now requires, and how the improvement plan will be rewritten. It was prepared under the inspectorate’s terms and finished on the morning their own report was published.',
      ],
      [
        'Recommendations',
        '2.1 That the Executive Mayor in Cabinet notes the outcome of the inspection, in which services for children were judged good overall.',
        '2.2 That the improvement plan is rewritten so as to answer every issue raised, and not only those under the heading “what needs to improve”.',
      ],
      [
        'Background',
        'Five inspectors were in the borough for two weeks ending on {d-40}. They read 213 children’s files, sat in on 34 visits, and met 41 social workers, 22 foster carers and the young ambassadors. The last inspection, five years ago, ended in “requires improvement”; the one before it in “inadequate”.',
        'Four judgements make up the overall grade. Leadership and care for children in care are good, care leavers outstanding, and help and protection requires improvement. That last judgement is the one on which officers would have put their own money, since the Northway team was still being rebuilt when the inspectors came.',
      ],
      [
        'What has to be better',
        'Return conversations: 54 in 100 children were spoken to within three days of coming back. The standard is all of them, and the person asking should not be the social worker whose visit they may have been avoiding.',
        'Brothers and sisters: five families’ children are parted for want of a home large enough. Recruiting foster families one bedroom at a time has not solved this, and housing will have to be part of the answer.',
        'Supervision: managers met their workers on time in 93 per cent of cases and wrote up 70 per cent.',
        'First health assessments: 61 per cent were done within twenty working days. The clinic belongs to the hospital trust, which has one doctor for the work.',
      ],
      [
        'Options considered',
        'The plan could be amended by adding four actions. That would be quicker, and would miss at least twenty smaller criticisms which stand in numbered paragraphs. It could wait until the annual refresh, which would leave the statutory statement to be written from an old plan. Rewriting now is preferred.',
      ],
      [
        'Financial implications',
        'None arise from noting the outcome. Early estimates for the two areas that need money, return conversations and homes for larger families, are between £350,000 and £450,000 a year, and will come to the Cabinet with the plan.',
      ],
      [
        'Legal implications',
        'Section 137 of the Education and Inspections Act 2006 obliges the Council to prepare a written statement of the action it proposes. It must be published within 70 working days of receipt. Until the inspectorate published, disclosure to anybody outside the named list would have broken the terms on which the report was given.',
      ],
      [
        'Equality',
        'Black boys are over-represented among children who go missing, by about two to one. The plan will say how return conversations are offered to them, and by whom, and the measure will be shown separately.',
      ],
      [
        'Reasons',
        'A judgement of good is also one of the seven tests on which the departure of the Improvement and Assurance Panel depends, and the Cabinet should have the findings before it when the panel comes to decide.',
      ],
    ],
  },
  {
    key: 'improvement-plan-coverage',
    kind: 'report',
    title: 'Improvement plan: every issue and its answer',
    author: 'calloway',
    sections: [
      [
        'Purpose',
        'The Cabinet promised that the rewritten plan would answer all the issues the inspectors raised. This report shows how that was checked and what the check found.',
      ],
      [
        'Recommendations',
        '2.1 That the committee satisfies itself that each of the 27 issues has an action or a stated reason for having none.',
        '2.2 That progress against each is brought to alternate meetings.',
      ],
      [
        'How the check was done',
        'The report was broken into its 61 numbered paragraphs. Two officers, neither of whom works in the service, each marked every paragraph as praise, description or criticism without seeing the other’s marks. They agreed on 55. The remaining six were settled by the Head of Internal Audit, who took the harsher view in five.',
        'The result was a list of 27 separate issues. Four of them stand under the inspectors’ own heading. Twenty-three do not, and eleven of those are half-sentences beginning with “but” or “however”, which is where inspectors put what they mean.',
      ],
      [
        'What was found',
        'The plan as it stood answered sixteen issues. Nine new actions have been written. The two that are left are for the hospital trust: the number of clinic days for health assessments, and the sharing of hospital letters with social workers. The trust’s chief nurse has put her name to both.',
        'One issue nearly slipped through. Paragraph 48 says that letters to children are “kind, although long”. The first reader took this as praise. The young ambassadors, asked to break the tie, sent back one such letter with two thirds crossed out.',
      ],
      [
        'Strength of the answers',
        'Actions were graded by whether they name a person, give a date and say how we would know. Nineteen do all three; six lack a measure; two are vague, and are marked so in the table rather than rounded up. Return conversations are one of the two: we can count them, yet a conversation may be on time and useless.',
      ],
      [
        'Options considered',
        'An outside consultancy offered to certify coverage for £24,000. Officers preferred to show their marks in public. The paragraph-by-paragraph table is published with this report so that anyone may disagree with it.',
      ],
      [
        'Financial implications',
        'Fourteen actions cost nothing but attention. Two need money, together £410,000 a year, and are in the budget proposals. The rest are met by moving staff time from work that the inspectors said was already strong enough.',
      ],
      [
        'Legal implications',
        'The statutory statement draws on this plan and must be out within 70 working days of the report. A statement that did not reflect the findings could be sent back by the Chief Inspector.',
      ],
      [
        'Equality',
        'Five issues bear more heavily on particular children: disabled children in short breaks, boys who go missing, and young women placed more than twenty miles away. Each of the five has its own line of figures.',
      ],
      [
        'Reasons',
        'A promise to address “all the issues” can be kept only by those who have counted them, and a list that anybody can check is the least that the committee should expect.',
      ],
    ],
  },
  {
    key: 'inspection-half-year',
    kind: 'report',
    title: 'Half a year after the inspection: promised and done',
    author: 'calloway',
    sections: [
      [
        'Purpose',
        'To compare the statement of action with the position on {d-10}, action by action, and to ask for help with the one area that has not moved.',
      ],
      [
        'Recommendations',
        '2.1 That the position on the 27 issues is noted.',
        '2.2 That two council houses in Eastmere are adapted for foster families able to take three or more children.',
      ],
      [
        'Where things stand',
        'The statement held 38 actions. Twenty-one are finished, and for each of them the evidence has been looked at by somebody outside the service. Fourteen are on time. Three are late, by eleven, fourteen and nineteen weeks.',
        'An action is called finished here only when the thing exists. It is called embedded when an audit done three months later finds it still there. Nine of the 21 have reached that second stage; the other twelve are too new to judge.',
      ],
      [
        'Return conversations',
        'An independent service began on {d-130} with four workers, two of whom were once in care. Seventy-nine children in a hundred are now seen within three days. The workers ask each child whether the talk was any use. So far 61 have said yes, nine no, and six that it was none of our business, which has been recorded as a fair answer.',
      ],
      [
        'Supervision',
        'Records are complete for 84 per cent of children. The gap is widest where a manager covers two teams, so no manager now does.',
      ],
      [
        'Health assessments',
        'On time for 72 per cent. They slipped to 57 before they rose, because the trust stopped a clinic before the new doctor was in post. The Corporate Director was told of this by a foster carer.',
      ],
      [
        'Brothers and sisters',
        'Eleven homes for larger families were wanted in the year and four have been found. Advertising produced 212 enquiries. Most were from people with one spare room and a good heart. What is lacking is not families but bedrooms, and the Council owns bedrooms.',
        'Weir Cottages, a pair of three-bedroomed houses in Eastmere, stand empty for repair. Knocking through the attics gives five bedrooms in each. A foster family would hold the tenancy for as long as they foster.',
      ],
      [
        'Options considered',
        'A private agency would supply six places for £312,000 a year, in another county. Building a children’s home would take three years and is not what the young people have asked for. Adapting the cottages can be finished within five months.',
      ],
      [
        'Financial implications',
        'The works are estimated at £164,000, from the housing capital programme. Each sibling group of three living together in the borough saves about £58,000 a year against three separate agency places.',
      ],
      [
        'Legal implications',
        'The houses remain in the housing revenue account and the tenancies will be let outside the allocation scheme as service tenancies. The Monitoring Officer has advised that this is lawful provided that the reason is recorded, as it is here.',
      ],
      [
        'Equality',
        'Of the five sibling groups now parted, three are of mixed or Black heritage. The search for families has been widened to churches and barbers, at the suggestion of a young ambassador.',
      ],
      [
        'Reasons',
        'The statement promised an outcome and not an effort, and on this one area effort alone has failed.',
      ],
    ],
  },
  {
    key: 'brook-lane-expansion',
    kind: 'report',
    title: 'Brook Lane School: sixty more places',
    author: 'calloway',
    sections: [
      [
        'Purpose',
        'To approve a new teaching block at the borough’s only special school, and the budget for it.',
      ],
      [
        'Recommendations',
        '2.1 That a block for sixty pupils is approved at £6.2 million.',
        '2.2 That the Corporate Director of Place awards the building contract within that sum.',
      ],
      [
        'Background',
        'Brook Lane was built for 110 pupils and has 151. Assemblies are held twice because the hall holds half the school. The sensory room is a store cupboard with a good lamp in it.',
        'Last year 29 children whose plans named the school could not be admitted. Nineteen now travel to schools outside the borough, at an average of £61,000 a year against £40,000 here. The longest day belongs to a boy of seven, who leaves home at ten to seven and is back at a quarter to five.',
      ],
      [
        'The scheme',
        'Six classrooms of ten, a hydrotherapy pool shared with the hospital on two afternoons, a proper sensory room and a kitchen low enough to learn in. The block stands on the hard court, which moves to the field.',
        'Parents and pupils saw the drawings three times. The one change they insisted on was doors that open both ways, since a child who is frightened should never find that a door will not give.',
      ],
      [
        'Traffic',
        'Fifty-eight vehicles arrive within fifteen minutes each morning. A turning head at the end of the lane must be finished before the block opens, and is a condition of the budget.',
      ],
      [
        'Options considered',
        'A free school, if approved by the department, could not open within four years. Units attached to three primary schools were examined; two have been kept for a later stage, for children with less complex needs. Doing nothing would add about £1.2 million to the cost of distant places by the third year.',
      ],
      [
        'Financial implications',
        'Government grant meets £4.8 million. The remaining £1.4 million is borrowed over thirty years at about £82,000 a year. If two thirds of the new places are filled by children who would otherwise be sent away, the saving on fees and transport is £840,000 a year, which falls in the schools budget and not in the Council’s own.',
      ],
      [
        'Legal implications',
        'An enlargement of this size at a special school needs a statutory notice of four weeks, which ended on {d-18} with eleven replies in favour and none against. The land is held for education and no consent is required for the court.',
      ],
      [
        'Equality',
        'The scheme is for disabled children and advances equality of opportunity for them directly. Girls with autism are under-diagnosed and will be few in the first intake; the school’s outreach teacher is to work with primary schools on that.',
      ],
      [
        'Risks',
        'Old maps show the dye works’ outfall somewhere beneath the court, and nobody knows quite where. Trial pits have been dug in four places and found clay. A contingency of nine per cent is held, and the programme has six weeks in hand before the start of a school year would be missed.',
      ],
      [
        'Reasons',
        'Sixty children could go to school in their own town. The borrowing costs less each year than two distant places.',
      ],
    ],
  },
  {
    key: 'eastmere-high',
    kind: 'report',
    title: 'Enlargement of Eastmere High School',
    author: 'calloway',
    sections: [
      [
        'Purpose',
        'To approve a teaching block for 300 pupils at Eastmere High School, with a school street on Mere Road.',
      ],
      [
        'Recommendations',
        '2.1 That the enlargement from 180 to 240 pupils in each year is approved.',
        '2.2 That £11.4 million is set aside for it.',
        '2.3 That Mere Road is closed to motor traffic for forty minutes at each end of the school day.',
      ],
      [
        'Background',
        'Year seven will reach 1,690 pupils in three years’ time. There are 1,550 places. The shortage is not spread evenly: Hallmoor High has forty places to spare and Eastmere had 118 more first choices than it could meet.',
        'The peak lasts five years. Officers therefore looked for space that could be used afterwards for something else, and the block is planned so that its ground floor can become a sixth form or be let to the college.',
      ],
      [
        'What is proposed',
        'Twelve classrooms, a second hall and a dining room. The present dining room seats 190 of 940 pupils, so that lunch begins at twenty to twelve and ends at ten to two. Pupils described it to the architect as “like a station”.',
      ],
      [
        'Mere Road',
        'Forty-one households replied to a leaflet about traffic. Thirty-three want the street closed at school times and eight do not, among them a man with dialysis appointments, who will have a permit. Wardens will be paid, since volunteers elsewhere have lasted about a term.',
      ],
      [
        'Options considered',
        'A new school on the dye works would serve the right side of the borough, but the ground will not be clean for four years. Filling Hallmoor first was favoured by scrutiny’s parent governor and is being done as well: a bus would make the forty places there easier to choose. Temporary classrooms would cost £2.1 million and have nothing to show afterwards.',
      ],
      [
        'Financial implications',
        'Basic need grant pays £9.6 million. Contributions from three housing sites pay £1.1 million, of which £640,000 is already in hand. The balance of £700,000 is from the schools’ capital reserve. Running costs follow the pupils.',
      ],
      [
        'Legal implications',
        'The school is a community school and the Council decides the proposal after statutory notice. The period for objections closed on {d-25}; one was received, from a neighbouring academy, and has been answered. The traffic order is experimental for eighteen months.',
      ],
      [
        'Equality',
        'All twelve classrooms are reached by lift. The two accessible lavatories in the old building are to be replaced, since one cannot be entered by the power chair that its most frequent user has had for a year.',
      ],
      [
        'Risks',
        'Building beside 940 pupils is the main one. Deliveries are barred for an hour at each end of the day and during examinations; the headteacher can stop the site by telephone, and did so twice at her last school. If grant for the second year is cut, the hall would be built later and the classrooms as planned.',
      ],
      [
        'Reasons',
        'Without the block 140 eleven-year-olds would be offered a school more than five miles off. The street will have more children in it and fewer cars.',
      ],
    ],
  },
  {
    key: 'virtual-school-results',
    kind: 'report',
    title: 'How children in care did in this year’s examinations',
    author: 'hollinside',
    sections: [
      [
        'Purpose',
        'To give the board the results of 31 young people, what explains them, and what they say about themselves.',
      ],
      [
        'Results',
        'Eleven passed English and mathematics, against six when the board first asked. Four more passed one of the two. Nineteen have gone to college, seven to apprenticeships and three to the Council’s own training places. Two are not yet settled and each has a named worker.',
      ],
      [
        'What seems to matter',
        'Staying put: the eleven had lived in 1.3 homes, on average, in the two years before. The others had lived in 3.1. Tutoring at home helped those who had it for two terms or more. It made no measurable difference to those who began in the last term.',
        'Attendance was 93 per cent, and 81 among the four who moved in the year of their examinations.',
      ],
      [
        'In their words',
        'Nine wrote a sentence for this report. One reads: “I revised at the same table every night and somebody brought toast.” Another asks that results day be treated as a birthday, with a card from the Council signed in ink.',
      ],
      [
        'Next',
        'The tutors are kept on. Birthday cards for results have been ordered, and the Chair has bought a pen.',
      ],
    ],
  },
  {
    key: 'send-inspection-report',
    kind: 'letter',
    title: 'Area inspection of special educational needs: inspectors’ report',
    publicTitle: 'Report of the area inspection',
    author: 'calloway',
    access: {
      kind: 'embargoed',
      source: 'Ofsted and the Care Quality Commission',
      terms:
        'Given to the Council and the NHS for checking of fact; no part may be disclosed before publication.',
      condition: 'Both inspectorates have published the report on their own websites.',
      externalUrl: 'https://reports.inspectorate.example/ashcombe-area-send',
      publicNote:
        'The inspectors’ report is kept back until both inspectorates publish it. That is expected on {expected}, and could be later.',
      recipients: ['calloway', 'strickley', 'osei', 'farrowdale', 'mowbury'],
      expectedDaysAfterLoading: 3,
    },
    sections: [
      [
        'Outcome',
        'The local area partnership’s arrangements lead to inconsistent experiences and outcomes for children with special educational needs. Leaders must work together to make improvements.',
      ],
      [
        'What works',
        'Families value the letter they receive in the sixth week, and the name upon it.',
        'Brook Lane School gives pupils a place to belong, and its outreach is used by every primary school but two.',
      ],
      [
        'What must improve',
        'Waits for speech and language therapy, which exceed a year for one child in five.',
        'The quality of plans when a young person moves into adult services.',
        'The say of young people themselves, who are asked often and told seldom.',
      ],
    ],
  },
]
