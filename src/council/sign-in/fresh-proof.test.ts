import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseInstant, secondsAfter } from '../../foundation/instant.ts'
import { isProofFresh } from './fresh-proof.ts'

const noon = parseInstant('2024-12-04T12:00:00Z')!

test('isProofFresh() holds for ten minutes from the proof, and for nothing that never was or is yet to come', () => {
  assert.equal(isProofFresh(undefined, noon), false)
  assert.equal(isProofFresh(noon, noon), true)
  assert.equal(isProofFresh(noon, secondsAfter(noon, 599)), true)
  assert.equal(isProofFresh(noon, secondsAfter(noon, 600)), false)
  assert.equal(isProofFresh(secondsAfter(noon, 1), noon), false)
})
