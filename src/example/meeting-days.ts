import { holidayYears } from '../council/rules/bank-holidays.ts'
import { addDays, calendarDate, weekday, type CalendarDate } from '../foundation/calendar-date.ts'
import { invariant } from '../foundation/invariant.ts'

/** Whether the council's offices are open: Monday to Friday and no bank holiday of England and Wales. */
export function isWorkingDay(date: CalendarDate): boolean {
  return weekday(date) <= 5 && !bankHolidays(Number(date.slice(0, 4))).has(date)
}

/** The date that is `count` working days away (earlier, where negative). The first day is not counted. */
export function addWorkingDays(date: CalendarDate, count: number): CalendarDate {
  const step = count < 0 ? -1 : 1
  let found = date
  for (let left = Math.abs(count); left > 0;) {
    found = addDays(found, step)
    if (isWorkingDay(found)) left -= 1
  }
  return found
}

/** The date itself where it is a working day, else the last working day before it. */
export function workingDayOnOrBefore(date: CalendarDate): CalendarDate {
  return isWorkingDay(date) ? date : addWorkingDays(date, -1)
}

/** The working days between two dates, neither counted: clear days. */
export function clearWorkingDays(from: CalendarDate, to: CalendarDate): number {
  let count = 0
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
  return count
}

/** The Monday of the week that holds a date. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - weekday(date))
}

/**
 * The Monday of a sitting week: 1 is the first after the week of `loadedOn`, -1 the last before it.
 * Weeks that touch August or Christmas are recess and are not counted, so that order never depends on the season.
 */
export function sittingWeeks(loadedOn: CalendarDate, furthest: number): (week: number) => CalendarDate {
  const home = mondayOf(loadedOn)
  const past = walkWeeks(home, -7, furthest)
  const future = walkWeeks(home, 7, furthest)
  return (week) => {
    const found = week < 0 ? past[-week - 1] : future[week - 1]
    invariant(found !== undefined, `sitting week ${week} is counted`)
    return found
  }
}

/** The sitting day of a week that falls on a weekday, or the nearest working day of that week. */
export function sittingDay(monday: CalendarDate, day: number): CalendarDate {
  for (const candidate of [day, day + 1, day - 1, day + 2, day - 2]) {
    const date = addDays(monday, candidate - 1)
    if (candidate >= 1 && candidate <= 5 && isWorkingDay(date)) return date
  }
  return monday
}

/** The n-th given weekday of a month; n counts from the end of the month where it is -1. */
export function nthWeekday(
  month: { readonly year: number; readonly month: number },
  day: number,
  nth: number,
): CalendarDate {
  const first = dateOf(month.year, month.month, 1)
  const earliest = addDays(first, (day - weekday(first) + 7) % 7)
  if (nth > 0) return addDays(earliest, (nth - 1) * 7)
  const weeks = [4, 3].find((extra) => addDays(earliest, extra * 7).slice(0, 7) === first.slice(0, 7)) ?? 3
  return addDays(earliest, weeks * 7)
}

function walkWeeks(home: CalendarDate, step: number, furthest: number): CalendarDate[] {
  const found: CalendarDate[] = []
  for (let monday = addDays(home, step); found.length < furthest; monday = addDays(monday, step)) {
    if (!isRecess(monday)) found.push(monday)
  }
  return found
}

function isRecess(monday: CalendarDate): boolean {
  return [0, 1, 2, 3, 4].some((days) => {
    const monthAndDay = addDays(monday, days).slice(5)
    return monthAndDay.startsWith('08-') || monthAndDay >= '12-24' || monthAndDay === '01-01'
  })
}

const holidaysByYear = new Map<number, ReadonlySet<CalendarDate>>()

/** The holidays that the council's clock knows; of a year that it does not know, those that every year has. */
function bankHolidays(year: number): ReadonlySet<CalendarDate> {
  const known = holidaysByYear.get(year) ?? heldHolidays(year) ?? usualHolidays(year)
  holidaysByYear.set(year, known)
  return known
}

function heldHolidays(year: number): ReadonlySet<CalendarDate> | undefined {
  const held = holidayYears.find((each) => each.year === year)
  return held && new Set(held.holidays.map(({ on }) => on))
}

function usualHolidays(year: number): ReadonlySet<CalendarDate> {
  const easter = easterSunday(year)
  const newYear = dateOf(year, 1, 1)
  const christmas = dateOf(year, 12, 25)
  return new Set([
    weekday(newYear) <= 5 ? newYear : addDays(newYear, 8 - weekday(newYear)),
    addDays(easter, -2),
    addDays(easter, 1),
    nthWeekday({ year, month: 5 }, 1, 1),
    nthWeekday({ year, month: 5 }, 1, -1),
    nthWeekday({ year, month: 8 }, 1, -1),
    ...christmasHolidays(christmas),
  ])
}

/** Christmas and Boxing Day; where one falls on a weekend, the next free weekday stands in for it. */
function christmasHolidays(christmas: CalendarDate): CalendarDate[] {
  const daysLater: Readonly<Record<number, readonly number[]>> = { 5: [0, 3], 6: [2, 3], 7: [1, 2] }
  return (daysLater[weekday(christmas)] ?? [0, 1]).map((days) => addDays(christmas, days))
}

/** Easter Sunday of the Gregorian calendar, after Meeus, Jones and Butcher. */
function easterSunday(year: number): CalendarDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const days = h + l - 7 * m + 114
  return dateOf(year, Math.floor(days / 31), (days % 31) + 1)
}

function dateOf(year: number, month: number, day: number): CalendarDate {
  const date = calendarDate(year, month, day)
  invariant(date !== undefined, `${year}-${month}-${day} is a date`)
  return date
}
