import {
  answers,
  asks,
  at,
  awaits,
  limb,
  opens,
  paper,
  promise,
  say,
  thanks,
  vote,
  type Storyline,
} from '../moment.ts'

/** The pension fund: what it owns, what it owes, and whom it keeps waiting. */
export const pensionFund: Storyline = {
  key: 'pension-fund',
  title: 'Pension fund',
  summary:
    'A fund of £640 million: its valuation, its move into a pool, its coal, and the time it takes to answer a widow.',
  kind: 'finance',
  moments: [
    at(
      'pensions-4',
      ['Valuation of the fund', 'To receive the actuary’s three-yearly valuation.'],
      opens('renn', 'Assets of £604 million against liabilities of £621 million: 97 per cent, up from 88.'),
      say('mistrell', 'As an actuary by trade he advised colleagues to be pleased for one evening only.'),
      limb('agree', 'employers’ contributions for three years, falling by 0.8 per cent of pay'),
    ),
    at(
      'pensions-4',
      ['Letters to the bereaved', 'To ask why a widow waited nineteen weeks for a first payment.'],
      opens(
        'renn',
        'Each letter was passed to somebody who passed it on. There are 44 such cases and he has read all of them.',
      ),
      say(
        'marsdyke',
        'Asked that the forty-four be telephoned, each of them, by somebody who could say sorry without permission.',
      ),
      promise('agree', 'that first payment after a death be made within ten working days', {
        owner: 'head-pensions',
        dueDays: 185,
        back: 'pensions',
      }),
    ),
    at(
      'pensions-4',
      ['Coal', 'To decide how soon the fund leaves companies that mine it.'],
      say('nyland', 'It is 1.1 per cent of the fund and a rather larger part of the weather.'),
      say('varlow', 'He would vote against: a fund is for pensions, and the weather has other friends.'),
      vote({
        motion: 'That no new money go to coal, and that present holdings be sold within two years.',
        mover: 'nyland',
        seconder: 'mistrell',
        against: 1,
        abstain: 0,
      }),
      limb('agree', 'to leave coal within two years where advice is that returns would not suffer'),
    ),
    at(
      'pensions-3',
      ['First payments after a death', 'To check the ten-day promise.'],
      paper('pension-bereavement'),
      opens(
        'renn',
        'Nine days on average. The longest was 26, where two people each said that they were married to him.',
      ),
      asks('lowtherby', 'How is it going with the two widows?'),
      limb('note', 'that the undertaking is met, and to keep the measure'),
    ),
    at(
      'pensions-3',
      ['Joining the pool', 'To agree that another £210 million be managed with nine other funds.'],
      opens('renn', 'Fees fall from 0.42 to 0.27 per cent, which is £315,000 a year.'),
      asks('marsdyke', 'Who answers for it when it goes wrong?'),
      answers(
        'renn',
        'This committee still does, and it may still dismiss a manager through the pool’s board.',
      ),
      limb('approve', 'the transfer in two parts'),
    ),
    at(
      'pensions-3',
      ['Employer at risk', 'To consider a small employer that may not be able to pay.'],
      { part: 'private', publicTitle: 'An employer in the fund' },
      opens('renn', 'The charity concerned has eleven members and a lease on its only building.'),
      asks('nyland', 'Do the eleven know?'),
      limb('agree', 'to take security on the terms in the private report'),
    ),
    at(
      'pensions-2',
      ['Coal: first year', 'To see how much has been sold.'],
      opens(
        'renn',
        'Two thirds, at prices slightly better than the index. The remainder is in a fund that closes in nine months.',
      ),
      thanks('nyland', 'Thanked the managers for selling slowly enough to do well out of it.'),
      limb('note', 'the sales'),
    ),
    at(
      'pensions-2',
      ['Cyber attack on the administrator', 'To hear what was taken and who has been told.'],
      opens(
        'renn',
        'Names and national insurance numbers of 412 deferred members. Each had a letter within three days and two years of credit checks.',
      ),
      say('lowtherby', 'Her own mother was one of them, and had thought the letter was the fraud.'),
      promise('agree', 'that the administrator’s security be tested by somebody it does not choose', {
        owner: 'head-pensions',
        dueDays: 185,
        back: 'pensions',
      }),
    ),
    at(
      'pensions-1',
      ['Security test of the administrator', 'To receive the results of the test.'],
      { part: 'private', publicTitle: 'Security of members’ records', paragraph: 7 },
      opens('renn', 'Six weaknesses were found, of which five are closed.'),
      limb('note', 'the results, and that the sixth closes by {d+40}'),
    ),
    at(
      'pensions-1',
      ['Annual report of the fund', 'To approve the annual report.'],
      opens(
        'mistrell',
        'The fund earned 7.9 per cent, holds no coal and answered 96 of every 100 letters in five days.',
      ),
      asks('varlow', 'What were the other four letters?'),
      limb('approve', 'the annual report'),
    ),
    at(
      'pensions-1',
      [
        'Investing near home',
        'To consider putting three per cent of the fund into homes and energy within fifty miles.',
      ],
      say(
        'varlow',
        'He would welcome it if it repaired a mill, but would not vote for a penny that a stranger would not also lend.',
      ),
      say(
        'renn',
        'A local fund has to stand in the same queue as every other, and he thinks that this one might reach the front.',
      ),
      limb('agree', 'to ask the pool for a local fund, on returns no lower than elsewhere'),
    ),
    at(
      'pensions+1',
      ['Investing near home: the pool’s offer', 'To consider terms for a local fund.'],
      awaits('Terms offered by the pool', { state: 'expected', owner: 'head-pensions', expectedInDays: -9 }),
    ),
    at('pensions+1', [
      'Training for committee members',
      'To agree what members need to learn before the next valuation.',
    ]),
  ],
}
