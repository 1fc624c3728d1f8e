import { addDays, calendarDate, type CalendarDate } from '../../foundation/calendar-date.ts'
import { invariant } from '../../foundation/invariant.ts'

/** Over how long something must hold: so many days or months, and from which day on that counts. */
export type SustainedSpan = {
  readonly count: number
  readonly unit: 'days' | 'months'
  /** The day from which it counts; from the beginning of the intervention where none is named. */
  readonly fromOn?: CalendarDate | undefined
}

/** How the time of a criterion is counted: from which day, through which, and from when on it can be met. */
export type SustainedWorkings = {
  readonly fromOn: CalendarDate
  readonly throughOn: CalendarDate
  readonly metFrom: CalendarDate
}

/** How the time of a criterion is counted from the first day on which it may count. */
export function sustainedWorkings(span: SustainedSpan, interventionFrom: CalendarDate): SustainedWorkings {
  const fromOn = countsFrom(span, interventionFrom)
  const throughOn = sustainedThrough(span, fromOn)
  return { fromOn, throughOn, metFrom: addDays(throughOn, 1) }
}

/** The first day that may count: the one that the criterion names, and none before the intervention. */
export function countsFrom({ fromOn }: SustainedSpan, interventionFrom: CalendarDate): CalendarDate {
  return fromOn === undefined || fromOn < interventionFrom ? interventionFrom : fromOn
}

/**
 * The last day of so many days or months from a day, the first and the last both counted. Months end on the day before the one of the
 * same number; where a month has no such day, on its last.
 */
export function sustainedThrough(
  { count, unit }: Pick<SustainedSpan, 'count' | 'unit'>,
  fromOn: CalendarDate,
): CalendarDate {
  if (unit === 'days') return addDays(fromOn, count - 1)
  const [year = 0, month = 0, day = 0] = fromOn.split('-').map(Number)
  const months = month - 1 + count
  const [then, thenMonth] = [year + Math.floor(months / 12), (months % 12) + 1]
  const same = calendarDate(then, thenMonth, day)
  if (same !== undefined) return addDays(same, -1)
  const next = calendarDate(thenMonth === 12 ? then + 1 : then, (thenMonth % 12) + 1, 1)
  invariant(next !== undefined, 'a month has no first day')
  return addDays(next, -1)
}

const dayMs = 86_400_000

/** How the time of a criterion is counted, with how many days are left on a day before it can be met; none below 0. */
export function sustainedCount(
  span: SustainedSpan,
  interventionFrom: CalendarDate,
  today: CalendarDate,
): SustainedWorkings & { readonly daysLeft: number } {
  const workings = sustainedWorkings(span, interventionFrom)
  const days = Math.round((Date.parse(workings.metFrom) - Date.parse(today)) / dayMs)
  return { ...workings, daysLeft: Math.max(0, days) }
}
