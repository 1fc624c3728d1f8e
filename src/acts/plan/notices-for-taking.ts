import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { ClockRefusal } from '../../council/clock/refusals.ts'
import { mayBeTaken } from '../../council/plan/may-be-taken.ts'
import type { Notice } from '../../council/plan/notice.ts'
import type { PlanEntryId } from '../../council/plan/plan-entry.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import type { ClockPolicy } from '../../council/rules/clock-policy.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { itemById } from '../../store/agenda.ts'
import { regimeOf } from '../../store/body.ts'
import { planEntriesOn } from '../../store/plan.ts'
import { noticesOf } from '../../store/plan-notice.ts'
import type { UnknownThing } from '../refusals.ts'
import type { Reading } from '../session.ts'
import { noticesFromRows } from './plan-entry-from-row.ts'

/** A decision about to be taken or recorded: on an item, or by one person on an entry of the forward plan alone. */
export type Taking = {
  readonly on:
    | { readonly itemId: AgendaItemId }
    | { readonly planEntryId: PlanEntryId | undefined; readonly isPrivate: boolean }
  readonly isKey: boolean
  readonly takenOn: CalendarDate
  readonly policy: ClockPolicy
}

/**
 * The notices on which a decision may be taken on a day, for the acts that take or record it. What is not the
 * executive's needs none. An item is private where its part is; it has the notices of the entries that are placed on it.
 *
 * @refuses unknown-thing, decision-without-notice, no-holiday-calendar
 * @law docs/law/si-2012-2089.md
 */
export async function noticesForTaking(
  session: Reading,
  { on, isKey, takenOn, policy }: Taking,
): Promise<Result<readonly Notice[], UnknownThing | PlanRefusal | ClockRefusal>> {
  const found =
    'itemId' in on ? await businessOn(session, on.itemId) : accept({ ...on, planEntryIds: idsOf(on) })
  if (!found.ok) return found
  if (found.value === undefined) return accept([])
  const { isPrivate, planEntryIds } = found.value
  if (!isKey && !isPrivate) return accept([])
  const notices = noticesFromRows(await noticesOf(session.tx, session.councilId, planEntryIds))
  const today = dateAt(session.at, session.zone)
  return mayBeTaken({ isKey, isPrivate, notices, takenOn, today, policy })
}

type Found = { readonly isPrivate: boolean; readonly planEntryIds: readonly PlanEntryId[] }

/** What an item of the executive's brings; `undefined` for an item of another body, and for one that no decision is taken on. */
async function businessOn(
  session: Reading,
  itemId: AgendaItemId,
): Promise<Result<Found | undefined, UnknownThing>> {
  const item = await itemById(session.tx, session.councilId, itemId)
  if (item === undefined) return refuse({ code: 'unknown-thing', kind: 'item' })
  const regime = await regimeOf(session.tx, session.councilId, item.body_id)
  if (regime !== 'exec2012' || item.is_standing) return accept(undefined)
  const entries = await planEntriesOn(session.tx, session.councilId, itemId)
  return accept({
    isPrivate: item.part === 'private',
    planEntryIds: entries.map((entry) => entry.plan_entry_id),
  })
}

function idsOf({ planEntryId }: { readonly planEntryId: PlanEntryId | undefined }): readonly PlanEntryId[] {
  return planEntryId === undefined ? [] : [planEntryId]
}
