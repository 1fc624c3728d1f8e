import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ExpectedDocumentId } from '../../council/agenda/expected-document.ts'
import type { AgendaRefusal } from '../../council/agenda/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { removeExpectedDocumentRow } from '../../store/agenda.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { expectedPaper } from './record-expected-state.ts'

/**
 * Takes off a paper that an unpublished item was to have. One that the public knows of is withdrawn instead, with a reason.
 *
 * @refuses unknown-thing, item-already-public, no-power
 */
export async function removeExpectedDocument(
  session: Session,
  expectedDocumentId: ExpectedDocumentId,
): Promise<Result<ExpectedDocumentId, UnknownThing | AgendaRefusal | AccessRefusal>> {
  const paper = await expectedPaper(session, expectedDocumentId)
  if (!paper.ok) return paper
  const { expected, item } = paper.value
  if (expected.released_entry !== null) return refuse({ code: 'item-already-public', title: expected.title })
  const subject = { kind: 'item', id: item.item_id, bodyId: item.body_id, detail: { title: expected.title } }
  const entry = enter(session, 'remove-expected-document', subject)
  if (!entry.ok) return entry
  const { councilId } = session
  await removeExpectedDocumentRow(session.tx, { councilId, expectedDocumentId, entryNo: entry.value })
  return accept(expectedDocumentId)
}
