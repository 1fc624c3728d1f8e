import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { MeetingRefusal } from '../../council/meeting/refusals.ts'
import type { VenueRefusal } from '../../council/venue/refusals.ts'
import { dateAt, type Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { meetingById, setMeetingStart, type MeetingRow } from '../../store/meeting.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, NewStartNotAsked, UnknownThing } from '../refusals.ts'
import type { Session } from '../session.ts'
import { placeInVenue, type FoundPlace, type WantedPlace } from '../venue/place-in-venue.ts'
import { businessMoved } from './business-of.ts'
import { moveMeeting, type MovedMeeting } from './move-meeting.ts'
import { tellOfChange } from './tell-of-change.ts'

/** Why a meeting cannot be opened, closed, adjourned, postponed, cancelled or announced again. */
export type ChangeRefusal =
  | UnknownThing
  | NewStartNotAsked
  | MeetingRefusal
  | VenueRefusal
  | NamesProtectedPerson
  | AccessRefusal

/** What happens to a meeting on its way: opened, closed, adjourned, postponed, cancelled, or given a new start. */
export type MeetingChange = {
  readonly meetingId: MeetingId
  readonly to: 'inProgress' | 'closed' | 'adjourned' | 'postponed' | 'cancelled' | 'announced'
  readonly reason?: string | undefined
  readonly newStartsAt?: Instant | undefined
  /** Where a postponed meeting is held on its new day; where it was to be held if this is left out. */
  readonly newPlace?: Omit<WantedPlace, 'startsAt'> | undefined
  readonly recordedFrom?: string | undefined
}

/**
 * Opens, closes, adjourns, postpones, cancels or rearranges a meeting. The reason given is published.
 *
 * @refuses unknown-thing, new-start-not-asked, venue-not-in-use, names-protected-person, meeting-cannot-move, meeting-move-without-reason, meeting-without-new-start, meeting-held-elsewhere-without-source, no-power
 */
export async function changeMeeting(
  session: Session,
  change: MeetingChange,
): Promise<Result<MeetingId, ChangeRefusal>> {
  const { newStartsAt } = change
  const before = await meetingById(session.tx, session.councilId, change.meetingId)
  const isAsked = before?.state === 'postponed' || before?.state === 'adjourned'
  if (newStartsAt !== undefined && !isAsked) return refuse({ code: 'new-start-not-asked' })
  const place = await placeOnNewDay(session, before, change)
  if (!place.ok) return place
  const moved = await moveMeeting(session, {
    meetingId: change.meetingId,
    to: change.to,
    act: 'change-meeting',
    detail: newStart(before, { startsAt: newStartsAt, venue: place.value?.venue }),
    facts: {
      reason: change.reason,
      hasNewStart: newStartsAt !== undefined,
      recordedFrom: change.recordedFrom,
    },
  })
  if (!moved.ok) return moved
  if (newStartsAt !== undefined)
    await keepNewStart(session, { ...change, startsAt: newStartsAt, place: place.value })
  await tellMembers(session, change, moved.value)
  return accept(change.meetingId)
}

/** The changes that members are told by mail; of the others they are in the room, or read the record. */
const toldByMail: readonly MeetingChange['to'][] = ['postponed', 'cancelled', 'announced']

async function tellMembers(
  session: Session,
  { to, newStartsAt }: MeetingChange,
  moved: MovedMeeting,
): Promise<void> {
  if (toldByMail.includes(to)) await tellOfChange(session, { ...moved, newStartsAt })
}

type NewStart = Pick<MeetingChange, 'meetingId'> & {
  readonly startsAt: Instant
  readonly place: FoundPlace | undefined
}

async function keepNewStart(session: Session, { meetingId, startsAt, place }: NewStart): Promise<void> {
  await setMeetingStart(session.tx, {
    council_id: session.councilId,
    meeting_id: meetingId,
    starts_at: startsAt,
    starts_on: dateAt(startsAt, session.zone),
    ...(place && { venue: place.venue, venue_id: place.venueId ?? null }),
  })
  businessMoved(session)
}

/**
 * Where a postponed meeting is on its new day: in a room that is in use then. A meeting that goes on after an adjournment is
 * asked nothing, since it is held where it is.
 */
async function placeOnNewDay(
  session: Session,
  before: MeetingRow | undefined,
  { to, newStartsAt: startsAt, newPlace }: MeetingChange,
): Promise<Result<FoundPlace | undefined, UnknownThing | VenueRefusal | NamesProtectedPerson>> {
  if (before === undefined || startsAt === undefined || to !== 'announced') return accept(undefined)
  const place = newPlace ?? { venue: before.venue, venueId: before.venue_id ?? undefined }
  const shielded = await refuseProtected(session, [place.venue])
  return shielded.ok ? placeInVenue(session, { startsAt, ...place }) : shielded
}

/** What the audit trail keeps of a new start: the old one and the new, and where. */
function newStart(
  before: MeetingRow | undefined,
  { startsAt, venue }: { readonly startsAt: Instant | undefined; readonly venue: string | undefined },
): Record<string, string> {
  if (before === undefined || startsAt === undefined) return {}
  const where = venue === undefined || venue === before.venue ? {} : { wasIn: before.venue, venue }
  return { startedAt: before.starts_at, startsAt, ...where }
}
