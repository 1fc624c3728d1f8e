import type { CommitmentId } from '../../council/commitment/commitment.ts'
import type { CommitmentStep } from '../../council/commitment/commitment-step.ts'
import type { Result } from '../../foundation/result.ts'
import type { Session } from '../session.ts'
import { takeStep, type StepRefusal } from './take-step.ts'

/** A later day for a commitment: why, who approved it, and the item and resolution of the body where it needs them. */
export type CommitmentMove = { readonly commitmentId: CommitmentId } & Pick<
  CommitmentStep,
  'words' | 'dueOn' | 'approvedBy' | 'itemId' | 'resolutionId'
>

/**
 * Moves the day of a commitment to a later one. The first promised day stays beside it, with every reason and approver.
 * After two moves another is the body's own decision; more time for an answer to scrutiny always is.
 *
 * @refuses unknown-thing, commitment-ended, commitment-move-without-reason, commitment-date-not-later, commitment-move-needs-body, names-protected-person, young-person-pointed-at, no-power
 */
export function moveCommitment(
  session: Session,
  { commitmentId, ...step }: CommitmentMove,
): Promise<Result<CommitmentId, StepRefusal>> {
  return takeStep(session, { act: 'move-commitment', commitmentId, step: { ...step, kind: 'moved' } })
}

/**
 * Ends a commitment that no body accepts: it has lapsed, since nothing is left to be done, or it is withdrawn. The reason is
 * public, and the page stays.
 *
 * @refuses unknown-thing, commitment-ended, commitment-end-without-reason, names-protected-person, young-person-pointed-at, no-power
 */
export function endCommitment(
  session: Session,
  { commitmentId, as, reason }: { commitmentId: CommitmentId; as: 'lapsed' | 'withdrawn'; reason: string },
): Promise<Result<CommitmentId, StepRefusal>> {
  return takeStep(session, { act: 'end-commitment', commitmentId, step: { kind: as, words: reason } })
}
