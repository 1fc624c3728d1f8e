import type { ImprovementPlanId } from '../../council/improvement/improvement-plan.ts'
import { checkPlanCommitment, type PlanCommitment } from '../../council/improvement/plan-commitment.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { improvementPlanById } from '../../store/improvement.ts'
import { addPlanCommitment, commitmentsAnswered } from '../../store/plan-commitment.ts'
import { enter, type Session } from '../session.ts'
import { shieldWords } from '../voice/shield-words.ts'
import type { ImprovementActRefusal } from './action-in-hand.ts'
import { knownCommitment } from './known-commitment.ts'

/**
 * Says that a plan answers a promise: a limb of a decision, words of the minutes, or a recommendation that is followed; or that it does
 * so no more. Public once the plan is published again, where the promise is public.
 *
 * @refuses unknown-thing, plan-answers-so, step-without-reason, names-protected-person, young-person-pointed-at, no-power
 */
export async function answerCommitment(
  session: Session,
  change: PlanCommitment,
): Promise<Result<ImprovementPlanId, ImprovementActRefusal>> {
  const { tx, councilId } = session
  const { planId, commitmentId, link } = change
  const plan = await improvementPlanById(tx, { councilId, planId })
  if (plan === undefined) return refuse({ code: 'unknown-thing', kind: 'improvement plan' })
  const answered = await commitmentsAnswered(tx, { councilId, planId })
  const subject = {
    kind: 'improvementPlan',
    id: planId,
    bodyId: plan.forumBodyId,
    detail: { commitmentId, link },
  }
  const entry = enter(session, 'answer-commitment', subject)
  if (!entry.ok) return entry
  const known = await knownCommitment(session, commitmentId)
  if (!known.ok) return known
  const fit = checkPlanCommitment(change, answered.includes(commitmentId))
  if (!fit.ok) return fit
  const reason = change.reason.trim()
  const shielded = await shieldWords(session, { words: [reason], setting: [plan.title] })
  if (!shielded.ok) return shielded
  await addPlanCommitment(tx, {
    council_id: councilId,
    improvement_plan_id: planId,
    commitment_id: commitmentId,
    link,
    reason: reason === '' ? null : reason,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(planId)
}
