import { addDays, type CalendarDate } from '../foundation/calendar-date.ts'
import { workingDayOnOrBefore } from './meeting-days.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * A text with its dates written in, counted from the day of the meeting:
 * `{d-30}` a working day about 30 days before, `{m+60}` the month in 60 days, `{y}` the year, `{fy+1}` a financial year.
 */
export function datedProse(text: string, meetingOn: CalendarDate): string {
  return text.replace(/\{(d|m|y|fy)([+-]\d{1,4})?\}/g, (_whole, unit: string, shift: string | undefined) => {
    const by = shift === undefined ? 0 : Number(shift)
    if (unit === 'fy') return financialYear(meetingOn, by)
    if (unit === 'y') return String(yearOf(meetingOn) + by)
    const date = addDays(meetingOn, by)
    return unit === 'm' ? monthAndYear(date) : longDate(workingDayOnOrBefore(date))
  })
}

function longDate(date: CalendarDate): string {
  return `${Number(date.slice(8))} ${monthAndYear(date)}`
}

function monthAndYear(date: CalendarDate): string {
  return `${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`
}

function financialYear(date: CalendarDate, shift: number): string {
  const from = yearOf(date) + shift - (date.slice(5) < '04-01' ? 1 : 0)
  return `${from}/${String((from + 1) % 100).padStart(2, '0')}`
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4))
}
