import type { Insertable, Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** Adds a matter: the subject that persists across meetings. */
export async function addMatterRow(tx: Transaction, matter: Insertable<Tables['matter']>): Promise<void> {
  await tx.insertInto('matter').values(matter).execute()
}

/** The matter of a title, if there is one. */
export async function matterTitled(
  tx: Transaction,
  councilId: Id<'council'>,
  title: string,
): Promise<Id<'matter'> | undefined> {
  const row = await tx
    .selectFrom('matter')
    .select('matter_id')
    .where('council_id', '=', councilId)
    .where('title', '=', title)
    .executeTakeFirst()
  return row?.matter_id
}

/** Makes public the matters of these items, where they are not yet; gives the matters it released. */
export async function releaseMattersOf(
  tx: Transaction,
  released: { councilId: Id<'council'>; itemIds: readonly Id<'item'>[]; entryNo: number },
): Promise<Id<'matter'>[]> {
  if (released.itemIds.length === 0) return []
  const rows = await tx
    .updateTable('matter')
    .set({ released_entry: released.entryNo })
    .where('council_id', '=', released.councilId)
    .where('released_entry', 'is', null)
    .where('matter_id', 'in', (inner) =>
      inner
        .selectFrom('agenda_item')
        .select('matter_id')
        .where('council_id', '=', released.councilId)
        .where('item_id', 'in', released.itemIds)
        .where('matter_id', 'is not', null)
        .$castTo<{ matter_id: Id<'matter'> }>(),
    )
    .returning('matter_id')
    .execute()
  return rows.map((row) => row.matter_id)
}

/** The matters of a council, by title. */
export function mattersOf(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<Pick<Selectable<Tables['matter']>, 'matter_id' | 'title'>[]> {
  return tx
    .selectFrom('matter')
    .select(['matter_id', 'title'])
    .where('council_id', '=', councilId)
    .orderBy('title')
    .execute()
}
