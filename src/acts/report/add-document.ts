import { checkAccessClass } from '../../council/access/check-access-class.ts'
import type { AccessClass } from '../../council/access/access-class.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ExpectedDocumentId } from '../../council/agenda/expected-document.ts'
import {
  nextVersion,
  type CouncilDocument,
  type DocumentId,
  type DocumentVersion,
} from '../../council/report/document.ts'
import type { ReportRefusal } from '../../council/report/refusals.ts'
import type { ReportSection } from '../../council/report/report.ts'
import type { FileScan } from '../../council/scan/file-scan.ts'
import { dateAt } from '../../foundation/instant.ts'
import type { Json } from '../../foundation/json.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { expectedDocumentById, itemById } from '../../store/agenda.ts'
import { addClassificationRow, addDocumentRow, addVersionRow } from '../../store/document.ts'
import { addScanRow } from '../../store/scan.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/** A file that the file store has already kept, with what its scan found, where it was scanned as it came in. */
export type NewFile = Omit<DocumentVersion, 'version' | 'addedAt'> & { readonly scan?: FileScan | undefined }

/** A document with its first file. */
export type NewDocument = Omit<CouncilDocument, 'versions'> & {
  readonly file: NewFile
  readonly sections: readonly ReportSection[]
  readonly expectedDocumentId?: ExpectedDocumentId | undefined
  readonly author?: string | undefined
  readonly position?: number | undefined
}

/**
 * Takes in a document under an access class. Nothing of it is public until it is published or released.
 *
 * @refuses unknown-thing, names-protected-person, document-file-empty, what its access class lacks, no-power
 */
export async function addDocument(
  session: Session,
  document: NewDocument,
): Promise<Result<DocumentId, UnknownThing | NamesProtectedPerson | ReportRefusal | AccessRefusal>> {
  const today = dateAt(session.at, session.zone)
  const checked = checkAccessClass({ accessClass: document.accessClass, on: today })
  if (!checked.ok) return checked
  const version = nextVersion([], document.file)
  if (!version.ok) return version
  const item = document.itemId && (await itemById(session.tx, session.councilId, document.itemId))
  if (document.itemId !== undefined && item === undefined)
    return refuse({ code: 'unknown-thing', kind: 'item' })
  const isForItem = await isPaperOf(session, document)
  if (!isForItem) return refuse({ code: 'unknown-thing', kind: 'paper of that item' })
  const shielded = await refuseProtected(session, [document.publicTitle, document.author])
  if (!shielded.ok) return shielded
  const entry = enter(session, 'add-document', {
    kind: 'document',
    id: document.id,
    bodyId: item?.body_id,
    detail: { class: checked.value.class, sha256: document.file.sha256, ...foundIn(document.file) },
  })
  if (!entry.ok) return entry
  await addRows(session, document)
  await keepScan(
    session,
    { documentId: document.id, version: 1 },
    { file: document.file, entryNo: entry.value },
  )
  await addClassificationRow(session.tx, {
    council_id: session.councilId,
    document_id: document.id,
    sequence: 1,
    ...classColumns(checked.value),
    at: session.at,
    entry_no: entry.value,
  })
  return accept(document.id)
}

async function isPaperOf(session: Session, { expectedDocumentId, itemId }: NewDocument): Promise<boolean> {
  if (expectedDocumentId === undefined) return true
  const expected = await expectedDocumentById(session.tx, session.councilId, expectedDocumentId)
  return expected !== undefined && expected.item_id === itemId
}

/** An access class as its two columns: its name, and the rest of its record. */
export function classColumns(accessClass: AccessClass): { class: AccessClass['class']; detail: string } {
  const { class: name, ...detail } = accessClass
  return { class: name, detail: JSON.stringify(detail) }
}

/** The access class that two columns hold. */
export function classFromColumns(row: { class: string; detail: Json }): AccessClass {
  return { ...(row.detail as object), class: row.class } as AccessClass
}

/** How much was found in a file, for the trail; nothing where it was not scanned. */
export function foundIn({ scan }: NewFile): { readonly findings?: number } {
  return scan === undefined ? {} : { findings: scan.findingCount }
}

/** Keeps the scan of a file that comes in, under the entry of the act that takes it in. */
export async function keepScan(
  { tx, councilId, at }: Session,
  of: { readonly documentId: DocumentId; readonly version: number },
  { file: { scan }, entryNo }: { readonly file: NewFile; readonly entryNo: number },
): Promise<void> {
  if (scan !== undefined)
    await addScanRow(tx, { councilId, ...of }, { answer: accept(scan), at, entry_no: entryNo })
}

async function addRows(session: Session, document: NewDocument): Promise<void> {
  const { councilId } = session
  const isOfficeTitleSame = document.title === document.publicTitle
  await addDocumentRow(
    session.tx,
    {
      council_id: councilId,
      document_id: document.id,
      item_id: document.itemId ?? null,
      matter_id: document.matterId ?? null,
      expected_document_id: document.expectedDocumentId ?? null,
      kind: document.kind,
      title: document.publicTitle,
      language: document.language,
      author: document.author ?? null,
      position: document.position ?? 0,
    },
    isOfficeTitleSame ? undefined : { title: document.title, author_account_id: session.actor.accountId },
  )
  await addVersionRow(
    session.tx,
    {
      council_id: councilId,
      document_id: document.id,
      version: 1,
      sha256: document.file.sha256,
      media_type: document.file.mediaType,
      file_name: document.file.fileName,
      size_bytes: document.file.sizeBytes,
      page_count: document.file.pageCount ?? null,
      added_at: session.at,
    },
    document.sections.map(({ heading, paragraphs }) => ({ heading, paragraphs: [...paragraphs] })),
  )
}
