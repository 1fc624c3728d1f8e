import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { wordUses } from './word-uses.ts'

test('wordUses() counts words of three to thirty letters across texts, whatever their case', () => {
  const uses = wordUses([
    'The road, the Road; a bus.',
    'Ty Gŵyn: ROAD!',
    `${'x'.repeat(30)} ${'y'.repeat(31)}`,
  ])
  assert.deepEqual(Object.fromEntries(uses), {
    the: 2,
    road: 3,
    bus: 1,
    gŵyn: 1,
    ['x'.repeat(30)]: 1,
  })
})

test('wordUses() takes a letter and its accent for the one letter they make', () => {
  assert.deepEqual([...wordUses(['cafe\u0301 café'])], [['café', 2]])
})

test('wordUses() takes back exactly what it adds: the uses of two texts are those of each', () => {
  const text = fc.array(fc.constantFrom('road', 'Bus', 'no', 'tree,', 'bus')).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (one, other) => {
      const together = wordUses([one, other])
      const apart = new Map(wordUses([one]))
      for (const [word, uses] of wordUses([other])) apart.set(word, (apart.get(word) ?? 0) + uses)
      assert.deepEqual(together, apart)
    }),
  )
})
