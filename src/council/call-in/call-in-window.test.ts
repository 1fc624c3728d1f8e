import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../../test/council/small-register.ts'
import { usualClockPolicy } from '../rules/clock-policy.ts'
import { callInDeadline, callInWindow, type CountedScheme } from './call-in-window.ts'

const scheme: CountedScheme = {
  windowDays: 5,
  dayKind: 'working',
  takesEffect: 'nextWorkingDay',
  eligible: 'key',
  membersNeeded: 3,
  whoMayAsk: 'anyCouncillor',
}

test('callInWindow() closes on Monday 8 April where published on Thursday 28 March 2024, over Easter (T5)', () => {
  const window = callInWindow(day('2024-03-28'), scheme, usualClockPolicy)
  assert.ok(window.ok)
  assert.deepEqual([window.value.closesOn, window.value.effectiveOn], ['2024-04-08', '2024-04-09'])
  // By hand: 2, 3, 4, 5 and 8 April count; Good Friday, Easter Monday and two weekends do not.
  const counted = window.value.days.filter(({ counts }) => counts).map(({ on }) => on)
  assert.deepEqual(counted, ['2024-04-02', '2024-04-03', '2024-04-04', '2024-04-05', '2024-04-08'])
})

test('callInWindow() counts as the council’s own scheme has it', () => {
  const window = callInWindow(
    day('2024-12-13'),
    { ...scheme, windowDays: 3, dayKind: 'calendar', takesEffect: 'nextDay' },
    usualClockPolicy,
  )
  assert.ok(window.ok)
  assert.deepEqual([window.value.closesOn, window.value.effectiveOn], ['2024-12-16', '2024-12-17'])
})

test('callInDeadline() gives the last day of a step, with each day', () => {
  const due = callInDeadline(day('2024-12-16'), { count: 10, dayKind: 'working' }, usualClockPolicy)
  assert.ok(due.ok)
  assert.equal(due.value.on, '2025-01-02')
  assert.equal(due.value.days.at(0)?.why, 'trigger')
})

test('callInWindow() refuses a year whose holidays nobody knows', () => {
  const window = callInWindow(day('2099-03-28'), scheme, usualClockPolicy)
  assert.ok(!window.ok)
  assert.equal(window.refusal.code, 'no-holiday-calendar')
})
