import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { reportOf, tableOf, type Figure } from './report.ts'
import { median, quantile, rankSumZ } from './statistics.ts'

describe('median()', () => {
  it('is the value in the middle, or lies between the two', () => {
    assert.equal(median([9, 1, 5]), 5)
    assert.equal(median([10, 2, 4, 1]), 3)
    assert.throws(() => median([]), /nothing/)
  })
})

describe('quantile()', () => {
  it('is a value that was seen, with the share at or below it', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
    assert.equal(quantile(hundred, 0.99), 99)
    assert.equal(quantile([3, 1, 2], 0.5), 2)
    assert.equal(quantile([7], 0.99), 7)
  })
})

const peer = { name: 'nginx', value: 100 }

function lineOf(figure: Figure): string {
  return (
    tableOf(reportOf('pages', [figure]))
      .split('\n')
      .at(-1) ?? ''
  )
}

describe('tableOf()', () => {
  it('says of a rate that lower is worse, and whether the aim is met', () => {
    const rate = { case: 'item page', kind: 'rate', unit: 'requests/s', peer, aim: 0.6 } as const
    assert.match(lineOf({ ...rate, ours: 60 }), /\| 0\.6 +\| lower +\| at least 0\.6: met/)
    assert.match(lineOf({ ...rate, ours: 59 }), /\| 0\.59 +\| lower +\| at least 0\.6: MISSED/)
  })

  it('says of a cost that higher is worse, and whether the aim is met', () => {
    const cost = { case: 'start', kind: 'cost', unit: 'ms', peer, aim: 1.5 } as const
    assert.match(lineOf({ ...cost, ours: 150 }), /\| 1\.5 +\| higher +\| at most 1\.5: met/)
    assert.match(lineOf({ ...cost, ours: 151 }), /\| 1\.51 +\| higher +\| at most 1\.5: MISSED/)
  })

  it('leaves the ratio of a figure without a peer empty', () => {
    assert.match(
      lineOf({ case: 'sweep', kind: 'cost', unit: 'ms', ours: 1 }),
      /\| 1 +\| +\| ms +\| +\| higher/,
    )
  })
})

describe('rankSumZ()', () => {
  it('is what the tables give, and none for samples that are alike', () => {
    assert.equal(rankSumZ([1, 2, 3], [1, 2, 3]), 0)
    // All of five above all of five: U is 25 where 12.5 is expected, with a deviation of √(25 × 11 ÷ 12).
    assert.ok(Math.abs(rankSumZ([6, 7, 8, 9, 10], [1, 2, 3, 4, 5]) - 12.5 / Math.sqrt(275 / 12)) < 1e-9)
    assert.ok(rankSumZ([1, 2], [3, 4]) < 0)
  })

  it('tells a sample that is a tenth slower, of enough values', () => {
    const even = Array.from({ length: 500 }, (_, index) => 1 + (index % 10) / 10)
    assert.ok(
      rankSumZ(
        even.map((value) => value * 1.1),
        even,
      ) > 3.29,
    )
  })
})
