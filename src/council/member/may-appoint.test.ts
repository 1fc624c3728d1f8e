import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holding, smallRegister } from '../../../test/council/small-register.ts'
import { mayAppoint } from './may-appoint.ts'

const code = (...asked: Parameters<typeof holding>) => {
  const answer = mayAppoint(smallRegister, holding(...asked), [])
  return answer.ok ? 'appointed' : answer.refusal.code
}

test('mayAppoint() fills an empty office, and one whose holder has left', () => {
  assert.equal(code('mary', 'empty', ['2026-05-11']), 'appointed')
  assert.equal(code('mary', 'children', ['2020-01-01', '2022-05-05']), 'appointed')
})

test('mayAppoint() refuses a second holder of an office for one, and says who holds it', () => {
  const answer = mayAppoint(smallRegister, holding('mary', 'mayor', ['2026-12-01']), [])
  assert.deepEqual(!answer.ok && answer.refusal, {
    code: 'office-already-held',
    office: 'Executive Mayor',
    holder: 'Nora Fenwick',
    fromOn: '2022-05-06',
  })
})

test('mayAppoint() lets several hold a seat of many, but nobody twice', () => {
  assert.equal(code('mary', 'member', ['2026-06-01']), 'appointed')
  assert.equal(code('dev', 'member', ['2026-06-01']), 'office-already-held')
})

test('mayAppoint() lets the record of an existing holding be put right', () => {
  const [current] = smallRegister.holdings
  assert.equal(current !== undefined && mayAppoint(smallRegister, current, []).ok, true)
})

test('mayAppoint() refuses strangers, unknown offices and a term that ends before it begins', () => {
  assert.equal(code('stranger', 'empty', ['2026-05-11']), 'person-unknown')
  assert.equal(code('mary', 'nowhere', ['2026-05-11']), 'office-unknown')
  assert.equal(code('mary', 'empty', ['2026-05-11', '2026-05-10']), 'holding-ends-before-it-begins')
})
