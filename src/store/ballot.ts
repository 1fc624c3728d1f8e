import type { Insertable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** Adds a ballot, with its rounds; unreleased. */
export async function addBallotRow(tx: Transaction, ballot: Insertable<Tables['ballot']>): Promise<void> {
  await tx.insertInto('ballot').values(ballot).execute()
}

/** The ballots recorded on some items. */
export function ballotsOf(
  tx: Transaction,
  councilId: Id<'council'>,
  itemIds: readonly Id<'item'>[],
): Promise<{ item_id: Id<'item'>; ballot_id: Id<'ballot'> }[]> {
  if (itemIds.length === 0) return Promise.resolve([])
  return tx
    .selectFrom('ballot')
    .select(['item_id', 'ballot_id'])
    .where('council_id', '=', councilId)
    .where('item_id', 'in', itemIds)
    .execute()
}

/** Makes public the ballots on these items. */
export async function releaseBallots(
  tx: Transaction,
  released: { councilId: Id<'council'>; itemIds: readonly Id<'item'>[]; entryNo: number },
): Promise<void> {
  if (released.itemIds.length === 0) return
  await tx
    .updateTable('ballot')
    .set({ released_entry: released.entryNo })
    .where('council_id', '=', released.councilId)
    .where('item_id', 'in', released.itemIds)
    .where('released_entry', 'is', null)
    .execute()
}
