import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { SubmissionRefusal } from './refusals.ts'
import type { SubmissionState } from './submission-state.ts'

/** For each state of a submission, those that may follow it. What was refused by mistake may still be accepted. */
const submissionMoves: Readonly<Record<SubmissionState, readonly SubmissionState[]>> = {
  received: ['moreAsked', 'accepted', 'refused', 'withdrawn'],
  moreAsked: ['received', 'accepted', 'refused', 'withdrawn'],
  accepted: ['placed', 'asked', 'answered', 'withdrawn'],
  refused: ['accepted'],
  withdrawn: [],
  placed: ['placed', 'asked', 'answered', 'withdrawn'],
  asked: ['answered'],
  answered: ['answered', 'answerPublished'],
  answerPublished: [],
}

/** The states of a submission that the public is told of as they come. */
export const publicSubmissionStates: readonly SubmissionState[] = ['accepted', 'asked', 'answerPublished']

/** The states that take words: what is asked of the sender, the reason, what the sender adds, the answer. */
const statesWithWords: readonly SubmissionState[] = ['moreAsked', 'refused', 'answered']

/** A question whether a submission may come into a new state, with the words that go with it. */
export type SubmissionMove = {
  readonly from: SubmissionState
  readonly to: SubmissionState
  readonly words: string
}

/**
 * The new state of a submission. To ask for more, to refuse and to answer take words.
 *
 * @refuses submission-cannot-move, submission-without-words
 */
export function moveSubmission({
  from,
  to,
  words,
}: SubmissionMove): Result<SubmissionState, SubmissionRefusal> {
  if (!maySubmissionMove(from, to)) return refuse({ code: 'submission-cannot-move', from, to })
  return statesWithWords.includes(to) && words.trim() === ''
    ? refuse({ code: 'submission-without-words', to })
    : accept(to)
}

/** Whether a submission in one state may come into another. */
export function maySubmissionMove(from: SubmissionState, to: SubmissionState): boolean {
  return submissionMoves[from].includes(to)
}

const followedStates: readonly SubmissionState[] = [
  'accepted',
  'placed',
  'asked',
  'answered',
  'answerPublished',
]

/** Whether what came of a submission in this state is followed and told: it was accepted, and its sender has not withdrawn it. */
export function isSubmissionFollowed(state: SubmissionState): boolean {
  return followedStates.includes(state)
}
