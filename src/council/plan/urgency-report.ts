import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { NoticeId, NoticeStatement } from './notice.ts'
import type { DecisionWindow } from './plan-entry.ts'
import type { PlanRefusal } from './refusals.ts'

/** What the report to the council on special urgency states: each decision that went that way in a period. */
export type UrgencyReport = {
  readonly period: DecisionWindow
  readonly decisions: readonly ReportedUrgency[]
}

/** A decision as the report on special urgency names it, with the notice where the rest stands. */
export type ReportedUrgency = Pick<NoticeStatement, 'title' | 'summary' | 'reason' | 'consent'> & {
  readonly noticeId: NoticeId
  readonly publishedOn: CalendarDate
}

/**
 * The report on the special urgency notices of a period. Both days count. A period without any has an empty report, which
 * is still a report.
 *
 * @refuses urgency-report-backwards
 * @law docs/law/si-2012-2089.md
 */
export function urgencyReport({
  period,
  notices,
}: {
  readonly period: DecisionWindow
  readonly notices: readonly {
    readonly noticeId: NoticeId
    readonly publishedOn: CalendarDate
    readonly statement: NoticeStatement
  }[]
}): Result<UrgencyReport, PlanRefusal> {
  if (period.toOn < period.fromOn) return refuse({ code: 'urgency-report-backwards', ...period })
  const inPeriod = notices.filter(
    ({ publishedOn }) => period.fromOn <= publishedOn && publishedOn <= period.toOn,
  )
  return accept({
    period,
    decisions: inPeriod.map(({ noticeId, publishedOn, statement }) => ({
      noticeId,
      publishedOn,
      title: statement.title,
      summary: statement.summary,
      reason: statement.reason,
      consent: statement.consent,
    })),
  })
}
