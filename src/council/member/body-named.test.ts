import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, meetingDay, smallRegister } from '../../../test/council/small-register.ts'
import { bodyNamed, officeNamed } from './body-named.ts'

const bodyAnswer = (text: string, on = meetingDay) => {
  const { match, candidates } = bodyNamed(smallRegister, text, on)
  return [match, ...candidates.map(({ id }) => id)]
}

const officeAnswer = (text: string) => officeNamed(smallRegister, text, meetingDay).match

test('invariant 21: bodyNamed() knows a body by its name, its other names and a near miss', () => {
  assert.deepEqual(bodyAnswer('the  CABINET'), ['exact', 'cabinet'])
  assert.deepEqual(bodyAnswer('Executive Mayor in Cabinet,'), ['alias', 'cabinet'])
  assert.deepEqual(bodyAnswer('Corporate Parenting Bord'), ['near', 'parenting'])
})

test('invariant 21: bodyNamed() knows no body outside the days of its being', () => {
  assert.deepEqual(bodyAnswer('Schools Forum', day('2026-03-31')), ['exact', 'old'])
  assert.deepEqual(bodyAnswer('Schools Forum', day('2026-04-01')), ['none'])
  assert.deepEqual(bodyAnswer('Cabinet', day('2019-12-31')), ['none'])
})

test('invariant 21: officeNamed() reads "&" as "and", and knows no office that nobody held that day', () => {
  assert.equal(officeAnswer('Cabinet Member for Children and Young People'), 'exact')
  assert.equal(officeAnswer('Cabinet Member for Harbours'), 'none')
})
