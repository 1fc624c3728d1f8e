import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { DocumentId } from '../../council/report/document.ts'
import type { ScanAnswer } from '../../council/scan/publish-scanned.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { versionsOf } from '../../store/document.ts'
import { addScanRow } from '../../store/scan.ts'
import { documentFor } from '../report/document-for.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/** A scan of a version's file that came in before, or is scanned again. */
export type RecordedScan = {
  readonly documentId: DocumentId
  readonly version: number
  readonly answer: ScanAnswer
}

/**
 * Records what a scan of a version's file came to. It holds in place of an earlier one.
 *
 * @refuses unknown-thing, no-power
 */
export async function recordScan(
  session: Session,
  { documentId, version, answer }: RecordedScan,
): Promise<Result<number, UnknownThing | AccessRefusal>> {
  const found = await documentFor(session, documentId)
  if (!found.ok) return found
  const { tx, councilId, at } = session
  const versions = await versionsOf(tx, councilId, documentId)
  if (!versions.some((each) => each.version === version))
    return refuse({ code: 'unknown-thing', kind: 'version' })
  const detail = { version, findings: answer.ok ? answer.value.findingCount : answer.refusal.code }
  const subject = { kind: 'document', id: documentId, bodyId: found.value.bodyId, detail }
  const entry = enter(session, 'record-scan', subject)
  if (!entry.ok) return entry
  await addScanRow(tx, { councilId, documentId, version }, { answer, at, entry_no: entry.value })
  return accept(version)
}
