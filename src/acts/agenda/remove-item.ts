import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import { removeFromDraft, restoreToDraft } from '../../council/agenda/edit-agenda.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { Session } from '../session.ts'
import { editDraft, type EditRefusal } from './edit-draft.ts'

/** An item of one meeting's agenda. */
export type ItemOfAgenda = { readonly meetingId: MeetingId; readonly itemId: AgendaItemId }

/**
 * Takes an item off a draft agenda. It is kept with its papers, and can be brought back to where it stood.
 *
 * @refuses unknown-thing, item-not-on-agenda, item-already-public, no-power
 */
export async function removeItem(
  session: Session,
  { meetingId, itemId }: ItemOfAgenda,
): Promise<Result<AgendaItemId, EditRefusal>> {
  const make = (draft: Parameters<typeof removeFromDraft>[0]) => removeFromDraft(draft, itemId)
  const edited = await editDraft(session, { meetingId, act: 'remove-item', itemId, make })
  return edited.ok ? accept(itemId) : edited
}

/**
 * Brings back an item that was taken off a draft agenda.
 *
 * @refuses unknown-thing, names-protected-person, item-not-on-agenda, no-power
 */
export async function restoreItem(
  session: Session,
  { meetingId, itemId }: ItemOfAgenda,
): Promise<Result<AgendaItemId, EditRefusal>> {
  const make = (draft: Parameters<typeof restoreToDraft>[0]) => restoreToDraft(draft, itemId)
  const edited = await editDraft(session, { meetingId, act: 'restore-item', itemId, make })
  return edited.ok ? accept(itemId) : edited
}
