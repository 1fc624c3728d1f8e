import type { AccessRefusal } from '../../council/access/refusals.ts'
import { changeExpectedDocument as nextState } from '../../council/agenda/change-expected-document.ts'
import type { ExpectedDocumentId, ExpectedDocumentState } from '../../council/agenda/expected-document.ts'
import type { AgendaRefusal } from '../../council/agenda/refusals.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addExpectedDocumentState, expectedDocumentById, itemById } from '../../store/agenda.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'

/** What has become of an expected paper. `publicNote` is what the public is told beside it, such as the terms of an embargo. */
export type ExpectedDocumentStep = {
  readonly expectedDocumentId: ExpectedDocumentId
  readonly to: ExpectedDocumentState
  readonly publicNote?: string | undefined
}

/**
 * Records what has become of an expected paper: to follow, published or withdrawn. Public at once where its item is.
 *
 * @refuses unknown-thing, expected-document-cannot-change, to-follow-without-reason, to-follow-in-the-past, expected-document-withdrawn-without-reason, no-power
 */
export async function changeExpectedDocument(
  session: Session,
  step: ExpectedDocumentStep,
): Promise<Result<ExpectedDocumentId, UnknownThing | AgendaRefusal | AccessRefusal>> {
  const expected = await expectedDocumentById(session.tx, session.councilId, step.expectedDocumentId)
  const item = expected && (await itemById(session.tx, session.councilId, expected.item_id))
  if (expected === undefined || item === undefined) return refuse({ code: 'unknown-thing', kind: 'paper' })
  const next = nextState({
    document: {
      id: expected.expected_document_id,
      itemId: expected.item_id,
      title: expected.title,
      state: { state: expected.state } as ExpectedDocumentState,
    },
    to: step.to,
    on: dateAt(session.at, session.zone),
  })
  if (!next.ok) return next
  const entry = await enter(session, 'change-expected-document', {
    kind: 'item',
    id: item.item_id,
    bodyId: item.body_id,
    detail: { title: expected.title, to: next.value.state },
  })
  if (!entry.ok) return entry
  const isPublic = item.released_entry !== null
  await addExpectedDocumentState(session.tx, {
    council_id: session.councilId,
    expected_document_id: step.expectedDocumentId,
    sequence: expected.sequence + 1,
    ...stateColumns(next.value),
    public_note: step.publicNote ?? null,
    at: session.at,
    entry_no: entry.value,
    released_entry: isPublic ? entry.value : null,
  })
  if (isPublic) published(session, 'item', [item.item_id])
  return accept(step.expectedDocumentId)
}

function stateColumns(state: ExpectedDocumentState) {
  return {
    state: state.state,
    reason: 'reason' in state ? state.reason : null,
    owner_office_id: state.state === 'toFollow' ? state.ownerOfficeId : null,
    expected_on: state.state === 'toFollow' ? state.expectedOn : null,
    document_id: state.state === 'published' ? state.documentId : null,
  }
}
