import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AccountId } from '../access/power.ts'
import { checkMentioned, checkSettling } from './mention.ts'

const [ada, bo] = ['ada', 'bo'] as unknown as [AccountId, AccountId]

test('checkMentioned() names each colleague once, and nobody who cannot read it', () => {
  const readers = new Set([ada])
  assert.deepEqual(checkMentioned([ada, ada], readers), { ok: true, value: [ada] })
  assert.deepEqual(checkMentioned([], readers), { ok: true, value: [] })
  assert.deepEqual(checkMentioned([ada, bo], readers), {
    ok: false,
    refusal: { code: 'mentioned-cannot-read' },
  })
})

test('checkSettling() lets a mention be put off once', () => {
  assert.equal(checkSettling({ isSettled: false }).ok, true)
  assert.deepEqual(checkSettling({ isSettled: true }), {
    ok: false,
    refusal: { code: 'mention-settled-already' },
  })
})
