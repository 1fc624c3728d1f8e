import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Instant } from '../../foundation/instant.ts'
import { foldForComparison } from '../../foundation/text.ts'
import type { BodyId } from '../body/body.ts'
import type { Register } from '../member/register.ts'
import type { PersonId } from '../member/person.ts'
import { isInTerm } from '../term.ts'
import type { VenueId } from '../venue/venue.ts'
import type { ClosedPeriod } from './date-pattern.ts'

/** A meeting in the calendar, as far as others can clash with it. */
export type CalendarMeeting = {
  readonly bodyId: BodyId
  readonly bodyName: string
  readonly startsOn: CalendarDate
  readonly startsAt: Instant
  readonly venue: string
  /** The room of the register in which it is held. */
  readonly venueId?: VenueId | undefined
}

/** What stands in the way of a meeting. None of it forbids the meeting: a clerk looks and decides. */
export type Clash =
  | { readonly kind: 'sameBody'; readonly with: CalendarMeeting }
  | { readonly kind: 'sharedMembers'; readonly with: CalendarMeeting; readonly people: readonly PersonId[] }
  | { readonly kind: 'sameRoom'; readonly with: CalendarMeeting; readonly minutesBetween: number }
  | { readonly kind: 'holiday'; readonly name: string }
  | { readonly kind: 'closed'; readonly name: string }
  | { readonly kind: 'weekend' }

/** The calendar that a meeting is to be fitted into. */
export type CalendarGround = {
  readonly meetings: readonly CalendarMeeting[]
  readonly register: Register
  readonly holidays: readonly { readonly on: CalendarDate; readonly name: string }[]
  readonly closed: readonly ClosedPeriod[]
  /** The minutes that a room of the register is given between two meetings. */
  readonly minutesBetween: ReadonlyMap<VenueId, number>
}

/** How long a meeting is taken to last where others might begin before it is over. In minutes. */
export const usualLengthMinutes = 180

/** What stands in the way of a meeting: the same body on that day, members or a room wanted elsewhere, a day off. */
export function clashesOf(meeting: CalendarMeeting, ground: CalendarGround): readonly Clash[] {
  const { startsOn, bodyId } = meeting
  const sameDay = ground.meetings.filter((other) => other.startsOn === startsOn && other !== meeting)
  const others = sameDay.filter((other) => other.bodyId !== bodyId)
  const atOnce = others.filter((other) => doOverlap(meeting, other))
  const minutesBetween = (meeting.venueId && ground.minutesBetween.get(meeting.venueId)) ?? 0
  const members = membersOn(ground.register, bodyId, startsOn)
  return [
    ...sameDay
      .filter((other) => other.bodyId === bodyId)
      .map((other) => ({ kind: 'sameBody', with: other }) as const),
    ...atOnce.flatMap((other) => {
      const theirs = membersOn(ground.register, other.bodyId, startsOn)
      const people = [...members].filter((person) => theirs.has(person))
      return people.length === 0 ? [] : [{ kind: 'sharedMembers', with: other, people } as const]
    }),
    ...others
      .filter((other) => isSameRoom(meeting, other) && doOverlap(meeting, other, minutesBetween))
      .map((other) => ({ kind: 'sameRoom', with: other, minutesBetween }) as const),
    ...dayClashes(startsOn, ground),
  ]
}

function dayClashes(on: CalendarDate, { holidays, closed }: CalendarGround): readonly Clash[] {
  const weekdayOf = new Date(`${on}T00:00:00Z`).getUTCDay()
  return [
    ...holidays.filter((day) => day.on === on).map(({ name }) => ({ kind: 'holiday', name }) as const),
    ...closed.filter((period) => isInTerm(period, on)).map(({ name }) => ({ kind: 'closed', name }) as const),
    ...(weekdayOf === 0 || weekdayOf === 6 ? [{ kind: 'weekend' } as const] : []),
  ]
}

/** Two rooms of the register are told by themselves; a place that is only in words, by its words. */
function isSameRoom(one: CalendarMeeting, other: CalendarMeeting): boolean {
  if (one.venueId !== undefined && other.venueId !== undefined) return one.venueId === other.venueId
  return foldForComparison(one.venue) === foldForComparison(other.venue)
}

function doOverlap(one: CalendarMeeting, other: CalendarMeeting, minutesBetween = 0): boolean {
  const apartMs = Math.abs(Date.parse(one.startsAt) - Date.parse(other.startsAt))
  return apartMs < (usualLengthMinutes + minutesBetween) * 60_000
}

function membersOn(register: Register, bodyId: BodyId, on: CalendarDate): ReadonlySet<PersonId> {
  const offices = new Set(register.offices.filter((office) => office.bodyId === bodyId).map(({ id }) => id))
  return new Set(
    register.holdings
      .filter((holding) => offices.has(holding.officeId) && isInTerm(holding, on))
      .map(({ personId }) => personId),
  )
}
