import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ExpectedDocumentId, ExpectedDocumentState } from '../../council/agenda/expected-document.ts'
import type { AgendaRefusal } from '../../council/agenda/refusals.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { expectedPaper, nextExpectedState, recordExpectedState } from './record-expected-state.ts'

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
  const paper = await expectedPaper(session, step.expectedDocumentId)
  if (!paper.ok) return paper
  const next = nextExpectedState(session, paper.value, step.to)
  if (!next.ok) return next
  const { expected, item } = paper.value
  const entry = enter(session, 'change-expected-document', {
    kind: 'item',
    id: item.item_id,
    bodyId: item.body_id,
    detail: { title: expected.title, to: next.value.state },
  })
  if (!entry.ok) return entry
  await recordExpectedState(session, paper.value, {
    to: next.value,
    publicNote: step.publicNote,
    entryNo: entry.value,
  })
  return accept(step.expectedDocumentId)
}
