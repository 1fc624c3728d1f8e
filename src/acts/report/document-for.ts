import type { DocumentId } from '../../council/report/document.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { BodyId } from '../../council/body/body.ts'
import { refuse, accept, type Result } from '../../foundation/result.ts'
import { itemById } from '../../store/agenda.ts'
import { documentById, type DocumentRow } from '../../store/document.ts'
import type { UnknownThing } from '../refusals.ts'
import { published, type Session } from '../session.ts'

/** A document with the body whose business it is, for an act upon it. */
export type DocumentInHand = {
  readonly document: DocumentRow
  readonly bodyId: BodyId | undefined
  /** Whether the item it belongs to is public; so too where it belongs to none. */
  readonly isItemPublic: boolean
}

/**
 * The document that an act names, with the body whose business it is.
 *
 * @refuses unknown-thing
 */
export async function documentFor(
  session: Pick<Session, 'tx' | 'councilId'>,
  documentId: DocumentId,
): Promise<Result<DocumentInHand, UnknownThing>> {
  const document = await documentById(session.tx, session.councilId, documentId)
  if (document === undefined) return refuse({ code: 'unknown-thing', kind: 'document' })
  const item =
    document.item_id === null ? undefined : await itemById(session.tx, session.councilId, document.item_id)
  return accept({ document, bodyId: item?.body_id, isItemPublic: item?.released_entry !== null })
}

/** Notes that a document, and the item it belongs to, changed in public. */
export function documentChanged(session: Session, document: DocumentRow): void {
  published(session, 'document', [document.document_id])
  const items: AgendaItemId[] = document.item_id === null ? [] : [document.item_id]
  published(session, 'item', items)
}
