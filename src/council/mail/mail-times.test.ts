import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseInstant, type Instant } from '../../foundation/instant.ts'
import { firstDueAt, triedAgainAt, usualDigestTime } from './mail-times.ts'

const at = (text: string): Instant => parseInstant(text)!
const london = { zone: 'Europe/London', digestTime: usualDigestTime }

test('firstDueAt() sends at once, or with the next digest by the council’s own clock', () => {
  const summer = at('2026-07-01T06:29:00Z')
  assert.equal(firstDueAt('atOnce', summer, london), summer)
  assert.equal(firstDueAt('digest', summer, london), '2026-07-01T06:30:00.000Z')
  assert.equal(firstDueAt('digest', at('2026-07-01T06:30:00Z'), london), '2026-07-02T06:30:00.000Z')
  assert.equal(firstDueAt('digest', at('2026-12-31T20:00:00Z'), london), '2027-01-01T07:30:00.000Z')
})

test('firstDueAt() keeps to the wall clock over the night on which the clocks change', () => {
  assert.equal(firstDueAt('digest', at('2026-03-28T12:00:00Z'), london), '2026-03-29T06:30:00.000Z')
  assert.equal(firstDueAt('digest', at('2026-10-24T12:00:00Z'), london), '2026-10-25T07:30:00.000Z')
})

test('firstDueAt() follows the time that the council has set', () => {
  const evening = { ...london, digestTime: '18:00' }
  assert.equal(firstDueAt('digest', at('2026-07-01T06:30:00Z'), evening), '2026-07-01T17:00:00.000Z')
})

test('triedAgainAt() waits ever longer, and never longer than a day', () => {
  const start = at('2026-07-01T00:00:00Z')
  const waits = [1, 2, 3, 4, 5, 6, 7, 50].map(
    (attempts) => (Date.parse(triedAgainAt(attempts, start)) - Date.parse(start)) / 60_000,
  )
  assert.deepEqual(waits, [1, 5, 15, 60, 240, 720, 1_440, 1_440])
})
