import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { id } from '../../../test/council/small-register.ts'
import { checkVote, isCarried, sidesThatDiffer } from './check-vote.ts'
import type { CastVote, CastingVote, Vote, VoteSide } from './vote.ts'

const cast = (side: VoteSide, ...names: readonly string[]): readonly CastVote[] =>
  names.map((name) => ({ side, name }))

const vote = (counts: Partial<Vote['counts']>, also: Partial<Vote> = {}): Vote => ({
  id: id('vote'),
  itemId: id('item'),
  motion: 'That the budget be approved.',
  counts: { for: undefined, against: undefined, abstain: undefined, ...counts },
  cast: [],
  ...also,
})

const code = (asked: Vote) => {
  const answer = checkVote(asked)
  return answer.ok ? 'recorded' : answer.refusal.code
}

test('checkVote() refuses a vote whose names differ from its count, and says where and by how many', () => {
  const answer = checkVote(
    vote({ for: 3, against: 1 }, { cast: [...cast('for', 'A', 'B'), ...cast('against', 'C')] }),
  )
  assert.deepEqual(!answer.ok && answer.refusal, {
    code: 'vote-names-differ-from-count',
    side: 'for',
    counted: 3,
    named: 2,
  })
})

test('checkVote() takes names that add up, a vote without names, and a vote without counts', () => {
  assert.equal(
    code(
      vote({ for: 2, against: 1, abstain: 0 }, { cast: [...cast('for', 'A', 'B'), ...cast('against', 'C')] }),
    ),
    'recorded',
  )
  assert.equal(code(vote({ for: 32, against: 1, abstain: 2 })), 'recorded')
  assert.equal(code(vote({}, { cast: cast('for', 'A') })), 'recorded')
})

test('checkVote() takes single votes at their own request, within the counts and not twice', () => {
  const counts = { for: 5, against: 1, abstain: 0 }
  assert.equal(code(vote(counts, { atOwnRequest: cast('against', 'A') })), 'recorded')
  assert.equal(code(vote({}, { atOwnRequest: cast('for', 'A', 'B') })), 'recorded')
  assert.equal(
    code(vote(counts, { atOwnRequest: cast('against', 'A', 'B') })),
    'vote-names-differ-from-count',
  )
  assert.equal(
    code(vote(counts, { atOwnRequest: [...cast('for', 'A'), ...cast('against', 'A')] })),
    'voted-twice',
  )
})

const asPerson = (name: string, key: string): CastVote => ({ side: 'for', name, personId: id(key) })

test('checkVote() lets nobody vote twice, by name or by person', () => {
  assert.equal(
    code(vote({ for: 1, against: 1 }, { cast: [...cast('for', 'Ann Lee'), ...cast('against', 'ANN  LEE')] })),
    'voted-twice',
  )
  assert.equal(
    code(vote({ for: 2 }, { cast: [asPerson('A. Lee', 'ann1'), asPerson('Ann Lee', 'ann1')] })),
    'voted-twice',
  )
  assert.equal(
    code(vote({ for: 2, against: 0 }, { cast: [asPerson('Ann Lee', 'ann1'), asPerson('Ann Lee', 'ann2')] })),
    'recorded',
  )
})

const tied = (given?: CastingVote['given']) =>
  vote({ for: 5, against: 5 }, given === undefined ? {} : { castingVote: { by: 'The Chair', given } })

test('checkVote() wants to know what the person presiding did about a tie', () => {
  assert.equal(code(tied()), 'tie-without-casting-vote')
  assert.equal(code(tied('notUsed')), 'recorded')
  assert.deepEqual([tied('for'), tied('against'), tied('notUsed')].map(isCarried), [true, false, false])
})

test('checkVote() takes a vote in which everybody abstained for no tie', () => {
  assert.equal(code(vote({ for: 0, against: 0, abstain: 9 })), 'recorded')
})

test('checkVote() refuses a count that is no number of votes', () => {
  for (const count of [-1, 1.5, Number.NaN]) assert.equal(code(vote({ for: count })), 'vote-count-malformed')
})

test('isCarried() follows the counts, and says nothing without them', () => {
  assert.equal(isCarried(vote({ for: 6, against: 5, abstain: 30 })), true)
  assert.equal(isCarried(vote({ for: 5, against: 6 })), false)
  assert.equal(isCarried(vote({ for: 5 })), undefined)
})

const names = (side: VoteSide, count: number) =>
  cast(side, ...Array.from({ length: count }, (_, index) => `${side} ${index}`))

test('sidesThatDiffer() finds nothing where each side has as many names as votes', () => {
  const size = fc.nat(5)
  fc.assert(
    fc.property(size, size, size, (ayes, noes, neither) => {
      const listed = [...names('for', ayes), ...names('against', noes), ...names('abstain', neither)]
      assert.deepEqual(
        sidesThatDiffer({ counts: { for: ayes, against: noes, abstain: neither }, cast: listed }),
        [],
      )
    }),
  )
})
