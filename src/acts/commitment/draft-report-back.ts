import type { AccountId } from '../../council/access/power.ts'
import { reportBackItem } from '../../council/commitment/report-back-item.ts'
import { reportBackText } from '../../council/commitment/report-back-text.ts'
import type { CommitmentId } from '../../council/commitment/commitment.ts'
import type { ReportId } from '../../council/report/report-stage.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { newId } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { bodyAtWork } from '../../store/body-line.ts'
import { commissionReport } from '../report/commission-report.ts'
import { draftReport } from '../report/write-report.ts'
import type { Session } from '../session.ts'
import { stepFromRow } from './course-from-rows.ts'
import { reportedPlans } from './reported-plans.ts'
import { followedCommitment } from './take-step.ts'

/** A report on a commitment that somebody is to write by a day. */
export type ReportBackDraft = {
  readonly commitmentId: CommitmentId
  readonly authorAccountId: AccountId
  readonly dueOn: CalendarDate
}

type Refusal =
  Awaited<ReturnType<typeof commissionReport>> extends Result<unknown, infer Commission>
    ? Awaited<ReturnType<typeof draftReport>> extends Result<unknown, infer Draft>
      ? Commission | Draft
      : never
    : never

/**
 * Asks somebody to write the report by which a body hears of a commitment, and begins it with what the record says: what was
 * promised, the first day and each move, what was done and what shows it, and how far the plans that answer it have come. The author
 * goes on from there.
 *
 * @refuses unknown-thing, report-cannot-move, report-not-yours, report-too-long, no-power
 */
export async function draftReportBack(
  session: Session,
  { commitmentId, authorAccountId, dueOn }: ReportBackDraft,
): Promise<Result<ReportId, Refusal>> {
  const found = await followedCommitment(session, commitmentId)
  if (found === undefined) return refuse({ code: 'unknown-thing', kind: 'commitment' })
  const { row, course, steps } = found
  const facts = { title: row.title, quote: row.quote, owner: row.owner_name, course }
  const { tx, councilId } = session
  const bodyId = await bodyAtWork(tx, { councilId, bodyId: row.report_back_body_id, on: dueOn })
  const id = newId<'report'>(session.random)
  const asked = await commissionReport(session, {
    id,
    title: reportBackItem(facts).title,
    bodyId,
    leadOfficeId: row.owner_office_id ?? undefined,
    authorAccountId,
    dueOn,
  })
  if (!asked.ok) return asked
  const told = {
    promisedTo: row.promised_to,
    promisedOn: row.promised_on,
    steps: steps.map(stepFromRow),
    plans: await reportedPlans(session, commitmentId),
  }
  const text = reportBackText({ ...facts, ...told })
  const begun = await draftReport(session, { reportId: id, basedOn: 0, text })
  return begun.ok ? accept(id) : begun
}
