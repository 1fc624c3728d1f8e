import type { CalendarDate } from './calendar-date.ts'

/** An instant in UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ`. Instants sort as their text sorts. */
export type Instant = string & { readonly unit: 'instant' }

/** A zone of the IANA database, such as `Europe/London`. */
export type ZoneName = string

/** The instant of a number of milliseconds since 1970 in UTC. */
export function instantFromMs(epochMs: number): Instant {
  return new Date(epochMs).toISOString() as Instant
}

/** The instant that an ISO 8601 text with a zone names; `undefined` where it names none. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined
  const epochMs = Date.parse(text)
  return Number.isNaN(epochMs) ? undefined : instantFromMs(epochMs)
}

/** The instant so many seconds after another; before it where the number is negative. */
export function secondsAfter(instant: Instant, seconds: number): Instant {
  return instantFromMs(Date.parse(instant) + seconds * 1000)
}

/** How many seconds lie from one instant to another; fewer than none where the other is earlier. */
export function secondsBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 1000
}

/** The date on the wall calendar of a zone at an instant. */
export function dateAt(instant: Instant, zone: ZoneName): CalendarDate {
  return wallClock(instant, zone).date
}

/** The time on the wall clock of a zone at an instant, `HH:MM` on the 24-hour clock. */
export function timeAt(instant: Instant, zone: ZoneName): string {
  return wallClock(instant, zone).time
}

/**
 * The instant at which the wall clock of a zone shows a date and a time (`HH:MM`).
 * Where the clocks go back and it shows it twice, the first; where they skip it, `undefined`.
 */
export function instantOf(date: CalendarDate, time: string, zone: ZoneName): Instant | undefined {
  const asUtcMs = Date.parse(`${date}T${time}:00Z`)
  if (Number.isNaN(asUtcMs)) return undefined
  for (const aroundMs of [asUtcMs - 86_400_000, asUtcMs + 86_400_000]) {
    const candidate = instantFromMs(asUtcMs - offsetMs(aroundMs, zone))
    const shown = wallClock(candidate, zone)
    if (shown.date === date && shown.time === time) return candidate
  }
  return undefined
}

/** The same, but where the clocks go back and it is shown twice, the last: for what must not come too early. */
export function lastInstantOf(date: CalendarDate, time: string, zone: ZoneName): Instant | undefined {
  const first = instantOf(date, time, zone)
  if (first === undefined) return undefined
  const hourLater = secondsAfter(first, 3_600)
  const shown = wallClock(hourLater, zone)
  return shown.date === date && shown.time === time ? hourLater : first
}

const clocks = new Map<ZoneName, Intl.DateTimeFormat>()

function wallClock(instant: Instant, zone: ZoneName): { date: CalendarDate; time: string } {
  let clock = clocks.get(zone)
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    clocks.set(zone, clock)
  }
  const [date = '', time = ''] = clock.format(Date.parse(instant)).split(' ')
  return { date: date as CalendarDate, time }
}

function offsetMs(epochMs: number, zone: ZoneName): number {
  const wholeMinuteMs = epochMs - (epochMs % 60_000)
  const shown = wallClock(instantFromMs(wholeMinuteMs), zone)
  return Date.parse(`${shown.date}T${shown.time}:00Z`) - wholeMinuteMs
}
