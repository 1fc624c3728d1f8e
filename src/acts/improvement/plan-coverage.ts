import type { AssuranceEventId } from '../../council/assurance/assurance-event.ts'
import { isDisposed } from '../../council/finding/disposition.ts'
import { standingOf } from '../../council/improvement/action.ts'
import {
  coverageOf,
  lostCoverage,
  type ActionFinding,
  type FindingCoverage,
} from '../../council/improvement/coverage.ts'
import type { ImprovementPlanId } from '../../council/improvement/improvement-plan.ts'
import { actionFindings, coverageStatements, eventsAnswered, plansAnswering } from '../../store/coverage.ts'
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

/** A plan and an event whose findings it answers; with the plan’s actions, where they have been read already. */
export type AnsweredEvent = {
  readonly planId: ImprovementPlanId
  readonly eventId: AssuranceEventId
  readonly actions?: readonly KeptAction[] | undefined
}

/** How far a plan covers the findings of an event. Whether its reader may know of the event is the caller's to ask. */
export async function coverageOfPlan(
  { tx, councilId }: Pick<Reading, 'tx' | 'councilId'>,
  { planId, eventId, actions: known }: AnsweredEvent,
): Promise<PlanCoverage> {
  const findings = await findingsOfEvent(tx, { council_id: councilId, assurance_event_id: eventId })
  const actions = known ?? (await improvementActions(tx, { councilId, planId }))
  const states = new Map(actions.map((action) => [action.id, standingOf(action, action.steps).state]))
  const rows = await actionFindings(tx, { councilId, planId, eventId })
  const links = rows.map((row) => ({
    actionId: row.action_id,
    findingId: row.finding_id,
    contribution: row.contribution,
    state: states.get(row.action_id) ?? 'proposed',
  }))
  const disposed = findings.map(disposedFinding)
  const coverable = disposed.map((finding, place) => ({
    id: finding.id,
    number: findings[place]?.number ?? 0,
    polarity: finding.polarity,
    isConfirmed: finding.isConfirmed,
    isWithdrawn: finding.isWithdrawn,
    isDisposed: isDisposed(finding, disposed),
    isWaiting: finding.standing?.isApproved === false,
  }))
  return { findings, actions, links, coverage: coverageOf(coverable, links) }
}

/** How far plans cover the findings of events, as it is before an act that may leave one of them less covered. */
export type CoverageBefore = readonly (Required<Omit<AnsweredEvent, 'actions'>> & {
  readonly coverage: readonly FindingCoverage[]
})[]

/** The coverage of every event that a plan answers, as it is now. */
export async function coverageByEvent(session: Session, planId: ImprovementPlanId): Promise<CoverageBefore> {
  const { tx, councilId } = session
  return coveragesOf(
    session,
    (await eventsAnswered(tx, { councilId, planId })).map((eventId) => ({ planId, eventId })),
  )
}

/** The coverage of an event by every plan that answers it, as it is now. */
export async function coverageByPlan(session: Session, eventId: AssuranceEventId): Promise<CoverageBefore> {
  const { tx, councilId } = session
  return coveragesOf(
    session,
    (await plansAnswering(tx, { councilId, eventId })).map((planId) => ({ planId, eventId })),
  )
}

async function coveragesOf(
  session: Session,
  answered: readonly Required<Omit<AnsweredEvent, 'actions'>>[],
): Promise<CoverageBefore> {
  const found = []
  for (const one of answered) found.push({ ...one, coverage: (await coverageOfPlan(session, one)).coverage })
  return found
}

/** Tells those who signed that a plan covers the findings of an event, where it covers one of them less than before the act. */
export async function tellOfLostCoverage(
  session: Session,
  before: CoverageBefore,
  entryNo: number,
): Promise<void> {
  const fallen: CoverageBefore[number][] = []
  for (const was of before) {
    const { coverage } = await coverageOfPlan(session, was)
    if (lostCoverage(was.coverage, coverage).length > 0) fallen.push(was)
  }
  for (const [planId, events] of Map.groupBy(fallen, (one) => one.planId))
    await tellSigners(session, { planId, eventIds: events.map(({ eventId }) => eventId), entryNo })
}

async function tellSigners(
  session: Session,
  {
    planId,
    eventIds,
    entryNo,
  }: {
    readonly planId: ImprovementPlanId
    readonly eventIds: readonly AssuranceEventId[]
    readonly entryNo: number
  },
): Promise<void> {
  const statements = await coverageStatements(session.tx, session.councilId, { planId })
  const signers = statements
    .filter((one) => eventIds.includes(one.assurance_event_id))
    .flatMap(({ signed_by_account_id: accountId }) => accountId ?? [])
  await queueMail(session, {
    kind: 'coverage-lost',
    to: [...new Set(signers)],
    about: { kind: 'improvementPlan', id: planId },
    path: `/workspace/improvement/plans/${planId}`,
    entryNo,
  })
}
