import type { AssuranceEventId } from '../../council/assurance/assurance-event.ts'
import type { ParagraphMark } from '../../council/finding/finding.ts'
import {
  checkFullClaim,
  checkRegisterRead,
  countCoverage,
  type FindingCoverage,
} from '../../council/improvement/coverage.ts'
import type { ImprovementPlanId } from '../../council/improvement/improvement-plan.ts'
import type { OfficeId } from '../../council/member/office.ts'
import { holderOn } from '../../council/member/register.ts'
import type { Id } from '../../foundation/identifier.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { assuranceReportsOf, registerOfEvent } from '../../store/assurance-register.ts'
import {
  addCoverageStatement,
  coverageStatements,
  eventsAnswered,
  signCoverageStatementRow,
  type StatedFinding,
} from '../../store/coverage.ts'
import { improvementPlanById, improvementVersions } from '../../store/improvement.ts'
import { readableEvent } from '../assurance/event-in-hand.ts'
import { enter, registerOf, type Session } from '../session.ts'
import { personOf, type ImprovementActRefusal } from './action-in-hand.ts'
import { coverageOfPlan, type PlanCoverage } from './plan-coverage.ts'

type Done = Promise<Result<Id<'statement'>, ImprovementActRefusal>>

/** A statement of coverage to draw: of which plan and event, and whether it claims that all issues are addressed. */
export type NewStatement = {
  readonly id: Id<'statement'>
  readonly planId: ImprovementPlanId
  readonly eventId: AssuranceEventId
  readonly claimsAll: boolean
}

/**
 * Draws a statement of how far a plan covers the findings of an event: the digest of the report's file, the plan's last version, the counts
 * and the whole matrix, kept as they are now. That all is addressed can be claimed only while nothing is open, and once the report's register is
 * read to its end.
 *
 * @refuses unknown-thing, finding-not-of-plan, coverage-of-nothing, coverage-still-open, register-not-read, no-power
 */
export async function drawCoverageStatement(session: Session, drawn: NewStatement): Done {
  const { tx, councilId } = session
  const { planId, eventId, id } = drawn
  const plan = await improvementPlanById(tx, { councilId, planId })
  if (plan === undefined) return refuse({ code: 'unknown-thing', kind: 'improvement plan' })
  const subject = { kind: 'improvementPlan', id: planId, bodyId: plan.forumBodyId, detail: { eventId } }
  const entry = enter(session, 'draw-coverage-statement', subject)
  if (!entry.ok) return entry
  const seen = await coverageToState(session, drawn)
  if (!seen.ok) return seen
  await keep(session, { drawn, seen: seen.value, entryNo: entry.value })
  return accept(id)
}

async function coverageToState(
  session: Session,
  { planId, eventId, claimsAll }: NewStatement,
): Promise<Result<PlanCoverage, ImprovementActRefusal>> {
  const { tx, councilId } = session
  if ((await readableEvent({ ...session, reader: session.actor }, eventId)) === undefined)
    return refuse({ code: 'unknown-thing', kind: 'event' })
  if (!(await eventsAnswered(tx, { councilId, planId })).includes(eventId))
    return refuse({ code: 'finding-not-of-plan' })
  const seen = await coverageOfPlan(session, { planId, eventId })
  if (seen.coverage.length === 0) return refuse({ code: 'coverage-of-nothing' })
  const fit = claimsAll ? checkFullClaim(seen.coverage) : accept(seen.coverage)
  if (!fit.ok) return fit
  const read = claimsAll ? await registerRead(session, eventId) : accept(undefined)
  return read.ok ? accept(seen) : read
}

async function registerRead({ tx, councilId }: Session, eventId: AssuranceEventId) {
  const rows = await registerOfEvent(tx, { council_id: councilId, assurance_event_id: eventId })
  return checkRegisterRead(
    rows.map((row) => ({
      isStruck: row.struck_entry !== null,
      mark: (row.mark ?? undefined) as ParagraphMark | undefined,
      isConfirmed: row.mark_confirmed_by !== null,
      findings: row.findings,
    })),
  )
}

type Keeping = {
  readonly drawn: NewStatement
  readonly seen: PlanCoverage
  readonly entryNo: number
}

