import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { PlanEntryId } from '../../council/plan/plan-entry.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { placePlanEntry as placeRow } from '../../store/plan.ts'
import { businessOfItem } from '../meeting/business-of.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'
import { planEntryFor } from './plan-entry-from-row.ts'

/** An entry of the forward plan, and the item on whose agenda it is taken. */
export type Placing = { readonly planEntryId: PlanEntryId; readonly itemId: AgendaItemId }

/**
 * Puts an entry of the forward plan on an item of an agenda: the notices of the entry are then those of the item. The
 * public sees it once both are public.
 *
 * @refuses unknown-thing, plan-entry-closed, no-power
 */
export async function placePlanEntry(
  session: Session,
  { planEntryId, itemId }: Placing,
): Promise<Result<PlanEntryId, UnknownThing | PlanRefusal | AccessRefusal>> {
  const found = await planEntryFor(session, planEntryId)
  if (!found.ok) return found
  const { row, status } = found.value
  if (status === 'decided' || status === 'withdrawn')
    return refuse({ code: 'plan-entry-closed', title: row.title, status })
  const business = await businessOfItem(session, itemId)
  if (business === undefined) return refuse({ code: 'unknown-thing', kind: 'item' })
  const subject = { kind: 'planEntry', id: planEntryId, bodyId: business.body_id, detail: { itemId } }
  const entry = enter(session, 'place-plan-entry', subject)
  if (!entry.ok) return entry
  await placeRow(session.tx, {
    council_id: session.councilId,
    plan_entry_id: planEntryId,
    item_id: itemId,
    entry_no: entry.value,
  })
  published(session, 'planEntry', [])
  return accept(planEntryId)
}
