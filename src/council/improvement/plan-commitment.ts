import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { CommitmentId } from '../commitment/commitment.ts'
import type { ImprovementPlanId } from './improvement-plan.ts'
import type { ImprovementRefusal } from './refusals.ts'

/** That a plan answers a promise from now on, or no more; taking it away needs its reason. */
export type PlanCommitment = {
  readonly planId: ImprovementPlanId
  readonly commitmentId: CommitmentId
  readonly link: 'on' | 'off'
  readonly reason: string
}

/**
 * A change of which promises a plan answers: one that it does not answer yet, or away from one that it does, with the reason.
 *
 * @refuses plan-answers-so, step-without-reason
 */
export function checkPlanCommitment(
  change: PlanCommitment,
  isAnswered: boolean,
): Result<PlanCommitment, ImprovementRefusal> {
  if (isAnswered === (change.link === 'on')) return refuse({ code: 'plan-answers-so' })
  return change.link === 'off' && change.reason.trim() === ''
    ? refuse({ code: 'step-without-reason' })
    : accept(change)
}
