import type { Insertable, Selectable } from 'kysely'
import type { Venue, VenueFact, VenueId } from '../council/venue/venue.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** Every room of the register, by name. */
export async function venuesOf(tx: Transaction, councilId: Id<'council'>): Promise<readonly Venue[]> {
  const rows = await tx
    .selectFrom('venue')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('name')
    .orderBy('address')
    .orderBy('venue_id')
    .execute()
  return rows.map(toVenue)
}

function toVenue(row: Selectable<Tables['venue']>): Venue {
  return {
    id: row.venue_id,
    name: row.name,
    address: row.address,
    capacity: row.capacity ?? undefined,
    stepFree: row.step_free as VenueFact,
    hearingLoop: row.hearing_loop as VenueFact,
    webcast: row.webcast as VenueFact,
    accessNote: row.access_note,
    minutesBetween: row.minutes_between,
    fromOn: row.from_on,
    toOn: row.to_on ?? undefined,
  }
}

/** Adds a room; it is public at once. */
export async function addVenueRow(tx: Transaction, venue: Insertable<Tables['venue']>): Promise<void> {
  await tx.insertInto('venue').values(venue).execute()
}

/** Puts other words, facts or days to a room. */
export async function changeVenueRow(
  tx: Transaction,
  { council_id: councilId, venue_id: venueId, ...venue }: Omit<Insertable<Tables['venue']>, 'released_entry'>,
): Promise<void> {
  await tx
    .updateTable('venue')
    .set(venue)
    .where('council_id', '=', councilId)
    .where('venue_id', '=', venueId)
    .execute()
}

/** The days of the meetings that are held, or are to be held, in a room. */
export async function meetingDaysIn(
  tx: Transaction,
  councilId: Id<'council'>,
  venueId: VenueId,
): Promise<readonly CalendarDate[]> {
  const rows = await tx
    .selectFrom('meeting as m')
    .select('m.starts_on')
    .where('m.council_id', '=', councilId)
    .where('m.venue_id', '=', venueId)
    .where(
      (of) =>
        of
          .selectFrom('meeting_state as s')
          .select('s.state')
          .whereRef('s.council_id', '=', 'm.council_id')
          .whereRef('s.meeting_id', '=', 'm.meeting_id')
          .orderBy('s.sequence', 'desc')
          .limit(1),
      'not in',
      ['cancelled', 'postponed'],
    )
    .orderBy('m.starts_on')
    .execute()
  return rows.map((row) => row.starts_on)
}
