import { sql, type Insertable, type Selectable } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** An entry of the forward plan as the office has it: its newest version, the status it is in, and how far the public knows. */
export type PlanEntryRow = Selectable<Tables['plan_entry_version']> & {
  readonly matter_id: Id<'matter'> | null
  /** The entry of the act by which the public was first told; `null` while it does not know. */
  readonly first_released_entry: number | null
  readonly status: string
  readonly status_reason: string | null
  readonly status_sequence: number
}

/** Adds an entry to the forward plan. It says nothing until {@link addPlanVersion}. */
export async function addPlanEntryRow(
  tx: Transaction,
  entry: Insertable<Tables['plan_entry']>,
): Promise<void> {
  await tx.insertInto('plan_entry').values(entry).execute()
}

/** Adds a version of an entry, unreleased. */
export async function addPlanVersion(
  tx: Transaction,
  version: Insertable<Tables['plan_entry_version']>,
): Promise<void> {
  await tx.insertInto('plan_entry_version').values(version).execute()
}

/** Adds the record of an entry's status. */
export async function addPlanStatus(
  tx: Transaction,
  status: Insertable<Tables['plan_entry_status']>,
): Promise<void> {
  await tx.insertInto('plan_entry_status').values(status).execute()
}

/** An entry by its id; `undefined` where there is none. */
export function planEntryById(
  tx: Transaction,
  councilId: Id<'council'>,
  planEntryId: Id<'planEntry'>,
): Promise<PlanEntryRow | undefined> {
  return entries(tx, councilId).where('e.plan_entry_id', '=', planEntryId).executeTakeFirst()
}

/** The entries whose window reaches a day or lies after it, earliest first; with `isOpen`, those neither decided nor withdrawn. */
export function planEntries(
  tx: Transaction,
  councilId: Id<'council'>,
  { from, isOpen }: { readonly from?: CalendarDate; readonly isOpen: boolean },
): Promise<PlanEntryRow[]> {
  return entries(tx, councilId)
    .$if(from !== undefined, (query) => query.where('v.window_to', '>=', from as CalendarDate))
    .$if(isOpen, (query) => query.where('s.status', 'not in', ['decided', 'withdrawn']))
    .orderBy('v.window_from')
    .orderBy('v.title')
    .execute()
}

/** The entries that are taken on an item, earliest first. */
export function planEntriesOn(
  tx: Transaction,
  councilId: Id<'council'>,
  itemId: Id<'item'>,
): Promise<PlanEntryRow[]> {
  return entries(tx, councilId)
    .where('e.plan_entry_id', 'in', (inner) =>
      inner
        .selectFrom('plan_entry_item')
        .select('plan_entry_id')
        .where('council_id', '=', councilId)
        .where('item_id', '=', itemId),
    )
    .orderBy('v.window_from')
    .execute()
}

/** Makes public the newest version of an entry, and the entry itself where it was not. */
export async function releasePlanEntry(
  tx: Transaction,
  released: { councilId: Id<'council'>; planEntryId: Id<'planEntry'>; version: number; entryNo: number },
): Promise<void> {
  const { councilId, planEntryId, version, entryNo } = released
  await tx
    .updateTable('plan_entry')
    .set({ released_entry: entryNo })
    .where('council_id', '=', councilId)
    .where('plan_entry_id', '=', planEntryId)
    .where('released_entry', 'is', null)
    .execute()
  await tx
    .updateTable('plan_entry_version')
    .set({ released_entry: entryNo })
    .where('council_id', '=', councilId)
    .where('plan_entry_id', '=', planEntryId)
    .where('version', '=', version)
    .where('released_entry', 'is', null)
    .execute()
}

/** Puts an entry on an item of an agenda. Doing so twice changes nothing. */
export async function placePlanEntry(
  tx: Transaction,
  placed: Insertable<Tables['plan_entry_item']>,
): Promise<void> {
  await tx
    .insertInto('plan_entry_item')
    .values(placed)
    .onConflict((same) => same.doNothing())
    .execute()
}

/** Where entries are taken: each with its item and the meeting. */
export function placesOfEntries(
  tx: Transaction,
  councilId: Id<'council'>,
  planEntryIds: readonly Id<'planEntry'>[],
): Promise<
  (Pick<Selectable<Tables['plan_entry_item']>, 'plan_entry_id' | 'item_id'> & {
    meeting_id: Id<'meeting'>
    starts_on: CalendarDate
    body_id: Id<'body'>
    part: string
  })[]
> {
  return tx
    .selectFrom('plan_entry_item as p')
    .innerJoin('agenda_item as i', (join) =>
      join.onRef('i.council_id', '=', 'p.council_id').onRef('i.item_id', '=', 'p.item_id'),
    )
    .innerJoin('meeting as m', (join) =>
      join.onRef('m.council_id', '=', 'i.council_id').onRef('m.meeting_id', '=', 'i.meeting_id'),
    )
    .select(['p.plan_entry_id', 'p.item_id', 'i.meeting_id', 'm.starts_on', 'm.body_id', 'i.part'])
    .where('p.council_id', '=', councilId)
    .where(sql<boolean>`p.plan_entry_id = any(${planEntryIds}::text[])`)
    .execute()
}

/** Adds what the council treats as significant on one ground. The last words hold. */
export async function addKeyThreshold(
  tx: Transaction,
  threshold: Omit<Insertable<Tables['key_threshold']>, 'sequence'>,
): Promise<void> {
  const last = await tx
    .selectFrom('key_threshold')
    .select((row) => row.fn.max('sequence').as('sequence'))
    .where('council_id', '=', threshold.council_id)
    .executeTakeFirst()
  await tx
    .insertInto('key_threshold')
    .values({ ...threshold, sequence: (last?.sequence ?? 0) + 1 })
    .execute()
}

/** What the council treats as significant now, on each ground that it has set. */
export function keyThresholds(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<Pick<Selectable<Tables['key_threshold']>, 'ground' | 'words'>[]> {
  return tx
    .selectFrom('key_threshold')
    .distinctOn('ground')
    .select(['ground', 'words'])
    .where('council_id', '=', councilId)
    .orderBy('ground')
    .orderBy('sequence', 'desc')
    .execute()
}

function entries(tx: Transaction, councilId: Id<'council'>) {
  return tx
    .selectFrom('plan_entry as e')
    .innerJoinLateral(
      (inner) =>
        inner
          .selectFrom('plan_entry_version as v')
          .selectAll('v')
          .whereRef('v.council_id', '=', 'e.council_id')
          .whereRef('v.plan_entry_id', '=', 'e.plan_entry_id')
          .orderBy('v.version', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .innerJoinLateral(
      (inner) =>
        inner
          .selectFrom('plan_entry_status as s')
          .select(['s.status', 's.reason as status_reason', 's.sequence as status_sequence'])
          .whereRef('s.council_id', '=', 'e.council_id')
          .whereRef('s.plan_entry_id', '=', 'e.plan_entry_id')
          .orderBy('s.sequence', 'desc')
          .limit(1)
          .as('s'),
      (join) => join.onTrue(),
    )
    .selectAll('v')
    .select(['e.matter_id', 'e.released_entry as first_released_entry'])
    .select(['s.status', 's.status_reason', 's.status_sequence'])
    .where('e.council_id', '=', councilId)
}
