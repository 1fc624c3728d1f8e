import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { PublicRecord, Row } from './public-record.ts'

/** Weeks in which the council does not usually meet, as the public calendar has them. */
export type PublicRecess = Row<'recess'>

/** The recesses that touch some days, both counted, the earliest first. */
export function recessesBetween(
  { reader, councilId }: PublicRecord,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): Promise<PublicRecess[]> {
  return reader
    .selectFrom('published.recess')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('from_on', '<=', to)
    .where('to_on', '>=', from)
    .orderBy('from_on')
    .orderBy('recess_id')
    .execute()
}
