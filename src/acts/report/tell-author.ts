import type { ReportRow } from '../../store/report.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Session } from '../session.ts'

/** Tells the author of a report that somebody has answered on it, or has sent it back. Who does so themselves is not told. */
export async function tellAuthor(
  session: Session,
  { report_id, author_account_id }: Pick<ReportRow, 'report_id' | 'author_account_id'>,
  entryNo: number,
): Promise<void> {
  await queueMail(session, {
    kind: 'clearance-given',
    to: [author_account_id],
    about: { kind: 'report', id: report_id },
    path: `/workspace/reports/${report_id}`,
    entryNo,
  })
}
