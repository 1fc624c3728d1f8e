import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'

/** Why a room cannot be registered, changed or closed, or no meeting be held in it. */
export type VenueRefusal =
  | { readonly code: 'venue-closes-before-it-opens'; readonly fromOn: CalendarDate }
  | { readonly code: 'venue-exists'; readonly name: string }
  | { readonly code: 'venue-not-in-use'; readonly name: string; readonly on: CalendarDate }
  | { readonly code: 'venue-wanted'; readonly meetings: number; readonly firstOn: CalendarDate }
  | { readonly code: 'venue-without-name' }

/** What each refusal about a room says. */
export const venueRefusals: Explanations<VenueRefusal> = {
  'venue-closes-before-it-opens': {
    say: ({ fromOn }) =>
      `The room is in use from ${dateInWords(fromOn)} and cannot be closed before that day.`,
  },
  'venue-exists': {
    say: ({ name }) => `A room called “${name}” at that address is in the register already.`,
  },
  'venue-not-in-use': {
    say: ({ name, on }) =>
      `${name} is not in use on ${dateInWords(on)}. Choose another room or type a place.`,
  },
  'venue-wanted': {
    say: ({ meetings, firstOn }) =>
      `${meetings === 1 ? 'One meeting is' : `${meetings} meetings are`} called in this room on days on which it would not be in use, the first on ${dateInWords(firstOn)}. Move ${meetings === 1 ? 'it' : 'them'} first.`,
  },
  'venue-without-name': { say: () => 'Give the name of the room and where it is.' },
}
