import assert from 'node:assert/strict'
import { test } from 'node:test'
import { id, instant } from '../../../test/council/small-register.ts'
import { checkReadGrant, openReadGrants, readGrantState, type NewReadGrant } from './read-grant.ts'

const given: NewReadGrant = {
  accessClass: { class: 'confidential', basis: 'Order', source: 'Court' },
  fromAt: instant('2026-12-01 09:00'),
  untilAt: instant('2026-12-03 09:00'),
  terms: 'Tell nobody.',
  mediaType: 'application/pdf',
}

const code = (changed: Partial<NewReadGrant>, at = '2026-12-01 08:00') => {
  const answer = checkReadGrant({ ...given, ...changed }, instant(at))
  return answer.ok ? 'given' : answer.refusal.code
}

test('a paper is given to a reader for some time, on terms, and as what can be marked', () => {
  assert.equal(code({}), 'given')
  assert.equal(code({ mediaType: 'text/plain; charset=utf-8' }), 'given')
  assert.equal(code({ accessClass: { class: 'open' } }), 'not-kept-back')
  assert.equal(code({ accessClass: { class: 'draft' } }), 'not-kept-back')
  assert.equal(code({ untilAt: given.fromAt }), 'reading-ends-before-it-begins')
  assert.equal(code({}, '2026-12-03 09:00'), 'reading-ends-before-it-begins')
  assert.equal(code({ terms: ' ' }), 'reading-without-terms')
  assert.equal(code({ mediaType: 'application/zip' }), 'reading-not-markable')
})

test('a grant lets in from its beginning to its end, once its terms are accepted, and never after it is ended', () => {
  const grant = { personId: id<'person'>('wren'), fromAt: given.fromAt, untilAt: given.untilAt }
  const accepted = { ...grant, acceptedAt: instant('2026-12-01 08:30') }
  assert.equal(readGrantState(grant, instant('2026-12-02 09:00')), 'toAccept')
  assert.equal(readGrantState(accepted, instant('2026-12-01 08:59')), 'notYet')
  assert.equal(readGrantState(accepted, instant('2026-12-01 09:00')), 'open')
  assert.equal(readGrantState(accepted, instant('2026-12-03 08:59')), 'open')
  assert.equal(readGrantState(accepted, instant('2026-12-03 09:00')), 'over')
  const ended = { ...accepted, endedAt: instant('2026-12-02 10:00') }
  assert.equal(readGrantState(ended, instant('2026-12-02 09:59')), 'open')
  assert.equal(readGrantState(ended, instant('2026-12-02 10:00')), 'ended')
  const at = instant('2026-12-02 11:00')
  assert.deepEqual(openReadGrants([grant, accepted, ended], at), [accepted])
})
