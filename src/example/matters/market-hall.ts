import { answers, asks, at, because, guest, key, limb, opens, paper, say, type Storyline } from '../moment.ts'

/** The Victorian market hall: a roof, forty stalls and a private lease. */
export const marketHall: Storyline = {
  key: 'market-hall',
  title: 'Ashcombe Market Hall',
  summary:
    'The iron hall of 1868 leaks on its forty stalls. The Council is mending it bay by bay, keeping the traders in, and letting the empty corn exchange next door.',
  kind: 'culture',
  wards: ['Abbeyfields'],
  moments: [
    at(
      'scrutiny-14',
      [
        'Market Hall: why is it half empty?',
        'To ask traders and officers why eighteen of forty stalls stand vacant.',
      ],
      guest(
        'The cheesemonger',
        'Has two buckets, which she empties at ten and three. Rent went up by nine per cent the same week the second bucket arrived.',
      ),
      answers(
        'kilnsey',
        'Rents follow an index in the lease. Nobody had asked whether an index was sensible for a stall under a leak.',
      ),
      limb('recommend', 'to the Cabinet that rents be frozen until the roof is sound'),
    ),
    at(
      'cabinet-17',
      ['Market rents', 'To answer scrutiny on rents at the Market Hall.'],
      opens(
        'haldaneby',
        'A freeze costs £27,000 a year. Each stall that empties costs £3,100, and six more traders have given warning.',
      ),
      guest(
        'The secretary of the market traders',
        'Would tell them tonight, and expected at least three notices to be torn up.',
      ),
      limb('agree', 'to freeze rents until the roof is certified dry, and to refund the last increase'),
      because(
        'The hall cannot be mended around traders who have left it.',
        'A smaller discount for the wettest stalls alone was considered and set trader against trader.',
      ),
    ),
    at(
      'cabinet-13',
      ['Market Hall: repair bay by bay', 'To choose how the roof is repaired.'],
      paper('market-hall-roof'),
      opens('haldaneby', 'Closing for a year is £400,000 cheaper. It is also how Wexcombe lost its market.'),
      say(
        'marsdyke',
        'Speaking as a customer of forty years, she would rather shop beside a scaffold than in a retail park.',
      ),
      limb('approve', 'repair in seven stages with trade continuing, at £3.4 million'),
      limb(
        'delegate',
        'to the Corporate Director of Place the order in which bays are closed, after asking the traders',
      ),
      key,
      because(
        'Traders voted 31 to 2 for staying in.',
        'A full closure with a temporary market in the bus station was costed and rejected.',
      ),
    ),
    at(
      'planning-7',
      [
        'Listed building consent: Market Hall roof',
        'To decide the Council’s own application for the hall, which is listed grade II.',
      ],
      opens(
        'arkwell',
        'The new glass is laminated and a little greener. Historic England asked for the lantern to be kept, and it is.',
      ),
      asks('nyland', 'Where will the swifts go while it is stripped?'),
      limb(
        'approve',
        'listed building consent subject to a sample bay being seen by the conservation officer',
      ),
    ),
    at(
      'cabinet-9',
      ['Lease of the Corn Exchange', 'To consider offers for the empty building beside the Market Hall.'],
      { part: 'private', publicTitle: 'Lease of the Corn Exchange, Sheep Street' },
      paper('corn-exchange-offers'),
      opens(
        'haldaneby',
        'Three offers were compared on rent, on what they would spend, and on whether they would share the yard with the traders.',
      ),
      limb('approve', 'the second offer in the report, for the reasons given there'),
      because(
        'It is not the highest rent; it is the only offer that keeps the yard open to market traders.',
        'The highest of the offers was rejected because it closes the yard.',
      ),
    ),
    at(
      'council-5',
      [
        'Market charter day',
        'To mark eight hundred years since the charter, on a date to be fixed by the works.',
      ],
      say(
        'greavely',
        'The charter was granted for “one fair for three days, and no quarrels”. She hoped for at least the three days.',
      ),
      asks('cobbolt', 'What did the charter mean by “no quarrels”, and has there been a year without one?'),
      limb('agree', 'to hold the fair in the last week of {m+210}'),
    ),
    at(
      'cabinet-7',
      [
        'Market Hall: bay three and the mural',
        'To decide what happens to a painting found behind the butchers’ tiles.',
      ],
      opens('haldaneby', 'It shows the market in about 1890, with a bear. Nobody knows why there is a bear.'),
      say('kilnsey', 'Conserving it where it is adds £38,000 and nine days.'),
      limb('approve', '£38,000 from the contingency so that the mural stays on the wall where it was found'),
      because(
        'Cutting it out would have cost more and broken it.',
        'Covering the mural with a false wall was considered and did not please the conservator.',
      ),
    ),
    at(
      'cabinet-2',
      ['Market Hall: the roof is dry', 'To lift the rent freeze and settle rents for five years.'],
      paper('market-hall-rents'),
      opens(
        'haldaneby',
        'Thirty-six of forty stalls are let. The new rents rise by two per cent a year and stop rising if a bucket is seen.',
      ),
      guest('The cheesemonger', 'Handed over one bucket, as a receipt.'),
      limb('approve', 'the scale of rents for five years'),
      because(
        'The surveyor certified the roof on {d-16}.',
        'Returning to the old rents at once was considered and would have been the third change in four years.',
      ),
    ),
    at('cabinet+2', [
      'Market Hall: evening opening',
      'To consider opening until nine on three evenings a week for food stalls.',
    ]),
  ],
}
