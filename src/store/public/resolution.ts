import { sql } from 'kysely'
import type { AgendaItem } from './agenda-item.ts'
import { listPage, type ListPage, type PublicRecord, type Row } from './public-record.ts'

/** A numbered part of a resolution, with what was undertaken in it. */
export type Limb = Row<'limb'>

/** A resolution with its limbs in order. */
export type Resolution = Row<'resolution'> & { readonly limbs: readonly Limb[] }

/** A resolution with the item and the meeting that it was taken at. */
export type ResolutionAtMeeting = Resolution &
  Pick<AgendaItem, 'meeting_id' | 'matter_id' | 'is_standing'> & {
    readonly item_title: string
    readonly body_name: string
    readonly body_slug: string
    readonly regime: string
  }

/** The resolutions taken on some items, in order. */
export async function resolutionsOn(
  record: PublicRecord,
  itemIds: readonly AgendaItem['item_id'][],
): Promise<Resolution[]> {
  if (itemIds.length === 0) return []
  const rows = await record.reader
    .selectFrom('published.resolution')
    .selectAll()
    .where('council_id', '=', record.councilId)
    .where(sql<boolean>`item_id = any(${itemIds})`)
    .orderBy('item_id')
    .orderBy('position')
    .execute()
  return withLimbs(record, rows)
}

/** Which resolutions are asked for, and how many at a time. */
export type ResolutionsAsked = {
  readonly size: number
  readonly after?: string | undefined
  readonly bodyId?: string | undefined
  /** Whether those on standing items, such as the minutes of the last meeting, are among them. */
  readonly hasStanding?: boolean
}

/** A page of all resolutions, latest first and within a meeting in the order of its agenda; of one body where it is named. */
export async function resolutions(
  record: PublicRecord,
  { size, after, bodyId, hasStanding = true }: ResolutionsAsked,
): Promise<ListPage<ResolutionAtMeeting>> {
  const rows = await atMeeting(record)
    .$if(bodyId !== undefined, (of) => of.where('m.body_id', '=', bodyId as Row<'body'>['body_id']))
    .$if(!hasStanding, (of) => of.where('i.is_standing', '=', false))
    .$if(after !== undefined, (older) =>
      older.where(
        sql<boolean>`(r.taken_on, m.meeting_id, -i.position, -r.position, r.resolution_id) < (
          select at.taken_on, of.meeting_id, -of.position, -at.position, at.resolution_id
          from published.resolution at
          join published.agenda_item of on of.council_id = at.council_id and of.item_id = at.item_id
          where at.council_id = ${record.councilId} and at.resolution_id = ${after})`,
      ),
    )
    .orderBy('r.taken_on', 'desc')
    .orderBy('m.meeting_id', 'desc')
    .orderBy('i.position')
    .orderBy('r.position')
    .orderBy('r.resolution_id', 'desc')
    .limit(size + 1)
    .execute()
  const page = listPage(rows, size, (row) => row.resolution_id)
  return { ...page, entries: await withLimbs(record, page.entries) }
}

/** A resolution by its id; `undefined` where there is none that is public. */
export async function resolutionById(
  record: PublicRecord,
  id: string,
): Promise<ResolutionAtMeeting | undefined> {
  const rows = await atMeeting(record)
    .where('r.resolution_id', '=', id as Resolution['resolution_id'])
    .execute()
  return (await withLimbs(record, rows))[0]
}

function atMeeting({ reader, councilId }: PublicRecord) {
  return reader
    .selectFrom('published.resolution as r')
    .innerJoin('published.agenda_item as i', (join) =>
      join.onRef('i.council_id', '=', 'r.council_id').onRef('i.item_id', '=', 'r.item_id'),
    )
    .innerJoin('published.meeting as m', (join) =>
      join.onRef('m.council_id', '=', 'i.council_id').onRef('m.meeting_id', '=', 'i.meeting_id'),
    )
    .innerJoin('published.body as b', (join) =>
      join.onRef('b.council_id', '=', 'm.council_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .selectAll('r')
    .select(['i.meeting_id', 'i.matter_id', 'i.is_standing', 'i.title as item_title'])
    .select(['m.body_name', 'm.body_slug', 'b.regime'])
    .where('r.council_id', '=', councilId)
}

async function withLimbs<Taken extends Row<'resolution'>>(
  { reader, councilId }: PublicRecord,
  rows: readonly Taken[],
): Promise<(Taken & { limbs: Limb[] })[]> {
  if (rows.length === 0) return []
  const limbs = await reader
    .selectFrom('published.limb')
    .selectAll()
    .where('council_id', '=', councilId)
    .where(sql<boolean>`resolution_id = any(${rows.map((row) => row.resolution_id)})`)
    .orderBy('position')
    .execute()
  const byResolution = Map.groupBy(limbs, (limb) => limb.resolution_id)
  return rows.map((row) => ({ ...row, limbs: byResolution.get(row.resolution_id) ?? [] }))
}
