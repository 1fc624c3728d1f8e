import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { isPastItsEnd } from './intervention.ts'

test('isPastItsEnd() tells of an intervention that goes on after its day, and not on that day', () => {
  const expectedEndOn = '2026-10-22' as CalendarDate
  const on = (today: string, hasEnded = false) =>
    isPastItsEnd({ expectedEndOn, hasEnded }, today as CalendarDate)
  assert.deepEqual([on('2026-10-22'), on('2026-10-23'), on('2026-10-23', true)], [false, true, false])
  assert.equal(isPastItsEnd({ expectedEndOn: undefined, hasEnded: false }, expectedEndOn), false)
})
