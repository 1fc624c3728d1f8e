import {
  clashesOf,
  usualLengthMinutes,
  type CalendarGround,
  type CalendarMeeting,
  type Clash,
} from '../../council/meeting/meeting-clashes.ts'
import { holidayYears } from '../../council/rules/bank-holidays.ts'
import type { Venue } from '../../council/venue/venue.ts'
import { venueInWords } from '../../council/venue/venue.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { meetingsBetween } from '../../store/meeting.ts'
import { readRegister } from '../../store/register.ts'
import { recessesOf } from '../../store/recess.ts'
import { venuesOf } from '../../store/venue.ts'
import { textTyped, type Typed } from '../../web/form/field.ts'
import { html, type Html } from '../../web/html.ts'
import { warningText } from '../../web/components/warning-text.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import type { AnsweredPlace } from './place-fields.ts'
import { meetingWords } from './words.ts'

const words = meetingWords.planning.clash

/** The calendar of some days, as a meeting is fitted into it; without the meeting that is moved, if one is. */
export function readCalendar(
  visit: Visit,
  span: { readonly fromOn: CalendarDate; readonly toOn: CalendarDate },
  movedId?: string,
): Promise<CalendarGround & { readonly rooms: readonly Venue[] }> {
  return reading(visit, async ({ tx, councilId }) => {
    const found = await meetingsBetween(tx, councilId, span)
    const rooms = await venuesOf(tx, councilId)
    return {
      meetings: found
        .filter(({ state }) => state !== 'cancelled' && state !== 'postponed')
        .filter(({ meeting_id: id }) => id !== movedId)
        .map(inCalendar),
      register: await readRegister(tx, councilId),
      holidays: holidayYears.flatMap(({ holidays }) => holidays),
      closed: await recessesOf(tx, councilId),
      minutesBetween: new Map(rooms.map((room) => [room.id, room.minutesBetween])),
      rooms,
    }
  })
}

function inCalendar(row: Awaited<ReturnType<typeof meetingsBetween>>[number]): CalendarMeeting {
  const { body_id: bodyId, body_name: bodyName, starts_on: startsOn, starts_at: startsAt, venue } = row
  return { bodyId, bodyName, startsOn, startsAt, venue, venueId: row.venue_id ?? undefined }
}

/** A meeting as it is to be, before it stands in the calendar. */
export type WantedMeeting = Pick<CalendarMeeting, 'bodyId' | 'startsOn' | 'startsAt'> & AnsweredPlace

/** What stands in the way of a meeting in a calendar, each in a sentence. */
export function clashTexts(
  visit: Visit,
  meeting: WantedMeeting,
  ground: Awaited<ReturnType<typeof readCalendar>>,
): readonly string[] {
  const room = ground.rooms.find(({ id }) => id === meeting.venueId)
  const venue = room === undefined ? meeting.venue : venueInWords(room)
  return clashesOf({ ...meeting, venue, bodyName: '' }, ground).map((clash) => clashText(visit, clash))
}

function clashText({ say }: Visit, clash: Clash): string {
  if (clash.kind === 'weekend') return words.weekend
  if (clash.kind === 'closed' || clash.kind === 'holiday') return words[clash.kind](clash.name)
  const { bodyName, startsAt } = clash.with
  const time = say.time(startsAt)
  if (clash.kind === 'sameRoom') {
    const length = say.count(usualLengthMinutes, words.minutes)
    const between = say.count(clash.minutesBetween, words.minutes)
    return clash.minutesBetween === 0
      ? words.sameRoom(bodyName, time, length)
      : words.sameRoomAnd(bodyName, time, { length, between })
  }
  if (clash.kind === 'sameBody') return words.sameBody(time)
  return words.sharedMembers(bodyName, time, say.number(clash.people.length))
}

/**
 * The warning of what stands in the way of one meeting, until the reader has seen just that and goes on; nothing
 * where nothing does. None of it forbids the meeting.
 */
export async function unseenClashes(
  visit: Visit,
  typed: Typed,
  { meeting, movedId }: { readonly meeting: WantedMeeting; readonly movedId?: string },
): Promise<Html | undefined> {
  const { startsOn } = meeting
  const ground = await readCalendar(visit, { fromOn: startsOn, toOn: startsOn }, movedId)
  const texts = clashTexts(visit, meeting, ground)
  const seen = [meeting.startsAt, ...texts].join(' ')
  if (texts.length === 0 || textTyped(typed, 'seen') === seen) return undefined
  return html`<div role="alert">
      ${warningText({ text: words.warn, iconFallbackText: words.warning })}
      <ul class="govuk-list govuk-list--bullet">
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>
    </div>
    <input type="hidden" name="seen" value="${seen}" />`
}
