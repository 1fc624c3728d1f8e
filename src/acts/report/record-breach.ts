import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { DocumentId } from '../../council/report/document.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { namesOfReaders } from '../../store/as-reader.ts'
import { addBreachRow } from '../../store/withheld-desk.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { documentFor } from './document-for.ts'

/** That something of a paper became known before its release: what, where it was found, and what its source was told. */
export type Breach = {
  readonly documentId: DocumentId
  readonly known: string
  readonly foundWhere: string
  readonly sourceTold: string
}

/**
 * Records that something of a document that is kept back became known, with who could open it then. Nothing becomes public by it, and
 * the paper stays kept back until it is released.
 *
 * @refuses unknown-thing, not-kept-back, breach-not-told, no-power
 */
export async function recordBreach(
  session: Session,
  { documentId, known, foundWhere, sourceTold }: Breach,
): Promise<Result<DocumentId, UnknownThing | AccessRefusal>> {
  const found = await documentFor(session, documentId)
  if (!found.ok) return found
  const { document, bodyId } = found.value
  if (document.class === 'open' || document.class === 'draft') return refuse({ code: 'not-kept-back' })
  if (known.trim() === '' || foundWhere.trim() === '') return refuse({ code: 'breach-not-told' })
  const entry = enter(session, 'record-breach', { kind: 'document', id: documentId, bodyId })
  if (!entry.ok) return entry
  const hadAccess = await namesOfReaders(session.tx, { ...session, documentId })
  await addBreachRow(session.tx, {
    council_id: session.councilId,
    document_id: documentId,
    known,
    found_where: foundWhere,
    source_told: sourceTold,
    had_access: JSON.stringify(hadAccess),
    at: session.at,
    entry_no: entry.value,
  })
  return accept(documentId)
}
