import type { AssuranceEventId } from '../../council/assurance/assurance-event.ts'
import type { FindingId } from '../../council/finding/finding.ts'
import { asksForAction } from '../../council/finding/finding.ts'
import type { FindingRefusal } from '../../council/finding/refusals.ts'
import type { ActionId } from '../../council/improvement/action.ts'
import type { FindingContribution } from '../../council/improvement/coverage.ts'
import type { ImprovementPlanId } from '../../council/improvement/improvement-plan.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { actionFindings, addActionFinding, addPlanAnswers, eventsAnswered } from '../../store/coverage.ts'
import { improvementPlanById } from '../../store/improvement.ts'
import { readableEvent } from '../assurance/event-in-hand.ts'
import { findingById, type FindingRow } from '../../store/finding.ts'
import { enter, type Session } from '../session.ts'
import { shieldWords } from '../voice/shield-words.ts'
import { actionInHand, type ActionInHand, type ImprovementActRefusal } from './action-in-hand.ts'
import { coverageByEvent, tellOfLostCoverage } from './plan-coverage.ts'

/**
 * Says that a plan answers the findings of an inspection or another source, which its keeper may read.
 *
 * @refuses unknown-thing, plan-answers-already, no-power
 */
export async function answerEvent(
  session: Session,
  { planId, eventId }: { readonly planId: ImprovementPlanId; readonly eventId: AssuranceEventId },
): Promise<Result<ImprovementPlanId, ImprovementActRefusal>> {
  const { tx, councilId } = session
  const plan = await improvementPlanById(tx, { councilId, planId })
  if (plan === undefined) return refuse({ code: 'unknown-thing', kind: 'improvement plan' })
  const event = await readableEvent({ ...session, reader: session.actor }, eventId)
  const isKnown = (await eventsAnswered(tx, { councilId, planId })).includes(eventId)
  const subject = { kind: 'improvementPlan', id: planId, bodyId: plan.forumBodyId, detail: { eventId } }
  const entry = enter(session, 'answer-event', subject)
  if (!entry.ok) return entry
  if (event === undefined) return refuse({ code: 'unknown-thing', kind: 'event' })
  if (isKnown) return refuse({ code: 'plan-answers-already' })
  await addPlanAnswers(tx, {
    council_id: councilId,
    improvement_plan_id: planId,
    assurance_event_id: eventId,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(planId)
}

/** How much of a finding an action answers from now on; `none` takes the link away. A change needs its reason. */
export type FindingLink = {
  readonly actionId: ActionId
  readonly findingId: FindingId
  readonly contribution: FindingContribution | 'none'
  readonly reason: string
}

type Refusal = ImprovementActRefusal | FindingRefusal

/**
 * Says how much of a finding an action answers. What leaves a finding less covered than it was is told to those who signed
 * that it is covered.
 *
 * @refuses unknown-thing, action-ended, finding-withdrawn, strength-needs-nothing, finding-not-of-plan, finding-linked-so, step-without-reason, names-protected-person, young-person-pointed-at, no-power
 */
export async function linkFinding(session: Session, link: FindingLink): Promise<Result<ActionId, Refusal>> {
  const act = 'link-finding'
  const { tx, councilId } = session
  const { actionId, findingId, contribution, reason } = link
  const inHand = await actionInHand(session, actionId, act)
  if (!inHand.ok) return inHand
  const { plan } = inHand.value
  const fit = await linkToKeep(session, link, inHand.value)
  if (!fit.ok) return fit
  const before = await coverageByEvent(session, plan.id)
  const entry = enter(session, act, {
    kind: 'action',
    id: actionId,
    bodyId: plan.forumBodyId,
    detail: { planId: plan.id, findingId, contribution },
  })
  if (!entry.ok) return entry
  await addActionFinding(tx, {
    council_id: councilId,
    action_id: actionId,
    finding_id: findingId,
    contribution,
    reason: reason.trim() === '' ? null : reason,
    at: session.at,
    entry_no: entry.value,
  })
  await tellOfLostCoverage(session, before, entry.value)
  return accept(actionId)
}

async function linkToKeep(
  session: Session,
  link: FindingLink,
  { plan, standing, today }: ActionInHand,
): Promise<Result<unknown, Refusal>> {
  const { tx, councilId } = session
  const { actionId, findingId, contribution, reason } = link
  const finding = await readableFinding(session, findingId)
  if (finding === undefined) return refuse({ code: 'unknown-thing', kind: 'finding' })
  const eventId = finding.assurance_event_id
  const known = await actionFindings(tx, { councilId, planId: plan.id, eventId })
  const was = known.find((one) => one.action_id === actionId && one.finding_id === findingId)
  const fit = checkLink(link, finding, was?.contribution)
  if (!fit.ok) return fit
  if (standing.state === 'stopped' && contribution !== 'none')
    return refuse({ code: 'action-ended', on: standing.ending?.on ?? today })
  if (!(await eventsAnswered(tx, { councilId, planId: plan.id })).includes(eventId))
    return refuse({ code: 'finding-not-of-plan' })
  return shieldWords(session, { words: [reason], setting: [plan.title, finding.theme] })
}

async function readableFinding(session: Session, findingId: FindingId): Promise<FindingRow | undefined> {
  const finding = await findingById(session.tx, session.councilId, findingId)
  if (finding === undefined) return undefined
  const event = await readableEvent({ ...session, reader: session.actor }, finding.assurance_event_id)
  return event && finding
}

function checkLink(
  { contribution, reason }: FindingLink,
  finding: FindingRow,
  was: FindingContribution | undefined,
): Result<unknown, Refusal> {
  if (contribution === (was ?? 'none')) return refuse({ code: 'finding-linked-so' })
  if (contribution !== 'none' && finding.withdrawn_entry !== null)
    return refuse({ code: 'finding-withdrawn' })
  if (!asksForAction(finding.polarity)) return refuse({ code: 'strength-needs-nothing' })
  return was !== undefined && reason.trim() === '' ? refuse({ code: 'step-without-reason' }) : accept(was)
}
