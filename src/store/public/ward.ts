import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { holdingsOn, type Holding } from './person.ts'
import type { PublicRecord, Row } from './public-record.ts'

/** A ward, with the days on which its boundaries hold. */
export type PublicWard = Row<'ward'>

/** Every ward, those of earlier boundaries too, by name and first day. */
export function publicWards({ reader, councilId }: PublicRecord): Promise<PublicWard[]> {
  return reader
    .selectFrom('published.ward')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('name')
    .orderBy('from_on')
    .execute()
}

/** Every term for a ward, those that ended too, the latest first. */
export function wardTerms({ reader, councilId }: PublicRecord): Promise<Holding[]> {
  return reader
    .selectFrom('published.office_holding')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('ward_id', 'is not', null)
    .orderBy('from_on', 'desc')
    .orderBy('sort_name')
    .orderBy('holding_id')
    .execute()
}

/** The ward of each member on a day, by person. */
export async function wardsOn(record: PublicRecord, on: CalendarDate): Promise<ReadonlyMap<string, string>> {
  const held = await holdingsOn(record, on)
  return new Map(held.flatMap((term) => (term.ward_name === null ? [] : [[term.person_id, term.ward_name]])))
}
