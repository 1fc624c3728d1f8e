import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { productSources, textOf } from './source-files.ts'

const rows = textOf('docs/glossary.md')
  .split('\n')
  .filter((line) => /^\| (?!word \|)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))

const words = rows.map(([, word = '']) => word)
const carried = rows.flatMap(([, , , , types = '']) =>
  [...types.matchAll(/`(\w+)`/g)].map(([, type = '']) => type),
)

describe('the glossary', () => {
  it('has every type that the council exports, once', () => {
    const exported = productSources()
      .filter((name) => name.startsWith('src/council/'))
      .flatMap((name) =>
        [...textOf(name).matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, type = '']) => type),
      )
    assert.deepEqual(carried.toSorted(), exported.toSorted())
  })

  it('has each word once, in the order of the alphabet', () => {
    const folded = words.map((word) => word.toLowerCase())
    assert.deepEqual(folded, [...new Set(folded)].toSorted())
  })

  it('gives each word a meaning', () => {
    const bare = rows.filter(([, , meaning = '']) => meaning.length < 10).map(([, word]) => word)
    assert.deepEqual(bare, [])
  })
})
