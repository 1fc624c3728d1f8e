import type { Insertable } from 'kysely'
import type { Recess, RecessId } from '../council/recess/recess.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** The recesses on the calendar, the latest first; not those that were taken off it. */
export async function recessesOf(tx: Transaction, councilId: Id<'council'>): Promise<readonly Recess[]> {
  const rows = await tx
    .selectFrom('recess')
    .select(['recess_id', 'name', 'from_on', 'to_on'])
    .where('council_id', '=', councilId)
    .where('withdrawn_entry', 'is', null)
    .orderBy('from_on', 'desc')
    .orderBy('recess_id')
    .execute()
  return rows.map((row) => ({ id: row.recess_id, name: row.name, fromOn: row.from_on, toOn: row.to_on }))
}

/** Adds a recess; it is public at once. */
export async function addRecessRow(tx: Transaction, recess: Insertable<Tables['recess']>): Promise<void> {
  await tx.insertInto('recess').values(recess).execute()
}

/** Gives a recess another name or other days. */
export async function changeRecessRow(
  tx: Transaction,
  row: Pick<Insertable<Tables['recess']>, 'council_id' | 'recess_id' | 'name' | 'from_on' | 'to_on'>,
): Promise<void> {
  const { council_id: councilId, recess_id: id, ...changed } = row
  await tx
    .updateTable('recess')
    .set(changed)
    .where('council_id', '=', councilId)
    .where('recess_id', '=', id)
    .execute()
}

/** Takes a recess off the calendar. Its row stays. */
export async function withdrawRecessRow(
  tx: Transaction,
  gone: { readonly councilId: Id<'council'>; readonly id: RecessId; readonly entryNo: number },
): Promise<void> {
  await tx
    .updateTable('recess')
    .set({ withdrawn_entry: gone.entryNo })
    .where('council_id', '=', gone.councilId)
    .where('recess_id', '=', gone.id)
    .execute()
}
