import { weekday } from '../foundation/calendar-date.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import { clockTime } from '../foundation/clock-time.ts'
import { dateAt, timeAt } from '../foundation/instant.ts'
import type { Instant, ZoneName } from '../foundation/instant.ts'
import type { Html } from './html.ts'

/** A sentence, or what makes one from facts. */
export type Wording = string | readonly string[] | ((...facts: never[]) => string | Html)

/**
 * All that one surface says in one language. A surface keeps its catalogue in one file as
 * `export const meetingWords = { language: 'en-GB', … } satisfies Catalogue` (not `as const`),
 * and a second language is a second object of the type `typeof meetingWords`.
 */
export type Catalogue = { readonly language: string } & {
  readonly [name: string]: Wording | Catalogue | Group
}

/** Words of a catalogue that belong together. */
export type Group = { readonly [name: string]: Wording | Group }

/** The forms of a noun by number, such as `{ one: 'meeting', other: 'meetings' }`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/** How a language writes dates, times, numbers and lists, in GOV.UK's style. */
export type Formats = {
  /** `Wednesday 4 December 2024` */
  readonly longDate: (date: CalendarDate) => string
  /** `4 December 2024` */
  readonly date: (date: CalendarDate) => string
  /** `4 Dec 2024`, for narrow places */
  readonly shortDate: (date: CalendarDate) => string
  /** `December 2024` */
  readonly month: (date: CalendarDate) => string
  /** `Wednesday` */
  readonly weekday: (date: CalendarDate) => string
  /** `14 to 25 October 2024`; the parts that are the same are said once */
  readonly dateRange: (from: CalendarDate, to: CalendarDate) => string
  /** `6:30pm`, `6pm`, `midday`, `midnight`, from `HH:MM` */
  readonly clockTime: (time: string) => string
  /** `6:30pm` in the council's zone */
  readonly time: (instant: Instant) => string
  /** `6:30pm on Wednesday 4 December 2024` in the council's zone */
  readonly moment: (instant: Instant) => string
  /** `1,234` */
  readonly number: (value: number) => string
  /** `2 meetings` */
  readonly count: (value: number, forms: Forms) => string
  /** `Anand, Brook and Clay` */
  readonly list: (parts: readonly string[]) => string
  /** `1.4 MB` */
  readonly fileSize: (sizeBytes: number) => string
}

/** The formats of British English, with instants told in the given zone. */
export function britishFormats(zone: ZoneName): Formats {
  return { ...dateFormats, ...timeFormats(zone), ...numberFormats() }
}

const language = 'en-GB'

// Put together by us: the language data of Node puts commas where GOV.UK has none.
const monthNames = namesOf({ month: 'long' }, 12, (month) => Date.UTC(2024, month, 1))
const weekdayNames = namesOf({ weekday: 'long' }, 7, (day) => Date.UTC(2024, 0, 1 + day)) // 1 January 2024: a Monday

function namesOf(
  options: Intl.DateTimeFormatOptions,
  count: number,
  at: (index: number) => number,
): string[] {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
  return Array.from({ length: count }, (_, index) => format.format(at(index)))
}

const dateFormats = {
  longDate: (date: CalendarDate) => `${weekdayOf(date)} ${longDay(date)}`,
  date: longDay,
  shortDate: (date: CalendarDate) => `${dayOf(date)} ${monthOf(date).slice(0, 3)} ${yearOf(date)}`,
  month: (date: CalendarDate) => `${monthOf(date)} ${yearOf(date)}`,
  weekday: weekdayOf,
  dateRange: (from: CalendarDate, to: CalendarDate) => {
    if (from === to) return longDay(from)
    if (from.slice(0, 7) === to.slice(0, 7)) return `${dayOf(from)} to ${longDay(to)}`
    if (from.slice(0, 4) !== to.slice(0, 4)) return `${longDay(from)} to ${longDay(to)}`
    return `${dayOf(from)} ${monthOf(from)} to ${longDay(to)}`
  },
}

function longDay(date: CalendarDate): string {
  return `${dayOf(date)} ${monthOf(date)} ${yearOf(date)}`
}

function weekdayOf(date: CalendarDate): string {
  return weekdayNames[weekday(date) - 1] ?? ''
}

function dayOf(date: CalendarDate): number {
  return Number(date.slice(8))
}

function monthOf(date: CalendarDate): string {
  return monthNames[Number(date.slice(5, 7)) - 1] ?? ''
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4))
}

function timeFormats(zone: ZoneName) {
  const time = (instant: Instant) => clockTime(timeAt(instant, zone))
  return {
    clockTime,
    time,
    moment: (instant: Instant) => `${time(instant)} on ${dateFormats.longDate(dateAt(instant, zone))}`,
  }
}

function numberFormats() {
  const number = new Intl.NumberFormat(language)
  const oneDecimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const plurals = new Intl.PluralRules(language)
  const lists = new Intl.ListFormat(language, { type: 'conjunction' })
  return {
    number: (value: number) => number.format(value),
    count: (value: number, forms: Forms) =>
      `${number.format(value)} ${forms[plurals.select(value)] ?? forms.other}`,
    list: (parts: readonly string[]) => lists.format(parts),
    fileSize: (sizeBytes: number) =>
      sizeBytes < 1_000_000
        ? `${number.format(Math.ceil(sizeBytes / 1000))} KB`
        : `${oneDecimal.format(sizeBytes / 1_000_000)} MB`,
  }
}
