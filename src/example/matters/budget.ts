import { asks, at, because, limb, opens, paper, say, vote, type Storyline } from '../moment.ts'

/** The budget and the council tax: two rounds, each in its own season. */
export const budget: Storyline = {
  key: 'budget',
  title: 'Budget and council tax',
  summary:
    'The Cabinet proposes a budget early in February and the Council sets the tax at the end of the month, by a recorded vote. The last two rounds are here.',
  kind: 'finance',
  moments: [
    at(
      'cabinet-budget-2',
      ['Revenue budget for {fy+1}', 'To recommend a budget of £214.6 million to the Council.'],
      opens(
        'quill',
        'The gap began at £9.8 million. Repairs to the books themselves closed two of it: the Council had been paying rent on a depot it owns.',
      ),
      say(
        'thorne',
        'The sum for children’s social care rises by £4.1 million. She would not pretend that it is enough.',
      ),
      limb('recommend', 'to the Council a net budget of £214.6 million'),
      limb(
        'recommend',
        'to the Council a rise of 4.99 per cent in its part of the council tax, two points of it for adult care',
      ),
      because(
        'The law requires a balanced budget before 11 March.',
        'A rise of 2.99 per cent was modelled and would have needed a further £2.3 million of cuts to adult care.',
      ),
    ),
    at(
      'cabinet-budget-2',
      ['Fees and charges for {fy+1}', 'To set what is paid for swimming, burials, skips and garden waste.'],
      opens(
        'quill',
        'Most rise by three per cent. Burial of a child remains free, and so does swimming for anyone who cannot yet swim.',
      ),
      say(
        'haldaneby',
        'Two hundred children learnt to swim without charge last year, and she meant to beat that.',
      ),
      limb('approve', 'the scale of fees from 1 April'),
      because(
        'Charges that do not keep up are paid for by people who do not use the service.',
        'Freezing all fees for a year was modelled at £410,000 and not pursued.',
      ),
    ),
    at(
      'council-budget-2',
      [
        'Budget and council tax {fy+1}',
        'To set the budget and the council tax. The law requires the vote to be recorded.',
      ],
      opens(
        'quill',
        'Moved the recommendations of the Cabinet in eleven minutes, of which four were about potholes.',
      ),
      say('whitlock', 'Called it a budget that has found the depot and lost the youth service.'),
      vote({
        motion:
          'Amendment: that £180,000 be taken from the communications budget and given to detached youth work.',
        mover: 'whitlock',
        seconder: 'ekwall',
        groups: { against: ['Ashcombe Together'], abstain: [] },
      }),
      vote({
        motion: 'That the budget and the council tax be set as the Cabinet recommends.',
        mover: 'quill',
        seconder: 'thorne',
        groups: { against: ['Fair Borough'], abstain: ['Kingsferry Independents'] },
      }),
      limb('approve', 'a net revenue budget of £214.6 million for {fy+1}'),
      limb('agree', 'that the borough’s council tax at band D be £1,782.41'),
    ),
    at(
      'cabinet-budget-1',
      [
        'Revenue budget for {fy+1}',
        'To recommend a budget of £223.9 million, and to say what did not come right in the last one.',
      ],
      paper('budget-report'),
      opens(
        'quill',
        'Adult care overspent by £1.9 million and parking under-earned by £300,000. Everything else came within one per cent.',
      ),
      say(
        'haldaneby',
        'Parks have saved what they were asked to by mowing less, and the bees have sent no complaint.',
      ),
      limb('recommend', 'to the Council a net budget of £223.9 million'),
      limb('recommend', 'to the Council a council tax rise of 4.5 per cent'),
      because(
        'It pays for 212 more people who need care at home than the year before.',
        'Using £3 million of reserves to hold the rise to three per cent was rejected on the advice of the Section 151 Officer.',
      ),
    ),
    at(
      'cabinet-budget-1',
      ['Capital programme {fy+1} and four years after', 'To propose what is built, mended and bought.'],
      opens(
        'quill',
        'One hundred and eighty-one million pounds over five years: homes 74, schools 39, the river 12, roads 31 and everything else the remainder.',
      ),
      say(
        'dunmoor',
        'The 74 million for homes is the largest sum since the flats at Tenter Fields were new.',
      ),
      limb('recommend', 'the programme to the Council'),
      because(
        'Borrowing stays under eleven per cent of income in each of the five years.',
        'A larger programme with the depot rebuilt was deferred until its ground is surveyed.',
      ),
    ),
    at(
      'council-budget-1',
      ['Budget and council tax {fy+1}', 'To set the budget and the council tax by a recorded vote.'],
      say(
        'marsdyke',
        'Her group would vote for it this year, because last year’s promise about the ferry toll had been kept.',
      ),
      say(
        'nyland',
        'The Greens had asked for £90,000 for hedges and trees and got £40,000, which is forty more than before.',
      ),
      vote({
        motion:
          'Amendment: that the rise in council tax be held to 3.5 per cent by drawing £1.1 million from reserves.',
        mover: 'whitlock',
        seconder: 'lowtherby',
        groups: { against: ['Ashcombe Together', 'Downland Greens'], abstain: ['Kingsferry Independents'] },
      }),
      vote({
        motion: 'That the Cabinet’s budget and council tax be approved.',
        mover: 'quill',
        seconder: 'chowdhry',
        groups: { against: ['Fair Borough'], abstain: [] },
      }),
      limb('approve', 'a net revenue budget of £223.9 million for {fy+1}, and the capital programme'),
      limb('agree', 'that the borough’s council tax at band D be £1,862.62'),
    ),
    at(
      'council-budget-1',
      ['Council tax: long-empty houses', 'To double the charge on houses empty for a year.'],
      say(
        'dunmoor',
        'There are 318 of them, and 1,460 families on the list. He would rather have the houses than the money.',
      ),
      asks('pascombe', 'Does a house with a flood in it count as empty?'),
      limb('approve', 'a premium of 100 per cent after one year empty'),
    ),
    at('cabinet-budget+1', [
      'Draft revenue budget for {fy+1}',
      'To settle the budget and the council tax that the Cabinet puts to the Council.',
    ]),
    at('council-budget+1', [
      'Setting the budget and council tax for {fy+1}',
      'To set next year’s budget before 11 March, by a recorded vote.',
    ]),
  ],
}
