import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import { moveInDraft, type ItemMove } from '../../council/agenda/edit-agenda.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { Session } from '../session.ts'
import { editDraft, type EditRefusal } from './edit-draft.ts'

/**
 * Moves an item of a draft agenda before or after another one, wherever that one stands by now. Numbers follow.
 *
 * @refuses unknown-thing, item-not-on-agenda, item-already-public, item-before-published, no-power
 */
export async function moveItem(
  session: Session,
  { meetingId, ...move }: ItemMove & { readonly meetingId: MeetingId },
): Promise<Result<AgendaItemId, EditRefusal>> {
  const edited = await editDraft(session, {
    meetingId,
    act: 'move-item',
    itemId: move.itemId,
    make: (draft) => moveInDraft(draft, move),
  })
  return edited.ok ? accept(move.itemId) : edited
}
