import { sql, type Insertable, type Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import { ownVotesOn } from './resolution.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

type Meeting = { readonly councilId: Id<'council'>; readonly meetingId: Id<'meeting'> }

/** Keeps the seal of signed minutes, public at once. */
export async function addMinuteSeal(tx: Transaction, seal: Insertable<Tables['minute_seal']>): Promise<void> {
  await tx.insertInto('minute_seal').values(seal).execute()
}

/** Whether the minutes in which an item stands are signed and sealed. */
export async function isSealedItem(
  office: Office,
  councilId: Id<'council'>,
  itemId: Id<'item'>,
): Promise<boolean> {
  const { rows } = await sql<{ sealed: boolean }>`
    select house.is_sealed(${councilId}, ${itemId}) as sealed`.execute(office)
  return rows[0]?.sealed === true
}

/** What the proper officer last decided about a written summary; `undefined` where nothing is decided. */
export function minuteSummaryOf(
  office: Office,
  { councilId, meetingId }: Meeting,
): Promise<Selectable<Tables['minute_summary']> | undefined> {
  return office
    .selectFrom('minute_summary')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Keeps a decision about a written summary. */
export async function addMinuteSummary(
  tx: Transaction,
  summary: Insertable<Tables['minute_summary']>,
): Promise<void> {
  await tx.insertInto('minute_summary').values(summary).execute()
}

/** Makes public the written summary of a meeting, where one was written. */
export async function releaseMinuteSummary(
  tx: Transaction,
  { councilId, meetingId, entryNo }: Meeting & { readonly entryNo: number },
): Promise<void> {
  await tx
    .updateTable('minute_summary')
    .set({ released_entry: entryNo })
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .where('text', 'is not', null)
    .where('released_entry', 'is', null)
    .execute()
}

/** Everything of a meeting that its signed minutes hold, row by row, public or not, in the order of the record. */
export async function rowsToSeal(tx: Transaction, { councilId, meetingId }: Meeting) {
  const items = await tx
    .selectFrom('agenda_item as i')
    .leftJoin('minute_entry as e', (join) =>
      join.onRef('e.council_id', '=', 'i.council_id').onRef('e.item_id', '=', 'i.item_id'),
    )
    .select(['i.item_id', 'i.number', 'i.title', 'i.part', 'i.released_entry'])
    .select(['e.number as minute_number', 'e.text as minute_text', 'e.released_entry as entry_released'])
    .where('i.council_id', '=', councilId)
    .where('i.meeting_id', '=', meetingId)
    .orderBy('i.position')
    .execute()
  const council = await tx
    .selectFrom('council')
    .select('name')
    .where('council_id', '=', councilId)
    .executeTakeFirstOrThrow()
  const itemIds = items.map((item) => item.item_id)
  const ofItems = itemIds.length === 0 ? ['none' as string as Id<'item'>] : itemIds
  const [blocks, contributions, resolutions, limbs, votes, ownVotes, corrections, attendance] = [
    await blocksOf(tx, councilId, ofItems),
    await contributionsOf(tx, councilId, ofItems),
    await resolutionsOf(tx, councilId, ofItems),
    await limbsOf(tx, councilId, ofItems),
    await votesOf(tx, councilId, ofItems),
    await ownVotesOn(tx, councilId, ofItems),
    await correctionsOf(tx, { councilId, meetingId }),
    await attendanceOf(tx, { councilId, meetingId }),
  ]
  return {
    council: council.name,
    items,
    blocks,
    contributions,
    resolutions,
    limbs,
    votes,
    ownVotes,
    corrections,
    attendance,
  }
}

function blocksOf(tx: Transaction, councilId: Id<'council'>, itemIds: readonly Id<'item'>[]) {
  return tx
    .selectFrom('minute_block')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('item_id', 'in', itemIds)
    .orderBy('item_id')
    .orderBy('position')
    .execute()
}

function contributionsOf(tx: Transaction, councilId: Id<'council'>, itemIds: readonly Id<'item'>[]) {
  return tx
    .selectFrom('contribution as c')
    .leftJoin('person as p', (join) =>
      join.onRef('p.council_id', '=', 'c.council_id').onRef('p.person_id', '=', 'c.person_id'),
    )
    .leftJoin('office as o', (join) =>
      join.onRef('o.council_id', '=', 'c.council_id').onRef('o.office_id', '=', 'c.office_id'),
    )
    .selectAll('c')
    .select(['p.canonical_name', 'o.title as office_title'])
    .where('c.council_id', '=', councilId)
    .where('c.item_id', 'in', itemIds)
    .orderBy('c.item_id')
    .orderBy('c.position')
    .execute()
}

function resolutionsOf(tx: Transaction, councilId: Id<'council'>, itemIds: readonly Id<'item'>[]) {
  return tx
    .selectFrom('resolution')
    .select(['resolution_id', 'item_id', 'decision_maker', 'formula', 'taken_on', 'released_entry'])
    .where('council_id', '=', councilId)
    .where('item_id', 'in', itemIds)
    .orderBy('item_id')
    .orderBy('position')
    .orderBy('resolution_id')
    .execute()
}

function limbsOf(tx: Transaction, councilId: Id<'council'>, itemIds: readonly Id<'item'>[]) {
  return tx
    .selectFrom('limb as l')
    .innerJoin('resolution as r', (join) =>
      join.onRef('r.council_id', '=', 'l.council_id').onRef('r.resolution_id', '=', 'l.resolution_id'),
    )
    .select(['l.resolution_id', 'l.number', 'l.text'])
    .where('l.council_id', '=', councilId)
    .where('r.item_id', 'in', itemIds)
    .orderBy('l.resolution_id')
    .orderBy('l.position')
    .execute()
}

function votesOf(tx: Transaction, councilId: Id<'council'>, itemIds: readonly Id<'item'>[]) {
  return tx
    .selectFrom('vote')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('item_id', 'in', itemIds)
    .orderBy('item_id')
    .orderBy('position')
    .execute()
}

function correctionsOf(tx: Transaction, { councilId, meetingId }: Meeting) {
  return tx
    .selectFrom('minute_correction')
    .select(['item_id', 'was', 'becomes'])
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute()
}

function attendanceOf(tx: Transaction, { councilId, meetingId }: Meeting) {
  return tx
    .selectFrom('attendance as a')
    .innerJoin('person as p', (join) =>
      join.onRef('p.council_id', '=', 'a.council_id').onRef('p.person_id', '=', 'a.person_id'),
    )
    .select(['p.canonical_name', 'a.capacity', 'a.mode', 'a.sent_apologies', 'a.released_entry'])
    .where('a.council_id', '=', councilId)
    .where('a.meeting_id', '=', meetingId)
    .orderBy('p.sort_name')
    .orderBy('a.person_id')
    .execute()
}
