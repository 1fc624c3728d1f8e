import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import { addToDraft, type ItemWords } from '../../council/agenda/edit-agenda.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import { newId } from '../../foundation/identifier.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addExpectedDocumentRow, addExpectedDocumentState } from '../../store/agenda.ts'
import type { Session } from '../session.ts'
import { editDraft, type EditRefusal } from './edit-draft.ts'

/** An item as a clerk puts it on a draft agenda: its words, its place, and the papers it needs. */
export type ItemToAdd = ItemWords & {
  readonly id: AgendaItemId
  readonly meetingId: MeetingId
  /** The item it comes after; at the end where none is named. */
  readonly afterId?: AgendaItemId | undefined
  readonly isStanding?: boolean | undefined
  readonly papers: readonly string[]
}

/**
 * Puts an item on a meeting's draft agenda, with its number computed from its place. It is public once the agenda, or a
 * supplement with it, is published.
 *
 * @refuses unknown-thing, names-protected-person, item-without-title, private-item-without-public-title, title-says-a-state, item-not-on-agenda, no-power
 */
export async function addToAgenda(
  session: Session,
  { id, meetingId, afterId, isStanding = false, papers, ...words }: ItemToAdd,
): Promise<Result<AgendaItemId, EditRefusal>> {
  const edited = await editDraft(session, {
    meetingId,
    act: 'add-item',
    itemId: id,
    make: (draft) => addToDraft(draft, { ...words, id, isStanding }, afterId),
  })
  if (!edited.ok) return edited
  await expectPapers(session, { itemId: id, papers, entryNo: edited.value.entryNo })
  return accept(id)
}

/** The papers that an unreleased item is to have, as a part of the act that put the item on the agenda. */
export async function expectPapers(
  session: Session,
  { itemId, papers, entryNo }: { itemId: AgendaItemId; papers: readonly string[]; entryNo: number },
): Promise<void> {
  const { councilId } = session
  for (const [position, title] of papers.entries()) {
    const paperId = newId<'expectedDocument'>(session.random)
    const shared = { council_id: councilId, expected_document_id: paperId }
    await addExpectedDocumentRow(session.tx, { ...shared, item_id: itemId, position, title })
    await addExpectedDocumentState(session.tx, {
      ...shared,
      sequence: 1,
      state: 'expected',
      at: session.at,
      entry_no: entryNo,
    })
  }
}
