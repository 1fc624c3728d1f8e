import type { Insertable, Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** The entries made in the room of a meeting, in the order in which they were kept. */
export function roomEntriesOf(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  meetingId: Id<'meeting'>,
): Promise<Selectable<Tables['room_entry']>[]> {
  return tx
    .selectFrom('room_entry')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .orderBy('sequence')
    .execute()
}

/** How many entries the room of a meeting has: what a device compares with the number that it has seen. */
export async function roomEntryCount(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  meetingId: Id<'meeting'>,
): Promise<number> {
  const row = await tx
    .selectFrom('room_entry')
    .select((count) => count.fn.max('sequence').as('last'))
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()
  return row?.last ?? 0
}

/** Adds an entry to the room of a meeting. */
export async function addRoomEntry(tx: Transaction, entry: Insertable<Tables['room_entry']>): Promise<void> {
  await tx.insertInto('room_entry').values(entry).execute()
}

/** Keeps when the meeting took its items, in place of what was kept before. */
export async function replaceItemsTaken(
  tx: Transaction,
  of: { readonly councilId: Id<'council'>; readonly meetingId: Id<'meeting'> },
  rows: readonly Insertable<Tables['item_taken']>[],
): Promise<void> {
  await tx
    .deleteFrom('item_taken')
    .where('council_id', '=', of.councilId)
    .where('meeting_id', '=', of.meetingId)
    .execute()
  if (rows.length > 0) await tx.insertInto('item_taken').values(rows).execute()
}

/** The rules of a body that hold now; `undefined` where the council has recorded none. */
export function houseRulesOf(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  bodyId: Id<'body'>,
): Promise<Selectable<Tables['house_rules']> | undefined> {
  return tx
    .selectFrom('house_rules')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('body_id', '=', bodyId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Adds the rules of a body, which hold from now on. */
export async function addHouseRules(
  tx: Transaction,
  rules: Insertable<Tables['house_rules']>,
): Promise<void> {
  await tx.insertInto('house_rules').values(rules).execute()
}

/** What the office alone calls the items of a meeting, where that is not their public title. */
export function hiddenTitlesOf(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  itemIds: readonly Id<'item'>[],
): Promise<{ item_id: Id<'item'>; title: string | null }[]> {
  if (itemIds.length === 0) return Promise.resolve([])
  return tx
    .selectFrom('agenda_item_private')
    .select(['item_id', 'title'])
    .where('council_id', '=', councilId)
    .where('item_id', 'in', itemIds)
    .execute()
}

/** The items for which there is a paper whose present class is confidential or embargoed, and which is not public. */
export async function itemsWithConfidentialPapers(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  itemIds: readonly Id<'item'>[],
): Promise<Id<'item'>[]> {
  if (itemIds.length === 0) return []
  const rows = await tx
    .selectFrom('document as d')
    .innerJoinLateral(
      (inner) =>
        inner
          .selectFrom('access_classification as c')
          .select('c.class')
          .whereRef('c.council_id', '=', 'd.council_id')
          .whereRef('c.document_id', '=', 'd.document_id')
          .orderBy('c.sequence', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .select('d.item_id')
    .distinct()
    .where('d.council_id', '=', councilId)
    .where('d.item_id', 'in', itemIds)
    .where('d.withdrawn_entry', 'is', null)
    .where('latest.class', 'in', ['confidential', 'embargoed'])
    .execute()
  return rows.flatMap(({ item_id }) => (item_id === null ? [] : [item_id]))
}

/** The recommendations of the reports to some items: the paragraphs of their latest version that stand under that heading. */
export async function recommendationsFor(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  itemIds: readonly Id<'item'>[],
): Promise<{ readonly item_id: Id<'item'> | null; readonly paragraphs: readonly string[] }[]> {
  if (itemIds.length === 0) return []
  return tx
    .selectFrom('document as d')
    .innerJoin('document_section as s', (join) =>
      join.onRef('s.council_id', '=', 'd.council_id').onRef('s.document_id', '=', 'd.document_id'),
    )
    .select(['d.item_id', 's.paragraphs'])
    .where('d.council_id', '=', councilId)
    .where('d.item_id', 'in', itemIds)
    .where('d.kind', '=', 'report')
    .where('s.heading', 'ilike', 'recommendation%')
    .where('s.version', '=', (latest) =>
      latest
        .selectFrom('document_version as v')
        .select((row) => row.fn.max('v.version').as('version'))
        .whereRef('v.council_id', '=', 'd.council_id')
        .whereRef('v.document_id', '=', 'd.document_id'),
    )
    .orderBy('d.position')
    .orderBy('s.position')
    .execute()
}
