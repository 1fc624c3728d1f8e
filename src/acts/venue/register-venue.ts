import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkVenue } from '../../council/venue/check-venue.ts'
import type { VenueRefusal } from '../../council/venue/refusals.ts'
import type { Venue, VenueId } from '../../council/venue/venue.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addVenueRow, changeVenueRow, meetingDaysIn, venuesOf } from '../../store/venue.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'

type Refusal = VenueRefusal | NamesProtectedPerson | UnknownThing | AccessRefusal

/**
 * Registers a room in which the council meets. The public reads of it on the pages of the meetings that are held there.
 *
 * @refuses venue-without-name, venue-closes-before-it-opens, venue-exists, names-protected-person, no-power
 */
export async function registerVenue(session: Session, venue: Venue): Promise<Result<VenueId, Refusal>> {
  const { tx, councilId } = session
  const fit = checkVenue(venue, { others: await venuesOf(tx, councilId), meetingDays: [] })
  if (!fit.ok) return fit
  const shielded = await refuseProtected(session, wordsOf(venue))
  if (!shielded.ok) return shielded
  const entry = enter(session, 'register-venue', { kind: 'venue', id: venue.id, detail: trailOf(venue) })
  if (!entry.ok) return entry
  await addVenueRow(tx, { ...rowOf(session, venue), released_entry: entry.value })
  published(session, 'meeting', [])
  return accept(venue.id)
}

/**
 * Puts a room's words and facts right. Meetings that were called in it keep the words under which they were announced.
 *
 * @refuses unknown-thing, venue-without-name, venue-closes-before-it-opens, venue-exists, venue-wanted, names-protected-person, no-power
 */
export async function changeVenue(
  session: Session,
  { id, ...changed }: Omit<Venue, 'toOn'>,
): Promise<Result<VenueId, Refusal>> {
  return change(session, 'change-venue', { id, changed })
}

/** The last day on which a room is in use; `undefined` to have it in use on and on, where that day was given wrongly. */
export type VenueClosing = { readonly id: VenueId; readonly toOn: CalendarDate | undefined }

/**
 * Closes a room with a last day, which counts, or opens it again. No meeting is called in it later.
 *
 * @refuses unknown-thing, venue-closes-before-it-opens, venue-wanted, no-power
 */
export async function closeVenue(
  session: Session,
  { id, toOn }: VenueClosing,
): Promise<Result<VenueId, Refusal>> {
  return change(session, 'close-venue', { id, changed: { toOn } })
}

async function change(
  session: Session,
  act: 'change-venue' | 'close-venue',
  { id, changed }: { readonly id: VenueId; readonly changed: Partial<Venue> },
): Promise<Result<VenueId, Refusal>> {
  const { tx, councilId } = session
  const others = await venuesOf(tx, councilId)
  const was = others.find((one) => one.id === id)
  if (was === undefined) return refuse({ code: 'unknown-thing', kind: 'room' })
  const venue = { ...was, ...changed }
  const fit = checkVenue(venue, { others, meetingDays: await meetingDaysIn(tx, councilId, id) })
  if (!fit.ok) return fit
  const shielded = await refuseProtected(session, wordsOf(venue))
  if (!shielded.ok) return shielded
  const detail = { was: trailOf(was), becomes: trailOf(venue) }
  const entry = enter(session, act, { kind: 'venue', id, detail })
  if (!entry.ok) return entry
  await changeVenueRow(tx, rowOf(session, venue))
  published(session, 'meeting', [])
  return accept(id)
}

function wordsOf({ name, address, accessNote }: Venue): readonly string[] {
  return [name, address, accessNote]
}

/** What the audit trail keeps of a room: all that is known of it. */
function trailOf({ capacity, toOn, ...facts }: Venue) {
  return { ...facts, capacity: capacity ?? null, toOn: toOn ?? null }
}

function rowOf({ councilId }: Session, venue: Venue) {
  return {
    council_id: councilId,
    venue_id: venue.id,
    name: venue.name,
    address: venue.address,
    capacity: venue.capacity ?? null,
    step_free: venue.stepFree,
    hearing_loop: venue.hearingLoop,
    webcast: venue.webcast,
    access_note: venue.accessNote,
    minutes_between: venue.minutesBetween,
    from_on: venue.fromOn,
    to_on: venue.toOn ?? null,
  }
}
