import { randomBytes } from 'node:crypto'
import type { ScanAnswer } from '../../council/scan/publish-scanned.ts'
import { dateAt, type Instant } from '../../foundation/instant.ts'
import { invariant } from '../../foundation/invariant.ts'
import type { Sha256 } from '../../foundation/sha256.ts'
import { unscannedReports } from '../../store/assurance-scan.ts'
import { unscannedVersions } from '../../store/scan.ts'
import type { Office } from '../../store/transaction.ts'
import { recordReportScan } from '../assurance/record-report-scan.ts'
import { operator } from '../council/add-council.ts'
import { inOneTransaction } from '../session.ts'
import { recordScan } from './record-scan.ts'

/** How many files are scanned at one time, so that other jobs are not kept waiting. */
const mostAtOnce = 20

/** How files are read and scanned. */
export type FileScanner = {
  readonly clock: () => Instant
  /** The bytes of a kept file; `undefined` where it is not there. */
  readonly readFile: (digest: Sha256) => Promise<Uint8Array | undefined>
  readonly scan: (bytes: Uint8Array) => Promise<ScanAnswer>
}

/** Scans the files of papers and of inspection reports that came in before they were scanned, some at a time. Gives how many it scanned. */
export async function scanWaitingFiles(
  office: Office,
  { clock, readFile, scan }: FileScanner,
): Promise<number> {
  let scanned = await scanWaitingReports(office, { clock, readFile, scan })
  for (const waiting of await unscannedVersions(office, mostAtOnce)) {
    const bytes = await readFile(waiting.sha256)
    if (bytes === undefined) continue
    const answer = await scan(bytes)
    const at = clock()
    const { council_id: councilId, zone, document_id: documentId, version } = waiting
    const opening = { councilId, zone, actor: operator(dateAt(at, zone)), at, random: randomBytes }
    const kept = await inOneTransaction(office, opening, (session) =>
      recordScan(session, { documentId, version, answer }),
    )
    invariant(kept.ok, 'a version that is there takes its scan')
    scanned += 1
  }
  return scanned
}

async function scanWaitingReports(office: Office, { clock, readFile, scan }: FileScanner): Promise<number> {
  let scanned = 0
  for (const waiting of await unscannedReports(office, mostAtOnce)) {
    const bytes = await readFile(waiting.sha256)
    if (bytes === undefined) continue
    const answer = await scan(bytes)
    const at = clock()
    const { council_id: councilId, zone, assurance_event_id: eventId, sequence } = waiting
    const opening = { councilId, zone, actor: operator(dateAt(at, zone)), at, random: randomBytes }
    const kept = await inOneTransaction(office, opening, (session) =>
      recordReportScan(session, { eventId, sequence, answer }),
    )
    invariant(kept.ok, 'a report that is there takes its scan')
    scanned += 1
  }
  return scanned
}
