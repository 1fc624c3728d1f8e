import type { ActName } from '../../council/access/power.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import { nextVersion, type DocumentId, type DocumentVersion } from '../../council/report/document.ts'
import type { ReportRefusal } from '../../council/report/refusals.ts'
import type { ScanRefusal } from '../../council/scan/refusals.ts'
import type { ReportSection } from '../../council/report/report.ts'
import type { Sha256 } from '../../foundation/sha256.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addVersionRow, versionsOf, type DocumentRow } from '../../store/document.ts'
import { checkScanned } from '../scan/scanned-file.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { foundIn, keepScan, type NewFile } from './add-document.ts'
import { documentFor } from './document-for.ts'
import { isPublic, makeCorrectionPublic } from './publish-correction.ts'

/** A new version of a document, whose file the file store has already kept. */
export type Correction = {
  readonly documentId: DocumentId
  readonly file: NewFile
  readonly sections: readonly ReportSection[]
}

/** What came of a new version: its number, and whether it waits since something was found in the file of a public document. */
export type Corrected = { readonly version: number; readonly waits: boolean }

/**
 * Adds a version to a document. Where the document is public so is the new version at once, and the old ones stay beside
 * it; that takes the power to publish. One in which something is found waits, and is published by {@link publishCorrection} once
 * somebody else has allowed it. The releasers of an embargoed one must look at the new version anew.
 *
 * @refuses unknown-thing, document-file-empty, document-same-file-again, file-not-scanned, no-power
 */
export async function correctDocument(
  session: Session,
  { documentId, file, sections }: Correction,
): Promise<Result<Corrected, UnknownThing | ReportRefusal | ScanRefusal | AccessRefusal>> {
  const found = await documentFor(session, documentId)
  if (!found.ok) return found
  const { document, bodyId } = found.value
  const version = nextVersion(await versionsBefore(session, documentId), file)
  if (!version.ok) return version
  const hasFindings = (file.scan?.findingCount ?? 0) > 0
  const entry = enter(session, actOf(document, hasFindings), {
    kind: 'document',
    id: documentId,
    bodyId,
    detail: { version: version.value, sha256: file.sha256, ...foundIn(file) },
  })
  if (!entry.ok) return entry
  await addVersionRow(
    session.tx,
    {
      council_id: session.councilId,
      document_id: documentId,
      version: version.value,
      sha256: file.sha256,
      media_type: file.mediaType,
      file_name: file.fileName,
      size_bytes: file.sizeBytes,
      page_count: file.pageCount ?? null,
      added_at: session.at,
    },
    sections.map(({ heading, paragraphs }) => ({ heading, paragraphs: [...paragraphs] })),
  )
  await keepScan(session, { documentId, version: version.value }, { file, entryNo: entry.value })
  if (!isPublic(document)) return accept({ version: version.value, waits: false })
  if (hasFindings) return accept({ version: version.value, waits: true })
  const scanned = await checkScanned(session, document)
  if (!scanned.ok) return scanned
  await makeCorrectionPublic(session, document, entry.value)
  return accept({ version: version.value, waits: false })
}

/** What a new version is to a document: more of what the office has, a correction that is public at once, or one that waits. */
function actOf(document: DocumentRow, hasFindings: boolean): ActName {
  if (!isPublic(document)) return 'add-document'
  return hasFindings ? 'put-in-correction' : 'publish-document'
}

async function versionsBefore(session: Session, documentId: DocumentId): Promise<DocumentVersion[]> {
  const rows = await versionsOf(session.tx, session.councilId, documentId)
  return rows.map((row) => ({
    version: row.version,
    sha256: row.sha256 as Sha256,
    fileName: row.file_name,
    mediaType: row.media_type,
    sizeBytes: row.size_bytes,
    addedAt: row.added_at,
  }))
}
