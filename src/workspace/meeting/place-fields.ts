import type { MeetingOfBody } from '../../store/meeting.ts'
import { venuesOf } from '../../store/venue.ts'
import type { Venue, VenueId } from '../../council/venue/venue.ts'
import { venueInWords } from '../../council/venue/venue.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { pick } from '../../web/form/choice-fields.ts'
import { date, time } from '../../web/form/date-fields.ts'
import type { Typed } from '../../web/form/field.ts'
import { refusedState, type FormState } from '../../web/form/form.ts'
import { hidden, text } from '../../web/form/text-fields.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { meetingWords } from './words.ts'

const words = meetingWords.calling

/** The questions about when and where a meeting is: in a room of the register, where there is one, or at a typed place. */
export function placeFields(rooms: readonly Venue[]) {
  const isAlone = rooms.length === 0
  return {
    on: date({ label: words.on, required: words.onRequired }),
    time: time({ label: words.time, hint: words.timeHint, required: words.timeRequired }),
    room: isAlone
      ? hidden()
      : pick<string>({
          label: words.room,
          nothingChosen: words.otherPlace,
          choices: rooms.map((room) => ({ value: room.id, text: venueInWords(room) })),
        }),
    venue: text({ label: isAlone ? words.venue : words.typedVenue, maxLength: 300 }),
  }
}

/** Where a meeting is to be, as a form was answered. */
export type AnsweredPlace = { readonly venue: string; readonly venueId: VenueId | undefined }

/** The one place that was answered: a room or typed words, and not both. */
export function placeAnswered(
  typed: Typed,
  { room, venue }: { readonly room: string; readonly venue: string },
): Result<AnsweredPlace, FormState> {
  if (room !== '' && venue !== '') return refuse(refusedState(typed, words.twoPlaces, 'venue'))
  if (room === '' && venue === '') return refuse(refusedState(typed, words.venueRequired, 'venue'))
  return accept({ venue, venueId: room === '' ? undefined : (room as VenueId) })
}

/** What is known of a meeting's place when its form opens: its room, or the words that were typed. */
export function placeKnown({ venue, venue_id: room }: MeetingOfBody): { room: string; venue: string } {
  return room === null ? { room: '', venue } : { room, venue: '' }
}

/** The rooms that can be chosen for a meeting: those not closed yet, and the one in which it is already. */
export async function roomsToMeetIn(
  visit: Visit,
  meeting?: Pick<MeetingOfBody, 'venue_id'>,
): Promise<readonly Venue[]> {
  const rooms = await reading(visit, ({ tx, councilId }) => venuesOf(tx, councilId))
  return rooms.filter(({ id, toOn }) => toOn === undefined || toOn >= visit.today || id === meeting?.venue_id)
}
