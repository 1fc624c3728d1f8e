import { asks, at, because, guest, key, limb, opens, paper, say, thanks, type Storyline } from '../moment.ts'

/** The old baths, the new heat and who can swim. */
export const swimmingBaths: Storyline = {
  key: 'swimming-baths',
  title: 'Fuller’s Row Baths',
  summary:
    'Baths of 1911 that cost £610,000 a year to keep warm. They now draw heat from the canal, and a third of children still cannot swim.',
  kind: 'culture',
  wards: ['Millgate'],
  moments: [
    at(
      'scrutiny-14',
      ['Can children in Ashcombe swim?', 'To ask how many eleven-year-olds can swim a length.'],
      opens(
        'whitcliffe',
        'Sixty-one in a hundred; in Millgate, with the baths at the end of the street, 44.',
      ),
      say(
        'rahmani',
        'Mothers in her ward asked for a women’s hour with blinds, and were told that the blinds had gone to be cleaned in 2011.',
      ),
      limb('recommend', 'to the Cabinet that the blinds be found'),
    ),
    at(
      'cabinet-17',
      ['Women’s hours at the baths', 'To answer scrutiny about swimming.'],
      opens('haldaneby', 'New blinds, £2,600. Two hours a week, with women lifeguards, begin on {d+25}.'),
      say('rahmani', 'Forty-one women had already put their names down, on the strength of a rumour.'),
      limb('agree', 'to accept the recommendation, the old blinds being beyond finding'),
      because(
        'Forty-four in a hundred is a matter of life and death in a town with a canal.',
        'A screened lane in ordinary hours was considered and would have pleased nobody.',
      ),
    ),
    at(
      'cabinet-13',
      ['Fuller’s Row: heat from the canal', 'To replace the boilers.'],
      paper('baths-heat'),
      opens(
        'haldaneby',
        'The canal is never below four degrees. A heat pump the size of a bus would take the gas bill from £610,000 to nothing and the electric one from £90,000 to £240,000.',
      ),
      asks('quill', 'What is the warranty on a bus-sized pump?'),
      limb('approve', 'the bid for £2.9 million, and the Council’s share of £700,000'),
      key,
      because('The boilers fail their inspection in two years.', 'Closing the teaching pool was rejected.'),
    ),
    at(
      'planning-6',
      [
        'Application: intake and pump house, Fuller’s Row',
        'To decide an application for the works beside the canal.',
      ],
      opens(
        'arkwell',
        'Anglers asked for a screen fine enough for fry. It is now 2 millimetres and the pump is quieter for it.',
      ),
      guest(
        'The secretary of the canal anglers',
        'Had come to oppose it and, having seen the screen, asked to buy one.',
      ),
      limb('approve', 'the intake and pump house, with the finer screen'),
    ),
    at(
      'cabinet-9',
      ['Fuller’s Row: closed for fourteen weeks', 'To agree where clubs and schools swim meanwhile.'],
      opens(
        'haldaneby',
        'The grammar school has lent its pool on four evenings. The over-seventies will not share with the water polo and have been promised that they need not.',
      ),
      say('ferriday', 'Three coaches are spared from the school run between ten and two.'),
      limb('agree', 'the arrangements, and free transport for eleven schools'),
      because(
        'A missed term of lessons is not made up later.',
        'Closing half the pool at a time was considered and takes thirty weeks in place of fourteen.',
      ),
    ),
    at(
      'scrutiny-5',
      ['Swimming: women’s hours and school lessons', 'To look again at the figure of 44.'],
      opens(
        'haldaneby',
        'Fifty-three in Millgate. The women’s hours are full and have a waiting list of seventy.',
      ),
      say('rahmani', 'Her own mother, who is 71, has done a width.'),
      limb('note', 'the rise, and to ask for a third hour'),
    ),
    at(
      'cabinet-4',
      ['Fuller’s Row: open again', 'To note the re-opening and approve a third women’s hour.'],
      opens(
        'haldaneby',
        'The water was 29.5 degrees on the first morning, which drew a complaint that it was too warm.',
      ),
      thanks('thorne', 'Went in first, at ten to seven, and declined to give her time.'),
      limb('approve', 'a third hour at £4,100 a year'),
      because(
        'Scrutiny asked, and the pool has the room.',
        'Moving one of the two present hours was considered; both are full.',
      ),
    ),
    at('scrutiny+2', ['Baths: a year of canal heat', 'To compare the bills with the forecast.']),
  ],
}
