import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ExpectedDocumentId, ExpectedDocumentState } from '../../council/agenda/expected-document.ts'
import type { AgendaRefusal } from '../../council/agenda/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { documentById } from '../../store/document.ts'
import type { PaperNotPublic, UnknownThing } from '../refusals.ts'
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
 * @refuses unknown-thing, paper-not-public, expected-document-cannot-change, to-follow-without-reason, to-follow-in-the-past, expected-document-withdrawn-without-reason, no-power
 */
export async function changeExpectedDocument(
  session: Session,
  step: ExpectedDocumentStep,
): Promise<Result<ExpectedDocumentId, UnknownThing | PaperNotPublic | AgendaRefusal | AccessRefusal>> {
  const paper = await expectedPaper(session, step.expectedDocumentId)
  if (!paper.ok) return paper
  const next = nextExpectedState(session, paper.value, step.to)
  if (!next.ok) return next
  if (!(await isPublicDocument(session, step.to))) return refuse({ code: 'paper-not-public' })
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

/** A paper is met by hand only by a document that is public already, such as one that an earlier agenda took. */
async function isPublicDocument(session: Session, to: ExpectedDocumentState): Promise<boolean> {
  if (to.state !== 'published') return true
  const document = await documentById(session.tx, session.councilId, to.documentId)
  return document !== undefined && document.published_at !== null && document.withdrawn_at === null
}
