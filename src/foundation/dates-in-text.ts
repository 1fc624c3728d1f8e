import { type CalendarDate, calendarDate } from './calendar-date.ts'

/** A date or a time found in a text, and where. */
export type Found<Value> = { readonly value: Value; readonly start: number; readonly end: number }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const spelt =
  /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?),? (\d{4})\b/i
const figures = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/
const clock = /\b(\d{1,2})(?:[.:](\d{2}))? ?([ap])\.?m\b\.?|\b([01]?\d|2[0-3]):([0-5]\d)\b|\b(noon)\b/i

/** The first date in a text, written "3rd December 2024", "03/12/2024" (day first) or "2024-12-03". */
export function firstDate(text: string): Found<CalendarDate> | undefined {
  const found = [
    dateOf(spelt.exec(text), spelled),
    dateOf(figures.exec(text), dayFirst),
    dateOf(iso.exec(text), yearFirst),
  ]
  return found.filter((each) => each !== undefined).sort((one, other) => one.start - other.start)[0]
}

/** The first time of day in a text as `HH:MM`, written "7.30 pm", "18:30" or "noon". */
export function firstTime(text: string): Found<string> | undefined {
  const match = clock.exec(text)
  if (match === null) return undefined
  const value = timeOf(match)
  return value === undefined ? undefined : { value, start: match.index, end: match.index + match[0].length }
}

function timeOf([, hour, minute = '00', half, fullHour, fullMinute, noon]: readonly string[]):
  | string
  | undefined {
  if (noon !== undefined) return '12:00'
  if (fullHour !== undefined) return `${fullHour.padStart(2, '0')}:${fullMinute}`
  const hours = onTheClock(Number(hour), half)
  return Number(hour) > 12 || Number(minute) > 59 ? undefined : `${String(hours).padStart(2, '0')}:${minute}`
}

function onTheClock(hour: number, half: string | undefined): number {
  const twelve = hour % 12
  return half?.toLowerCase() === 'p' ? twelve + 12 : twelve
}

type Reader = (match: readonly string[]) => CalendarDate | undefined

function dateOf(match: RegExpExecArray | null, read: Reader): Found<CalendarDate> | undefined {
  if (match === null) return undefined
  const value = read(match)
  return value === undefined ? undefined : { value, start: match.index, end: match.index + match[0].length }
}

function spelled([, day, month = '', year]: readonly string[]): CalendarDate | undefined {
  return calendarDate(Number(year), months.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(day))
}

function dayFirst([, day, month, year]: readonly string[]): CalendarDate | undefined {
  return calendarDate(Number(year), Number(month), Number(day))
}

function yearFirst([, year, month, day]: readonly string[]): CalendarDate | undefined {
  return calendarDate(Number(year), Number(month), Number(day))
}
