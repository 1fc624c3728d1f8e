import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instant } from '../../foundation/instant.ts'
import { isBroughtIn, knownHistory } from './meeting-history.ts'

const held = { starts_at: '2024-03-01T18:00:00.000Z' as Instant }
const before = '2024-02-01T09:00:00.000Z' as Instant
const imported = '2026-11-20T09:00:00.000Z' as Instant
const later = '2026-12-01T09:00:00.000Z' as Instant
const file = 'minutes.html'

test('knownHistory() gives one step for a meeting brought in whole', () => {
  const states = [
    { state: 'announced', at: imported, reason: null },
    { state: 'closed', at: imported, reason: file },
    { state: 'decisionsPublished', at: imported, reason: file },
    { state: 'draftMinutesPublished', at: imported, reason: file },
  ]
  assert.equal(isBroughtIn(states), true)
  assert.deepEqual(knownHistory(held, states), [{ state: 'broughtIn', at: imported }])
})

test('knownHistory() keeps what was done here before the meeting and after it was brought in', () => {
  const states = [
    { state: 'announced', at: before, reason: null },
    { state: 'closed', at: imported, reason: file },
    { state: 'minutesApproved', at: later, reason: null },
  ]
  assert.deepEqual(
    knownHistory(held, states).map(({ state }) => state),
    ['announced', 'broughtIn', 'minutesApproved'],
  )
})

test('knownHistory() leaves the history of a meeting held here alone', () => {
  const states = [
    { state: 'announced', at: before, reason: null },
    { state: 'inProgress', at: held.starts_at, reason: null },
    { state: 'closed', at: later, reason: null },
  ]
  assert.equal(isBroughtIn(states), false)
  assert.deepEqual(knownHistory(held, states), states)
})
