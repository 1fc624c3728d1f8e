import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'

const { council, visitor, database } = await testWorkspace()
const list = '/workspace/registers/rooms'
const date = (name: string, [day, month, year]: readonly [string, string, string]) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
})
const typed = {
  name: 'Quagmire Room',
  address: 'Marsh House',
  capacity: '30',
  stepFree: 'yes',
  hearingLoop: 'unknown',
  webcast: 'no',
  minutesBetween: '45',
  ...date('fromOn', ['1', '5', '2024']),
}

const count = () =>
  database.office
    .selectFrom('meeting')
    .select('meeting_id')
    .where('starts_on', '=', '2025-02-12' as never)
    .execute()

test('a clerk keeps the register of rooms, meets in one, and is warned when it is wanted twice', async () => {
  const clerk = await visitor(council.actors.clerk)
  assert.match((await clerk.open(list)).text, /No room is registered yet/)
  await clerk.open(`${list}/new`)
  const wrong = await clerk.send({ ...typed, stepFree: '', name: '' })
  assert.equal(wrong.status, 400)
  assert.match(wrong.markup, /id="name-error".*id="stepFree-error"/s)
  assert.match(wrong.markup, /Marsh House/)
  const made = await clerk.send(typed)
  assert.match(
    made.text,
    /Quagmire Room Marsh House For 30 people\. Step-free access\. Hearing loop: not known\. Cannot be webcast\. 45 minutes between meetings\. From 1 May 2024/,
  )
  await clerk.open(`${list}/new`)
  assert.match((await clerk.send(typed)).text, /is in the register already/)
  const own = /href="(\/workspace\/registers\/rooms\/[^"/]+)\/change"/.exec(made.markup)?.[1] ?? ''
  await clerk.open(`${own}/change`)
  assert.match((await clerk.send({ accessNote: 'Ring at the side door.' })).text, /Ring at the side door/)

  const room = own.split('/').at(-1) ?? ''
  const meeting = { body: council.bodyId, time: '2pm', ...date('on', ['12', '2', '2025']) }
  await clerk.open('/workspace/meetings/new')
  assert.match((await clerk.send({ ...meeting, room: '' })).text, /Enter the place of the meeting/)
  const both = await clerk.send({ ...meeting, room, venue: 'Library' })
  assert.match(both.text, /You chose a room and typed a place/)
  const called = await clerk.send({ ...meeting, room, venue: '' })
  assert.match(called.text, /Cabinet, 12 February 2025.*Quagmire Room, Marsh House/)

  await clerk.open('/workspace/meetings/new')
  const warned = await clerk.send({ ...meeting, time: '6pm', room })
  assert.equal(warned.status, 200)
  assert.match(warned.text, /Nothing is done yet.*The same body meets at 2pm that day.*Call it all the same/)
  assert.equal((await count()).length, 1)
  const moved = await clerk.send({ time: '7pm' })
  assert.match(moved.text, /Call it all the same/, 'another time asks again')
  assert.match((await clerk.send({})).text, /Cabinet, 12 February 2025/)
  assert.equal((await count()).length, 2)

  await clerk.open(`${own}/close`)
  const wanted = await clerk.send(date('toOn', ['11', '2', '2025']))
  assert.match(wanted.text, /2 meetings are called in this room.*the first on 12 February 2025/)
  const closed = await clerk.send(date('toOn', ['12', '2', '2025']))
  assert.match(closed.text, /1 May 2024 to 12 Feb 2025/)
  await clerk.open('/workspace/meetings/new')
  const late = await clerk.send({ ...meeting, ...date('on', ['13', '2', '2025']), room })
  assert.match(late.text, /Quagmire Room is not in use on 13 February 2025/)
  await clerk.open(`${own}/close`)
  const empty = date('toOn', ['', '', ''])
  assert.match((await clerk.send(empty)).text, /From 1 May 2024/)
})

test('who keeps no registers finds none of the screens of rooms', async () => {
  const councillor = await visitor(council.actors.councillor)
  for (const path of [list, `${list}/new`, `${list}/x/change`, `${list}/x/close`])
    assert.equal((await councillor.open(path)).status, 404, path)
})
