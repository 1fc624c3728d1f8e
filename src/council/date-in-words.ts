import type { CalendarDate } from '../foundation/calendar-date.ts'

const monthNames =
  'January February March April May June July August September October November December'.split(' ')

/** A calendar date as a sentence says it: 4 December 2024. */
export function dateInWords(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${Number(day)} ${monthNames[Number(month) - 1]} ${year}`
}
