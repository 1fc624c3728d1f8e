import { addDays, calendarDate, type CalendarDate } from '../../foundation/calendar-date.ts'
import type { PeriodStart } from '../rules/clock-rule.ts'

/**
 * The last day of a period of calendar months. Where the day of the trigger is its first day, the period ends on the
 * day before the corresponding date; where the period begins with the next day, on the corresponding date. Where the
 * month has no such date it ends, either way, on the month's last day: 31 January and one month is 28 February.
 */
export function endOfMonths(
  from: CalendarDate,
  period: { readonly months: number; readonly beginsWith: PeriodStart },
): CalendarDate {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const index = year * 12 + (month - 1) + period.months
  const [endYear, endMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const corresponding = calendarDate(endYear, endMonth, day)
  if (corresponding === undefined) return lastOfMonth(endYear, endMonth)
  return period.beginsWith === 'triggerDay' ? addDays(corresponding, -1) : corresponding
}

function lastOfMonth(year: number, month: number): CalendarDate {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
  return addDays(
    `${String(nextYear).padStart(4, '0')}-${String(nextMonth).padStart(2, '0')}-01` as CalendarDate,
    -1,
  )
}
