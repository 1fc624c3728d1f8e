import { calendarDate, type CalendarDate } from '../../foundation/calendar-date.ts'

/** The three parts of a date as they were typed. */
export type DateParts = { readonly day: string; readonly month: string; readonly year: string }

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** The date that three typed parts name; the month as a number or by name. `undefined` where there is no such day. */
export function dateOfParts({ day, month, year }: DateParts): CalendarDate | undefined {
  const [dayNumber, monthNumber, yearNumber] = [wholeOf(day, 2), monthOf(month), wholeOf(year, 4)]
  if (dayNumber === undefined || monthNumber === undefined || yearNumber === undefined) return undefined
  return yearNumber < 1000 ? undefined : calendarDate(yearNumber, monthNumber, dayNumber)
}

function monthOf(typed: string): number | undefined {
  const name = typed.trim().toLowerCase()
  const named = name.length < 3 ? -1 : months.findIndex((month) => month.startsWith(name) || name === month)
  return named < 0 ? wholeOf(typed, 2) : named + 1
}

function wholeOf(typed: string, mostDigits: number): number | undefined {
  const text = typed.trim()
  return /^\d+$/.test(text) && text.length <= mostDigits ? Number(text) : undefined
}
