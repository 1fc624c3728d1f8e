import {
  answers,
  asks,
  at,
  awaits,
  because,
  guest,
  key,
  limb,
  opens,
  paper,
  promise,
  say,
  type Storyline,
} from '../moment.ts'

/** Special educational needs: an area inspection whose report is still under embargo on the day of loading. */
export const sendInspection: Storyline = {
  key: 'send-inspection',
  title: 'Special educational needs: plans, places and inspection',
  summary:
    'Plans for children with special educational needs were late, places were far away, and the number asking rose by a third. The area inspection of the Council and the NHS is finished; its report is not yet public.',
  kind: 'children',
  moments: [
    at(
      'children-9',
      [
        'Education, health and care plans: how late?',
        'To understand why four plans in ten are finished after the legal limit of twenty weeks.',
      ],
      opens(
        'calloway',
        'Of 318 plans issued in the year, 190 were in time. The commonest cause is the wait for an educational psychologist: seven posts, three of them empty.',
      ),
      guest(
        'A parent from Orchard Park',
        'Described waiting 51 weeks, during which her son was taught in a corridor with kind people and no plan.',
      ),
      limb(
        'recommend',
        'to the Cabinet that a trainee scheme for educational psychologists be paid for jointly with the neighbouring counties',
      ),
    ),
    at(
      'cabinet-18',
      [
        'Trainee psychologists',
        'To answer the sub-committee’s recommendation on the shortage of educational psychologists.',
      ],
      opens(
        'laceby',
        'Two trainees can start in the next intake at £64,000 a year between them, bound to stay three years after they qualify.',
      ),
      asks('quill', 'What happens to the bond if one of them is poached?'),
      answers('calloway', 'The other authority repays us; it is written into the agreement.'),
      limb('agree', 'to pay for two trainees for three years'),
      because(
        'Agency psychologists cost £680 a day and do not stay.',
        'Doing nothing until the national review reports was rejected because its date is unknown.',
      ),
    ),
    at(
      'children-7',
      ['Home to school transport for children with plans', 'To look at the £3.9 million that goes on taxis.'],
      opens(
        'calloway',
        'There are 412 children carried by 166 contracts. The longest journey is 44 miles each way, to a school we would not need if Brook Lane were larger.',
      ),
      say(
        'tilbrook',
        'Asked that contracts state the driver by name; his constituent’s daughter had met eleven in a term and was frightened of the twelfth.',
      ),
      limb('agree', 'that a named driver be a condition of each contract from its next renewal'),
    ),
    at(
      'cabinet-14',
      ['Enlarging Brook Lane School', 'To approve a sixty-place block at the borough’s only special school.'],
      paper('brook-lane-expansion'),
      opens(
        'laceby',
        'Sixty places at £6.2 million, of which £4.8 million is government grant. Each place avoids about £21,000 a year in distant fees.',
      ),
      say(
        'ferriday',
        'The new turning head on Brook Lane must come first or the street will seize up at half past three.',
      ),
      limb('approve', 'the scheme, and a budget of £6.2 million'),
      limb(
        'delegate',
        'to the Corporate Director of Place the award of the building contract within that budget',
      ),
      key,
      because(
        'The school has 41 more pupils than its building was made for and turned away 29 last year.',
        'A new free school was considered; its opening could not be earlier than four years from now.',
      ),
    ),
    at(
      'children-6',
      [
        'Plans in twenty weeks: second look',
        'To see whether lateness has fallen since the trainees were agreed.',
      ],
      opens(
        'calloway',
        'Sixty-four in a hundred plans are on time, up from sixty, while requests rose by 17 per cent. She would not call that a triumph.',
      ),
      say(
        'ekwall',
        'A letter at week six saying who is dealing with the case would cost nothing and spare a good deal of crying.',
      ),
      promise('agree', 'that every family be told a name and a telephone number by the sixth week', {
        owner: 'dcs',
        dueDays: 60,
        back: 'children',
      }),
    ),
    at(
      'children-3',
      ['The week-six letter', 'To read the letter itself and hear what parents made of it.'],
      opens(
        'osei',
        'The letter is one page and the carers’ forum wrote half of it. Complaints about silence have dropped from 31 in a quarter to nine.',
      ),
      say(
        'bellweather',
        'He had tested the number on the letter at ten past five on a Friday; somebody called Jo answered and knew the answer.',
      ),
      limb('note', 'that the letter has gone to every family since {d-70}'),
    ),
    at(
      'children-2',
      [
        'Area inspection: notice received',
        'To be told that Ofsted and the Care Quality Commission will inspect the local area together.',
      ],
      opens(
        'calloway',
        'Notice came by telephone at 9.05 on {d-12}. Three inspectors follow six children’s lives in detail and survey every parent who wants to answer.',
      ),
      say('branfield', 'Members should keep away from the schools being visited, and not tidy anything up.'),
      limb('note', 'the notice, and that the report comes here once it is public'),
    ),
    at(
      'cabinet-4',
      ['Brook Lane: cost and opening date', 'To hear why the new block opens a term late.'],
      opens(
        'osei',
        'The piling met an old dye-works culvert that is on no map. It adds eleven weeks and £180,000, which the contingency covers.',
      ),
      asks('haldaneby', 'Will any child be without a place in that term?'),
      answers(
        'calloway',
        'No. Eighteen pupils will be taught in the Methodist hall across the lane, which the school has used before and likes.',
      ),
      limb('note', 'the new opening date and that the budget still holds'),
      because(
        'The contractor’s claim was examined by two surveyors and found fair.',
        'Resisting the claim at adjudication was considered and would have stopped the work.',
      ),
    ),
    at(
      'children+1',
      [
        'Area inspection of special educational needs',
        'To consider the inspectors’ report on how the Council and the NHS serve children with special educational needs.',
      ],
      paper('send-inspection-report'),
      awaits('Council and NHS response to the area inspection', {
        state: 'toFollow',
        reason:
          'It answers the inspectors’ report, so it is finished once that is public and goes out as a supplement before the meeting.',
        owner: 'dcs',
        expectedInDays: -1,
      }),
    ),
    at(
      'cabinet+1',
      [
        'Area inspection: the Council’s answer',
        'To agree, with the NHS, what will be done about the inspectors’ findings.',
      ],
      awaits('Draft local area plan', { state: 'expected', owner: 'dcs', expectedInDays: -8 }),
    ),
  ],
}
