import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { PublicRecord, Row } from './public-record.ts'

/** That a person is in a political group for some days or, without one, in none. */
export type PublicMembership = Row<'group_membership'>

/** Every political group by name. */
export function politicalGroups({ reader, councilId }: PublicRecord): Promise<Row<'political_group'>[]> {
  return reader
    .selectFrom('published.political_group')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('name')
    .execute()
}

/** Who is in which group on a day, and of whom it is said that they are in none, by name. */
export function membershipsOn(
  { reader, councilId }: PublicRecord,
  on: CalendarDate,
): Promise<PublicMembership[]> {
  return reader
    .selectFrom('published.group_membership')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('from_on', '<=', on)
    .where((open) => open.or([open('to_on', 'is', null), open('to_on', '>=', on)]))
    .orderBy('sort_name')
    .orderBy('person_id')
    .execute()
}

/** The groups that a person is and was in, latest first. */
export function membershipsOfPerson(
  { reader, councilId }: PublicRecord,
  personId: Row<'person'>['person_id'],
): Promise<PublicMembership[]> {
  return reader
    .selectFrom('published.group_membership')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .orderBy('from_on', 'desc')
    .execute()
}
