import type { Insertable, Selectable } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** A dispensation as kept. */
export type DispensationRow = Selectable<Tables['dispensation']>

/** Adds a dispensation; it is public at once. */
export async function addDispensationRow(
  tx: Transaction,
  dispensation: Insertable<Tables['dispensation']>,
): Promise<void> {
  await tx.insertInto('dispensation').values(dispensation).execute()
}

/** Keeps that a dispensation ended before its time: the last day on which it has effect, and why. */
export async function endDispensationRow(
  tx: Transaction,
  ended: Pick<
    DispensationRow,
    'council_id' | 'dispensation_id' | 'ended_on' | 'ending_reason' | 'ended_entry'
  >,
): Promise<void> {
  const { council_id: councilId, dispensation_id: id, ...words } = ended
  await tx
    .updateTable('dispensation')
    .set(words)
    .where('council_id', '=', councilId)
    .where('dispensation_id', '=', id)
    .execute()
}

/** Every dispensation of a council, the last granted first. */
export function dispensationsOf(tx: Transaction, councilId: Id<'council'>): Promise<DispensationRow[]> {
  return tx
    .selectFrom('dispensation')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('granted_on', 'desc')
    .orderBy('dispensation_id')
    .execute()
}

/** The dispensations that have effect on a day. First and last days count. */
export function dispensationsOn(
  tx: Transaction,
  councilId: Id<'council'>,
  on: CalendarDate,
): Promise<DispensationRow[]> {
  return tx
    .selectFrom('dispensation')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('from_on', '<=', on)
    .where('to_on', '>=', on)
    .where((open) => open.or([open('ended_on', 'is', null), open('ended_on', '>=', on)]))
    .orderBy('from_on')
    .orderBy('dispensation_id')
    .execute()
}

/** A dispensation by its id; `undefined` where there is none. */
export function dispensationById(
  tx: Transaction,
  councilId: Id<'council'>,
  dispensationId: Id<'dispensation'>,
): Promise<DispensationRow | undefined> {
  return tx
    .selectFrom('dispensation')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('dispensation_id', '=', dispensationId)
    .executeTakeFirst()
}
