import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AssuranceEventId } from '../../council/assurance/assurance-event.ts'
import type { ScanAnswer } from '../../council/scan/publish-scanned.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { assuranceReportsOf } from '../../store/assurance-register.ts'
import { addReportScan } from '../../store/assurance-scan.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/** A scan of the file of an inspection report that came in before files were scanned. */
export type ReportScan = {
  readonly eventId: AssuranceEventId
  /** The number of the file among those of its event. */
  readonly sequence: number
  readonly answer: ScanAnswer
}

/**
 * Records what a scan of a report's file came to. It holds in place of an earlier one.
 *
 * @refuses unknown-thing, no-power
 */
export async function recordReportScan(
  session: Session,
  { eventId, sequence, answer }: ReportScan,
): Promise<Result<number, UnknownThing | AccessRefusal>> {
  const { tx, councilId, at } = session
  const detail = { sequence, findings: answer.ok ? answer.value.findingCount : answer.refusal.code }
  const entry = enter(session, 'record-report-scan', { kind: 'assuranceEvent', id: eventId, detail })
  if (!entry.ok) return entry
  const key = { council_id: councilId, assurance_event_id: eventId }
  const reports = await assuranceReportsOf(tx, key)
  if (!reports.some((report) => report.sequence === sequence))
    return refuse({ code: 'unknown-thing', kind: 'file of that event' })
  await addReportScan(tx, { ...key, sequence }, { answer, at, entryNo: entry.value })
  return accept(sequence)
}
