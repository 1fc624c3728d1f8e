import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isNearMiss } from './near-miss.ts'

test('isNearMiss() forgives one letter left out, put in, changed, or swapped with its neighbour', () => {
  for (const printed of ['elenor', 'eleannor', 'eleanar', 'elaenor'])
    assert.equal(isNearMiss(printed, 'eleanor'), true, printed)
})

test('isNearMiss() forgives no two slips, and finds none where there is none', () => {
  for (const printed of ['eleanor', 'elenar', 'roneale', 'elanoer', 'elaxnor', 'elxenor', 'el', ''])
    assert.equal(isNearMiss(printed, 'eleanor'), false, printed)
})

test('isNearMiss() is the same both ways round', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 })
  fc.assert(fc.property(word, word, (one, other) => isNearMiss(one, other) === isNearMiss(other, one)))
})
