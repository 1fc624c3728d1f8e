import type { CommitmentId } from '../../council/commitment/commitment.ts'
import type { CommitmentStep } from '../../council/commitment/commitment-step.ts'
import type { Result } from '../../foundation/result.ts'
import type { Session } from '../session.ts'
import { takeStep, type StepRefusal } from './take-step.ts'

/** The executive's answer to a recommendation: whether it accepts, why not, and what will be done by when. */
export type RecommendationAnswer = { readonly commitmentId: CommitmentId } & Pick<
  CommitmentStep,
  'response' | 'words' | 'plan' | 'dueOn'
>

/**
 * Records the answer to a recommendation of scrutiny: accepted, accepted in part or rejected, with the reason, and what will
 * be done by the day on which the committee hears of it.
 *
 * @refuses unknown-thing, commitment-ended, not-a-recommendation, response-without-reason, response-without-plan, names-protected-person, young-person-pointed-at, no-power
 * @law docs/law/lga-2000-scrutiny.md
 */
export function answerRecommendation(
  session: Session,
  { commitmentId, ...step }: RecommendationAnswer,
): Promise<Result<CommitmentId, StepRefusal>> {
  return takeStep(session, {
    act: 'answer-recommendation',
    commitmentId,
    step: { ...step, kind: 'answered' },
  })
}
