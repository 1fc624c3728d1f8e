import { asks, at, because, guest, key, limb, opens, paper, promise, say, type Storyline } from '../moment.ts'

/** Larkmead Homes: the company that brought the panel to town. */
export const housingCompany: Storyline = {
  key: 'housing-company',
  title: 'Larkmead Homes: closing the housing company',
  summary:
    'The Council lent £38 million to a housing company that built 61 houses. It is being wound up; this is what was sold, what was lost and what was learnt.',
  kind: 'finance',
  moments: [
    at(
      'cabinet-19',
      ['Larkmead Homes: winding up', 'To decide in principle to close the company.'],
      opens(
        'thorne',
        'The loan stands at £38.2 million and the houses are worth £23 million. She was not mayor when it was made, and it is hers now.',
      ),
      asks(
        'whitlock',
        'Will the report on how it happened be published before the houses are sold, or after?',
      ),
      limb('agree', 'to close the company in an orderly way over three years'),
      because(
        'Every month it trades adds £96,000 of interest which it can pay only by borrowing it from us.',
        'Selling the company whole drew one offer, of £14 million.',
      ),
    ),
    at(
      'audit-9',
      ['Larkmead Homes: how it happened', 'To receive an independent report on how the loans were approved.'],
      paper('larkmead-lessons'),
      opens(
        'strickley',
        'Six loans, each under the sum that would have come to the Council. She had read the emails and did not think that it was chance.',
      ),
      say(
        'marsdyke',
        'Asked that the report be published whole, and it has been, but for the names of four junior staff.',
      ),
      limb('receive', 'the independent report on six loans'),
      limb(
        'recommend',
        'to the Council that loans to the same borrower be added together before the limit is applied',
      ),
    ),
    at(
      'council-11',
      ['Loans to companies: change to the constitution', 'To close the gap through which six loans passed.'],
      opens('marsdyke', 'Ten words in a schedule would have stopped it. She read them out.'),
      asks('whitlock', 'Who wrote the old schedule, and did anybody question it at the time?'),
      limb('approve', 'the change to financial regulation 14'),
    ),
    at(
      'panel-4',
      ['Larkmead: the panel’s first view', 'To hear the panel on the closing of the company.'],
      say('desmondrao', 'Set out what a good ending would look like:', [
        'Tenants hear everything first.',
        'No house is sold to make a figure look better at a year’s end.',
        'The loss is written down once, in full, and not in slices.',
        'The lawyers’ bill is published with the rest.',
      ]),
      limb('agree', 'to take those four points as test 2 of the exit tests'),
    ),
    at(
      'cabinet-14',
      [
        'Larkmead: moving 44 tenants to the Council',
        'To bring the company’s rented houses into council ownership.',
      ],
      opens('dunmoor', 'Nobody moves. Rents fall by £31 a week, which is not how these things usually end.'),
      guest(
        'A tenant of Larkmead Homes',
        'Had been told by a neighbour, then by the newspaper, and now by the Council, in that order, and would like it the other way round.',
      ),
      limb('approve', 'the purchase of 44 houses for £13.9 million from the housing revenue account'),
      key,
      because(
        'The price is that of an independent valuer and the homes are needed.',
        'Leaving the 44 houses with the company was rejected because its lender could have sold them.',
      ),
    ),
    at(
      'cabinet-11',
      ['Larkmead: sale of the Ferry Road land', 'To accept an offer for the land that was never built on.'],
      { part: 'private', publicTitle: 'Larkmead Homes: sale of land at Ferry Road' },
      opens('quill', 'Four bids, three of them conditional on things that will not happen.'),
      limb('approve', 'the sale to the unconditional bidder at the price in the report'),
      because(
        'It is the highest sum that is certain to be paid.',
        'Waiting for conditional offers to become firm was considered and not recommended.',
      ),
    ),
    at(
      'council-7',
      ['Larkmead: writing down the loss', 'To account for a loss of £11.7 million.'],
      opens(
        'eddery',
        'In one figure, in one year, as the panel asked. He had saved this for his last report so that his successor need not begin with it.',
      ),
      say(
        'whitlock',
        'It is £79 for every man, woman and child in the borough, and she proposed to repeat that figure until everybody was tired of it.',
      ),
      limb('agree', 'to write down the loan by £11.7 million'),
    ),
    at(
      'panel-2',
      ['Exit test 2: Larkmead', 'To decide whether the company’s ending meets the test.'],
      say(
        'desmondrao',
        'Three of four points are met. The lawyers’ bill is published but cannot be found by anybody who does not already know where it is.',
      ),
      promise(
        'agree',
        'that the cost of closing the company be put on one page, linked from the front of the Council’s site',
        { owner: 'chief-executive', dueDays: 20, back: 'panel' },
      ),
    ),
    at(
      'audit-1',
      ['Larkmead Homes: final account', 'To receive the liquidator’s account and close the matter.'],
      opens(
        'sengar',
        'The loss is £11.4 million after all, £300,000 less than was written down. The company ceased to exist on {d-44}.',
      ),
      say(
        'marsdyke',
        'She would not call a loss of eleven million pounds good news, though it is the end of worse.',
      ),
      limb('note', 'the liquidator’s final account, £300,000 better than was feared'),
      promise('recommend', 'to the Council that the lessons be taught to every new councillor', {
        owner: 'head-democratic',
        dueDays: 200,
        back: 'council',
      }),
    ),
  ],
}
