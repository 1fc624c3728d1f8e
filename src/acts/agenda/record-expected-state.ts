import { changeExpectedDocument as nextState } from '../../council/agenda/change-expected-document.ts'
import type { ExpectedDocumentId, ExpectedDocumentState } from '../../council/agenda/expected-document.ts'
import type { AgendaRefusal } from '../../council/agenda/refusals.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  addExpectedDocumentState,
  expectedDocumentById,
  itemById,
  type ExpectedDocumentRow,
} from '../../store/agenda.ts'
import type { UnknownThing } from '../refusals.ts'
import { published, type Session } from '../session.ts'

/** An expected paper with the item it is for. */
export type ExpectedPaper = {
  readonly expected: ExpectedDocumentRow
  readonly item: NonNullable<Awaited<ReturnType<typeof itemById>>>
}

/** What has become of an expected paper, under the entry of the act that brought it about. */
export type ExpectedOutcome = {
  readonly to: ExpectedDocumentState
  readonly publicNote?: string | undefined
  readonly entryNo: number
}

/**
 * An expected paper with its item.
 *
 * @refuses unknown-thing
 */
export async function expectedPaper(
  session: Session,
  expectedDocumentId: ExpectedDocumentId,
): Promise<Result<ExpectedPaper, UnknownThing>> {
  const expected = await expectedDocumentById(session.tx, session.councilId, expectedDocumentId)
  const item = expected && (await itemById(session.tx, session.councilId, expected.item_id))
  return expected === undefined || item === undefined
    ? refuse({ code: 'unknown-thing', kind: 'paper' })
    : accept({ expected, item })
}

/**
 * The next state of an expected paper, if it may come into it today.
 *
 * @refuses expected-document-cannot-change, to-follow-without-reason, to-follow-in-the-past, expected-document-withdrawn-without-reason
 */
export function nextExpectedState(
  session: Session,
  { expected }: ExpectedPaper,
  to: ExpectedDocumentState,
): Result<ExpectedDocumentState, AgendaRefusal> {
  return nextState({
    document: {
      id: expected.expected_document_id,
      itemId: expected.item_id,
      title: expected.title,
      state: { state: expected.state } as ExpectedDocumentState,
    },
    to,
    on: dateAt(session.at, session.zone),
  })
}

/** Records what has become of an expected paper. Public at once where its item is. */
export async function recordExpectedState(
  session: Session,
  { expected, item }: ExpectedPaper,
  { to, publicNote, entryNo }: ExpectedOutcome,
): Promise<void> {
  const isPublic = item.released_entry !== null
  await addExpectedDocumentState(session.tx, {
    council_id: session.councilId,
    expected_document_id: expected.expected_document_id,
    sequence: expected.sequence + 1,
    ...stateColumns(to),
    public_note: publicNote ?? null,
    at: session.at,
    entry_no: entryNo,
    released_entry: isPublic ? entryNo : null,
  })
  if (isPublic) published(session, 'item', [item.item_id])
}

/**
 * Records what an act upon a document makes of the paper that an item expected, as a part of that act. Where the paper
 * has settled already, it stays as it is: that must not keep a document from being withdrawn.
 */
export async function settleExpectation(
  session: Session,
  expectedDocumentId: ExpectedDocumentId | null,
  outcome: ExpectedOutcome,
): Promise<void> {
  if (expectedDocumentId === null) return
  const paper = await expectedPaper(session, expectedDocumentId)
  if (paper.ok && nextExpectedState(session, paper.value, outcome.to).ok)
    await recordExpectedState(session, paper.value, outcome)
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
