import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import Holidays from 'date-holidays'
import { addDays, calendarDate, weekday, type CalendarDate } from '../../foundation/calendar-date.ts'
import { holidayYears } from './bank-holidays.ts'
import { holidayCalendars } from './holiday-calendar.ts'

const library = new Holidays('GB', 'ENG')

/** Where the library differs from our list, and why ours stands. Each was looked up; a new difference fails. */
const explained: Readonly<
  Record<number, { readonly ours: readonly string[]; readonly theirs: readonly string[] }>
> = {
  // The library does not know the holiday for the wedding of Prince William, proclaimed for 29 April.
  2011: { ours: ['2011-04-29'], theirs: [] },
  // The spring bank holiday was moved to 4 June, beside the Jubilee. The library leaves it on 28 May.
  2012: { ours: ['2012-06-04'], theirs: ['2012-05-28'] },
}

/** The days that the library holds for a year, without those at weekends, which count nowhere. */
function theirDays(year: number): readonly string[] {
  const days = library
    .getHolidays(year)
    .filter(({ type }) => type === 'public' || type === 'bank')
    .map(({ date }) => date.slice(0, 10))
  return [...new Set(days)].filter(isWeekday).toSorted()
}

function isWeekday(on: string): boolean {
  return weekday(on as CalendarDate) <= 5
}

/** Easter Sunday by the rule of Gauss as Butcher wrote it down: a reckoning that neither list was made with. */
function easterSunday(year: number): CalendarDate {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const rest = year % 100
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7
  const shift = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
  const days = moon + sunday - 7 * shift + 114
  const easter = calendarDate(year, Math.floor(days / 31), (days % 31) + 1)
  assert.ok(easter !== undefined)
  return easter
}

describe('the holidays of England and Wales', () => {
  it('cover each year once, without a gap, from 2010 to 2028', () => {
    assert.deepEqual(
      holidayYears.map(({ year }) => year),
      Array.from({ length: 19 }, (_, index) => 2010 + index),
    )
    for (const { verifiedFrom, verifiedUntil } of Object.values(holidayCalendars))
      assert.deepEqual([verifiedFrom, verifiedUntil], [2010, 2028])
  })

  it('are those of an independent library, but for the differences that are explained', () => {
    for (const { year, holidays } of holidayYears) {
      const ours = holidays.map(({ on }) => on).filter(isWeekday)
      const theirs = theirDays(year)
      assert.deepEqual(
        {
          ours: ours.filter((on) => !theirs.includes(on)),
          theirs: theirs.filter((on) => !ours.some((day) => day === on)),
        },
        explained[year] ?? { ours: [], theirs: [] },
        String(year),
      )
    }
  })

  it('have Good Friday and Easter Monday where Easter falls', () => {
    for (const { year, holidays } of holidayYears) {
      const named = (name: string) => holidays.find((holiday) => holiday.name === name)?.on
      const easter = easterSunday(year)
      assert.equal(named('Good Friday'), addDays(easter, -2), String(year))
      assert.equal(named('Easter Monday'), addDays(easter, 1), String(year))
    }
  })

  it('are eight a year on weekdays, and more only where one was added', () => {
    const added = new Map([
      [2011, 1],
      [2012, 1],
      [2022, 2],
      [2023, 1],
    ])
    for (const { year, holidays } of holidayYears)
      assert.equal(
        holidays.filter(({ on }) => isWeekday(on)).length,
        8 + (added.get(year) ?? 0),
        String(year),
      )
  })

  it('have a name, a kind, a source and a day in their own year', () => {
    for (const { year, holidays, source } of holidayYears) {
      assert.ok(source.includes('Act 1971'))
      for (const { on, name, kinds } of holidays) {
        assert.equal(on, calendarDate(year, Number(on.slice(5, 7)), Number(on.slice(8))))
        assert.ok(name !== '' && kinds.length > 0, on)
      }
    }
  })

  it('say of a year from a proclamation that it was moved or added to', () => {
    const marked = holidayYears.filter(
      ({ source }) => source.includes('proclamation that') || source.includes('proclamations that'),
    )
    assert.deepEqual(
      marked.map(({ year }) => year),
      [2011, 2012, 2020, 2022, 2023],
    )
  })
})
