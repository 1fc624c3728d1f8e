import { registerVenue } from '../../acts/venue/register-venue.ts'
import { venueInWords, type Venue } from '../../council/venue/venue.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

const address = 'Ashcombe Town Hall, Tolsey Street'
const lift = 'The lift is at the door in Pound Lane, which has no steps. The accessible toilet is beside it.'

/** The rooms that the council of the story keeps in its register. Other places in which it meets are typed. */
const rooms: readonly Omit<Venue, 'id' | 'fromOn'>[] = [
  {
    name: 'Council Chamber',
    address,
    capacity: 140,
    stepFree: 'yes',
    hearingLoop: 'yes',
    webcast: 'yes',
    accessNote: lift,
    minutesBetween: 45,
  },
  {
    name: 'Committee Room 1',
    address,
    capacity: 40,
    stepFree: 'yes',
    hearingLoop: 'yes',
    webcast: 'yes',
    accessNote: lift,
    minutesBetween: 30,
  },
  {
    name: 'Weavers Room',
    address,
    capacity: 60,
    stepFree: 'yes',
    hearingLoop: 'yes',
    webcast: 'yes',
    accessNote: lift,
    minutesBetween: 30,
  },
  {
    name: 'Committee Room 2',
    address,
    capacity: 24,
    stepFree: 'yes',
    hearingLoop: 'no',
    webcast: 'no',
    accessNote: `${lift} A portable loop can be asked for two days before.`,
    minutesBetween: 30,
  },
]

/** The register of rooms: entered as the story begins. */
export function roomStory({ idOf }: Loading, foundedOn: CalendarDate): StoryAct[] {
  return rooms.map((room) => ({
    at: moment(foundedOn, '09:05'),
    what: `register ${room.name}`,
    act: (session) =>
      registerVenue(session, { ...room, id: idOf('venue', venueInWords(room)), fromOn: foundedOn }),
  }))
}

/** The room of the register that a place in words is, where it is one. */
export function roomOf({ idOf }: Loading, words: string): Venue['id'] | undefined {
  return rooms.some((room) => venueInWords(room) === words) ? idOf('venue', words) : undefined
}
