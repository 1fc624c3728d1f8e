import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, holding, id, meetingDay, smallRegister } from '../../../test/council/small-register.ts'
import { holderOn, officesHeldOn } from './register.ts'

const titles = (on: string) => officesHeldOn(smallRegister, id('dev'), day(on)).map(({ title }) => title)
const holder = (on: string) => holderOn(smallRegister, id('children'), day(on))?.name

test('officesHeldOn() gives the offices of that day', () => {
  assert.deepEqual(titles('2026-05-10'), [])
  assert.deepEqual(titles('2026-05-11'), [
    'Cabinet Member for Children & Young People',
    'Member of the Cabinet',
  ])
})

test('holderOn() gives whoever held the office that day, on the last day as on the first', () => {
  assert.deepEqual(['2022-05-05', '2026-05-10', '2026-05-11'].map(holder), [
    undefined,
    'Tobias Quill',
    'David Patrick Rao',
  ])
})

test('holderOn() gives nobody where an office stands empty', () => {
  assert.equal(holderOn(smallRegister, id('empty'), meetingDay), undefined)
})

test('holderOn() gives the first to hold a seat that several hold, in whatever order they are listed', () => {
  const [later, earlier] = [
    holding('mary', 'member', ['2026-06-01']),
    holding('lars', 'member', ['2025-06-01']),
  ]
  for (const holdings of [
    [later, earlier],
    [earlier, later],
  ])
    assert.equal(holderOn({ ...smallRegister, holdings }, id('member'), meetingDay)?.id, 'lars')
})
