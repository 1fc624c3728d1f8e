import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import { changeInDraft, type ItemWords } from '../../council/agenda/edit-agenda.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { Session } from '../session.ts'
import { editDraft, type EditRefusal } from './edit-draft.ts'
import type { ItemOfAgenda } from './remove-item.ts'

/**
 * Gives an item of a draft agenda other words or another level. One that is published is corrected instead.
 *
 * @refuses unknown-thing, names-protected-person, item-not-on-agenda, item-already-public, item-without-title, private-item-without-public-title, title-says-a-state, no-power
 */
export async function changeItem(
  session: Session,
  { meetingId, itemId, words }: ItemOfAgenda & { readonly words: ItemWords },
): Promise<Result<AgendaItemId, EditRefusal>> {
  const edited = await editDraft(session, {
    meetingId,
    act: 'change-item',
    itemId,
    make: (draft) => changeInDraft(draft, itemId, words),
  })
  return edited.ok ? accept(itemId) : edited
}
