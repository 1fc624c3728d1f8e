import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultChain } from './fault.ts'

test('faultChain() tells what we were doing, then each cause', () => {
  const cause = new Error('disk full')
  const fault = new Error('cannot keep a file', { cause: new Error('cannot write', { cause }) })
  assert.equal(faultChain(fault), 'cannot keep a file: cannot write: disk full')
})

test('faultChain() ends, also where a cause is its own cause or no error', () => {
  const fault = new Error('round')
  fault.cause = fault
  assert.equal(faultChain(fault).split(': ').length, 10)
  assert.equal(faultChain('only words'), 'only words')
  assert.equal(faultChain({ code: 7 }), '{"code":7}')
})
