import { addDays, weekday, type CalendarDate } from '../../foundation/calendar-date.ts'
import { invariant } from '../../foundation/invariant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { ClockPolicy } from '../rules/clock-policy.ts'
import type { DayKind } from '../rules/clock-rule.ts'
import { holidayCalendars, type HolidayCalendarName } from '../rules/holiday-calendar.ts'
import type { ClockRefusal } from './refusals.ts'

/** One day of a count, and why it counts or does not. `name` is that of a holiday or of the council's own day off. */
export type CountedDay = {
  readonly on: CalendarDate
  readonly counts: boolean
  readonly why: DayReason
  readonly name?: string | undefined
}

/**
 * Why a day counts or is skipped. `publication` and `event` are the two ends of clear days, which never count;
 * `trigger` is the day of receipt or publication where the count begins with the next.
 */
export type DayReason =
  | 'counted'
  | 'publication'
  | 'event'
  | 'trigger'
  | 'saturday'
  | 'sunday'
  | 'holiday'
  | 'councilDay'
  | 'notPublicationDay'

/** By what days are counted: each day or working days, as an instrument defines them, less the council's own days off. */
export type DayBasis = {
  readonly days: DayKind
  readonly calendar: HolidayCalendarName
  readonly policy: ClockPolicy
}

/**
 * How a day stands in a count. A calendar day always counts; a working day only where the year's holidays are known.
 *
 * @refuses no-holiday-calendar
 */
export function countedDay(on: CalendarDate, basis: DayBasis): Result<CountedDay, ClockRefusal> {
  if (basis.days === 'calendar') return accept({ on, counts: true, why: 'counted' })
  const { verifiedFrom, verifiedUntil, years, skips } = holidayCalendars[basis.calendar]
  const number = Number(on.slice(0, 4))
  const year = years.find((known) => known.year === number)
  if (year === undefined)
    return refuse({ code: 'no-holiday-calendar', year: number, verifiedFrom, verifiedUntil })
  const holiday = year.holidays.find(
    (known) => known.on === on && known.kinds.some((kind) => skips.includes(kind)),
  )
  if (holiday !== undefined) return accept({ on, counts: false, why: 'holiday', name: holiday.name })
  if (weekday(on) > 5) return accept({ on, counts: false, why: weekday(on) === 6 ? 'saturday' : 'sunday' })
  const own = basis.policy.daysNotCounted.find((known) => known.on === on)
  return accept(
    own === undefined
      ? { on, counts: true, why: 'counted' }
      : { on, counts: false, why: 'councilDay', name: own.name },
  )
}

/** How far to walk in a count: from the day after (or before, where `step` is -1) a day, until so many have counted. */
export type Walk = { readonly from: CalendarDate; readonly step: 1 | -1; readonly count: number }

/**
 * The days walked through until as many as asked have counted, in the order of the walk. The last of them counts.
 *
 * @refuses no-holiday-calendar
 */
export function walkDays(
  { from, step, count }: Walk,
  basis: DayBasis,
): Result<readonly CountedDay[], ClockRefusal> {
  const walked: CountedDay[] = []
  let left = count
  for (let on = addDays(from, step); left > 0; on = addDays(on, step)) {
    const day = countedDay(on, basis)
    if (!day.ok) return day
    walked.push(day.value)
    if (day.value.counts) left -= 1
  }
  return accept(walked)
}

/**
 * The days strictly between two, each with how it stands in the count. None where the second is not later.
 *
 * @refuses no-holiday-calendar
 */
export function daysBetween(
  { after, before }: { readonly after: CalendarDate; readonly before: CalendarDate },
  basis: DayBasis,
): Result<readonly CountedDay[], ClockRefusal> {
  const between: CountedDay[] = []
  for (let on = addDays(after, 1); on < before; on = addDays(on, 1)) {
    const day = countedDay(on, basis)
    if (!day.ok) return day
    between.push(day.value)
  }
  return accept(between)
}

/** The last day of a walk. A walk of none is not asked for. */
export function lastOf(walked: readonly CountedDay[]): CalendarDate {
  const last = walked.at(-1)
  invariant(last !== undefined, 'a walk of no days has no last')
  return last.on
}

/**
 * The day from which a publication counts, with the days passed over: a publication on a day off counts, by the usual
 * policy, from the next working day.
 *
 * @refuses no-holiday-calendar
 */
export function countsFrom(publishedOn: CalendarDate, basis: DayBasis): Result<ReachedDay, ClockRefusal> {
  return basis.policy.publishedOnDayOff === 'sameDay'
    ? accept({ on: publishedOn, passed: [] })
    : nearestWorkingDay({ from: publishedOn, step: 1 }, basis)
}

/** A day, and those that were passed over on the way to it. */
export type ReachedDay = { readonly on: CalendarDate; readonly passed: readonly CountedDay[] }

/**
 * The day itself where it is a working day, else the next working day (or the one before, where `step` is -1), with the
 * days passed over.
 *
 * @refuses no-holiday-calendar
 */
export function nearestWorkingDay(
  { from, step }: Pick<Walk, 'from' | 'step'>,
  basis: DayBasis,
): Result<ReachedDay, ClockRefusal> {
  const walked = walkDays({ from: addDays(from, -step), step, count: 1 }, { ...basis, days: 'working' })
  if (!walked.ok) return walked
  const passed = walked.value.slice(0, -1)
  return accept({ on: lastOf(walked.value), passed })
}
