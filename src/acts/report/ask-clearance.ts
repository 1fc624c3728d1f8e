import type { AccountId } from '../../council/access/power.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import { lastOf, walkDays } from '../../council/clock/counted-day.ts'
import type { ClockRefusal } from '../../council/clock/refusals.ts'
import { clearancesToAsk, clearanceStandings, isCleared } from '../../council/report/clearance.ts'
import type { ReportRefusal } from '../../council/report/refusals.ts'
import { isSameHand, moveReport, type ReportId } from '../../council/report/report-stage.ts'
import type { ClearanceStep } from '../../council/report/report-template.ts'
import { digestOf, missingSections, type ReportText } from '../../council/report/report-text.ts'
import type { ClockPolicy } from '../../council/rules/clock-policy.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addClearanceAsking, clearancesOf } from '../../store/report-clearance.ts'
import type { UnknownThing } from '../refusals.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { enter, type Session } from '../session.ts'
import { clearanceRecord, handOf, recordStage, reportFor, type ReportInHand } from './report-in-hand.ts'

/** Whom each clearance of a report is asked of, by the key of its step. */
export type AskedClearance = {
  readonly reportId: ReportId
  readonly of: Readonly<Record<string, AccountId>>
  readonly policy: ClockPolicy
}

type Refusal = UnknownThing | ReportRefusal | ClockRefusal | AccessRefusal

/**
 * Sends the newest version of a report for clearance: every clearance that is not given for its words is asked for, or
 * where they go one after another the next. Gives the keys of those asked. Nobody who wrote any of it can be asked.
 *
 * @refuses unknown-thing, report-without-version, report-incomplete, report-cannot-move, clearance-without-clearer,
 *   clearance-of-own-report, no-holiday-calendar, no-power
 */
export async function askClearance(
  session: Session,
  { reportId, of, policy }: AskedClearance,
): Promise<Result<readonly string[], Refusal>> {
  const found = await reportFor(session, reportId)
  if (!found.ok) return found
  const { row, stage } = found.value
  const ready = await readyToAsk(session, found.value)
  if (!ready.ok) return ready
  const { version, text, steps } = ready.value
  const requests = await requestsOf(session, found.value, { steps, of, policy })
  if (!requests.ok) return requests
  const detail = { version, steps: steps.map(({ key }) => key) }
  const subject = { kind: 'report', id: reportId, bodyId: row.body_id, detail }
  const entry = enter(session, 'ask-clearance', subject)
  if (!entry.ok) return entry
  const before = await clearancesOf(session.tx, session.councilId, [reportId])
  for (const [index, { step, ofAccountId, dueOn }] of requests.value.entries()) {
    await addClearanceAsking(session.tx, {
      council_id: session.councilId,
      report_id: reportId,
      sequence: before.requests.length + index + 1,
      step: step.key,
      version,
      digest: digestOf(text, step),
      of_account_id: ofAccountId,
      due_on: dueOn,
      at: session.at,
      entry_no: entry.value,
    })
  }
  await tellOfAsking(session, reportId, { requests: requests.value, entryNo: entry.value })
  const isDone = ready.value.isCleared
  if (stage === 'drafting')
    await recordStage(session, row, { stage: isDone ? 'cleared' : 'clearance', entryNo: entry.value })
  return accept(steps.map(({ key }) => key))
}

/** Tells each of those whose clearance is asked, once, with the day by which their first answer is due. */
async function tellOfAsking(
  session: Session,
  reportId: ReportId,
  { requests, entryNo }: { readonly requests: readonly Asking[]; readonly entryNo: number },
): Promise<void> {
  for (const [ofAccountId, own] of Map.groupBy(requests, (request) => request.ofAccountId))
    await queueMail(session, {
      kind: 'clearance-asked',
      to: [ofAccountId],
      about: { kind: 'report', id: reportId },
      path: `/workspace/reports/${reportId}`,
      dueOn: own.map(({ dueOn }) => dueOn).toSorted()[0],
      entryNo,
    })
}

type ReadyToAsk = {
  readonly version: number
  readonly text: ReportText
  readonly steps: readonly ClearanceStep[]
  /** Whether nothing is left to ask: every clearance holds for the words, or the template has none. */
  readonly isCleared: boolean
}

/** The clearances to ask for now, where the report has all that its template asks for. */
async function readyToAsk(session: Session, hand: ReportInHand): Promise<Result<ReadyToAsk, ReportRefusal>> {
  const { row, stage, template, versions } = hand
  const record = await clearanceRecord(session, hand)
  if (record === undefined) return refuse({ code: 'report-without-version', title: row.title })
  const missing = record.text.file === undefined ? missingSections(template, record.text) : []
  if (missing.length > 0) return refuse({ code: 'report-incomplete', missing })
  const moved = moveReport({ title: row.title, from: stage, to: 'clearance' })
  if (!moved.ok && stage !== 'clearance') return moved
  const standings = clearanceStandings(record)
  const steps = clearancesToAsk(template, standings)
  return accept({ version: versions.length, text: record.text, steps, isCleared: isCleared(standings) })
}

type Asking = {
  readonly step: ClearanceStep
  readonly ofAccountId: AccountId
  readonly dueOn: CalendarDate
}

/** Whom each clearance is asked of and by when: somebody, and nobody who wrote any of the report. */
async function requestsOf(
  session: Session,
  { row, authors }: ReportInHand,
  asked: Pick<AskedClearance, 'of' | 'policy'> & { readonly steps: readonly ClearanceStep[] },
): Promise<Result<readonly Asking[], ReportRefusal | ClockRefusal>> {
  const requests: Asking[] = []
  for (const step of asked.steps) {
    const ofAccountId = asked.of[step.key]
    if (ofAccountId === undefined) return refuse({ code: 'clearance-without-clearer', name: step.name })
    const hand = await handOf(session, ofAccountId)
    if (authors.some((author) => isSameHand(author, hand)))
      return refuse({ code: 'clearance-of-own-report', title: row.title })
    const dueOn = dueDay(session, step, asked.policy)
    if (!dueOn.ok) return dueOn
    requests.push({ step, ofAccountId, dueOn: dueOn.value })
  }
  return accept(requests)
}

function dueDay(
  session: Session,
  { workingDays }: ClearanceStep,
  policy: ClockPolicy,
): Result<CalendarDate, ClockRefusal> {
  const from = dateAt(session.at, session.zone)
  const basis = { days: 'working', calendar: 'principal-council', policy } as const
  const walked = walkDays({ from, step: 1, count: workingDays }, basis)
  return walked.ok ? accept(lastOf(walked.value)) : walked
}
