import { asks, at, limb, opens, say, thanks, vote, type Storyline } from '../moment.ts'

/** What councillors are paid, and what they say about it. */
export const allowances: Storyline = {
  key: 'allowances',
  title: 'Members’ allowances',
  summary:
    'An independent panel advises, the Council argues, and the carers’ allowance is the one thing nobody disputes.',
  kind: 'governance',
  moments: [
    at(
      'council-10',
      ['Members’ allowances', 'To receive an independent panel’s advice on councillors’ pay.'],
      opens(
        'dray',
        'The panel advises £11,940, a rise of £510, and an allowance for carers at what care costs.',
      ),
      asks(
        'whitlock',
        'Who on this side of the chamber could look a home carer in the face tomorrow and vote for it?',
      ),
      vote({
        motion: 'That the carers’ allowance be accepted and the rise be refused.',
        mover: 'whitlock',
        seconder: 'thorne',
        against: 2,
        abstain: 3,
      }),
      limb('agree', 'to pay the real cost of care, and not to raise the basic allowance'),
    ),
    at(
      'council-5',
      ['Scrutiny’s annual report', 'To receive an account of the year’s scrutiny.'],
      opens(
        'whitlock',
        'Twenty-three recommendations, nineteen accepted, one call-in upheld and no biscuits since {m-200}.',
      ),
      thanks('thorne', 'Thanked the committee for being a nuisance in an orderly way.'),
      limb('receive', 'scrutiny’s annual report, with thanks to the two officers who wrote most of it'),
    ),
    at(
      'council-3',
      ['Members’ allowances: indexation', 'To tie allowances to staff pay.'],
      opens('quill', 'It saves the same debate every year, which is worth something.'),
      vote({
        motion: 'That allowances follow the staff pay award.',
        mover: 'quill',
        seconder: 'rahmani',
        against: 14,
        abstain: 1,
        askedAgainst: ['whitlock'],
      }),
      say('whitlock', 'Some debates should be had every year.'),
    ),
  ],
}
