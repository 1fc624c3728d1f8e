import { mayWithdraw } from '../../council/access/publication.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { DocumentId } from '../../council/report/document.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { withdrawDocumentRow } from '../../store/document.ts'
import { settleExpectation } from '../agenda/record-expected-state.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { documentChanged, documentFor } from './document-for.ts'
import { publicationOf } from './publish-document.ts'

/** A withdrawal. The reason is published in the document's place. */
export type Withdrawal = { readonly documentId: DocumentId; readonly reason: string }

/**
 * Withdraws a published document. Its address stays and tells when and why; its file and text are public no longer.
 *
 * @refuses unknown-thing, nothing-to-withdraw, already-withdrawn, withdrawal-without-reason, no-power
 */
export async function withdrawDocument(
  session: Session,
  { documentId, reason }: Withdrawal,
): Promise<Result<DocumentId, UnknownThing | AccessRefusal>> {
  const found = await documentFor(session, documentId)
  if (!found.ok) return found
  const { document, bodyId } = found.value
  const checked = mayWithdraw({ publication: publicationOf(document), reason, at: session.at })
  if (!checked.ok) return checked
  const entry = enter(session, 'withdraw-document', {
    kind: 'document',
    id: documentId,
    bodyId,
    detail: { reason },
  })
  if (!entry.ok) return entry
  await withdrawDocumentRow(session.tx, {
    councilId: session.councilId,
    documentId,
    entryNo: entry.value,
    at: session.at,
    reason,
  })
  documentChanged(session, document)
  await settleExpectation(session, document.expected_document_id, {
    to: { state: 'withdrawn', reason },
    entryNo: entry.value,
  })
  return accept(documentId)
}
