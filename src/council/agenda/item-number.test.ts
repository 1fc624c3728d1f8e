import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkItemNumbers, parseItemNumber } from './item-number.ts'

const code = (...numbers: readonly string[]) => {
  const answer = checkItemNumbers(numbers)
  return answer.ok ? 'in order' : answer.refusal.code
}

test('parseItemNumber() reads both levels in each way of printing them', () => {
  assert.deepEqual(parseItemNumber('5.'), { main: 5, sub: 0 })
  for (const printed of ['5.2', '5b', '5(b)', ' 5B '])
    assert.deepEqual(parseItemNumber(printed), { main: 5, sub: 2 }, printed)
  for (const printed of ['', 'A', '1.2.3', '5bb', '5.x', '-1'])
    assert.equal(parseItemNumber(printed), undefined, printed)
})

test('checkItemNumbers() refuses a number twice, however it is printed', () => {
  assert.equal(code('1', '2', '2.1', '2.2', '3', '10'), 'in order')
  assert.equal(code('1', '2', '2'), 'item-number-twice')
  assert.equal(code('2', '2.1', '2a'), 'item-number-twice')
})

test('checkItemNumbers() refuses a number out of order, and what is no number', () => {
  assert.equal(code('1', '10', '9'), 'item-numbers-out-of-order')
  assert.equal(code('2.1', '2'), 'item-numbers-out-of-order')
  assert.equal(code('1', 'two'), 'item-number-malformed')
})
