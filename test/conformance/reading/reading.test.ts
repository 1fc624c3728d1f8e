import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readItems } from '../../../src/import/read/read-items.ts'
import { expectations, hasCorpus } from './expectation.ts'
import { precisionOf, recallOf, scoreOf, scored, sumOf, wordsOf } from './scoring.ts'

const absent = 'the corpus is not here: set MOOTHALL_CORPUS to its folder. Nothing of the reader was scored.'
if (!hasCorpus) {
  console.error(absent)
  if (process.env['CI'] === 'true') it('reads the corpus', () => assert.fail(absent))
} else {
  const all = expectations()
  const scores = all.map(({ expected, text }) => scoreOf(expected, text))
  const aims = {
    limbs: [0.98, 0.95],
    contributions: [0.95, 0.9],
    votes: [0.98, 0.95],
    documents: [0.98, 0.95],
    titles: [0.98, 0.95],
  } as const

  describe('readItems() reads the corpus', () => {
    for (const what of scored) {
      it(`keeps the aims for ${what}`, () => {
        const total = sumOf(scores.map((score) => score.tallies[what]))
        const misses = scores
          .flatMap((score) => score.misses.map((miss) => `${score.text} ${miss}`))
          .join('\n')
        assert.ok(precisionOf(total) >= aims[what][0], `precision ${precisionOf(total)}\n${misses}`)
        assert.ok(recallOf(total) >= aims[what][1], `recall ${recallOf(total)}\n${misses}`)
      })
    }
    it('has at least 21 texts to be scored on', () => assert.ok(all.length >= 21))
  })

  describe('readItems() reads the seed', () => {
    const seed = all.find(({ expected }) => expected.text.startsWith('seed/'))
    assert.ok(seed !== undefined)
    const { items, spans } = readItems({ text: seed.text, layout: 'pasted', meeting: {} })
    const [item] = items
    const wanted = seed.expected.items[0]
    assert.ok(item !== undefined && wanted !== undefined)
    const at = (span: readonly [number, number] | null) =>
      span === null ? null : wordsOf(seed.text.slice(...span))

    it('as one item with its title, its paper to follow and who decided', () => {
      assert.equal(items.length, 1)
      assert.equal(item.title, at(wanted.title))
      assert.equal(item.toFollow, true)
      assert.equal(item.decisionMaker, at(wanted.decisionMaker))
      assert.equal(item.embargo?.until, '2024-12-03')
      assert.match(item.embargo?.condition ?? '', /^publication on .* website$/)
    })

    it('with each limb once, and the promise in the second marked', () => {
      assert.deepEqual(
        item.resolution?.limbs,
        wanted.limbs.map(({ number, verb, span, undertaking }) => ({
          number,
          verb,
          text: at(span),
          undertaking,
        })),
      )
    })

    it('with every contribution under its speaker, and the panel member’s list as a list', () => {
      assert.deepEqual(
        item.contributions.map(({ speaker, list }) => ({ speaker, list })),
        wanted.contributions.map(({ name, honorific, role, organisation, list }) => ({
          speaker: { name: at(name), honorific, role: at(role), organisation: at(organisation) },
          list: (list ?? []).map(at),
        })),
      )
    })

    it('with no documents, and the queries that a clerk must answer', () => {
      assert.deepEqual(item.documents, [])
      assert.deepEqual(item.queries.map((query) => query.code).toSorted(), [
        'abbreviation-never-expanded',
        'decision-maker-and-for-in',
        'embargo-never-cleared',
        'number-not-listed',
        'resolution-printed-twice',
        'sentence-without-subject',
        'supporting-documents-empty',
        'to-follow-never-cleared',
        'undertaking-without-owner',
      ])
    })

    it('with the place of every value', () => {
      for (const [pointer, [start, end]] of Object.entries(spans))
        assert.ok(start >= 0 && start < end && end <= seed.text.length, pointer)
      assert.deepEqual(spans['/items/0/title'], wanted.title)
      assert.deepEqual(spans['/items/0/resolution/limbs/1/text'], wanted.limbs[1]?.span)
    })
  })
}
