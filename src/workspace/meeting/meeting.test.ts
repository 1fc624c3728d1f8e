import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { changeMeeting } from '../../acts/meeting/change-meeting.ts'
import { accepted, at } from '../../acts/test-council.ts'
import { laterMeeting } from '../../acts/test-meeting.ts'

const { council, database, visitor } = await testWorkspace()

const typedDate = (name: string, [day, month, year]: readonly [string, string, string]) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
})
const publicMeetings = () =>
  database.publicReader
    .selectFrom('published.meeting')
    .select(['starts_on', 'venue', 'state'])
    .where('council_id', '=', council.councilId)
    .orderBy('starts_at')
    .execute()

test('a clerk calls a meeting; a date that does not exist and an hour that the clocks skip are sentences beside it', async () => {
  const clerk = await visitor(council.actors.clerk)
  await clerk.open('/workspace/meetings/new')
  const answers = { body: council.bodyId, time: '6.30pm', venue: 'Neuadd y Dref, Llŷn O’Neill' }
  const never = await clerk.send({ ...answers, ...typedDate('on', ['31', '2', '2025']) })
  assert.equal(never.status, 400)
  assert.match(never.markup, /id="on-error"/)
  assert.match(never.markup, /Neuadd y Dref, Llŷn O’Neill/)
  const past = await clerk.send({ ...answers, ...typedDate('on', ['12', '2', '2024']) })
  assert.equal(past.status, 400)
  assert.match(past.markup, /id="on-error"/)
  assert.match(past.text, /The meeting must be today or later/)
  const skipped = await clerk.send({ ...answers, time: '1:30am', ...typedDate('on', ['30', '3', '2025']) })
  assert.equal(skipped.status, 400)
  assert.match(skipped.markup, /id="time-error"/)
  assert.match(skipped.text, /The clocks go forward on 30 March 2025 and skip 01:30/)
  const called = await clerk.send({ ...answers, ...typedDate('on', ['12', '2', '2025']) })
  assert.match(called.text, /Cabinet, 12 February 2025.*Announced/)
  assert.deepEqual((await publicMeetings()).at(-1), {
    starts_on: '2025-02-12',
    venue: answers.venue,
    state: 'announced',
  })
})

test('a year is planned from a pattern, shown with what stands in its way, and called at once', async () => {
  const clerk = await visitor(council.actors.clerk)
  await laterMeeting(council)
  await clerk.open('/workspace/meetings/plan')
  const pattern = {
    body: council.bodyId,
    time: '18:00',
    venue: 'Chamber',
    pattern: 'monthly',
    ordinal: '3',
    weekday: '3',
    closed: 'Easter recess: 14 April 2025 to 25 April 2025',
    ...typedDate('from', ['1', '1', '2025']),
    ...typedDate('to', ['31', '5', '2025']),
  }
  const wrong = await clerk.send({ ...pattern, closed: 'Easter' })
  assert.equal(wrong.status, 400)
  assert.match(wrong.text, /“Easter” cannot be read/)
  const before = (await publicMeetings()).length
  const shown = await clerk.send(pattern)
  assert.match(
    shown.text,
    /15 January 2025.*The same body meets.*19 February 2025.*Nothing stands in its way/,
  )
  assert.match(shown.text, /16 April 2025: left out, Easter recess/)
  assert.equal((await publicMeetings()).length, before)
  const called = await clerk.send({ chosen: ['2025-02-19', '2025-03-19', '2025-05-21'] })
  assert.match(called.markup, /3 meetings called and public/)
  assert.match(called.text, /Meetings in February 2025/)
  assert.equal((await publicMeetings()).length, before + 3)
})

test('a meeting is moved with a reason, postponed, and announced again', async () => {
  const meetingId = await laterMeeting(council)
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(`/workspace/meetings/${meetingId}/move`)
  const silent = await clerk.send({ venue: 'Library' })
  assert.equal(silent.status, 400)
  const warned = await clerk.send({ reason: 'The heating is broken.' })
  assert.match(warned.text, /Nothing is done yet.*The same body meets.*Move it all the same/)
  const moved = await clerk.send({})
  assert.match(moved.text, /Library/)
  await clerk.open(`/workspace/meetings/${meetingId}/change`)
  await clerk.send({ to: 'postponed', reason: 'Snow.' })
  await clerk.open(`/workspace/meetings/${meetingId}/change`)
  const undated = await clerk.send({ to: 'announced' })
  assert.match(undated.text, /Enter the new date and time/)
  const clashing = await clerk.send({ newTime: '7pm', ...typedDate('newOn', ['19', '2', '2025']) })
  assert.match(clashing.text, /Nothing is done yet.*The same body meets.*Announce it all the same/)
  const again = await clerk.send({
    newTime: '7pm',
    venue: 'Annexe',
    ...typedDate('newOn', ['5', '2', '2025']),
  })
  assert.match(again.text, /Cabinet, 5 February 2025.*Announced.*7pm/)
  assert.match(again.text, /Annexe/)
})

test('a meeting and the calendar are nothing to who works for no body', async () => {
  const meetingId = await laterMeeting(council)
  const reader = await visitor(council.actors.reader)
  for (const address of ['', '/new', '/plan', `/${meetingId}`, `/${meetingId}/move`, `/${meetingId}/change`])
    assert.equal((await reader.open(`/workspace/meetings${address}`)).status, 404, address)
})

test('a clerk gets from their work to the next agenda, room, decisions and minutes; a meeting that is off is left out', async () => {
  const next = await laterMeeting(council, { startsAt: at('2024-12-20T18:30:00Z') })
  const beyond = await laterMeeting(council, { startsAt: at('2025-01-04T18:30:00Z') })
  const off = await laterMeeting(council, { startsAt: at('2024-12-19T18:30:00Z') })
  accepted(
    await council.act((session) =>
      changeMeeting(session, { meetingId: off, to: 'cancelled', reason: 'No business.' }),
    ),
  )
  const clerk = await visitor(council.actors.clerk)
  const { text, markup } = await clerk.open('/workspace')
  assert.match(text, /Next meetings you work on.*Cabinet, 20 December 2024.*Announced/)
  for (const way of ['agenda', 'room', 'decisions', 'minutes'])
    assert.ok(markup.includes(`href="/workspace/meetings/${next}/${way}"`), way)
  assert.ok(!markup.includes(beyond))
  assert.ok(!markup.includes(off))
})
