import { checkVenueInUse } from '../../council/venue/check-venue.ts'
import type { VenueRefusal } from '../../council/venue/refusals.ts'
import { venueInWords, type VenueId } from '../../council/venue/venue.ts'
import { dateAt, type Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { venuesOf } from '../../store/venue.ts'
import type { UnknownThing } from '../refusals.ts'
import type { Session } from '../session.ts'

/** Where a meeting is to be: in a room of the register, or at a place in words. A room's own words hold, whatever was typed. */
export type WantedPlace = {
  readonly startsAt: Instant
  readonly venue: string
  readonly venueId?: VenueId | undefined
}

/** Where a meeting is, in words, with its room where it has one. */
export type FoundPlace = { readonly venue: string; readonly venueId: VenueId | undefined }

/**
 * The words of the place in which a meeting is to be; those of its room where one is chosen, which is in use that day.
 *
 * @refuses unknown-thing, venue-not-in-use
 */
export async function placeInVenue(
  { tx, councilId, zone }: Session,
  { startsAt, venue, venueId }: WantedPlace,
): Promise<Result<FoundPlace, UnknownThing | VenueRefusal>> {
  if (venueId === undefined) return accept({ venue: venue.trim(), venueId })
  const room = (await venuesOf(tx, councilId)).find(({ id }) => id === venueId)
  if (room === undefined) return refuse({ code: 'unknown-thing', kind: 'room' })
  const inUse = checkVenueInUse(room, dateAt(startsAt, zone))
  return inUse.ok ? accept({ venue: venueInWords(room), venueId }) : inUse
}
