import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Meeting, MeetingId } from '../../council/meeting/meeting.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addMeetingRow, addMeetingState } from '../../store/meeting.ts'
import type { VenueRefusal } from '../../council/venue/refusals.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'
import { placeInVenue } from '../venue/place-in-venue.ts'

/**
 * Announces a meeting: its body, time and place are public from now on, its agenda not yet.
 *
 * @refuses unknown-thing, venue-not-in-use, no-power
 */
export async function announceMeeting(
  session: Session,
  meeting: Omit<Meeting, 'state'>,
): Promise<Result<MeetingId, UnknownThing | VenueRefusal | AccessRefusal>> {
  const place = await placeInVenue(session, meeting)
  if (!place.ok) return place
  const entry = enter(session, 'announce-meeting', {
    kind: 'meeting',
    id: meeting.id,
    bodyId: meeting.bodyId,
  })
  if (!entry.ok) return entry
  await addMeetingRow(session.tx, {
    council_id: session.councilId,
    meeting_id: meeting.id,
    body_id: meeting.bodyId,
    kind: meeting.kind,
    starts_at: meeting.startsAt,
    starts_on: dateAt(meeting.startsAt, session.zone),
    venue: place.value.venue,
    venue_id: place.value.venueId ?? null,
    released_entry: entry.value,
  })
  await addMeetingState(session.tx, {
    council_id: session.councilId,
    meeting_id: meeting.id,
    sequence: 1,
    state: 'announced',
    at: session.at,
    entry_no: entry.value,
    released_entry: entry.value,
  })
  published(session, 'meeting', [meeting.id])
  return accept(meeting.id)
}
