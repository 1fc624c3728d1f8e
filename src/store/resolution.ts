import { sql, type Insertable, type RawBuilder, type Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** A resolution as it is to be kept, without where it was taken. */
export type ResolutionToKeep = Omit<Insertable<Tables['resolution']>, 'item_id' | 'delegated_decision_id'>

/** The limbs of a resolution as kept, with what they undertake. */
export type LimbRows = {
  readonly rows: readonly Insertable<Tables['limb']>[]
  readonly undertakings: readonly Insertable<Tables['undertaking']>[]
}

/** A resolution as kept, with whose business it is and what has befallen it. */
export type ResolutionRow = Selectable<Tables['resolution']> & {
  readonly title: string
  readonly body_id: Id<'body'>
  readonly meeting_id: Id<'meeting'> | null
  readonly is_executive: boolean
  readonly is_standing: boolean
  readonly ended_as: string | null
}

/** A limb as kept, with what it undertakes. */
export type LimbRow = Selectable<Tables['limb']> &
  Pick<
    Selectable<Tables['undertaking']>,
    'owner_office_id' | 'due_on' | 'trigger_words' | 'report_back_body_id' | 'reason_for_none'
  >

/** Adds a resolution with its limbs and what those undertake, unreleased. */
export async function addResolutionRow(
  tx: Transaction,
  resolution: Insertable<Tables['resolution']>,
  limbs: LimbRows,
): Promise<void> {
  await tx.insertInto('resolution').values(resolution).execute()
  await addLimbRows(tx, limbs)
}

async function addLimbRows(tx: Transaction, { rows, undertakings }: LimbRows): Promise<void> {
  if (rows.length > 0) await tx.insertInto('limb').values(rows).execute()
  if (undertakings.length > 0) await tx.insertInto('undertaking').values(undertakings).execute()
}

/** Puts other words in place of those of an unreleased resolution. A limb that stays keeps its identifier. */
export async function replaceResolution(
  tx: Transaction,
  resolution: ResolutionToKeep,
  limbs: LimbRows,
): Promise<void> {
  const { council_id: councilId, resolution_id: resolutionId, ...words } = resolution
  await tx
    .updateTable('resolution')
    .set(words)
    .where('council_id', '=', councilId)
    .where('resolution_id', '=', resolutionId)
    .execute()
  const old = await tx
    .selectFrom('limb')
    .select('limb_id')
    .where('council_id', '=', councilId)
    .where('resolution_id', '=', resolutionId)
    .execute()
  for (const { limb_id: limbId } of old) {
    await tx
      .deleteFrom('undertaking')
      .where('council_id', '=', councilId)
      .where('limb_id', '=', limbId)
      .execute()
    await tx.deleteFrom('limb').where('council_id', '=', councilId).where('limb_id', '=', limbId).execute()
  }
  await addLimbRows(tx, limbs)
}

/** A resolution by its id; `undefined` where there is none. */
export async function resolutionById(
  tx: Transaction,
  councilId: Id<'council'>,
  resolutionId: Id<'resolution'>,
): Promise<ResolutionRow | undefined> {
  return (await resolutionsWhere(tx, councilId, sql<boolean>`r.resolution_id = ${resolutionId}`))[0]
}

/** The resolutions of a meeting, in the order of its agenda. */
export function resolutionsOfMeeting(
  tx: Transaction,
  councilId: Id<'council'>,
  meetingId: Id<'meeting'>,
): Promise<ResolutionRow[]> {
  return resolutionsWhere(tx, councilId, sql<boolean>`m.meeting_id = ${meetingId}`)
}

/** Those of some resolutions that there are, in no order. */
export async function resolutionsAmong(
  tx: Transaction,
  councilId: Id<'council'>,
  resolutionIds: readonly Id<'resolution'>[],
): Promise<ResolutionRow[]> {
  if (resolutionIds.length === 0) return []
  return resolutionsWhere(tx, councilId, sql<boolean>`r.resolution_id = any(${resolutionIds})`)
}

/** The resolution of a delegated decision; `undefined` where there is none. */
export async function resolutionOfDelegated(
  tx: Transaction,
  councilId: Id<'council'>,
  delegatedDecisionId: Id<'delegatedDecision'>,
): Promise<ResolutionRow | undefined> {
  const rows = await resolutionsWhere(
    tx,
    councilId,
    sql<boolean>`r.delegated_decision_id = ${delegatedDecisionId}`,
  )
  return rows[0]
}

async function resolutionsWhere(
  tx: Transaction,
  councilId: Id<'council'>,
  condition: RawBuilder<boolean>,
): Promise<ResolutionRow[]> {
  const rows = await sql<ResolutionRow>`
    select r.*, coalesce(i.title, d.title) as title, coalesce(m.body_id, d.body_id) as body_id, m.meeting_id,
           coalesce(d.is_executive, b.regime = 'exec2012') as is_executive, coalesce(i.is_standing, false) as is_standing,
           e.kind as ended_as
    from resolution r
    left join agenda_item i on i.council_id = r.council_id and i.item_id = r.item_id
    left join meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id
    left join body b on b.council_id = m.council_id and b.body_id = m.body_id
    left join delegated_decision d on d.council_id = r.council_id and d.delegated_decision_id = r.delegated_decision_id
    left join resolution_end e on e.council_id = r.council_id and e.resolution_id = r.resolution_id
    where r.council_id = ${councilId} and ${condition}
    order by i.position, r.position, r.resolution_id`.execute(tx)
  return rows.rows
}

/** The limbs of some resolutions with what they undertake, in order within each. */
export function limbsOf(
  tx: Transaction,
  councilId: Id<'council'>,
  resolutionIds: readonly Id<'resolution'>[],
): Promise<LimbRow[]> {
  return tx
    .selectFrom('limb as l')
    .leftJoin('undertaking as u', (join) =>
      join.onRef('u.council_id', '=', 'l.council_id').onRef('u.limb_id', '=', 'l.limb_id'),
    )
    .selectAll('l')
    .select([
      'u.owner_office_id',
      'u.due_on',
      'u.trigger_words',
      'u.report_back_body_id',
      'u.reason_for_none',
    ])
    .where('l.council_id', '=', councilId)
    .where(sql<boolean>`l.resolution_id = any(${resolutionIds})`)
    .orderBy('l.resolution_id')
    .orderBy('l.position')
    .execute()
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

/** Makes public the resolutions taken on these items or as these delegated decisions, with their limbs, or only those worded for the public; gives the resolutions. */
export async function releaseResolutions(
  tx: Transaction,
  released: {
    councilId: Id<'council'>
    itemIds?: readonly Id<'item'>[]
    delegatedDecisionIds?: readonly Id<'delegatedDecision'>[]
    entryNo: number
    /** When that happened; `null` where another system published them and did not say. */
    at: Instant | null
    onlyWordedForPublic?: boolean
  },
): Promise<Id<'resolution'>[]> {
  const { councilId, itemIds = [], delegatedDecisionIds = [], entryNo, at } = released
  if (itemIds.length + delegatedDecisionIds.length === 0) return []
  const resolutions = await tx
    .updateTable('resolution')
    .set({ released_entry: entryNo, published_at: at })
    .where('council_id', '=', councilId)
    .where(sql<boolean>`(item_id = any(${itemIds}) or delegated_decision_id = any(${delegatedDecisionIds}))`)
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

/** How a member asked, after a vote without names, that theirs be recorded. */
export type OwnVoteRow = Pick<Selectable<Tables['vote_cast']>, 'vote_id' | 'side' | 'name'>

/** How single members asked that theirs be recorded, of the votes on some items, in the order in which they asked. */
export function ownVotesOn(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  itemIds: readonly Id<'item'>[],
): Promise<OwnVoteRow[]> {
  if (itemIds.length === 0) return Promise.resolve([])
  return tx
    .selectFrom('vote_cast as c')
    .innerJoin('vote as v', (join) =>
      join.onRef('v.council_id', '=', 'c.council_id').onRef('v.vote_id', '=', 'c.vote_id'),
    )
    .select(['c.vote_id', 'c.side', 'c.name'])
    .where('c.council_id', '=', councilId)
    .where('v.item_id', 'in', itemIds)
    .where('c.at_own_request', '=', true)
    .orderBy('c.vote_id')
    .orderBy('c.position')
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
