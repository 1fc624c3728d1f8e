import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { instantFromMs, secondsAfter } from '../../foundation/instant.ts'
import { countWrong, isNoteworthy, mayTry, throttleRules, type WrongAttempts } from './throttle.ts'

const rule = throttleRules.accountFromAddress
const start = instantFromMs(Date.parse('2026-01-05T09:00:00Z'))

function wrongTimes(count: number): WrongAttempts | undefined {
  let wrong: WrongAttempts | undefined
  for (let done = 0; done < count; done += 1) wrong = countWrong(rule, wrong, start)
  return wrong
}

test('mayTry() lets some attempts go free, then doubles the wait up to its longest', () => {
  const waits = [4, 5, 6, 7, 8, 9, 10, 40].map((count) => {
    for (let seconds = 0; ; seconds += 1)
      if (mayTry(rule, wrongTimes(count), secondsAfter(start, seconds)).ok) return seconds
  })
  assert.deepEqual(waits, [0, 30, 60, 120, 240, 480, 900, 900])
})

test('nobody waits for ever: every rule lets one try again after its longest wait', () => {
  for (const each of Object.values(throttleRules)) {
    fc.assert(
      fc.property(fc.nat(10_000), (count) => {
        const later = secondsAfter(start, each.longestWaitSeconds)
        return mayTry(each, { count, lastAt: start }, later).ok
      }),
    )
  }
})

test('countWrong() forgets what is long ago', () => {
  const later = secondsAfter(start, rule.forgottenAfterSeconds)
  assert.deepEqual(countWrong(rule, { count: 12, lastAt: start }, later), { count: 1, lastAt: later })
})

test('isNoteworthy() is where the waiting begins and at each doubling', () => {
  const noted = Array.from({ length: 100 }, (_, count) => count).filter((count) => isNoteworthy(rule, count))
  assert.deepEqual(noted, [5, 10, 20, 40, 80])
})
