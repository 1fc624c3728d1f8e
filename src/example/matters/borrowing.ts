import { answers, asks, at, awaits, limb, opens, paper, say, vote, type Storyline } from '../moment.ts'

/** What the Council owes and lends. */
export const borrowing: Storyline = {
  key: 'borrowing',
  title: 'Borrowing and investments',
  summary:
    'The yearly treasury strategy on its way from audit to Council, and what happened to the money in between.',
  kind: 'finance',
  moments: [
    at(
      'audit-8',
      ['Treasury strategy', 'To test the strategy before the Council sees it.'],
      opens(
        'renn',
        'Debt of £311 million at 3.4 per cent. Forty million of it falls due in two years and will cost more to replace.',
      ),
      asks('mistrell', 'Why borrow for fifty years for a lorry that lasts eight?'),
      answers('renn', 'We no longer do. That loan is from a time of longer lorries.'),
      limb('recommend', 'to the Council that the strategy be approved'),
    ),
    at(
      'council-10',
      ['Treasury strategy', 'To set limits on borrowing.'],
      opens('quill', 'The limit is £340 million, and he means never to see it.'),
      say(
        'lowtherby',
        'Her group would abstain until somebody could tell it what the oldest loan had been spent on.',
      ),
      vote({
        motion: 'That the treasury strategy be approved.',
        mover: 'quill',
        seconder: 'marsdyke',
        against: 0,
        abstain: 6,
      }),
      limb('approve', 'the treasury strategy and its limit of £340 million'),
    ),
    at(
      'audit-7',
      ['Treasury: mid-year', 'To see whether limits were kept.'],
      opens(
        'renn',
        'All but one, for one night, when a grant arrived early and there was nowhere to put it.',
      ),
      asks('tilbrook', 'Did the night’s interest at least pay for the second account?'),
      limb('note', 'the breach of £2 million for one night, and that a second bank account has been opened'),
    ),
    at(
      'council-8',
      ['Treasury: a breach reported', 'To be told of a limit broken, as the code requires.'],
      say(
        'lowtherby',
        'Too much money for one night was a complaint she had not heard from this Council before.',
      ),
      limb('note', 'a breach of £2 million that lasted one night'),
    ),
    at(
      'audit-4',
      ['Replacing forty million pounds', 'To advise how to replace loans that fall due.'],
      paper('borrowing-forty-million'),
      opens(
        'renn',
        'Half for ten years now, half for two years, since rates are likely to fall and may not.',
      ),
      say('abneywatts', 'He was glad to be offered advice that admits what it does not know.'),
      limb('recommend', 'to the Council that it be done in halves'),
    ),
    at(
      'council-4',
      ['Replacing loans of £40 million', 'To approve the replacement of loans.'],
      opens('quill', 'He had wanted to wait. The committee had talked him out of being clever.'),
      say('lowtherby', 'She had come to object and would instead ask for the same candour about the depot.'),
      limb('approve', 'borrowing as the committee recommends'),
    ),
    at(
      'council-2',
      ['Treasury: the year', 'To receive the annual treasury report.'],
      opens(
        'quill',
        'Interest came to £10.2 million, which is £400,000 under. Doing it in halves was right by luck.',
      ),
      asks('whitlock', 'If it was luck, may we see the years in which it was not?'),
      limb('receive', 'the annual treasury report and its underspend of £400,000'),
    ),
    at(
      'council+1',
      ['Treasury strategy', 'To approve the strategy for the coming year.'],
      awaits('Treasury strategy statement', {
        state: 'expected',
        owner: 'finance-director',
        expectedInDays: -9,
      }),
    ),
  ],
}
