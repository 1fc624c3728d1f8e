import {
  answers,
  asks,
  at,
  because,
  guest,
  key,
  limb,
  opens,
  paper,
  say,
  thanks,
  type Storyline,
} from '../moment.ts'

/** Caddies, lorries and 61,000 kitchens. */
export const foodWaste: Storyline = {
  key: 'food-waste',
  title: 'Food waste collections',
  summary:
    'The law asks every council to collect food waste each week. Ashcombe bought the lorries, lost a depot wall, and now makes gas from peelings.',
  kind: 'environment',
  moments: [
    at(
      'cabinet-18',
      ['Food waste: how to begin', 'To choose between separate lorries and split ones.'],
      opens(
        'ferriday',
        'A split lorry carries both and fills unevenly. Separate lorries cost £400,000 more and never go home half empty.',
      ),
      asks(
        'thorne',
        'Can the separate lorry get down Ropewalk Passage, where the present one leaves its mirrors?',
      ),
      limb('agree', 'to buy nine separate lorries'),
      because(
        'In the trial at Northway the split lorry was full of one thing by ten o’clock.',
        'Split lorries on all rounds were rejected after the same trial.',
      ),
    ),
    at(
      'scrutiny-12',
      ['Food waste in flats', 'To learn from the trial at Weavers Court.'],
      guest(
        'A caretaker',
        'The caddies are fine. It is the bin they empty into that nobody wants to touch; a foot pedal would do it.',
      ),
      asks('cobbolt', 'How many flats have a kitchen too small for a caddy and the person using it?'),
      limb('recommend', 'that communal bins have pedals'),
    ),
    at(
      'cabinet-15',
      ['Food waste: contract for digestion', 'To decide where 7,200 tonnes a year are taken.'],
      opens(
        'ferriday',
        'A plant eleven miles away, for £18 a tonne. We pay £142 to burn the same peelings at present.',
      ),
      say('nyland', 'Asked for the sludge to be tested for plastic before it goes on anybody’s field.'),
      limb('approve', 'a contract for ten years'),
      key,
      because(
        'It is the nearest and the cheapest.',
        'A plant of our own would need the food waste of four boroughs.',
      ),
    ),
    at(
      'cabinet-11',
      ['Food waste: a late start', 'To put back the start by nine weeks.'],
      opens('kilnsey', 'The depot wall fell on {d-16}, on nobody, but where the lorries are to stand.'),
      say('ferriday', 'He was sorry for the leaflets, 61,000 of which give the old date.'),
      limb('agree', 'that collections begin on {d+95}'),
      because(
        'The wall is listed, as it turns out.',
        'Parking the lorries at the fire station was considered and the fire brigade declined.',
      ),
    ),
    at(
      'council-6',
      ['Question: the depot wall', 'To answer Councillor Lowtherby about the wall.'],
      asks('lowtherby', 'Is this the same depot that we did not know we owned?'),
      answers('quill', 'It is, and we own it more than ever.'),
      limb('note', 'that the depot wall is listed, is ours, and costs £86,000 to put back'),
    ),
    at(
      'scrutiny-5',
      ['Food waste: the first quarter', 'To hear how many kitchens take part.'],
      paper('food-waste-first-quarter'),
      opens(
        'ferriday',
        'Sixty-three kitchens in a hundred. Flats are at 38, and at 57 where there is a pedal.',
      ),
      say(
        'prossard',
        'Asked for compost to be given back to allotments on one Saturday a year, and was told yes before he had finished.',
      ),
      limb('note', 'that 63 kitchens in a hundred take part'),
      limb('recommend', 'to the Cabinet that every communal bin have a pedal within the year'),
    ),
    at(
      'cabinet-5',
      ['Pedals', 'To say whether every communal bin is to have a pedal.'],
      opens('ferriday', 'Four hundred and ten bins at £31 each.'),
      thanks('prossard', 'Spoke from the public seats to thank the caretaker of Weavers Court by his trade.'),
      limb('approve', '£12,710 for pedals'),
      because(
        'It is the cheapest thing the Cabinet has been asked for in a year, and it works.',
        'Larger caddies were tried in one street, where nobody could lift them.',
      ),
    ),
    at(
      'scrutiny-1',
      ['Food waste: a year on', 'To compare the year with what was promised.'],
      opens(
        'ferriday',
        'Six thousand eight hundred tonnes; black bins lighter by a quarter; £790,000 saved against £810,000 expected.',
      ),
      asks('pascombe', 'And the twenty thousand?'),
      answers('ferriday', 'Is in the pedals, more or less.'),
      limb('note', 'the tonnage, the saving, and where the difference went'),
    ),
  ],
}
