import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays } from '../../foundation/calendar-date.ts'
import { day, id } from '../../../test/council/small-register.ts'
import { usualClockPolicy } from '../rules/clock-policy.ts'
import { dutyToAttend, lastAttendanceSpokenOf, lastDayToAttend } from './duty-to-attend.ts'

const policy = usualClockPolicy
const lastDay = (lastAttendedOn: string, approvedUntilOn?: string) => {
  const approved = approvedUntilOn === undefined ? undefined : day(approvedUntilOn)
  const found = lastDayToAttend({ lastAttendedOn: day(lastAttendedOn), approvedUntilOn: approved }, policy)
  return found.ok ? found.value : found.refusal.code
}

test('the seat is kept until the same day of the month six months on, or the last day that the month has', () => {
  // By hand on a calendar: 14 May and six months is 14 November; 31 August has no like in February.
  assert.equal(lastDay('2026-05-14'), '2026-11-14')
  assert.equal(lastDay('2026-08-31'), '2027-02-28')
  assert.equal(lastDay('2027-08-31'), '2028-02-29')
})

test('an absence that was approved moves the last day on, and never back', () => {
  assert.equal(lastDay('2026-05-14', '2027-01-31'), '2027-01-31')
  assert.equal(lastDay('2026-05-14', '2026-09-30'), '2026-11-14')
})

const standing = (today: string) => {
  const lastAttendedOn = day('2026-05-14')
  const found = dutyToAttend(
    { personId: id('ada'), name: 'Ada Vale', bodyId: id('council'), lastAttendedOn },
    { today: day(today), policy },
  )
  assert.ok(found.ok)
  return found.value?.state
}

test('the board speaks of it for two months before the day, and says when the day has passed', () => {
  assert.equal(standing('2026-09-12'), undefined)
  assert.equal(standing('2026-09-13'), 'later')
  assert.equal(standing('2026-11-08'), 'nextSevenDays')
  assert.equal(standing('2026-11-14'), 'today')
  assert.equal(standing('2026-11-15'), 'late')
})

test('nobody of whom the board speaks attended after the day from which last attendances are read', () => {
  for (let days = 0; days < 366; days += 1) {
    const today = addDays(day('2027-01-01'), days)
    const after = addDays(lastAttendanceSpokenOf(today), 1)
    const last = lastDayToAttend({ lastAttendedOn: after }, policy)
    assert.ok(last.ok && last.value > addDays(today, 62), today)
  }
})
