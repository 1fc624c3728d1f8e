import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ReportRefusal } from '../../council/report/refusals.ts'
import { moveReport, type ReportId } from '../../council/report/report-stage.ts'
import type { ReportStage } from '../../council/report/report-state.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { detachDocument, documentById } from '../../store/document.ts'
import { setReportDocument } from '../../store/report.ts'
import type { UnknownThing } from '../refusals.ts'
import { tellAuthor } from './tell-author.ts'
import { enter, type Session } from '../session.ts'
import { isAuthor, ownHand, recordStage, reportFor, type ReportInHand } from './report-in-hand.ts'

/** A report that goes back or is withdrawn, with the reason. */
export type ReportReturn = { readonly reportId: ReportId; readonly reason: string }

type Refusal = UnknownThing | ReportRefusal | AccessRefusal

/**
 * Sends a report back for more work, with the reason for its author. One that was accepted leaves its agenda, unless it
 * is published already: that is withdrawn as a document.
 *
 * @refuses unknown-thing, report-cannot-move, report-without-reason, report-is-published, no-power
 */
export function returnReport(session: Session, sent: ReportReturn): Promise<Result<ReportStage, Refusal>> {
  return move(session, sent, 'moreWork')
}

/**
 * Withdraws a report that is not published. Its versions stay in the office.
 *
 * @refuses unknown-thing, report-not-yours, report-cannot-move, report-without-reason, report-is-published, no-power
 */
export function withdrawReport(
  session: Session,
  withdrawn: ReportReturn,
): Promise<Result<ReportStage, Refusal>> {
  return move(session, withdrawn, 'withdrawn')
}

async function move(
  session: Session,
  { reportId, reason }: ReportReturn,
  to: 'moreWork' | 'withdrawn',
): Promise<Result<ReportStage, Refusal>> {
  const found = await reportFor(session, reportId)
  if (!found.ok) return found
  const { row, stage } = found.value
  const moved = moveReport({ title: row.title, from: stage, to, reason })
  if (!moved.ok) return moved
  const free = await checkFree(session, found.value, to)
  if (!free.ok) return free
  const act = to === 'withdrawn' ? 'withdraw-report' : 'return-report'
  const entry = enter(session, act, { kind: 'report', id: reportId, bodyId: row.body_id, detail: { reason } })
  if (!entry.ok) return entry
  await takeOffAgenda(session, row)
  await recordStage(session, row, { stage: to, reason: reason.trim(), entryNo: entry.value })
  await tellAuthor(session, row, entry.value)
  return moved
}

/** Whether a report is neither public nor, where it is to be withdrawn, another author's. */
async function checkFree(
  session: Session,
  hand: ReportInHand,
  to: 'moreWork' | 'withdrawn',
): Promise<Result<void, ReportRefusal>> {
  const { title, document_id: documentId } = hand.row
  const document =
    documentId === null ? undefined : await documentById(session.tx, session.councilId, documentId)
  if (document !== undefined && document.released_entry !== null)
    return refuse({ code: 'report-is-published', title })
  const isClerk = session.actor.grants.some(({ role }) => role !== 'report-author')
  const isOwn = to === 'moreWork' || isClerk || isAuthor(hand, await ownHand(session))
  return isOwn ? accept(undefined) : refuse({ code: 'report-not-yours', title })
}

async function takeOffAgenda(
  { tx, councilId }: Session,
  { report_id, document_id }: ReportInHand['row'],
): Promise<void> {
  if (document_id === null) return
  await detachDocument(tx, councilId, document_id)
  await setReportDocument(tx, { council_id: councilId, report_id, document_id: null, accepted_version: null })
}
