import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import { checkItemCorrection, type ItemCorrection } from '../../council/agenda/correct-item.ts'
import type { AgendaRefusal } from '../../council/agenda/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { itemById } from '../../store/agenda.ts'
import { correctItem as saveCorrection } from '../../store/agenda-course.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'

/** A correction of a published item. Of a private item it is the public title that is corrected. */
export type NewItemCorrection = Omit<ItemCorrection, 'was'> & { readonly itemId: AgendaItemId }

/**
 * Corrects a published item. Its page shows the new words, and says what stood there before and why it was corrected.
 *
 * @refuses unknown-thing, item-not-public, names-protected-person, correction-without-reason, correction-changes-nothing, item-without-title, title-says-a-state, no-power
 */
export async function correctItem(
  session: Session,
  { itemId, field, becomes, reason }: NewItemCorrection,
): Promise<Result<AgendaItemId, UnknownThing | NamesProtectedPerson | AgendaRefusal | AccessRefusal>> {
  const item = await itemById(session.tx, session.councilId, itemId)
  if (item === undefined) return refuse({ code: 'unknown-thing', kind: 'item' })
  if (item.released_entry === null) return refuse({ code: 'item-not-public', title: item.title })
  const was = item[field] ?? ''
  const part = item.part === 'private' ? 'private' : 'public'
  const checked = checkItemCorrection({ field, was, becomes, reason }, part)
  if (!checked.ok) return checked
  const shielded = await refuseProtected(session, [becomes, reason])
  if (!shielded.ok) return shielded
  const subject = { kind: 'item', id: itemId, bodyId: item.body_id, detail: { field, was, becomes } }
  const entry = enter(session, 'correct-item', subject)
  if (!entry.ok) return entry
  await saveCorrection(session.tx, {
    council_id: session.councilId,
    item_id: itemId,
    ...checked.value,
    at: session.at,
    entry_no: entry.value,
    released_entry: entry.value,
  })
  published(session, 'item', [itemId])
  return accept(itemId)
}
