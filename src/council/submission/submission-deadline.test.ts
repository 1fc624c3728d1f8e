import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCalendarDate } from '../../foundation/calendar-date.ts'
import { usualClockPolicy } from '../rules/clock-policy.ts'
import { submissionDeadline } from './submission-deadline.ts'

function deadline(deadlineDays: number, dayKind: 'working' | 'clear' | 'calendar', on: string) {
  const meetingOn = parseCalendarDate(on)
  assert.ok(meetingOn)
  const scheme = { deadlineDays, dayKind, deadlineTime: '12:00' }
  const counted = submissionDeadline({ scheme, meetingOn, policy: usualClockPolicy, zone: 'Europe/London' })
  assert.ok(counted.ok)
  return counted.value
}

// By hand: Monday 5 January 2026; Friday 2 is a working day, Thursday 1 New Year's Day, Wednesday 31 and Tuesday 30 are.
test('working days before a meeting pass over weekends and holidays, and say so', () => {
  const counted = deadline(3, 'working', '2026-01-05')
  assert.deepEqual([counted.on, counted.at], ['2025-12-30', '2025-12-30T12:00:00.000Z'])
  assert.deepEqual(
    counted.days.map(({ on, why }) => [on.slice(5), why]),
    [
      ['12-30', 'counted'],
      ['12-31', 'counted'],
      ['01-01', 'holiday'],
      ['01-02', 'counted'],
      ['01-03', 'saturday'],
      ['01-04', 'sunday'],
      ['01-05', 'event'],
    ],
  )
})

test('clear days count neither end, and days of the calendar count each', () => {
  assert.equal(deadline(3, 'clear', '2026-01-05').on, '2025-12-29')
  assert.equal(deadline(3, 'calendar', '2026-01-05').on, '2026-01-02')
})

test('the time of day is that of the council, in summer too', () => {
  assert.equal(deadline(1, 'working', '2026-07-15').at, '2026-07-14T11:00:00.000Z')
})
