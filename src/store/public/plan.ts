import { sql } from 'kysely'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { listPage, type ListPage, type PublicRecord, type Row } from './public-record.ts'

/** An entry of the forward plan as the public may know it. */
export type PlannedDecision = Row<'plan_entry'>

/** A notice as the public may know it. */
export type PublishedNotice = Row<'plan_notice'>

/** The decisions still to come whose window ends on a day or later, earliest first. */
export function decisionsToCome(
  { reader, councilId }: PublicRecord,
  from: CalendarDate,
): Promise<PlannedDecision[]> {
  return reader
    .selectFrom('published.plan_entry')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('status', 'not in', ['decided', 'withdrawn'])
    .where('window_to', '>=', from)
    .orderBy('window_from')
    .orderBy('title')
    .orderBy('plan_entry_id')
    .execute()
}

/** An entry of the forward plan by its id; `undefined` where there is none that is public. */
export function plannedDecision(
  { reader, councilId }: PublicRecord,
  id: string,
): Promise<PlannedDecision | undefined> {
  return reader
    .selectFrom('published.plan_entry')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('plan_entry_id', '=', id as PlannedDecision['plan_entry_id'])
    .executeTakeFirst()
}

/** The notices given of an entry, first to last. */
export function noticesOfDecision(
  { reader, councilId }: PublicRecord,
  id: PlannedDecision['plan_entry_id'],
): Promise<PublishedNotice[]> {
  return reader
    .selectFrom('published.plan_notice')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('plan_entry_id', '=', id)
    .orderBy('published_at')
    .orderBy('notice_id')
    .execute()
}

/** The items of public agendas on which an entry is taken, earliest first. */
export function placesOfDecision(
  { reader, councilId }: PublicRecord,
  id: PlannedDecision['plan_entry_id'],
): Promise<Row<'plan_entry_item'>[]> {
  return reader
    .selectFrom('published.plan_entry_item')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('plan_entry_id', '=', id)
    .orderBy('starts_on')
    .orderBy('item_id')
    .execute()
}

/** A page of all notices, newest first. */
export async function notices(
  { reader, councilId }: PublicRecord,
  { size, after }: { readonly size: number; readonly after?: string | undefined },
): Promise<ListPage<PublishedNotice>> {
  const rows = await reader
    .selectFrom('published.plan_notice as n')
    .selectAll('n')
    .where('n.council_id', '=', councilId)
    .$if(after !== undefined, (older) =>
      older.where(
        sql<boolean>`(n.published_at, n.notice_id) < (
          select at.published_at, at.notice_id from published.plan_notice at
          where at.council_id = ${councilId} and at.notice_id = ${after})`,
      ),
    )
    .orderBy('n.published_at', 'desc')
    .orderBy('n.notice_id', 'desc')
    .limit(size + 1)
    .execute()
  return listPage(rows, size, (row) => row.notice_id)
}

/** A notice by its id; `undefined` where there is none. */
export function noticeById(
  { reader, councilId }: PublicRecord,
  id: string,
): Promise<PublishedNotice | undefined> {
  return reader
    .selectFrom('published.plan_notice')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('notice_id', '=', id as PublishedNotice['notice_id'])
    .executeTakeFirst()
}

/** What the council treats as significant, on each ground that it has set. */
export function keyThresholds({ reader, councilId }: PublicRecord): Promise<Row<'key_threshold'>[]> {
  return reader
    .selectFrom('published.key_threshold')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('ground')
    .execute()
}
