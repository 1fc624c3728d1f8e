import { checkAccessClass } from '../../council/access/check-access-class.ts'
import type { AccessClass } from '../../council/access/access-class.ts'
import { mayReclassify } from '../../council/access/publication.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import { restrictionSentence } from '../../council/access/restriction.ts'
import type { DocumentId } from '../../council/report/document.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addClassificationRow, restateRestriction, type DocumentRow } from '../../store/document.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { classColumns, classFromColumns } from './add-document.ts'
import { documentChanged, documentFor } from './document-for.ts'

/** A new access class of a document; the reason is for the office's record. */
export type ClassChange = {
  readonly documentId: DocumentId
  readonly to: AccessClass
  readonly reason: string
}

/**
 * Gives a document that is not public another access class, or its class other terms: an embargo is extended, an exemption
 * kept on after its review, an embargo that is called off becomes a confidence. It never opens what is kept back: that
 * takes a release. Steps towards a release that were taken before it count no longer.
 *
 * @refuses unknown-thing, already-published, already-withdrawn, cannot-reclassify, reclassified-without-reason, what the
 *   new class lacks, no-power
 * @law docs/law/sched-12a-lga-1972.md
 */
export async function changeAccessClass(
  session: Session,
  { documentId, to, reason }: ClassChange,
): Promise<Result<DocumentId, UnknownThing | AccessRefusal>> {
  const found = await documentFor(session, documentId)
  if (!found.ok) return found
  const { document, bodyId } = found.value
  const checked = mayChange(session, document, { to, reason })
  if (!checked.ok) return checked
  const entry = enter(session, 'change-access-class', {
    kind: 'document',
    id: documentId,
    bodyId,
    detail: { from: document.class, to: to.class },
  })
  if (!entry.ok) return entry
  await addClassificationRow(session.tx, {
    council_id: session.councilId,
    document_id: documentId,
    sequence: document.classSequence + 1,
    ...classColumns(to),
    reason,
    at: session.at,
    entry_no: entry.value,
  })
  if (document.released_entry !== null && (to.class === 'exempt' || to.class === 'confidential')) {
    const restriction = restrictionSentence(to)
    await restateRestriction(session.tx, { councilId: session.councilId, documentId, restriction })
    documentChanged(session, document)
  }
  return accept(documentId)
}

function mayChange(
  session: Session,
  document: DocumentRow,
  { to, reason }: Pick<ClassChange, 'to' | 'reason'>,
): Result<AccessClass, AccessRefusal> {
  const { published_at: publishedAt, withdrawn_at: withdrawnAt } = document
  if (withdrawnAt !== null) return refuse({ code: 'already-withdrawn', withdrawnAt })
  if (publishedAt !== null) return refuse({ code: 'already-published', publishedAt })
  const allowed = mayReclassify({ from: classFromColumns(document), to, reason })
  if (!allowed.ok) return allowed
  return checkAccessClass({ accessClass: to, on: dateAt(session.at, session.zone) })
}
