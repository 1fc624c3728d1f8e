import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { ExpectedDocumentId } from '../../council/agenda/expected-document.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addExpectedDocumentRow, addExpectedDocumentState, itemById } from '../../store/agenda.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'

/** A paper that an item needs. `title` is written to be public. */
export type NewExpectedDocument = {
  readonly id: ExpectedDocumentId
  readonly itemId: AgendaItemId
  readonly title: string
  readonly position?: number
}

/**
 * Records that an item needs a paper. Its state is `expected` until something is said of it.
 *
 * @refuses unknown-thing, no-power
 */
export async function expectDocument(
  session: Session,
  expected: NewExpectedDocument,
): Promise<Result<ExpectedDocumentId, UnknownThing | AccessRefusal>> {
  const item = await itemById(session.tx, session.councilId, expected.itemId)
  if (item === undefined) return refuse({ code: 'unknown-thing', kind: 'item' })
  const entry = enter(session, 'expect-document', {
    kind: 'item',
    id: expected.itemId,
    bodyId: item.body_id,
    detail: { title: expected.title },
  })
  if (!entry.ok) return entry
  const released = item.released_entry === null ? null : entry.value
  await addExpectedDocumentRow(session.tx, {
    council_id: session.councilId,
    expected_document_id: expected.id,
    item_id: expected.itemId,
    position: expected.position ?? 0,
    title: expected.title,
    released_entry: released,
  })
  await addExpectedDocumentState(session.tx, {
    council_id: session.councilId,
    expected_document_id: expected.id,
    sequence: 1,
    state: 'expected',
    at: session.at,
    entry_no: entry.value,
    released_entry: released,
  })
  if (released !== null) published(session, 'item', [expected.itemId])
  return accept(expected.id)
}
