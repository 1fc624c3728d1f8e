import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { laterMeeting } from '../../acts/test-meeting.ts'

const { council, database, visitor } = await testWorkspace()
const meetingId = await laterMeeting(council)
const page = `/workspace/meetings/${meetingId}/webcast`
const day = { 'beganOn-day': '15', 'beganOn-month': '1', 'beganOn-year': '2025' }
const empty = { address: '', offset: '', beganAt: '', seconds: '', ...day }
const address = 'https://webcast.example/15'
const shown = () =>
  database.publicReader
    .selectFrom('published.meeting_webcast')
    .select(['address', 'offset_pattern', 'recording_began'])
    .where('meeting_id', '=', meetingId)
    .execute()

test('a clerk comes from a meeting to its webcast, sets it, finds it again, and takes it away', async () => {
  const clerk = await visitor(council.actors.clerk)
  assert.ok((await clerk.open(`/workspace/meetings/${meetingId}`)).markup.includes(`href="${page}"`))
  await clerk.open(page)
  const saved = await clerk.send({
    ...empty,
    address,
    offset: '?t={seconds}',
    beganAt: '6.28pm',
    seconds: '7',
  })
  assert.match(saved.markup, /The webcast is on the meeting’s public page/)
  const set = { address, offset_pattern: '?t={seconds}', recording_began: '2025-01-15T18:28:07.000Z' }
  assert.deepEqual(await shown(), [set])
  const again = await clerk.open(page)
  for (const value of [address, '?t={seconds}', '18:28', '7', '15'])
    assert.ok(again.markup.includes(`value="${value}"`), value)
  const away = await clerk.send(empty)
  assert.match(away.markup, /leads to no webcast/)
  assert.deepEqual(await shown(), [])
})

test('what cannot be a webcast is refused beside its field, what was typed is kept, and nothing is public', async () => {
  const clerk = await visitor(council.actors.clerk)
  const wrong = [
    { given: { address: 'http://webcast.example/1' }, field: 'address', says: /beginning with https/ },
    { given: { offset: '?t={seconds}' }, field: 'address', says: /Enter the address of the webcast/ },
    { given: { address, offset: '?t=5' }, field: 'offset', says: /write \{seconds\} once/ },
    { given: { address, beganAt: '25:00' }, field: 'beganAt', says: /Time at which the recording begins/ },
    { given: { address, beganAt: '18:28', seconds: '60' }, field: 'seconds', says: /Seconds after/ },
    {
      given: { address, beganAt: '18:28', 'beganOn-day': '', 'beganOn-month': '', 'beganOn-year': '' },
      field: 'beganOn',
      says: /Enter the day/,
    },
  ]
  for (const { given, field, says } of wrong) {
    await clerk.open(page)
    const refused = await clerk.send({ ...empty, ...given })
    assert.equal(refused.status, 400, field)
    assert.match(refused.text, says)
    assert.ok(refused.markup.includes(`id="${field}-error"`), field)
    assert.ok(refused.markup.includes(`value="${given.address ?? given.offset}"`), field)
  }
  assert.deepEqual(await shown(), [])
})

test('who does not run the meeting finds no such page', async () => {
  const reader = await visitor(council.actors.reader)
  assert.equal((await reader.open(page)).status, 404)
})
