import { standingOf } from '../../council/improvement/action.ts'
import type { ImprovementPlanId } from '../../council/improvement/improvement-plan.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { releaseCoverage } from '../../store/coverage.ts'
import { improvementActions, improvementPlanById, releaseImprovementPlan } from '../../store/improvement.ts'
import { releasePlanCommitments } from '../../store/plan-commitment.ts'
import { releaseTrackers } from '../../store/trackers.ts'
import { enter, published, type Session } from '../session.ts'
import type { ImprovementActRefusal } from './action-in-hand.ts'

/**
 * Makes a plan public with all that is agreed in it and has happened since; done again, it publishes what is new. What is only
 * proposed stays unseen.
 *
 * @refuses unknown-thing, improvement-plan-empty, no-power
 */
export async function publishImprovementPlan(
  session: Session,
  planId: ImprovementPlanId,
): Promise<Result<ImprovementPlanId, ImprovementActRefusal>> {
  const { tx, councilId } = session
  const plan = await improvementPlanById(tx, { councilId, planId })
  if (plan === undefined) return refuse({ code: 'unknown-thing', kind: 'improvement plan' })
  const actions = await improvementActions(tx, { councilId, planId })
  if (!actions.some((action) => standingOf(action, action.steps).agreedOn !== undefined))
    return refuse({ code: 'improvement-plan-empty' })
  const subject = { kind: 'improvementPlan', id: planId, bodyId: plan.forumBodyId }
  const entry = enter(session, 'publish-improvement-plan', subject)
  if (!entry.ok) return entry
  await releaseImprovementPlan(tx, { councilId, planId, entryNo: entry.value })
  await releaseCoverage(tx, { councilId, planId, entryNo: entry.value })
  await releaseTrackers(tx, { councilId, planId, entryNo: entry.value })
  await releasePlanCommitments(tx, { councilId, planId, entryNo: entry.value })
  published(session, 'improvementPlan', [planId])
  published(
    session,
    'action',
    actions.map(({ id }) => id),
  )
  return accept(planId)
}
