import { mayList } from '../../council/access/publication.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ClockRefusal } from '../../council/clock/refusals.ts'
import type { DocumentId } from '../../council/report/document.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { listDocument, type DocumentRow } from '../../store/document.ts'
import { settleExpectation } from '../agenda/record-expected-state.ts'
import { timingDetail, timingOfPaper } from '../agenda/timing-of-publication.ts'
import type { AgendaNotPublic, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { publicationOf } from './publish-document.ts'
import { documentChanged, documentFor } from './document-for.ts'

/** A restricted document to be listed, with the reason for keeping it back in words written for the public. */
export type RestrictedListing = { readonly documentId: DocumentId; readonly restriction: string }

/**
 * Lists an exempt or confidential document on its agenda by its public title, with the reason its file is not there.
 * An embargoed or draft document is never listed: nothing may show that it exists.
 *
 * @refuses unknown-thing, agenda-not-public, not-restricted, already-withdrawn, published-too-late, no-holiday-calendar, no-rule-on-that-day, no-power
 * @law docs/law/si-2012-2089.md
 */
export async function listRestrictedDocument(
  session: Session,
  { documentId, restriction }: RestrictedListing,
): Promise<Result<DocumentId, UnknownThing | AgendaNotPublic | ClockRefusal | AccessRefusal>> {
  const found = await documentFor(session, documentId)
  if (!found.ok) return found
  const { document, bodyId, isItemPublic } = found.value
  if (!isItemPublic) return refuse({ code: 'agenda-not-public' })
  const checked = mayList(publicationOf(document))
  if (!checked.ok) return checked
  const timing = await timingOfPaper(session, document)
  if (!timing.ok) return timing
  const detail = timingDetail(timing.value)
  const entry = enter(session, 'publish-document', { kind: 'document', id: documentId, bodyId, detail })
  if (!entry.ok) return entry
  return accept(await listPaper(session, document, { restriction, entryNo: entry.value }))
}

/** Lists a restricted document under the entry of the act that does so, and settles the expectation it meets. */
export async function listPaper(
  session: Session,
  document: DocumentRow,
  { restriction, entryNo }: { readonly restriction: string; readonly entryNo: number },
): Promise<DocumentId> {
  const { document_id: documentId, expected_document_id: expectedId } = document
  await listDocument(session.tx, { councilId: session.councilId, documentId, entryNo, restriction })
  documentChanged(session, document)
  await settleExpectation(session, expectedId, { to: { state: 'published', documentId }, entryNo })
  return documentId
}
