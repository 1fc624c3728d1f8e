import { sql, type RawBuilder } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Transaction } from './transaction.ts'

/** A body and those that took over its work, one after another, as a set of identifiers within a statement. */
export function itsSuccessors(councilId: Id<'council'>, bodyId: Id<'body'>): RawBuilder<unknown> {
  return sql`(
    with recursive line as (
      select body_id, successor_body_id from body where council_id = ${councilId} and body_id = ${bodyId}
      union
      select b.body_id, b.successor_body_id from line l
        join body b on b.council_id = ${councilId} and b.body_id = l.successor_body_id)
    select body_id from line)`
}

/** Bodies and those whose work they took over; where a day is given, those alone that had ceased before it. */
export function theirPredecessors(
  councilId: Id<'council'>,
  bodyIds: readonly Id<'body'>[],
  before?: CalendarDate,
): RawBuilder<unknown> {
  return sql`(
    with recursive line as (
      select body_id from body where council_id = ${councilId} and body_id = any(${bodyIds})
      union
      select b.body_id from line l
        join body b on b.council_id = ${councilId} and b.successor_body_id = l.body_id
         and (${before ?? null}::date is null or b.valid_to < ${before ?? null}::date))
    select body_id from line)`
}

/** The body that does the work of another on a day: itself, or the last of those that took over before it. */
export async function bodyAtWork(
  tx: Transaction,
  { councilId, bodyId, on }: { councilId: Id<'council'>; bodyId: Id<'body'>; on: CalendarDate },
): Promise<Id<'body'>> {
  const { rows } = await sql<{ body_id: Id<'body'> }>`
    with recursive line as (
      select body_id, successor_body_id, valid_to, 0 as place from body
       where council_id = ${councilId} and body_id = ${bodyId}
      union
      select b.body_id, b.successor_body_id, b.valid_to, l.place + 1 from line l
        join body b on b.council_id = ${councilId} and b.body_id = l.successor_body_id
       where l.valid_to < ${on} and l.place < 50)
    select body_id from line order by place desc limit 1`.execute(tx)
  return rows[0]?.body_id ?? bodyId
}
