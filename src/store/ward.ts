import type { Insertable } from 'kysely'
import type { OfficeHoldingId, WardId } from '../council/member/office-holding.ts'
import type { Ward } from '../council/member/ward.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** The wards of a council, those of earlier boundaries too, by name and first day. */
export async function wardsOf(tx: Transaction, councilId: Id<'council'>): Promise<readonly Ward[]> {
  const rows = await tx
    .selectFrom('ward')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('name')
    .orderBy('from_on')
    .execute()
  return rows.map((row) => ({
    id: row.ward_id,
    name: row.name,
    seats: row.seats ?? undefined,
    fromOn: row.from_on,
    toOn: row.to_on ?? undefined,
  }))
}

/** Adds a ward to the register. */
export async function addWardRow(tx: Transaction, ward: Insertable<Tables['ward']>): Promise<void> {
  await tx.insertInto('ward').values(ward).execute()
}

/** Gives a ward another name, number of seats or other days. */
export async function changeWardRow(
  tx: Transaction,
  { council_id: councilId, ward_id: wardId, ...changed }: Omit<Insertable<Tables['ward']>, 'released_entry'>,
): Promise<void> {
  await tx
    .updateTable('ward')
    .set(changed)
    .where('council_id', '=', councilId)
    .where('ward_id', '=', wardId)
    .execute()
}

/** What a term says of its ward and its election. */
export type SetWardRow = {
  readonly councilId: Id<'council'>
  readonly holdingId: OfficeHoldingId
  readonly wardId: WardId | null
  readonly declaredOn: CalendarDate | null
}

/** Says of a term which ward it is for, and when the result of its election was declared. */
export async function setWardRow(tx: Transaction, set: SetWardRow): Promise<void> {
  await tx
    .updateTable('office_holding')
    .set({ ward_id: set.wardId, declared_on: set.declaredOn })
    .where('council_id', '=', set.councilId)
    .where('holding_id', '=', set.holdingId)
    .execute()
}
