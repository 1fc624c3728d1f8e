import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { NoticeId, NoticeStatement } from '../../council/plan/notice.ts'
import type { DecisionWindow } from '../../council/plan/plan-entry.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import { urgencyReport } from '../../council/plan/urgency-report.ts'
import { dateAt } from '../../foundation/instant.ts'
import type { Json } from '../../foundation/json.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addNotice, urgencyNoticesBetween } from '../../store/plan-notice.ts'
import { enter, published, type Session } from '../session.ts'

/** A report of the decisions taken under special urgency in a period. */
export type NewUrgencyReport = {
  readonly id: NoticeId
  readonly title: string
  readonly period: DecisionWindow
}

/**
 * Publishes the report of the decisions that went by special urgency in a period, which the executive's leader puts to
 * the council at least yearly. It lists every special urgency notice of the period, or says that there was none.
 *
 * @refuses urgency-report-backwards, no-power
 * @law docs/law/si-2012-2089.md
 */
export async function publishUrgencyReport(
  session: Session,
  { id, title, period }: NewUrgencyReport,
): Promise<Result<NoticeId, PlanRefusal | AccessRefusal>> {
  const notices = await urgencyNoticesBetween(session.tx, session.councilId, period)
  const report = urgencyReport({
    period,
    notices: notices.map((row) => ({
      noticeId: row.notice_id,
      publishedOn: row.published_on,
      statement: row.statement as unknown as NoticeStatement,
    })),
  })
  if (!report.ok) return report
  const entry = enter(session, 'publish-notice', {
    kind: 'notice',
    id,
    detail: { notice: 'specialUrgencyReport', decisions: report.value.decisions.length },
  })
  if (!entry.ok) return entry
  await addNotice(
    session.tx,
    {
      council_id: session.councilId,
      notice_id: id,
      plan_entry_id: null,
      kind: 'specialUrgencyReport',
      title,
      window_from: period.fromOn,
      window_to: period.toOn,
      published_at: session.at,
      published_on: dateAt(session.at, session.zone),
      released_entry: entry.value,
    },
    { statement: report.value as unknown as Json },
  )
  published(session, 'planNotice', [id])
  return accept(id)
}
