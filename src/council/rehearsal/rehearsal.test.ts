import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import {
  mayReach,
  rehearsalDifferences,
  verdictOf,
  type Reach,
  type RehearsalResult,
  type RehearsedPhase,
} from './rehearsal.ts'

const at = '2024-12-04T12:00:00.000Z' as Instant
const documentId = '0000-0000-0000-0001' as Id<'document'>
const reach = (changed: Partial<Reach> = {}): Reach => ({
  reader: 'stranger',
  documentId,
  address: '/items/x',
  what: 'publicTitle',
  isLeak: false,
  ...changed,
})
const result = (changed: Partial<RehearsedPhase>): RehearsalResult => ({
  phases: [{ phase: 'now', at, asked: 1, reached: [], missing: [], unanswered: [], ...changed }],
})

test('a title takes more than a note, the office’s title more than the public one, and words take the file', () => {
  assert.equal(mayReach('note', 'note'), true)
  assert.equal(mayReach('publicTitle', 'note'), false)
  assert.equal(mayReach('sign', 'nothing'), false)
  assert.equal(mayReach('title', 'title'), false)
  assert.equal(mayReach('title', 'titleAndNote'), true)
  assert.equal(mayReach('words', 'titleAndNote'), false)
  assert.equal(mayReach('file', 'file'), true)
})

test('a rehearsal comes to the worst that it found', () => {
  assert.equal(verdictOf(result({ reached: [reach()] })), 'holds')
  assert.equal(verdictOf(result({ missing: ['/search'] })), 'notWhole')
  assert.equal(verdictOf(result({ missing: ['/search'], refused: 'No.' })), 'refused')
  assert.equal(verdictOf(result({ refused: 'No.', unanswered: ['/items/x'] })), 'unanswered')
  assert.equal(verdictOf(result({ unanswered: ['/items/x'], reached: [reach({ isLeak: true })] })), 'leaks')
})

test('two rehearsals differ in what each alone reached', () => {
  const more = reach({ what: 'file' })
  const found = rehearsalDifferences(result({ reached: [reach()] }), result({ reached: [more] }))
  assert.deepEqual(found, { more: [{ ...more, phase: 'now' }], less: [{ ...reach(), phase: 'now' }] })
  assert.deepEqual(rehearsalDifferences(result({ reached: [more] }), result({ reached: [more] })), {
    more: [],
    less: [],
  })
})
