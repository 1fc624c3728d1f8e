import assert from 'node:assert/strict'
import { test } from 'node:test'
import { body, day } from '../../../test/council/small-register.ts'
import { regimesOfKind, type BodyKind, type Regime } from './body.ts'
import { checkBody } from './check-body.ts'

const code = (...asked: Parameters<typeof body>) => {
  const answer = checkBody(body(...asked))
  return answer.ok ? 'registered' : answer.refusal.code
}

test('checkBody() takes each kind of body under its own regimes and under no other', () => {
  const regimes: readonly Regime[] = ['lga1972', 'exec2012', 'advisory']
  for (const [kind, own] of Object.entries(regimesOfKind) as [BodyKind, readonly Regime[]][])
    for (const regime of regimes)
      assert.equal(
        code('b', 'Body', { kind, regime }),
        own.includes(regime) ? 'registered' : 'body-under-wrong-regime',
        `${kind} under ${regime}`,
      )
})

test('checkBody() keeps the full council out of the executive regulations, and a board out of the Act', () => {
  assert.equal(code('b', 'Council', { kind: 'council', regime: 'exec2012' }), 'body-under-wrong-regime')
  assert.equal(code('b', 'Board', { kind: 'advisory', regime: 'lga1972' }), 'body-under-wrong-regime')
})

test('checkBody() refuses a body that ends before it begins, and takes one of a single day', () => {
  assert.equal(code('b', 'Body', { toOn: day('2019-12-31') }), 'body-ends-before-it-begins')
  assert.equal(code('b', 'Body', { toOn: day('2020-01-01') }), 'registered')
})
