import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, assert as holds, integer, property, record } from 'fast-check'
import { outsideGroups, type BalanceQuestion } from './balance.ts'
import { balanceSeats } from './balance-seats.ts'

const names = ['A', 'B', 'C', 'D', 'E']

/** A question in short: the members of each group, those outside, and the seats of each committee. */
function question(members: readonly number[], ungrouped: number, seats: readonly number[]): BalanceQuestion {
  return {
    groups: members.map((count, index) => ({ name: names[index] ?? '', members: count })),
    ungrouped,
    bodies: seats.map((count, index) => ({ id: `b${index}`, name: `Committee ${index}`, seats: count })),
    tieOrder: names,
  }
}

const total = (seats: Readonly<Record<string, number>> = {}) =>
  Object.values(seats).reduce((sum, each) => sum + each, 0)

// By hand: 52 seats of 60 members. A 32/60 = 27.73, B 20/60 = 17.33, C 5/60 = 4.33, outside 3/60 = 2.6.
// Whole seats 27 + 17 + 4 + 2 = 50; the two left go to .73 (A) and .6 (outside): 28, 17, 4, 3.
test('balanceSeats() shares all seats in proportion, by the largest remainders', () => {
  const { totals } = balanceSeats(question([32, 20, 5], 3, [13, 13, 13, 13]))
  assert.deepEqual(totals, { A: 28, B: 17, C: 4, [outsideGroups]: 3 })
})

// By hand: 13 seats. A 6.93, B 4.33, C 1.08, outside .65: whole 6 + 4 + 1 + 0 = 11, then A and outside: 7, 4, 1, 1 on each.
// Four times that is 28, 16, 4, 4, and the totals are 28, 17, 4, 3: one seat goes from outside to B, in any of the four.
test('balanceSeats() then moves a seat so that the total is kept, and says where else it could be moved', () => {
  const { perBody = {}, lines } = balanceSeats(question([32, 20, 5], 3, [13, 13, 13, 13]))
  assert.deepEqual(perBody['b0'], { A: 7, B: 5, C: 1, [outsideGroups]: 0 })
  for (const id of ['b1', 'b2', 'b3']) assert.deepEqual(perBody[id], { A: 7, B: 4, C: 1, [outsideGroups]: 1 })
  assert.deepEqual(
    lines.filter(({ kind }) => kind === 'moved'),
    [
      {
        kind: 'moved',
        body: 'Committee 0',
        from: '',
        to: 'B',
        alsoIn: ['Committee 1', 'Committee 2', 'Committee 3'],
      },
    ],
  )
})

// By hand: A has 31 of 60, a majority; of 4 seats its share is 2.07, and two is none: the second principle gives three.
test('balanceSeats() gives a group with a majority of the council a majority of each committee', () => {
  const { perBody = {}, totals } = balanceSeats(question([31, 29], 0, [4]))
  assert.deepEqual(perBody['b0'], { A: 3, B: 1 })
  assert.deepEqual(totals, { A: 3, B: 1 })
})

// By hand: A has 58 of 60; of 5 seats its share is 4.83, which would be all five: the first principle leaves one to B.
test('balanceSeats() gives no group every seat', () => {
  assert.deepEqual(balanceSeats(question([58, 2], 0, [5])).perBody?.['b0'], { A: 4, B: 1 })
})

// By hand: 9 seats of 15 members. B 9/15 = 5.4 and the others 1.2 each: 6, 1, 1, 1. Of two seats B has one, of five a
// majority; its sixth can only be the fourth of five. So A, which has the other seat on both small committees and must
// keep one alone, gives way on one of them to whoever B takes that seat from.
test('balanceSeats() moves a seat by way of a third group where the two that must change have no committee together', () => {
  const { totals, perBody = {}, lines } = balanceSeats(question([2, 9, 2], 2, [5, 2, 2]))
  assert.deepEqual(totals, { A: 1, B: 6, C: 1, [outsideGroups]: 1 })
  assert.equal(perBody['b0']?.['B'], 4)
  assert.deepEqual([perBody['b1']?.['B'], perBody['b2']?.['B']], [1, 1])
  assert.deepEqual(
    lines.filter(({ kind }) => kind === 'unmet'),
    [],
  )
})

// By hand: 3 seats of 20 members, 10 each: 1.5 and 1.5. The third seat is owed to both alike.
test('balanceSeats() offers a tie and decides none, and shares when the council has said which group', () => {
  const open = balanceSeats({ ...question([10, 10], 0, [3]), tieOrder: [] })
  assert.deepEqual(open.ties, [{ seats: 1, between: ['A', 'B'] }])
  assert.equal(open.perBody, undefined)
  const settled = balanceSeats({ ...question([10, 10], 0, [3]), tieOrder: ['B'] })
  assert.deepEqual(settled.perBody?.['b0'], { A: 1, B: 2 })
})

test('balanceSeats() of no committees or nobody shares nothing', () => {
  assert.deepEqual(balanceSeats(question([], 0, [5])).totals, {})
  assert.deepEqual(balanceSeats(question([5], 0, [])).totals, {})
})

const anyCouncil = record({
  members: array(integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 5 }),
  ungrouped: integer({ min: 0, max: 8 }),
  seats: array(integer({ min: 2, max: 20 }), { minLength: 1, maxLength: 12 }),
})

test('balanceSeats() fills every seat, keeps the totals, the majority and the share of others, in any council', () => {
  holds(
    property(anyCouncil, ({ members, ungrouped, seats }) => {
      const { totals, perBody, lines } = balanceSeats(question(members, ungrouped, seats))
      assert.equal(total(totals), total(Object.fromEntries(seats.entries())))
      assert.ok(perBody)
      const council = members.reduce((sum, each) => sum + each, ungrouped)
      seats.forEach((count, index) => {
        const given = perBody[`b${index}`] ?? {}
        assert.equal(total(given), count)
        members.forEach((size, group) => {
          const held = given[names[group] ?? ''] ?? 0
          assert.ok(held >= 0 && held < count, 'one group has every seat')
          if (size * 2 > council)
            assert.ok(held >= Math.min(Math.floor(count / 2) + 1, count - 1), 'no majority')
        })
      })
      assert.deepEqual(
        lines.filter(({ kind }) => kind === 'unmet'),
        [],
      )
      for (const [name, owed] of Object.entries(totals))
        assert.equal(
          Object.values(perBody).reduce((sum, given) => sum + (given[name] ?? 0), 0),
          owed,
        )
    }),
    { numRuns: 2_000 },
  )
})

test('balanceSeats() gives a larger group no fewer seats in all than a smaller one', () => {
  holds(
    property(anyCouncil, ({ members, ungrouped, seats }) => {
      const { totals } = balanceSeats(question(members, ungrouped, seats))
      for (const [one, size] of members.entries())
        for (const [other, less] of members.entries())
          if (size > less) assert.ok((totals[names[one] ?? ''] ?? 0) >= (totals[names[other] ?? ''] ?? 0))
    }),
    { numRuns: 2_000 },
  )
})
