import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { array, assert as assertProperty, constantFrom, property } from 'fast-check'
import { readItems } from '../../../src/import/read/read-items.ts'
import { workOf } from './counted-work.ts'

const pieces = [
  'RESOLVED that\n', '(a) That\n', '1. ', '• b\n', 'Mr A said a.\n', 'For (1)\n', 'Item 1\n(Item 1)\n', '12 TITLE\n', 'Decision:\n', 'moved that x.\n', 'Question 1 from Mr A\n', 'Response:\n', 'Mr A: B c d.\n', 'Mr A asked a and the Leader, ', 'Kent Police ', '1. Introduction\n', 'CAB.1 Title\n\n', 'Title:\n', '| 1. |', 'Cabinet - 1 May 2024 - 1\n\n', '1\n\n', 'be refused for the following reasons:\n',
  'Supporting documents:\n', 'embargoed until ', 'AB& ', 'Meeting: ', '(', '“', ', ', ' and ', '\f', '- ', 'In response, ', 'the Leader, ', '.', '\n', ' ',
] // prettier-ignore

describe('readItems() is not run away with', () => {
  for (const piece of pieces) {
    it(`finishes 300 kB of ${JSON.stringify(piece)}`, () => {
      const text = piece.repeat(Math.ceil(300_000 / piece.length))
      assert.ok(readItems({ text, layout: 'pasted', meeting: {} }).items.length > 0)
    })
  }

  for (const piece of pieces) {
    for (const layout of ['pasted', 'printed'] as const) {
      it(`does twice the work for twice as much of ${JSON.stringify(piece)}, ${layout}`, () => {
        const [once, twice] = [20_000, 40_000].map((size) => {
          const text = piece.repeat(Math.ceil(size / piece.length))
          return workOf(() => readItems({ text, layout, meeting: {} }))
        })
        assert.ok(once !== undefined && twice !== undefined && once > 0)
        assert.ok(twice <= 2.2 * once + 20_000, `${once} units, then ${twice}`)
      })
    }
  }

  it('finishes a limb with a megabyte of bullets, once', () => {
    const { items } = readItems({
      text: `RESOLVED that:\n1. a\n${'• b\n'.repeat(250_000)}`,
      layout: 'pasted',
      meeting: {},
    })
    assert.equal(items[0]?.resolution?.limbs.length, 1)
  })

  it('gives for any mixture of its own words only places that are in the text', () => {
    assertProperty(
      property(
        array(constantFrom(...pieces), { maxLength: 120 }),
        constantFrom('pasted', 'printed'),
        (words, layout) => {
          const text = words.join('')
          const { spans } = readItems({
            text,
            layout: layout === 'printed' ? 'printed' : 'pasted',
            meeting: {},
          })
          for (const [start, end] of Object.values(spans))
            assert.ok(start >= 0 && start < end && end <= text.length)
        },
      ),
      { numRuns: 300 },
    )
  })
})
