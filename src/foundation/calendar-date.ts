/** A calendar date `YYYY-MM-DD`, in the council's own zone. Dates sort as their text sorts. */
export type CalendarDate = string & { readonly unit: 'calendar date' }

const dayMs = 86_400_000

/** The calendar date that a text `YYYY-MM-DD` names; `undefined` where there is no such day. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const parsed = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(text)
    ? undefined
    : (text as CalendarDate)
}

/** The calendar date of a year, a month (1 to 12) and a day; `undefined` where there is no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const padded = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
  return parseCalendarDate(padded.join('-'))
}

/** The date that is `days` calendar days later (earlier, where negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10) as CalendarDate
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function weekday(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}
