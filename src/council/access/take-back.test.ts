import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { id, instant } from '../../../test/council/small-register.ts'
import type { ReleaseConsent, Releaser } from './release.ts'
import { mayTakeBack, type TakingBack } from './take-back.ts'

const wren: Releaser = { accountId: id('wren'), personId: id('wren') }
const wrenAgain: Releaser = { accountId: id('wren-admin'), personId: id('wren') }
const ivo: Releaser = { accountId: id('ivo'), personId: id('ivo') }
const consent = (by: Releaser): ReleaseConsent => ({
  kind: 'release',
  by,
  at: instant('2026-12-02 16:00'),
})
const question: TakingBack = {
  consents: [consent(wren), consent(ivo), consent(wrenAgain)],
  publishedAt: undefined,
  by: wren,
  reason: 'I read the old version.',
}

const codeOf = (changed: Partial<TakingBack>) => {
  const answer = mayTakeBack({ ...question, ...changed })
  return answer.ok ? answer.value.map(({ by }) => by.accountId) : answer.refusal.code
}

describe('mayTakeBack()', () => {
  it('takes back every agreement of one person, by whichever account, and nobody else’s', () => {
    assert.deepEqual(codeOf({}), [wren.accountId, wrenAgain.accountId])
    assert.deepEqual(codeOf({ by: ivo }), [ivo.accountId])
  })

  it('asks for a reason and for an agreement, and comes too late once the paper is public', () => {
    assert.equal(codeOf({ reason: ' \n' }), 'taken-back-without-reason')
    assert.equal(codeOf({ by: { accountId: id('una'), personId: id('una') } }), 'not-agreed')
    assert.equal(codeOf({ publishedAt: instant('2026-12-03 09:30') }), 'already-published')
  })
})
