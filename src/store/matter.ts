import { sql, type Insertable, type Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** Adds a matter: the subject that persists across meetings. */
export async function addMatterRow(tx: Transaction, matter: Insertable<Tables['matter']>): Promise<void> {
  await tx.insertInto('matter').values(matter).execute()
}

/** A matter by its id; `undefined` where there is none. */
export function matterById(
  office: Office | Transaction,
  councilId: Id<'council'>,
  matterId: Id<'matter'>,
): Promise<MatterChoice | undefined> {
  return office
    .selectFrom('matter')
    .select(['matter_id', 'title'])
    .where('council_id', '=', councilId)
    .where('matter_id', '=', matterId)
    .executeTakeFirst()
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

/** Whether there is a public matter of an id. */
export async function hasPublicMatter(
  tx: Transaction,
  councilId: Id<'council'>,
  matterId: Id<'matter'>,
): Promise<boolean> {
  const row = await tx
    .selectFrom('matter')
    .select('matter_id')
    .where('council_id', '=', councilId)
    .where('matter_id', '=', matterId)
    .where('released_entry', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
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

/** A matter as it is offered for an item. */
export type MatterChoice = Pick<Selectable<Tables['matter']>, 'matter_id' | 'title'>

const latelyMeetings = 24
const mostNew = 200

/** The matters to offer for an item of a body, by title: those it had lately, those that are new, and one to keep. */
export async function mattersNear(
  office: Office,
  sought: {
    readonly councilId: Id<'council'>
    readonly bodyId: Id<'body'>
    readonly keep?: Id<'matter'> | undefined
  },
): Promise<MatterChoice[]> {
  const { councilId, bodyId, keep = null } = sought
  const { rows } = await sql<MatterChoice>`
    with lately as (
      select meeting_id from meeting
      where council_id = ${councilId} and body_id = ${bodyId}
      order by starts_on desc limit ${latelyMeetings}
    ), chosen as (
      select i.matter_id from lately l
      join agenda_item i on i.council_id = ${councilId} and i.meeting_id = l.meeting_id
      where i.matter_id is not null
      union
      (select matter_id from matter where council_id = ${councilId} and released_entry is null limit ${mostNew})
      union
      select ${keep}::text where ${keep}::text is not null
    )
    select m.matter_id, m.title from chosen c
    join matter m on m.council_id = ${councilId} and m.matter_id = c.matter_id
    order by m.title`.execute(office)
  return rows
}

const mostOffered = 300

/** The matters to offer for what belongs to one, by title: those that are public, and to who registers matters those that are new too. */
export function mattersToChoose(
  office: Office,
  councilId: Id<'council'>,
  { andNew }: { readonly andNew: boolean },
): Promise<MatterChoice[]> {
  return office
    .selectFrom('matter')
    .select(['matter_id', 'title'])
    .where('council_id', '=', councilId)
    .$if(!andNew, (query) => query.where('released_entry', 'is not', null))
    .orderBy('title')
    .orderBy('matter_id')
    .limit(mostOffered)
    .execute()
}
