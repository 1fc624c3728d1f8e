import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import { checkItemUrgency, type ItemUrgency } from '../../council/agenda/item-urgency.ts'
import type { AgendaRefusal } from '../../council/agenda/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { itemById } from '../../store/agenda.ts'
import { addItemUrgency } from '../../store/agenda-publication.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, registerOf, type Session } from '../session.ts'

/**
 * Records that the chair takes an item as urgent, and why. Public when the item is; to be minuted.
 *
 * @refuses unknown-thing, urgency-not-for-executive, urgency-without-reason, urgency-without-chair, names-protected-person, no-power
 * @law docs/law/lga-1972-part-va.md
 */
export async function allowUrgentItem(
  session: Session,
  { itemId, ...urgency }: ItemUrgency & { readonly itemId: AgendaItemId },
): Promise<Result<AgendaItemId, UnknownThing | NamesProtectedPerson | AgendaRefusal | AccessRefusal>> {
  const item = await itemById(session.tx, session.councilId, itemId)
  const register = await registerOf(session)
  const body = register.bodies.find(({ id }) => id === item?.body_id)
  if (item === undefined || body === undefined) return refuse({ code: 'unknown-thing', kind: 'item' })
  const checked = checkItemUrgency(urgency, body.regime)
  if (!checked.ok) return checked
  const { reason, agreedBy } = checked.value
  const shielded = await refuseProtected(session, [reason, agreedBy])
  if (!shielded.ok) return shielded
  const subject = { kind: 'item', id: itemId, bodyId: item.body_id, detail: { agreedBy } }
  const entry = enter(session, 'allow-urgent-item', subject)
  if (!entry.ok) return entry
  const isPublic = item.released_entry !== null
  await addItemUrgency(session.tx, {
    council_id: session.councilId,
    item_id: itemId,
    reason,
    agreed_by: agreedBy,
    at: session.at,
    entry_no: entry.value,
    released_entry: isPublic ? entry.value : null,
  })
  if (isPublic) published(session, 'item', [itemId])
  return accept(itemId)
}
