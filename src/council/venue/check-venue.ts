import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { foldForComparison } from '../../foundation/text.ts'
import { isInTerm } from '../term.ts'
import { venueInWords, type Venue } from './venue.ts'
import type { VenueRefusal } from './refusals.ts'

/** What stands around a room in the register: the other rooms, and the days of the meetings that are to be held in it. */
export type VenueGround = { readonly others: readonly Venue[]; readonly meetingDays: readonly CalendarDate[] }

/**
 * A room that has a name, an address and days of its own, and is in use whenever a meeting is called in it.
 *
 * @refuses venue-without-name, venue-closes-before-it-opens, venue-exists, venue-wanted
 */
export function checkVenue(venue: Venue, { others, meetingDays }: VenueGround): Result<Venue, VenueRefusal> {
  const { id, name, address, fromOn, toOn } = venue
  if (name.trim() === '' || address.trim() === '') return refuse({ code: 'venue-without-name' })
  if (toOn !== undefined && toOn < fromOn) return refuse({ code: 'venue-closes-before-it-opens', fromOn })
  const words = foldForComparison(venueInWords(venue))
  const same = others.find((one) => one.id !== id && foldForComparison(venueInWords(one)) === words)
  if (same !== undefined) return refuse({ code: 'venue-exists', name: same.name })
  const outside = meetingDays.filter((on) => !isInTerm(venue, on)).toSorted()
  const [firstOn] = outside
  return firstOn === undefined
    ? accept(venue)
    : refuse({ code: 'venue-wanted', meetings: outside.length, firstOn })
}

/**
 * A room that is in use on the day of a meeting.
 *
 * @refuses venue-not-in-use
 */
export function checkVenueInUse(venue: Venue, on: CalendarDate): Result<Venue, VenueRefusal> {
  return isInTerm(venue, on) ? accept(venue) : refuse({ code: 'venue-not-in-use', name: venue.name, on })
}
