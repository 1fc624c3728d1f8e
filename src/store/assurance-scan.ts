import { sql } from 'kysely'
import type { ScanAnswer } from '../council/scan/publish-scanned.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant, ZoneName } from '../foundation/instant.ts'
import type { Sha256 } from '../foundation/sha256.ts'
import type { AssuranceEventKey } from './assurance.ts'
import type { Office, Transaction } from './transaction.ts'

/** Which of the files of an event a scan is of. */
export type ReportFileKey = AssuranceEventKey & { readonly sequence: number }

/** Adds what a scan of a report's file came to. A later one holds in place of those before. */
export async function addReportScan(
  tx: Transaction,
  { council_id: councilId, assurance_event_id: eventId, sequence }: ReportFileKey,
  scan: { readonly answer: ScanAnswer; readonly at: Instant; readonly entryNo: number },
): Promise<void> {
  await sql`
    insert into assurance_report_scan (council_id, assurance_event_id, sequence, scan, answer, at, entry_no)
    select ${councilId}, ${eventId}, ${sequence}, coalesce(max(s.scan), 0) + 1, ${JSON.stringify(scan.answer)}::jsonb,
           ${scan.at}::timestamptz, ${scan.entryNo}::bigint
    from assurance_report_scan s
    where s.council_id = ${councilId} and s.assurance_event_id = ${eventId} and s.sequence = ${sequence}`.execute(
    tx,
  )
}

/** The scan that holds of a report's file, by the number of the file. */
export type KeptReportScan = {
  readonly sequence: number
  readonly answer: ScanAnswer
  readonly at: Instant
}

/** The scans that hold of the files of an event; a file that was never scanned has none. */
export async function reportScansOf(
  office: Office,
  { council_id: councilId, assurance_event_id: eventId }: AssuranceEventKey,
): Promise<KeptReportScan[]> {
  const { rows } = await sql<KeptReportScan>`
    select distinct on (sequence) sequence, answer, at from assurance_report_scan
    where council_id = ${councilId} and assurance_event_id = ${eventId}
    order by sequence, scan desc`.execute(office)
  return rows
}

/** A report's file that was never scanned. */
export type UnscannedReport = {
  readonly council_id: Id<'council'>
  readonly zone: ZoneName
  readonly assurance_event_id: Id<'assuranceEvent'>
  readonly sequence: number
  readonly sha256: Sha256
}

/** The files of inspection reports that were never scanned, of every council, the newest first. */
export async function unscannedReports(office: Office, most: number): Promise<UnscannedReport[]> {
  const { rows } = await sql<UnscannedReport>`
    select r.council_id, c.zone, r.assurance_event_id, r.sequence, r.sha256 from assurance_report r
    join council c on c.council_id = r.council_id
    where not exists (select from assurance_report_scan s
      where s.council_id = r.council_id and s.assurance_event_id = r.assurance_event_id and s.sequence = r.sequence)
    order by r.at desc, r.assurance_event_id, r.sequence
    limit ${most}`.execute(office)
  return rows
}
