import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ReportRefusal } from '../../council/report/refusals.ts'
import { moveReport, type ReportId } from '../../council/report/report-stage.ts'
import { checkReportText, digestOf, type ReportText } from '../../council/report/report-text.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  addReportVersion,
  dropReportDraft,
  keepReportDraft,
  type ReportVersionRow,
} from '../../store/report.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { isAuthor, ownHand, recordStage, reportFor, type ReportInHand } from './report-in-hand.ts'

/** What somebody writes of a report, with the version that they began from: 0 where there was none. */
export type WrittenReport = {
  readonly reportId: ReportId
  readonly basedOn: number
  readonly text: ReportText
}

type Refusal = UnknownThing | ReportRefusal | AccessRefusal

/**
 * Keeps what an author is writing, without making a version of it. Nothing is checked but its length: half a sentence is
 * kept as it is.
 *
 * @refuses unknown-thing, report-not-yours, report-cannot-move, report-too-long, no-power
 */
export async function draftReport(
  session: Session,
  { reportId, basedOn, text }: WrittenReport,
): Promise<Result<void, Refusal>> {
  const found = await reportFor(session, reportId)
  if (!found.ok) return found
  const mine = await checkMine(session, found.value)
  if (!mine.ok) return mine
  const checked = checkReportText({ ...text, recommendations: [] })
  if (!checked.ok) return checked
  const bodyId = found.value.row.body_id
  const entry = enter(session, 'draft-report', { kind: 'report', id: reportId, bodyId, detail: { basedOn } })
  if (!entry.ok) return entry
  await keepReportDraft(session.tx, {
    council_id: session.councilId,
    report_id: reportId,
    based_on: basedOn,
    text: JSON.stringify(text),
    saved_by_account_id: mine.value,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(undefined)
}

/**
 * Saves a version of a report and gives its number. Versions are never changed. What was cleared on other words is asked
 * for again, so the report goes back to being written.
 *
 * @refuses unknown-thing, report-not-yours, report-cannot-move, report-changed-meanwhile, report-same-again,
 *   report-too-long, recommendation-number-malformed, recommendation-number-twice, no-power
 */
export async function saveReportVersion(
  session: Session,
  { reportId, basedOn, text }: WrittenReport,
): Promise<Result<number, Refusal>> {
  const found = await reportFor(session, reportId)
  if (!found.ok) return found
  const { row, stage, versions } = found.value
  const mine = await checkMine(session, found.value)
  if (!mine.ok) return mine
  const checked = checkReportText(text)
  if (!checked.ok) return checked
  const digest = digestOf(text)
  const fresh = checkFresh(versions.at(-1), { basedOn, digest })
  if (!fresh.ok) return fresh
  const version = versions.length + 1
  const subject = { kind: 'report', id: reportId, bodyId: row.body_id, detail: { version, digest } }
  const entry = enter(session, 'save-report-version', subject)
  if (!entry.ok) return entry
  await addReportVersion(session.tx, {
    council_id: session.councilId,
    report_id: reportId,
    version,
    text: JSON.stringify(text),
    digest,
    saved_by_account_id: mine.value,
    at: session.at,
    entry_no: entry.value,
  })
  await dropReportDraft(session.tx, session.councilId, reportId)
  if (stage !== 'drafting') await recordStage(session, row, { stage: 'drafting', entryNo: entry.value })
  return accept(version)
}

/** Whether a text follows on the newest version, and says something else. */
function checkFresh(
  newest: ReportVersionRow | undefined,
  { basedOn, digest }: { readonly basedOn: number; readonly digest: string },
): Result<void, ReportRefusal> {
  if (newest === undefined) return accept(undefined)
  if (newest.version !== basedOn) return refuse({ code: 'report-changed-meanwhile', version: newest.version })
  return newest.digest === digest
    ? refuse({ code: 'report-same-again', version: newest.version })
    : accept(undefined)
}

/** Whether who acts may write this report now: its author, whoever wrote a version of it, or a clerk; not once accepted. */
async function checkMine(
  session: Session,
  hand: ReportInHand,
): Promise<Result<ReportInHand['row']['author_account_id'], ReportRefusal>> {
  const { row, stage } = hand
  const own = await ownHand(session)
  const isClerk = session.actor.grants.some(
    ({ role }) => role === 'democratic-services-officer' || role === 'proper-officer',
  )
  if (own === undefined || (!isAuthor(hand, own) && !isClerk))
    return refuse({ code: 'report-not-yours', title: row.title })
  const moved = moveReport({ title: row.title, from: stage, to: 'drafting' })
  return stage !== 'drafting' && !moved.ok ? moved : accept(own.accountId)
}
