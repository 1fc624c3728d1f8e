import type { AssuranceEventId } from '../../council/assurance/assurance-event.ts'
import { assuranceSources, isAssuranceSource } from '../../council/assurance/source.ts'
import { standingOf, type ActionId } from '../../council/improvement/action.ts'
import type { ImprovementPlanId } from '../../council/improvement/improvement-plan.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { assuranceEventById } from '../../store/assurance.ts'
import { actionsTellingOf, eventsAnswered, releaseCoverage } from '../../store/coverage.ts'
import { improvementActions, improvementPlanById, releaseImprovementPlan } from '../../store/improvement.ts'
import { releasePlanCommitments } from '../../store/plan-commitment.ts'
import { releaseTrackers } from '../../store/trackers.ts'
import { readableEvent } from '../assurance/event-in-hand.ts'
import { enter, published, type Session } from '../session.ts'
import type { ImprovementActRefusal } from './action-in-hand.ts'

/**
 * Makes a plan public with all that is agreed in it and has happened since; done again, it publishes what is new. What is only
 * proposed stays unseen. A plan that answers a report under embargo is not published for a first time: it would tell of it. Published
 * again, its new actions stay unseen that would, see {@link actionsHeld}.
 *
 * @refuses unknown-thing, improvement-plan-empty, plan-not-to-be-public-yet, no-power
 */
export async function publishImprovementPlan(
  session: Session,
  planId: ImprovementPlanId,
): Promise<Result<ImprovementPlanId, ImprovementActRefusal>> {
  const { tx, councilId, at } = session
  const plan = await improvementPlanById(tx, { councilId, planId })
  if (plan === undefined) return refuse({ code: 'unknown-thing', kind: 'improvement plan' })
  const actions = await improvementActions(tx, { councilId, planId })
  if (!actions.some((action) => standingOf(action, action.steps).agreedOn !== undefined))
    return refuse({ code: 'improvement-plan-empty' })
  const secrets = await eventsUnderEmbargo(session, planId)
  if (plan.releasedEntry === undefined && secrets.length > 0)
    return refuse({ code: 'plan-not-to-be-public-yet', known: await titlesKnown(session, secrets) })
  const subject = { kind: 'improvementPlan', id: planId, bodyId: plan.forumBodyId }
  const entry = enter(session, 'publish-improvement-plan', subject)
  if (!entry.ok) return entry
  const held = await actionsHeld(session, planId)
  await releaseImprovementPlan(tx, { councilId, planId, entryNo: entry.value, held })
  await releaseCoverage(tx, { councilId, planId, entryNo: entry.value, at })
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

/**
 * The agreed actions of a plan that its next publication would leave unseen, since they may tell of a report under embargo; `undefined` where it
 * answers none. What was public before stays public, and what happens to it is published.
 */
export async function actionsHeld(
  { tx, councilId }: Pick<Session, 'tx' | 'councilId'>,
  planId: ImprovementPlanId,
): Promise<readonly ActionId[] | undefined> {
  const eventIds = await eventsUnderEmbargo({ tx, councilId }, planId)
  return eventIds.length === 0 ? undefined : actionsTellingOf(tx, { councilId, planId, eventIds })
}

/** The events that a plan answers, of sources that report under embargo, which neither their source nor the council has published. */
async function eventsUnderEmbargo(
  { tx, councilId }: Pick<Session, 'tx' | 'councilId'>,
  planId: ImprovementPlanId,
): Promise<readonly AssuranceEventId[]> {
  const secret: AssuranceEventId[] = []
  for (const eventId of await eventsAnswered(tx, { councilId, planId })) {
    const event = await assuranceEventById(tx, councilId, eventId)
    if (event === undefined || event.first_released_entry !== null || event.stage === 'published') continue
    if (isAssuranceSource(event.source) && assuranceSources[event.source].isUnderEmbargo) secret.push(eventId)
  }
  return secret
}

/** The titles of those events of which whoever acts may know. */
async function titlesKnown(session: Session, eventIds: readonly AssuranceEventId[]): Promise<string[]> {
  const titles: string[] = []
  for (const eventId of eventIds) {
    const event = await readableEvent({ ...session, reader: session.actor }, eventId)
    if (event !== undefined) titles.push(event.row.title)
  }
  return titles
}
