import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { instantOf, type Instant, type ZoneName } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { MeetingRefusal } from './refusals.ts'

/**
 * The instant at which a meeting starts, from the date and the time (`HH:MM`) on the council's own clock.
 *
 * @refuses start-skipped-by-clocks
 */
export function meetingStart(
  on: CalendarDate,
  time: string,
  zone: ZoneName,
): Result<Instant, MeetingRefusal> {
  const startsAt = instantOf(on, time, zone)
  return startsAt === undefined ? refuse({ code: 'start-skipped-by-clocks', on, time }) : accept(startsAt)
}
