import { sql } from 'kysely'
import type { AgendaItem } from './agenda-item.ts'
import { listPage, type ListPage, type PublicRecord, type Row } from './public-record.ts'

/** A numbered part of a resolution, with what was undertaken in it. */
export type Limb = Row<'limb'>

/** What was put right in a decision after it was public, place by place. */
export type DecisionCorrection = Row<'resolution_correction'>

/**
 * A resolution with its limbs in order, where it was taken, and what has befallen it since: what was corrected, and whether it
 * was withdrawn or superseded.
 */
export type Resolution = Row<'resolution'> & {
  readonly limbs: readonly Limb[]
  readonly corrections: readonly DecisionCorrection[]
  readonly end: Row<'resolution_end'> | undefined
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
  return whole(record, rows)
}

/** The decisions on a matter that were taken without a meeting, earliest first. */
export async function delegatedOnMatter(record: PublicRecord, matterId: string): Promise<Resolution[]> {
  const rows = await record.reader
    .selectFrom('published.resolution')
    .selectAll()
    .where('council_id', '=', record.councilId)
    .where('matter_id', '=', matterId as NonNullable<Row<'resolution'>['matter_id']>)
    .where('delegated_decision_id', 'is not', null)
    .orderBy('taken_on')
    .orderBy('resolution_id')
    .limit(200)
    .execute()
  return whole(record, rows)
}

/** Which resolutions are asked for, and how many at a time. */
export type ResolutionsAsked = {
  readonly size: number
  readonly after?: string | undefined
  readonly bodyId?: string | undefined
  /** Whether those on standing items, such as the minutes of the last meeting, are among them. */
  readonly hasStanding?: boolean
  /** Those taken at meetings, by officers alone, or by members alone. */
  readonly takenBy?: 'meeting' | 'officer' | 'member' | undefined
  readonly isKey?: boolean | undefined
}

/** A page of all resolutions, latest first and within a meeting in the order of its agenda; of one body where it is named. */
export async function resolutions(
  record: PublicRecord,
  asked: ResolutionsAsked,
): Promise<ListPage<Resolution>> {
  const { size, after, bodyId, hasStanding = true, takenBy, isKey = false } = asked
  const { councilId } = record
  const rows = await record.reader
    .selectFrom('published.resolution as r')
    .selectAll('r')
    .where('r.council_id', '=', councilId)
    .$if(bodyId !== undefined, (of) => of.where(ofBody(councilId, bodyId as string)))
    .$if(!hasStanding, (of) => of.where('r.is_standing', '=', false))
    .$if(takenBy === 'meeting', (of) => of.where('r.meeting_id', 'is not', null))
    .$if(takenBy === 'officer' || takenBy === 'member', (of) => of.where('r.maker', '=', takenBy as string))
    .$if(isKey, (of) => of.where('r.is_key', '=', true))
    .$if(after !== undefined, (older) =>
      older.where(
        sql<boolean>`(r.taken_on, coalesce(r.meeting_id, r.delegated_decision_id), -r.item_position, -r.position, r.resolution_id) < (
          select at.taken_on, coalesce(at.meeting_id, at.delegated_decision_id), -at.item_position, -at.position, at.resolution_id
          from published.resolution at
          where at.council_id = ${councilId} and at.resolution_id = ${after})`,
      ),
    )
    .orderBy('r.taken_on', 'desc')
    .orderBy(sql`coalesce(r.meeting_id, r.delegated_decision_id)`, 'desc')
    .orderBy('r.item_position')
    .orderBy('r.position')
    .orderBy('r.resolution_id', 'desc')
    .limit(size + 1)
    .execute()
  const page = listPage(rows, size, (row) => row.resolution_id)
  return { ...page, entries: await whole(record, page.entries) }
}

/** Sought by the body's own meetings and delegated decisions, which have indexes, and not by reading every decision. */
function ofBody(councilId: string, bodyId: string) {
  return sql<boolean>`r.resolution_id = any(array(
    select t.resolution_id from published.meeting m
    join published.agenda_item i on i.council_id = m.council_id and i.meeting_id = m.meeting_id
    join resolution t on t.council_id = i.council_id and t.item_id = i.item_id
    where m.council_id = ${councilId} and m.body_id = ${bodyId}
    union all
    select t.resolution_id from delegated_decision d
    join resolution t on t.council_id = d.council_id and t.delegated_decision_id = d.delegated_decision_id
    where d.council_id = ${councilId} and d.body_id = ${bodyId}))`
}

/** A resolution by its id; `undefined` where there is none that is public. */
export async function resolutionById(record: PublicRecord, id: string): Promise<Resolution | undefined> {
  const rows = await record.reader
    .selectFrom('published.resolution')
    .selectAll()
    .where('council_id', '=', record.councilId)
    .where('resolution_id', '=', id as Resolution['resolution_id'])
    .execute()
  return (await whole(record, rows))[0]
}

/** Resolutions with their limbs and with what has befallen them, in the order given. */
async function whole(record: PublicRecord, rows: readonly Row<'resolution'>[]): Promise<Resolution[]> {
  if (rows.length === 0) return []
  const { reader, councilId } = record
  const isOne = sql<boolean>`resolution_id = any(${rows.map((row) => row.resolution_id)})`
  const [limbs, corrections, ends] = await Promise.all([
    reader
      .selectFrom('published.limb')
      .selectAll()
      .where('council_id', '=', councilId)
      .where(isOne)
      .orderBy('position')
      .execute(),
    reader
      .selectFrom('published.resolution_correction')
      .selectAll()
      .where('council_id', '=', councilId)
      .where(isOne)
      .orderBy('version')
      .orderBy('position')
      .execute(),
    reader
      .selectFrom('published.resolution_end')
      .selectAll()
      .where('council_id', '=', councilId)
      .where(isOne)
      .execute(),
  ])
  const limbsOf = Map.groupBy(limbs, (limb) => limb.resolution_id)
  const correctionsOf = Map.groupBy(corrections, (correction) => correction.resolution_id)
  return rows.map((row) => ({
    ...row,
    limbs: limbsOf.get(row.resolution_id) ?? [],
    corrections: correctionsOf.get(row.resolution_id) ?? [],
    end: ends.find((end) => end.resolution_id === row.resolution_id),
  }))
}
