import {
  answers,
  asks,
  at,
  because,
  guest,
  limb,
  opens,
  promise,
  say,
  thanks,
  vote,
  type Storyline,
} from '../moment.ts'

/** The last ferry on the Tare, its toll and its cable. */
export const kingsferryFerry: Storyline = {
  key: 'kingsferry-ferry',
  title: 'The Kingsferry ferry',
  summary:
    'A chain ferry for six cars and forty people. The toll was ended, the cable broke, and the Council found that it owned half of it.',
  kind: 'transport',
  wards: ['Kingsferry'],
  moments: [
    at(
      'council-10',
      ['Motion: the ferry toll', 'To debate a motion to end the toll for people on foot.'],
      opens(
        'marsdyke',
        'Sixty pence each way, twice a day, is £312 a year to reach a doctor. She was first elected on it.',
      ),
      say('ferriday', 'The Cabinet would abstain from courtesy to the budget, and hoped to be outvoted.'),
      vote({
        motion: 'That walkers and cyclists cross free from next year.',
        mover: 'marsdyke',
        seconder: 'pascombe',
        against: 0,
        abstain: 11,
      }),
      promise('agree', 'that it be provided for in the next budget', {
        owner: 'finance-director',
        dueDays: 365,
        back: 'council',
      }),
    ),
    at(
      'cabinet-11',
      ['Ferry: ending the toll on foot', 'To carry out the Council’s motion.'],
      opens('ferriday', 'It costs £83,000. The turnstile will go to the museum.'),
      thanks('marsdyke', 'Had waited sixteen years and would like to buy the last ticket.'),
      limb('agree', 'to end the toll for walkers and cyclists from {d+45}'),
      because(
        'The Council voted for it without a voice against.',
        'Halving the toll was considered, and collecting it would have cost what it raised.',
      ),
    ),
    at(
      'cabinet-7',
      ['Ferry: who owns it?', 'To settle the ownership with the county on the other bank.'],
      opens(
        'ferriday',
        'An Act of 1838 gives the chain to us and the water to them. The boat is not mentioned.',
      ),
      say(
        'mowbury',
        'The Act also provides for the carriage of turbot free of charge, which has not been repealed.',
      ),
      limb('agree', 'to share the boat and its repair equally'),
      because(
        'The boat’s certificate cannot be renewed without an owner.',
        'Going to court to settle the ownership was estimated at two years and £90,000.',
      ),
    ),
    at(
      'scrutiny-4',
      ['Ferry: broken chain', 'To consider the stopping of the ferry three days ago.'],
      {
        part: 'urgent',
        by: 'whitlock',
        reason:
          'The chain parted after the agenda was sent out, and 640 people a day cannot reach work, school or the surgery until a launch is hired.',
      },
      opens('kilnsey', 'It broke at a link forged in 1961, with nobody hurt. A new chain takes five weeks.'),
      guest(
        'A nurse from the far bank',
        'Lives 400 metres from her ward and drove 26 miles to it this morning.',
      ),
      limb('recommend', 'to the Executive Mayor that a passenger launch be hired from tomorrow'),
    ),
    at(
      'cabinet-5',
      ['Ferry: a launch for five weeks', 'To confirm an urgent decision of the Executive Mayor.'],
      opens(
        'thorne',
        'Took the decision at ten on the night scrutiny asked for it. The launch ran at six the next morning.',
      ),
      limb('note', 'the decision to hire a launch at £3,900 a week'),
      because(
        'Special urgency was agreed by the Chair of Overview and Scrutiny, since no notice could be given.',
        'Leaving Kingsferry with no crossing for five weeks was the only other course.',
      ),
    ),
    at(
      'cabinet-5',
      ['Ferry: a new chain', 'To approve £118,000 for a chain.'],
      opens(
        'ferriday',
        'Made in the Black Country by the firm that made the last one. They still had the drawing.',
      ),
      asks('quill', 'Why not two, with one for the shed?'),
      limb('approve', 'the sum, half of it to be paid by the county'),
      because(
        'It is the only bidder and has a good record, lasting as it did for sixty years.',
        'Advertising the work again was considered and would have kept the boat ashore for the summer.',
      ),
    ),
    at(
      'council-3',
      ['Question: the launch', 'To answer whether the launch might stay on for evenings.'],
      asks('pascombe', 'The ferry stops at eight. The launch did not, and people have got used to it.'),
      answers('ferriday', 'He will bring figures; it carried 70 people an evening.'),
      promise('agree', 'that evening crossings be costed', {
        owner: 'place-director',
        dueDays: 90,
        back: 'cabinet',
      }),
    ),
    at(
      'cabinet-3',
      [
        'Ferry: evening crossings',
        'To decide if a launch should run after eight o’clock, as the Council was promised.',
      ],
      opens(
        'ferriday',
        'Seventy people an evening at £1,150 a week. The harbour’s own boatman will do it, and would like a hat.',
      ),
      say(
        'haldaneby',
        'The Ferry Inn has offered £100 a week towards it, for reasons that the inn did not conceal.',
      ),
      limb('agree', 'to run a launch until half past ten for a trial of nine months'),
      because(
        'The need was found by accident, and a trial will show whether it lasts.',
        'Running the chain ferry later would cost three times as much.',
      ),
    ),
    at('cabinet+2', ['Ferry: the evening trial', 'To look at the first figures for crossings after eight.']),
  ],
}
