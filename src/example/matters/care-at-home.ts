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

/** Help at home: minutes, wages and coming back from hospital. */
export const careAtHome: Storyline = {
  key: 'care-at-home',
  title: 'Care at home',
  summary:
    'Twelve hundred people are washed, dressed and fed at home by people paid by the minute. The Council is changing what it pays for.',
  kind: 'adults',
  moments: [
    at(
      'scrutiny-13',
      ['Fifteen-minute visits', 'To hear what can be done for a person in a quarter of an hour.'],
      guest(
        'A home carer',
        'Coat off two minutes, tablets three, toilet six, toast two, notes two. She tells them she will sit down next time.',
      ),
      answers(
        'trevanick',
        'One visit in six is of fifteen minutes. He would like it to be none but for medicines.',
      ),
      limb('recommend', 'to the Cabinet that no visit for washing or eating be shorter than half an hour'),
    ),
    at(
      'cabinet-16',
      ['Home care: length of visits', 'To answer scrutiny on visits of fifteen minutes.'],
      opens(
        'chowdhry',
        'It costs £680,000 a year. She had expected to argue for it and found that nobody was against.',
      ),
      say('trevanick', 'It changes 2,900 visits a week, and rounds must be redrawn before it can begin.'),
      limb('agree', 'that visits for personal care last at least half an hour from the next contract'),
      because(
        'Falls at home are highest among people with the shortest visits.',
        'Twenty minutes for all visits was considered, and carers said that it would be spent on the stairs.',
      ),
    ),
    at(
      'wellbeing-4',
      ['Coming home from hospital', 'To agree how £19 million of shared money brings people home.'],
      opens(
        'farrowdale',
        'On an ordinary day 47 people in hospital are well enough to leave. Nineteen wait for a carer, nine for a ramp.',
      ),
      say(
        'toft',
        'One man had rung Healthwatch from the ward telephone, since he was packed and nobody had come.',
      ),
      limb('approve', 'the better care plan, with £1.1 million moved to carers who start the same day'),
    ),
    at(
      'cabinet-13',
      ['Home care: the new contract', 'To let eight contracts by neighbourhood in place of forty by price.'],
      paper('home-care-contract'),
      opens(
        'chowdhry',
        'Eight patches, walked and not driven. Carers are paid for the time between visits, at a real living wage.',
      ),
      say('quill', 'It is dearer by £2.2 million and cheaper by an unknown number of broken hips.'),
      limb('approve', 'the contracts for five years at up to £31 million a year'),
      limb('delegate', 'to the Corporate Director of Adult Care the awards in each neighbourhood'),
      key,
      because(
        'Forty contractors cannot each keep a rota, and eleven have handed work back in a year.',
        'Employing all carers directly was costed at £7 million more.',
      ),
    ),
    at(
      'scrutiny-8',
      ['Home care: changing over', 'To hear how 1,200 people moved from one carer to another.'],
      asks('rahmani', 'How many people had a visit missed in the first week?'),
      answers(
        'trevanick',
        'Twenty-three visits in about 19,000, and each was telephoned within the hour. Four should not have happened at all.',
      ),
      limb('note', 'that 1,200 people have changed carers and 23 visits were missed in doing so'),
      promise('agree', 'that missed visits be published each month', {
        owner: 'dass',
        dueDays: 45,
        back: 'scrutiny',
      }),
    ),
    at(
      'wellbeing-3',
      ['Same-day carers', 'To see whether the money that was moved brought people home.'],
      opens('trevanick', 'Those waiting for a carer have fallen from nineteen to six. Ramps are still nine.'),
      say('toft', 'Somebody should buy ramps.'),
      limb('agree', 'to buy forty ramps and lend them'),
    ),
    at(
      'cabinet-7',
      ['Home care: wages of carers', 'To pass on the rise in the living wage.'],
      opens(
        'chowdhry',
        'Turnover of carers has dropped from 41 to 24 in the hundred. People are being washed by somebody whose name they know.',
      ),
      say(
        'trevanick',
        'One provider had already paid the rise and asked only that it not be punished for it.',
      ),
      limb('approve', 'an uplift of 6.1 per cent to the eight providers'),
      because(
        'The contract promises it.',
        'Paying a lower uplift would have broken the agreement with the eight providers.',
      ),
    ),
    at(
      'scrutiny-3',
      ['Missed visits, month by month', 'To read the published figures and ask what lies behind them.'],
      opens('trevanick', 'Seven last month. Five were in one neighbourhood, whose provider is on notice.'),
      guest(
        'A daughter of two people with carers',
        'Knows both carers’ children by name, and said that this was the improvement.',
      ),
      limb('note', 'the figures, and that the undertaking to publish them is kept'),
    ),
    at(
      'wellbeing-1',
      ['Ramps, and who is still waiting', 'To check on forty ramps.'],
      opens(
        'trevanick',
        'Thirty-six are out on loan, one is at the bottom of the canal and three are in the store. Nobody waits in hospital for a ramp.',
      ),
      asks('toft', 'Is the one in the canal retrievable?'),
      limb('note', 'that the ramps have done what was asked of them'),
    ),
    at(
      'wellbeing+1',
      ['Better care plan for next year', 'To agree how the shared money is spent next year.'],
      awaits('Better care plan', {
        state: 'toFollow',
        reason: 'National guidance on the sum is not yet out.',
        owner: 'dass',
        expectedInDays: -6,
      }),
    ),
  ],
}
