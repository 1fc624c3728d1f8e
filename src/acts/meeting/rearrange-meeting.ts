import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { MeetingState } from '../../council/meeting/meeting-state.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import { checkRearrangement, type MeetingPlace } from '../../council/meeting/rearrange.ts'
import type { MeetingRefusal } from '../../council/meeting/refusals.ts'
import type { VenueRefusal } from '../../council/venue/refusals.ts'
import type { VenueId } from '../../council/venue/venue.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { meetingById, rearrangeMeetingRow } from '../../store/meeting.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'
import { placeInVenue } from '../venue/place-in-venue.ts'
import { businessMoved } from './business-of.ts'
import { tellOfChange } from './tell-of-change.ts'

/** A meeting with its new time and place, and why. */
export type NewArrangement = MeetingPlace & {
  readonly meetingId: MeetingId
  readonly reason: string
  /** The room of the register to which it is moved; its words then hold, and not those of `venue`. */
  readonly venueId?: VenueId | undefined
}

type Refusal = UnknownThing | NamesProtectedPerson | MeetingRefusal | VenueRefusal | AccessRefusal

/**
 * Moves a meeting that has not begun to another time or place. Its page says where and when it was to be, and why it moved.
 *
 * @refuses unknown-thing, venue-not-in-use, meeting-not-movable, rearrange-without-reason, rearrange-changes-nothing, rearrange-into-the-past, names-protected-person, no-power
 */
export async function rearrangeMeeting(
  session: Session,
  { meetingId, startsAt, reason, ...wanted }: NewArrangement,
): Promise<Result<MeetingId, Refusal>> {
  const { tx, councilId, at, zone } = session
  const meeting = await meetingById(tx, councilId, meetingId)
  if (meeting === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  const place = await placeInVenue(session, { startsAt, ...wanted })
  if (!place.ok) return place
  const { venue, venueId } = place.value
  const from = { startsAt: meeting.starts_at, venue: meeting.venue }
  const state = meeting.state as MeetingState
  const checked = checkRearrangement({ state, from, to: { startsAt, venue }, reason, at })
  if (!checked.ok) return checked
  const shielded = await refuseProtected(session, [reason, venue])
  if (!shielded.ok) return shielded
  const subject = {
    kind: 'meeting',
    id: meetingId,
    bodyId: meeting.body_id,
    detail: { startedAt: from.startsAt, startsAt, wasIn: from.venue, venue },
  }
  const entry = enter(session, 'rearrange-meeting', subject)
  if (!entry.ok) return entry
  await rearrangeMeetingRow(tx, {
    council_id: councilId,
    meeting_id: meetingId,
    was_at: from.startsAt,
    was_venue: from.venue,
    starts_at: checked.value.startsAt,
    venue: checked.value.venue,
    venue_id: venueId ?? null,
    reason: reason.trim(),
    at,
    entry_no: entry.value,
    released_entry: entry.value,
    starts_on: dateAt(startsAt, zone),
  })
  businessMoved(session)
  await tellOfChange(session, { meeting, newStartsAt: startsAt, entryNo: entry.value })
  published(session, 'meeting', [meetingId])
  return accept(meetingId)
}
