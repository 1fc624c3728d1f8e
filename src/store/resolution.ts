import type { Insertable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** Adds a resolution with its limbs and what those undertake, unreleased. */
export async function addResolutionRow(
  tx: Transaction,
  resolution: Insertable<Tables['resolution']>,
  limbs: {
    readonly rows: readonly Insertable<Tables['limb']>[]
    readonly undertakings: readonly Insertable<Tables['undertaking']>[]
  },
): Promise<void> {
  await tx.insertInto('resolution').values(resolution).execute()
  if (limbs.rows.length > 0) await tx.insertInto('limb').values(limbs.rows).execute()
  if (limbs.undertakings.length > 0) await tx.insertInto('undertaking').values(limbs.undertakings).execute()
}

/** Adds a vote with the names of those who cast it, where they were recorded; unreleased. */
export async function addVoteRow(
  tx: Transaction,
  vote: Insertable<Tables['vote']>,
  cast: readonly Insertable<Tables['vote_cast']>[],
): Promise<void> {
  await tx.insertInto('vote').values(vote).execute()
  if (cast.length > 0) await tx.insertInto('vote_cast').values(cast).execute()
}

/** Makes public the resolutions of these items with their limbs, or only those worded for the public; gives the resolutions. */
export async function releaseResolutions(
  tx: Transaction,
  released: {
    councilId: Id<'council'>
    itemIds: readonly Id<'item'>[]
    entryNo: number
    /** When that happened; `null` where another system published them and did not say. */
    at: Instant | null
    onlyWordedForPublic?: boolean
  },
): Promise<Id<'resolution'>[]> {
  if (released.itemIds.length === 0) return []
  const { councilId, itemIds, entryNo, at } = released
  const resolutions = await tx
    .updateTable('resolution')
    .set({ released_entry: entryNo, published_at: at })
    .where('council_id', '=', councilId)
    .where('item_id', 'in', itemIds)
    .where('is_worded_for_public', 'in', released.onlyWordedForPublic === true ? [true] : [true, false])
    .where('released_entry', 'is', null)
    .returning('resolution_id')
    .execute()
  const ids = resolutions.map((row) => row.resolution_id)
  if (ids.length > 0) await releaseLimbs(tx, { councilId, resolutionIds: ids, entryNo })
  return ids
}

async function releaseLimbs(
  tx: Transaction,
  released: { councilId: Id<'council'>; resolutionIds: readonly Id<'resolution'>[]; entryNo: number },
): Promise<void> {
  const limbs = await tx
    .updateTable('limb')
    .set({ released_entry: released.entryNo })
    .where('council_id', '=', released.councilId)
    .where('resolution_id', 'in', released.resolutionIds)
    .returning('limb_id')
    .execute()
  if (limbs.length === 0) return
  await tx
    .updateTable('undertaking')
    .set({ released_entry: released.entryNo })
    .where('council_id', '=', released.councilId)
    .where(
      'limb_id',
      'in',
      limbs.map((row) => row.limb_id),
    )
    .execute()
}

/** Makes public the votes of these items with how each member voted. */
export async function releaseVotes(
  tx: Transaction,
  released: { councilId: Id<'council'>; itemIds: readonly Id<'item'>[]; entryNo: number },
): Promise<void> {
  if (released.itemIds.length === 0) return
  const votes = await tx
    .updateTable('vote')
    .set({ released_entry: released.entryNo })
    .where('council_id', '=', released.councilId)
    .where('item_id', 'in', released.itemIds)
    .where('released_entry', 'is', null)
    .returning('vote_id')
    .execute()
  if (votes.length === 0) return
  await tx
    .updateTable('vote_cast')
    .set({ released_entry: released.entryNo })
    .where('council_id', '=', released.councilId)
    .where(
      'vote_id',
      'in',
      votes.map((row) => row.vote_id),
    )
    .execute()
}

/** The votes recorded on some items, in the order in which they were taken. */
export function votesOf(
  tx: Transaction,
  councilId: Id<'council'>,
  itemIds: readonly Id<'item'>[],
): Promise<{ item_id: Id<'item'>; vote_id: Id<'vote'> }[]> {
  if (itemIds.length === 0) return Promise.resolve([])
  return tx
    .selectFrom('vote')
    .select(['item_id', 'vote_id'])
    .where('council_id', '=', councilId)
    .where('item_id', 'in', itemIds)
    .orderBy('position')
    .execute()
}

/** The resolutions recorded on some items. */
export async function resolutionsOf(
  tx: Transaction,
  councilId: Id<'council'>,
  itemIds: readonly Id<'item'>[],
): Promise<Id<'resolution'>[]> {
  if (itemIds.length === 0) return []
  const rows = await tx
    .selectFrom('resolution')
    .select('resolution_id')
    .where('council_id', '=', councilId)
    .where('item_id', 'in', itemIds)
    .execute()
  return rows.map((row) => row.resolution_id)
}
