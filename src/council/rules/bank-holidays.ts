import type { CalendarDate } from '../../foundation/calendar-date.ts'

/** What a holiday is in the eyes of an instrument that lists what it does not count. */
export type HolidayKind = 'bankHoliday' | 'christmasDay' | 'goodFriday' | 'boxingDay'

/**
 * A day on which work stops by law or custom. Christmas Day and Good Friday are none of the Act's bank holidays;
 * Boxing Day is one, and some instruments list it by itself besides.
 */
export type Holiday = {
  readonly on: CalendarDate
  readonly name: string
  readonly kinds: readonly HolidayKind[]
}

/** The holidays of one year in England and Wales, with where that year's list comes from. */
export type HolidayYear = {
  readonly year: number
  readonly holidays: readonly Holiday[]
  readonly source: string
  /** The day on which the list was compared with a second one. */
  readonly dateChecked: CalendarDate
}

const checkedOn = '2026-11-28' as CalendarDate

const sources = {
  usual: 'Banking and Financial Dealings Act 1971, Schedule 1 and the proclamations under section 1(3)',
  moved: 'Banking and Financial Dealings Act 1971, Schedule 1, and a proclamation that moved a day',
  added: 'Banking and Financial Dealings Act 1971, Schedule 1, and a proclamation that added a day',
  both: 'Banking and Financial Dealings Act 1971, Schedule 1, and proclamations that moved a day and added one',
} as const

/** The holidays before Christmas that every year has, in their order. */
const untilSummer: readonly (readonly [name: string, kinds: readonly HolidayKind[]])[] = [
  ['New Year’s Day', ['bankHoliday']],
  ['Good Friday', ['goodFriday']],
  ['Easter Monday', ['bankHoliday']],
  ['Early May bank holiday', ['bankHoliday']],
  ['Spring bank holiday', ['bankHoliday']],
  ['Summer bank holiday', ['bankHoliday']],
]

/** The holidays at Christmas, by their days: the last two stand in for one that falls at a weekend. */
const atChristmas: Readonly<Record<string, readonly [name: string, kinds: readonly HolidayKind[]]>> = {
  '12-25': ['Christmas Day', ['christmasDay']],
  '12-26': ['Boxing Day', ['bankHoliday', 'boxingDay']],
  '12-27': ['Christmas bank holiday, in place of a day at the weekend', ['bankHoliday']],
  '12-28': ['Christmas bank holiday, in place of a day at the weekend', ['bankHoliday']],
}

/**
 * The holidays of England and Wales, year by year. Nothing here is reckoned: each day is written down, so that a year
 * that nobody has looked at has no row, and a day moved or added by proclamation stands where it was kept.
 *
 * @law docs/law/holidays.md
 */
export const holidayYears: readonly HolidayYear[] = [
  year(2010, '01-01 04-02 04-05 05-03 05-31 08-30 12-25 12-26 12-27 12-28'),
  year(2011, '01-03 04-22 04-25 05-02 05-30 08-29 12-25 12-26 12-27', {
    added: { '04-29': 'Wedding of Prince William and Catherine Middleton' },
  }),
  year(2012, '01-02 04-06 04-09 05-07 06-04 08-27 12-25 12-26', {
    moved: true,
    added: { '06-05': 'Diamond Jubilee of Queen Elizabeth II' },
  }),
  year(2013, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'),
  year(2014, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'),
  year(2015, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28'),
  year(2016, '01-01 03-25 03-28 05-02 05-30 08-29 12-25 12-26 12-27'),
  year(2017, '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26'),
  year(2018, '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26'),
  year(2019, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26'),
  year(2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-26 12-28', { moved: true }),
  year(2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-25 12-26 12-27 12-28'),
  year(2022, '01-03 04-15 04-18 05-02 06-02 08-29 12-25 12-26 12-27', {
    moved: true,
    added: {
      '06-03': 'Platinum Jubilee of Queen Elizabeth II',
      '09-19': 'State Funeral of Queen Elizabeth II',
    },
  }),
  year(2023, '01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26', {
    added: { '05-08': 'Coronation of King Charles III' },
  }),
  year(2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'),
  year(2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'),
  year(2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28'),
  year(2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28'),
  year(2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'),
]

/** What proclamations did to a year: moved a usual day, or added days of that year alone. */
type Proclaimed = { readonly moved?: true; readonly added?: Readonly<Record<string, string>> }

function year(number: number, days: string, { moved, added = {} }: Proclaimed = {}): HolidayYear {
  const on = (day: string) => `${number}-${day}` as CalendarDate
  const yearly = days.split(' ').map((day, index): Holiday => {
    const [name = '', kinds = []] = untilSummer[index] ?? atChristmas[day] ?? []
    return { on: on(day), name, kinds }
  })
  const once = Object.entries(added).map(([day, name]): Holiday => ({
    on: on(day),
    name,
    kinds: ['bankHoliday'],
  }))
  const holidays = [...yearly, ...once].toSorted((one, other) => (one.on < other.on ? -1 : 1))
  const hasAdded = once.length > 0
  const source = hasAdded ? (moved ? sources.both : sources.added) : moved ? sources.moved : sources.usual
  return { year: number, holidays, source, dateChecked: checkedOn }
}
