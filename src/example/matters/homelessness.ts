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
  promise,
  say,
  thanks,
  vote,
  type Storyline,
} from '../moment.ts'

/** Families in hotels, men in doorways, and the houses bought for both. */
export const homelessness: Storyline = {
  key: 'homelessness',
  title: 'Homelessness and temporary homes',
  summary:
    'In three years the number of families in hotels went from 96 to 11. It took houses, a caseworker in the county court and a change in how people are spoken to.',
  kind: 'housing',
  moments: [
    at(
      'scrutiny-13',
      ['Families in hotels', 'To ask why 96 families live in one room.'],
      guest(
        'A mother of two',
        'Seven months in a room with a kettle. Her son does his homework in the bath, dry, with a cushion.',
      ),
      answers('brandreth', 'The lawful limit is six weeks. Seventy of the 96 are over it.'),
      limb('recommend', 'to the Cabinet that houses be bought'),
    ),
    at(
      'cabinet-16',
      ['Buying houses for homeless families', 'To borrow £18 million to buy sixty houses.'],
      paper('houses-for-families'),
      opens(
        'dunmoor',
        'A hotel room costs £29,000 a year; the interest and repairs on a house come to £14,600.',
      ),
      asks('quill', 'And if interest rates rise by two points before the sixtieth?'),
      limb('approve', 'the purchase of up to sixty houses within the borough'),
      limb('delegate', 'to the Director of Housing each purchase below the independent valuation'),
      key,
      because(
        'It is cheaper in the first year and better from the first night.',
        'Leasing was rejected, since the leases on offer end when the owner likes.',
      ),
    ),
    at(
      'cabinet-12',
      ['Someone at the county court', 'To pay for an adviser on possession days.'],
      opens('dunmoor', 'Four families in ten who are put out had a defence nobody told them of.'),
      say(
        'brandreth',
        'The judge has asked twice who those families’ adviser was and been told that there was none.',
      ),
      limb('agree', 'to pay £38,000 a year for three years'),
      because(
        'Each family that stays where it is saves the Council about £11,000.',
        'Sending papers to the court instead of a person had been tried for a year.',
      ),
    ),
    at(
      'scrutiny-7',
      ['Homeless families: half-way', 'To count houses bought and families moved.'],
      opens('dunmoor', 'Thirty-four houses; families in hotels down to 51. Estate agents now ring us.'),
      asks('tilbrook', 'What was paid above the asking price?'),
      answers('brandreth', 'Nothing. On eleven we paid less, because we could promise a date.'),
      limb('note', 'that 34 houses have been bought and 45 families moved'),
    ),
    at(
      'council-5',
      ['Motion: how we speak to people', 'To debate a motion on letters to homeless people.'],
      opens(
        'lowtherby',
        'Read a letter beginning “You have failed to” and asked who would care to open it in a hostel.',
      ),
      say('dunmoor', 'He had found one of the letters with his own name at the foot of it, and was ashamed.'),
      vote({
        motion: 'That every letter from the housing service be rewritten with people who have received one.',
        mover: 'lowtherby',
        seconder: 'dunmoor',
        against: 0,
        abstain: 0,
      }),
      promise('agree', 'that the letters be rewritten within six months', {
        owner: 'housing-director',
        dueDays: 180,
        back: 'scrutiny',
      }),
    ),
    at(
      'cabinet-5',
      ['Rough sleepers: the old fire station', 'To turn the fire station into 22 rooms.'],
      opens(
        'dunmoor',
        'There were fourteen men and three women outside on the night of the count. He had been one of the counters.',
      ),
      asks('haldaneby', 'Is there a room for a man with a dog?'),
      limb('approve', 'the lease of the fire station and £510,000 for the work'),
      because(
        'The shelter in the church hall closes when its roof is done.',
        'Rooms in guest houses for the winter would have cost twice as much and closed in March.',
      ),
    ),
    at(
      'scrutiny-2',
      ['The new letters', 'To read ten of them before and after.'],
      guest(
        'A man who has been homeless',
        'He crossed out “priority need” wherever he met it and wrote “what you are owed”. Most of his edits survived.',
      ),
      limb('note', 'that the promise to the Council is kept'),
      thanks(
        'underhay',
        'Thanked the seven people who had done the rewriting, and asked that they be paid, which they had been.',
      ),
    ),
    at(
      'cabinet-2',
      ['Families in hotels: eleven', 'To note the fall and decide whether to go on buying.'],
      opens('dunmoor', 'Sixty houses bought, eleven families in hotels and none for more than six weeks.'),
      thanks(
        'whitlock',
        'Two years ago her committee heard about homework in a bath; she was told that the boy now has a desk.',
      ),
      limb('approve', 'twenty more houses'),
      because(
        'Evictions in the county are rising again.',
        'Stopping at sixty would return to hotels within the year on present figures.',
      ),
    ),
  ],
}
