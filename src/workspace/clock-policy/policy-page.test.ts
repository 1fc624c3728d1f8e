import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { testMeeting } from '../../acts/test-meeting.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'

const { council, database, visitor } = await testWorkspace()
const policy = () => clockPolicyOf(database.office, council.councilId)
const usual = {
  longNoticeDays: 'calendar',
  publishedOnDayOff: 'nextWorkingDay',
  callInDays: '5',
  callInKind: 'working',
  takesEffect: 'nextWorkingDay',
  members: '3',
  who: 'any-member',
  decisionsWithin: '2',
  minutesWithin: '10',
  daysNotCounted: '',
}

test('a proper officer settles the call-in and the council’s own days off, and the board counts by them', async () => {
  await testMeeting(council)
  const clerk = await visitor(council.actors.clerk)
  const opened = await clerk.open('/workspace/clock-policy')
  assert.match(opened.text, /^How days are counted/)
  const saved = await clerk.send({
    ...usual,
    callInDays: '7',
    daysNotCounted: '2024-12-06 Offices closed\n\n',
  })
  assert.match(saved.markup, /How days are counted was saved/)
  assert.match(saved.markup, /2024-12-06 Offices closed/)
  const kept = await policy()
  assert.deepEqual(
    [kept.callIn.days, kept.daysNotCounted],
    [7, [{ on: '2024-12-06', name: 'Offices closed' }]],
  )
  const board = await clerk.open('/workspace/board')
  assert.match(board.text, /Friday 6 December 2024 not counted: Offices closed/)
  assert.match(board.text, /Monday 2 December 2024 not counted: the day of publication/)
})

test('a line that is no day with a reason is refused beside the field, and nothing typed is lost', async () => {
  const clerk = await visitor(council.actors.clerk)
  const before = await policy()
  for (const line of ['Christmas Eve', '2024-02-30 Never', '2024-12-24']) {
    await clerk.open('/workspace/clock-policy')
    const refused = await clerk.send({ ...usual, members: '9', daysNotCounted: line })
    assert.equal(refused.status, 400)
    assert.match(refused.text, /is no day with a reason/)
    assert.match(refused.markup, /value="9"/)
  }
  await clerk.open('/workspace/clock-policy')
  const twice = await clerk.send({ ...usual, daysNotCounted: '2024-12-24 Closed\n2024-12-24 Shut' })
  assert.match(twice.text, /24 December 2024 stands in the list twice/)
  await clerk.open('/workspace/clock-policy')
  const many = await clerk.send({ ...usual, callInDays: '0' })
  assert.equal(many.status, 400)
  assert.deepEqual(await policy(), before)
})

test('the page is not there for who may not settle it', async () => {
  const reader = await visitor(council.actors.reader)
  assert.equal((await reader.open('/workspace/clock-policy')).status, 404)
})
