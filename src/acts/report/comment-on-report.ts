import type { AccountId } from '../../council/access/power.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkMentioned } from '../../council/mention/mention.ts'
import type { MentionRefusal } from '../../council/mention/refusals.ts'
import type { ReportRefusal } from '../../council/report/refusals.ts'
import type { ReportId } from '../../council/report/report-stage.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addReportComment } from '../../store/report-clearance.ts'
import { colleaguesForReport, mentionColleagues } from '../mention/mention-colleagues.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { reportFor } from './report-in-hand.ts'

/** A comment on a section of a report, or on all of it. It never leaves the office. */
export type NewReportComment = {
  readonly id: Id<'comment'>
  readonly reportId: ReportId
  readonly section?: string | undefined
  readonly text: string
  /** Who is named in it, and so may read the report. */
  readonly mentioned: readonly AccountId[]
}

/**
 * Comments on a report. Whoever is mentioned may read it from then on, and is told.
 *
 * @refuses unknown-thing, comment-empty, mentioned-cannot-read, no-power
 */
export async function commentOnReport(
  session: Session,
  comment: NewReportComment,
): Promise<Result<NewReportComment['id'], UnknownThing | ReportRefusal | MentionRefusal | AccessRefusal>> {
  const found = await reportFor(session, comment.reportId)
  if (!found.ok) return found
  const { row, versions } = found.value
  const { accountId } = session.actor
  if (comment.text.trim() === '') return refuse({ code: 'comment-empty' })
  if (accountId === null) return refuse({ code: 'unknown-thing', kind: 'account' })
  const named = checkMentioned(comment.mentioned, await colleaguesForReport(session))
  if (!named.ok) return named
  const mentioned = [...named.value]
  const detail = { comment: comment.id, mentioned }
  const subject = { kind: 'report', id: comment.reportId, bodyId: row.body_id, detail }
  const entry = enter(session, 'comment-on-report', subject)
  if (!entry.ok) return entry
  await addReportComment(session.tx, {
    council_id: session.councilId,
    report_id: comment.reportId,
    comment_id: comment.id,
    version: versions.length,
    section: comment.section ?? null,
    text: comment.text.trim(),
    mentioned,
    by_account_id: accountId,
    at: session.at,
    entry_no: entry.value,
  })
  await mentionColleagues(session, {
    on: { kind: 'report', reportId: comment.reportId },
    commentId: comment.id,
    mentioned,
    entryNo: entry.value,
  })
  return accept(comment.id)
}
