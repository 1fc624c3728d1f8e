import { mayPublish, type Publication } from '../../council/access/publication.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ClockRefusal } from '../../council/clock/refusals.ts'
import type { DocumentId } from '../../council/report/document.ts'
import type { ScanRefusal } from '../../council/scan/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { listDocument, releaseNewestVersion, type DocumentRow } from '../../store/document.ts'
import { settleExpectation } from '../agenda/record-expected-state.ts'
import { timingDetail, timingOfPaper } from '../agenda/timing-of-publication.ts'
import { checkScanned } from '../scan/scanned-file.ts'
import type { AgendaNotPublic, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { classFromColumns } from './add-document.ts'
import { documentChanged, documentFor } from './document-for.ts'

/**
 * Publishes an open document: its title, file and text are public at once, and the paper that an item expected is here.
 * A paper of an agenda that is not public yet is published with the agenda, never before it, and after it by its own clock.
 *
 * @refuses unknown-thing, not-open, agenda-not-public, already-withdrawn, already-published, file-not-scanned, findings-not-allowed, findings-need-second-person, published-too-late, no-holiday-calendar, no-rule-on-that-day, no-power
 */
export async function publishDocument(
  session: Session,
  documentId: DocumentId,
): Promise<Result<DocumentId, UnknownThing | AgendaNotPublic | ClockRefusal | ScanRefusal | AccessRefusal>> {
  const found = await documentFor(session, documentId)
  if (!found.ok) return found
  const { document, bodyId, isItemPublic } = found.value
  const checked = mayPublish(publicationOf(document))
  if (!checked.ok) return checked
  if (!isItemPublic) return refuse({ code: 'agenda-not-public' })
  const scanned = await checkScanned(session, document)
  if (!scanned.ok) return scanned
  const timing = await timingOfPaper(session, document)
  if (!timing.ok) return timing
  const detail = timingDetail(timing.value)
  const entry = enter(session, 'publish-document', { kind: 'document', id: documentId, bodyId, detail })
  if (!entry.ok) return entry
  return accept(await makePublic(session, document, entry.value))
}

/** How a kept document stands towards the public. A kept document always has a file. */
export function publicationOf(document: DocumentRow): Publication {
  const { withdrawn_at: withdrawnAt, withdrawal_reason: reason } = document
  return {
    accessClass: classFromColumns(document),
    hasFile: true,
    publishedAt: document.published_at ?? undefined,
    isListed: document.released_entry !== null,
    tombstone: withdrawnAt === null ? undefined : { withdrawnAt, reason: reason ?? '' },
  }
}

/** Makes a document public under the entry of the act that does so, and clears the expectation it meets. */
export async function makePublic(
  session: Session,
  document: DocumentRow,
  entryNo: number,
): Promise<DocumentId> {
  const documentId = document.document_id
  const released = { councilId: session.councilId, documentId, entryNo, at: session.at }
  await listDocument(session.tx, { ...released, restriction: null })
  await releaseNewestVersion(session.tx, released)
  documentChanged(session, document)
  await settleExpectation(session, document.expected_document_id, {
    to: { state: 'published', documentId },
    entryNo,
  })
  return documentId
}