async function keep({ tx, councilId, at, zone }: Session, { drawn, seen, entryNo }: Keeping): Promise<void> {
  const { planId, eventId, claimsAll, id } = drawn
  const reports = await assuranceReportsOf(tx, { council_id: councilId, assurance_event_id: eventId })
  const newest = reports.toSorted((one, other) => one.sequence - other.sequence).at(-1)
  const [version] = await improvementVersions(tx, { councilId, planId })
  const { all, open, part, covered, disposed } = countCoverage(seen.coverage)
  await addCoverageStatement(
    tx,
    {
      council_id: councilId,
      statement_id: id,
      improvement_plan_id: planId,
      assurance_event_id: eventId,
      plan_version: version?.version ?? null,
      report_sha256: newest?.sha256 ?? null,
      claims_all: claimsAll ? 'yes' : 'no',
      in_scope: all,
      covered,
      in_part: part,
      disposed,
      open,
      drawn_on: dateAt(at, zone),
      at,
      entry_no: entryNo,
    },
    stated(seen),
  )
}

function stated({ coverage, findings, actions }: PlanCoverage): StatedFinding[] {
  const rows = new Map(findings.map((row) => [row.finding_id, row]))
  const titles = new Map(actions.map(({ id, title }) => [id, title]))
  return coverage.map((one) => {
    const row = rows.get(one.findingId)
    return {
      ...one,
      quote: row?.quote ?? '',
      paragraphNumber: row?.paragraph_number ?? null,
      page: row?.page ?? null,
      actions: one.actionIds.map((actionId) => titles.get(actionId) ?? ''),
      disposition: row?.disposition ?? null,
    }
  })
}

/**
 * Signs a statement of coverage as the accountable director, while the plan covers exactly what the statement says.
 *
 * @refuses unknown-thing, statement-signed-already, director-signs-alone, coverage-changed-since, register-not-read, no-power
 */
export async function signCoverageStatement(session: Session, statementId: Id<'statement'>): Done {
  const { tx, councilId, actor, at, zone } = session
  const [statement] = await coverageStatements(tx, councilId, { statementId })
  const planId = statement?.improvement_plan_id
  const plan = planId && (await improvementPlanById(tx, { councilId, planId }))
  if (statement === undefined || plan === undefined)
    return refuse({ code: 'unknown-thing', kind: 'statement of coverage' })
  const entry = enter(session, 'sign-coverage-statement', {
    kind: 'improvementPlan',
    id: plan.id,
    detail: { statementId },
  })
  if (!entry.ok) return entry
  const signer = await directorActing(session, plan.directorOfficeId)
  if (signer === undefined) return refuse({ code: 'director-signs-alone' })
  if (statement.signed_entry !== null) return refuse({ code: 'statement-signed-already' })
  const holds = await stillHolds(session, statement)
  if (!holds.ok) return holds
  await signCoverageStatementRow(
    tx,
    {
      council_id: councilId,
      statement_id: statementId,
      by_account_id: signer.accountId,
      by_name: actor.name,
      at,
      entry_no: entry.value,
    },
    { signed_on: dateAt(at, zone), signed_as: signer.title },
  )
  return accept(statementId)
}

/** That a statement says what is so now: of the plan, and of the register where it claims all. */
async function stillHolds(
  session: Session,
  statement: Awaited<ReturnType<typeof coverageStatements>>[number],
): Promise<Result<undefined, ImprovementActRefusal>> {
  const { improvement_plan_id: planId, assurance_event_id: eventId } = statement
  const { coverage } = await coverageOfPlan(session, { planId, eventId })
  if (!isAsStated(statement.findings, coverage)) return refuse({ code: 'coverage-changed-since' })
  return statement.claims_all === 'yes' ? registerRead(session, eventId) : accept(undefined)
}

/** The account that acts and the title of the office, where its person holds that office today. */
async function directorActing(
  session: Session,
  officeId: OfficeId,
): Promise<{ readonly accountId: Id<'account'>; readonly title: string } | undefined> {
  const { accountId } = session.actor
  const register = await registerOf(session)
  const director = holderOn(register, officeId, dateAt(session.at, session.zone))
  const personId = await personOf(session)
  if (accountId === null || personId === undefined || director?.id !== personId) return undefined
  return { accountId, title: register.offices.find(({ id }) => id === officeId)?.title ?? '' }
}

/** Whether a plan covers the same findings by the same actions as a statement says. */
export function isAsStated(
  was: readonly Pick<FindingCoverage, 'findingId' | 'state' | 'actionIds'>[],
  now: readonly FindingCoverage[],
): boolean {
  const line = ({ findingId, state, actionIds }: (typeof was)[number]): string =>
    [findingId, state, ...actionIds.toSorted()].join(' ')
  return was.map(line).toSorted().join('\n') === now.map(line).toSorted().join('\n')
}
