import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { addDays, calendarDate, parseCalendarDate, weekday, type CalendarDate } from './calendar-date.ts'

const anyDate = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1900-01-01' as CalendarDate, days))

test('parseCalendarDate() knows which days there are', () => {
  assert.equal(parseCalendarDate('2024-02-29'), '2024-02-29')
  for (const none of [
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '01/02/2024',
    ' 2024-01-01',
    '',
  ]) {
    assert.equal(parseCalendarDate(none), undefined, none)
  }
})

test('calendarDate() gives the date of a year, a month and a day, where there is one', () => {
  assert.equal(calendarDate(2024, 12, 4), '2024-12-04')
  assert.equal(calendarDate(2024, 2, 30), undefined)
  assert.equal(calendarDate(2024, 6, 31), undefined)
})

test('addDays() crosses months, years and leap days', () => {
  assert.equal(addDays('2024-02-28' as CalendarDate, 2), '2024-03-01')
  assert.equal(addDays('2024-01-01' as CalendarDate, -1), '2023-12-31')
})

test('addDays() there and back is the same day, and a week on is the same weekday', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      assert.equal(addDays(addDays(date, days), -days), date)
      assert.equal(weekday(addDays(date, 7)), weekday(date))
    }),
  )
})

test('weekday() counts from 1 on Monday to 7 on Sunday', () => {
  assert.equal(weekday('2024-12-02' as CalendarDate), 1)
  assert.equal(weekday('2024-12-04' as CalendarDate), 3)
  assert.equal(weekday('2024-12-08' as CalendarDate), 7)
})
