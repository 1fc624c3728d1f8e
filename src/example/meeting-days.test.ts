import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { addDays, type CalendarDate } from '../foundation/calendar-date.ts'
import { addWorkingDays, clearWorkingDays, isWorkingDay, sittingWeeks } from './meeting-days.ts'

const date = (text: string): CalendarDate => text as CalendarDate

const holidays = [
  ['2022', '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
  ['2023', '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  ['2024', '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
  ['2026', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  ['2027', '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  ['2031', '01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26'],
] as const

for (const [year, expected] of holidays) {
  test(`isWorkingDay() knows the bank holidays of ${year}`, () => {
    const found: string[] = []
    for (let day = date(`${year}-01-01`); day.startsWith(year); day = addDays(day, 1)) {
      const isWeekday = ![0, 6].includes(new Date(day).getUTCDay())
      if (isWeekday && !isWorkingDay(day)) found.push(day.slice(5))
    }
    assert.equal(found.join(' '), expected)
  })
}

test('clearWorkingDays() counts neither day, and no bank holiday between', () => {
  assert.equal(clearWorkingDays(date('2019-04-11'), date('2019-04-23')), 5)
  assert.equal(clearWorkingDays(date('2020-01-10'), date('2020-01-20')), 5)
})

test('addWorkingDays() steps over Christmas both ways', () => {
  assert.equal(addWorkingDays(date('2024-12-24'), 1), '2024-12-27')
  assert.equal(addWorkingDays(date('2024-12-27'), -1), '2024-12-24')
})

test('sittingWeeks() leaves out August and Christmas', () => {
  const week = sittingWeeks(date('2025-08-16'), 30)
  assert.equal(week(-1), '2025-07-21')
  assert.equal(week(1), '2025-09-01')
  const winter = sittingWeeks(date('2024-12-18'), 5)
  assert.equal(winter(1), '2025-01-06')
})
