import type { AccessRefusal } from '../../council/access/refusals.ts'
import { waitingCorrection } from '../../council/report/correction.ts'
import type { DocumentId } from '../../council/report/document.ts'
import type { ReportRefusal } from '../../council/report/refusals.ts'
import type { ScanRefusal } from '../../council/scan/refusals.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { releaseNewestVersion, versionsOf, type DocumentRow } from '../../store/document.ts'
import { checkScanned } from '../scan/scanned-file.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { documentChanged, documentFor } from './document-for.ts'

/** The version of a public document that is to take the place of the one before. */
export type WantedCorrection = { readonly documentId: DocumentId; readonly version: number }

/**
 * Publishes the version of a public document that has waited since something was found in its file: somebody else than who publishes
 * it has allowed that. The versions before stay beside it.
 *
 * @refuses unknown-thing, no-correction-waiting, findings-not-allowed, findings-need-second-person, no-power
 */
export async function publishCorrection(
  session: Session,
  { documentId, version }: WantedCorrection,
): Promise<Result<number, UnknownThing | ReportRefusal | ScanRefusal | AccessRefusal>> {
  const found = await documentFor(session, documentId)
  if (!found.ok) return found
  const { document, bodyId } = found.value
  const subject = { kind: 'document', id: documentId, bodyId, detail: { version } }
  const entry = enter(session, 'publish-correction', subject)
  if (!entry.ok) return entry
  const versions = await versionsOf(session.tx, session.councilId, documentId)
  const last = versions.at(-1)
  const waiting = waitingCorrection({
    version,
    newest: { version: last?.version ?? 0, isPublic: last?.released_entry !== null },
    isPublic: isPublic(document),
  })
  if (!waiting.ok) return waiting
  const scanned = await checkScanned(session, document)
  if (!scanned.ok) return scanned
  await makeCorrectionPublic(session, document, entry.value)
  return accept(version)
}

/** Whether the public has a document: it was published, and not withdrawn. */
export function isPublic({
  published_at: publishedAt,
  withdrawn_at: withdrawnAt,
}: Pick<DocumentRow, 'published_at' | 'withdrawn_at'>): boolean {
  return publishedAt !== null && withdrawnAt === null
}

/** Makes the newest version of a public document public beside those before, under the entry of the act that does so. */
export async function makeCorrectionPublic(
  session: Session,
  document: DocumentRow,
  entryNo: number,
): Promise<void> {
  const { tx, councilId, at } = session
  await releaseNewestVersion(tx, { councilId, documentId: document.document_id, entryNo, at })
  documentChanged(session, document)
}
