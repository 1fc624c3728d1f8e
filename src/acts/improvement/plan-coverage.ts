import type { AssuranceEventId } from '../../council/assurance/assurance-event.ts'
import { isDisposed } from '../../council/finding/disposition.ts'
import type { FindingId } from '../../council/finding/finding.ts'
import { standingOf } from '../../council/improvement/action.ts'
import {
  coverageOf,
  lostCoverage,
  type ActionFinding,
  type FindingCoverage,
} from '../../council/improvement/coverage.ts'
import type { ImprovementPlanId } from '../../council/improvement/improvement-plan.ts'
import { actionFindings, coverageStatements, eventsAnswered } from '../../store/coverage.ts'
import { findingsOfEvent, type FindingRow } from '../../store/finding.ts'
import { improvementActions, type KeptAction } from '../../store/improvement.ts'
import { disposedFinding } from '../finding/finding-in-hand.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Reading, Session } from '../session.ts'

/** How far a plan covers the findings of an event, with all that it is reckoned from. */
export type PlanCoverage = {
  readonly findings: readonly FindingRow[]
  readonly actions: readonly KeptAction[]
  readonly links: readonly ActionFinding[]
  readonly coverage: readonly FindingCoverage[]
}

/** How far a plan covers the findings of an event. Whether its reader may know of the event is the caller's to ask. */
export async function coverageOfPlan(
  { tx, councilId }: Pick<Reading, 'tx' | 'councilId'>,
  { planId, eventId }: { readonly planId: ImprovementPlanId; readonly eventId: AssuranceEventId },
): Promise<PlanCoverage> {
  const findings = await findingsOfEvent(tx, { council_id: councilId, assurance_event_id: eventId })
  const actions = await improvementActions(tx, { councilId, planId })
  const states = new Map(actions.map((action) => [action.id, standingOf(action, action.steps).state]))
  const rows = await actionFindings(tx, { councilId, planId, eventId })
  const links = rows.map((row) => ({
    actionId: row.action_id,
    findingId: row.finding_id,
    contribution: row.contribution,
    state: states.get(row.action_id) ?? 'proposed',
  }))
  const known = findings.map(disposedFinding)
  const coverable = known.map((finding, place) => ({
    id: finding.id,
    number: findings[place]?.number ?? 0,
    polarity: finding.polarity,
    isConfirmed: finding.isConfirmed,
    isWithdrawn: finding.isWithdrawn,
    isDisposed: isDisposed(finding, known),
  }))
  return { findings, actions, links, coverage: coverageOf(coverable, links) }
}

/**
 * Tells those who signed that a plan covers its findings, once it covers one of them less than it did before a change.
 * `wasOf` is the coverage of each event before the change.
 */
export async function tellOfLostCoverage(
  session: Session,
  { planId, wasOf, entryNo }: LostCoverage,
): Promise<void> {
  const { tx, councilId } = session
  const fallen: FindingId[] = []
  for (const [eventId, before] of wasOf) {
    const { coverage } = await coverageOfPlan(session, { planId, eventId })
    fallen.push(...lostCoverage(before, coverage))
  }
  if (fallen.length === 0) return
  const statements = await coverageStatements(tx, councilId, { planId })
  const signers = statements.flatMap(({ signed_by_account_id: accountId }) => accountId ?? [])
  await queueMail(session, {
    kind: 'coverage-lost',
    to: [...new Set(signers)],
    about: { kind: 'improvementPlan', id: planId },
    path: `/workspace/improvement/plans/${planId}`,
    entryNo,
  })
}

/** A change that may have left findings less covered than they were. */
export type LostCoverage = {
  readonly planId: ImprovementPlanId
  readonly wasOf: ReadonlyMap<AssuranceEventId, readonly FindingCoverage[]>
  readonly entryNo: number
}

/** The coverage of every event that a plan answers, as it is now. */
export async function coverageByEvent(
  session: Session,
  planId: ImprovementPlanId,
): Promise<ReadonlyMap<AssuranceEventId, readonly FindingCoverage[]>> {
  const { tx, councilId } = session
  const was = new Map<AssuranceEventId, readonly FindingCoverage[]>()
  for (const eventId of await eventsAnswered(tx, { councilId, planId }))
    was.set(eventId, (await coverageOfPlan(session, { planId, eventId })).coverage)
  return was
}
