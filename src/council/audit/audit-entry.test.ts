import assert from 'node:assert/strict'
import { test } from 'node:test'
import { id, instant } from '../../../test/council/small-register.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { entryHash, firstPreviousHash, type AuditEntry } from './audit-entry.ts'

const first: AuditEntry = {
  councilId: id('ashcombe'),
  entryNo: 1,
  at: instant('2026-11-04 09:00'),
  accountId: id('wren'),
  actor: 'Wren Hale',
  power: 'proper-officer',
  act: 'publish-agenda',
  subjectKind: 'meeting',
  subjectId: 'november',
  detail: { items: ['1', '2'], part: { public: 2, private: null } },
  previousHash: firstPreviousHash,
}

test('entryHash() is the same whatever order the fields and the detail are written in', () => {
  const { detail: _, ...rest } = first
  const reordered = { detail: { part: { private: null, public: 2 }, items: ['1', '2'] }, ...rest }
  assert.equal(entryHash(reordered), entryHash(first))
})

test('entryHash() is another for a change in any field, and in the order of a list', () => {
  const changes: readonly Partial<AuditEntry>[] = [
    { councilId: id('elsewhere') },
    { entryNo: 2 },
    { at: instant('2026-11-04 09:01') },
    { accountId: null },
    { actor: 'Ivo Marsh' },
    { power: 'operator' },
    { act: 'withdraw-document' },
    { subjectKind: 'document' },
    { subjectId: 'december' },
    { detail: { items: ['2', '1'], part: { public: 2, private: null } } },
    { previousHash: sha256('another trail') },
  ]
  assert.equal(changes.length, Object.keys(first).length)
  const hashes = changes.map((change) => entryHash({ ...first, ...change }))
  assert.equal(new Set([entryHash(first), ...hashes]).size, changes.length + 1)
})

test('an altered entry breaks every hash after it', () => {
  const second = (previous: AuditEntry) =>
    entryHash({ ...first, entryNo: 2, previousHash: entryHash(previous) })
  assert.notEqual(second(first), second({ ...first, actor: 'Nobody' }))
})
