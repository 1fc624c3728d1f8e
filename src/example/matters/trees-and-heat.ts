import {
  answers,
  asks,
  at,
  because,
  guest,
  limb,
  opens,
  paper,
  say,
  vote,
  type Storyline,
} from '../moment.ts'

/** Trees, heat and a plan to stop burning things. */
export const treesAndHeat: Storyline = {
  key: 'trees-and-heat',
  title: 'Climate plan: trees, heat and shade',
  summary: 'The Council’s plan to be carbon neutral, judged by what it burns and plants.',
  kind: 'environment',
  moments: [
    at(
      'council-11',
      ['Climate plan: a baseline', 'To adopt a figure from which to measure.'],
      opens(
        'nyland',
        'Twenty-six thousand tonnes a year, half of it boilers. She had checked the sum and found 400 tonnes hidden in a school.',
      ),
      asks('whitlock', 'Does it count what is burnt on our behalf in other people’s factories?'),
      limb('approve', 'the baseline'),
    ),
    at(
      'council-8',
      ['Climate plan: what to stop burning', 'To adopt a plan for 44 boilers.'],
      paper('climate-plan'),
      opens('haldaneby', 'Forty-four boilers, in the order in which they will break.'),
      say(
        'lowtherby',
        'Would vote against a plan that spends nine years on boilers and nothing on her residents’ own.',
      ),
      vote({
        motion: 'That the climate plan be adopted.',
        mover: 'haldaneby',
        seconder: 'nyland',
        against: 5,
        abstain: 2,
      }),
      limb('adopt', 'the climate plan, boiler by boiler'),
    ),
    at(
      'scrutiny-6',
      ['Street trees that died', 'To ask why 310 of 700 new trees are dead.'],
      asks('prossard', 'Who was to water them?'),
      answers('kilnsey', 'The contract said “as necessary”. It now says twelve times and gives the dates.'),
      limb('recommend', 'that each tree have a neighbour’s name on it'),
    ),
    at(
      'cabinet-8',
      ['A neighbour for every tree', 'To answer scrutiny about watering.'],
      opens(
        'haldaneby',
        'Two hundred and sixty people have taken a tree. One street has had a party for theirs.',
      ),
      say('prossard', 'Had taken four trees, of which one is a neighbour’s in all but name.'),
      limb('agree', 'to replant 310, each with a neighbour’s name and a bucket'),
      because(
        'Trees with a name die at a rate of one in fourteen.',
        'A contract for watering was priced at £61,000 a year.',
      ),
    ),
    at(
      'scrutiny-4',
      ['Shade', 'To learn what hot days do to people in top-floor flats.'],
      opens(
        'whitcliffe',
        'Four days over 34 degrees, and nineteen more deaths than usual. Fourteen were on the top two floors.',
      ),
      guest(
        'A tenant of the ninth floor',
        'Slept in the stairwell for three nights, and was not alone there.',
      ),
      limb('recommend', 'to the Cabinet shutters on the south side of the six tallest blocks'),
    ),
    at(
      'council-2',
      ['Climate plan: second year', 'To receive the yearly count.'],
      opens(
        'haldaneby',
        'Nineteen thousand four hundred tonnes. Eleven boilers have gone, the largest of them at the baths.',
      ),
      say('nyland', 'The easy third is done. She would like it minuted who said so.'),
      limb('receive', 'the second year’s count of 19,400 tonnes'),
    ),
    at(
      'cabinet-2',
      ['Shutters', 'To answer scrutiny on heat.'],
      opens('dunmoor', 'Four hundred and ten windows at £380, done by our own carpenters.'),
      say('whitcliffe', 'If they had been up last time she would expect six people to be alive who are not.'),
      limb('approve', 'shutters for six blocks'),
      because(
        'It is cheaper than the cooling it replaces and does not break down.',
        'Cooling machines for one room in each flat were considered.',
      ),
    ),
  ],
}
