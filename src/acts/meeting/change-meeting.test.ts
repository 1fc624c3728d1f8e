import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../store/test-database.ts'
import { publishAgenda } from '../agenda/publish-agenda.ts'
import { addDocument } from '../report/add-document.ts'
import { accepted, at, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { testDocument, testMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import { changeMeeting, type MeetingChange } from './change-meeting.ts'

const database = await testDatabase()

type Change = Omit<MeetingChange, 'meetingId'>

const why = { reason: 'The hall is flooded.' }
const newStartsAt = at('2024-12-18T18:30:00Z')

async function announced() {
  const council = await testCouncil(database)
  return { council, ...(await testMeeting(council)) }
}

async function withAgenda() {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, testDocument(meeting, { class: 'open' })))
      return publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' })
    }),
  )
  return { council, ...meeting }
}

type World = { readonly council: TestCouncil; readonly meetingId: MeetingChange['meetingId'] }

function change({ council, meetingId }: World, to: Change) {
  return council.act((session) => changeMeeting(session, { meetingId, ...to }))
}

async function shown({ meetingId }: World) {
  return database.publicReader
    .selectFrom('published.meeting')
    .select(['state', 'state_reason', 'starts_at', 'starts_on'])
    .where('meeting_id', '=', meetingId)
    .executeTakeFirstOrThrow()
}

test('an announced meeting is public with its body, time and place, and nothing of its agenda is', async () => {
  const world = await announced()
  assert.equal((await shown(world)).state, 'announced')
  assert.deepEqual(await whereSeen(database, world.council.councilId, 'town hall'), ['meeting', 'searchable'])
  assert.deepEqual(await whereSeen(database, world.council.councilId, 'inspection'), [])
})

const ways: readonly (readonly Change[])[] = [
  [{ to: 'cancelled', ...why }],
  [
    { to: 'postponed', ...why },
    { to: 'announced', newStartsAt },
  ],
  [
    { to: 'postponed', ...why },
    { to: 'cancelled', ...why },
  ],
]

for (const way of ways) {
  test(`an announced meeting may be ${way.map(({ to }) => to).join(', then ')}, and the public sees why`, async () => {
    const world = await announced()
    for (const step of way) {
      accepted(await change(world, step))
      const { state, state_reason: reason } = await shown(world)
      assert.deepEqual([state, reason], [step.to, step.reason ?? null])
    }
  })
}

test('a meeting with an agenda is opened, broken off, opened again on its new day and closed', async () => {
  const world = await withAgenda()
  accepted(await change(world, { to: 'inProgress' }))
  accepted(await change(world, { to: 'adjourned', ...why }))
  assert.equal(refusedWith(await change(world, { to: 'inProgress' })), 'meeting-without-new-start')
  accepted(await change(world, { to: 'inProgress', newStartsAt }))
  assert.equal((await shown(world)).starts_at, newStartsAt)
  accepted(await change(world, { to: 'closed' }))
  const states = await database.publicReader
    .selectFrom('published.meeting_state')
    .select('state')
    .where('meeting_id', '=', world.meetingId)
    .orderBy('sequence')
    .execute()
  assert.deepEqual(
    states.map(({ state }) => state),
    ['announced', 'agendaPublished', 'inProgress', 'adjourned', 'inProgress', 'closed'],
  )
})

test('a new start is public at once, its day by the council’s own clock', async () => {
  const world = await announced()
  accepted(await change(world, { to: 'postponed', ...why }))
  accepted(await change(world, { to: 'announced', newStartsAt: at('2025-06-30T23:30:00Z') }))
  assert.equal((await shown(world)).starts_on, '2025-07-01')
})

test('a change without its reason, its new start or its source is refused, and so is one out of order', async () => {
  const world = await announced()
  for (const to of ['postponed', 'cancelled'] as const)
    assert.equal(refusedWith(await change(world, { to, reason: ' ' })), 'meeting-move-without-reason')
  assert.equal(refusedWith(await change(world, { to: 'closed' })), 'meeting-held-elsewhere-without-source')
  assert.equal(refusedWith(await change(world, { to: 'inProgress' })), 'meeting-cannot-move')
  accepted(await change(world, { to: 'postponed', ...why }))
  assert.equal(refusedWith(await change(world, { to: 'announced' })), 'meeting-without-new-start')
  assert.equal((await shown(world)).state, 'postponed')
})

test('a meeting that is not there, or is another council’s, is unknown', async () => {
  const [world, other] = [await announced(), await testCouncil(database)]
  assert.equal(
    refusedWith(await change({ ...world, meetingId: id('meeting') }, { to: 'closed' })),
    'unknown-thing',
  )
  const elsewhere = { council: other, meetingId: world.meetingId }
  assert.equal(refusedWith(await change(elsewhere, { to: 'cancelled', ...why })), 'unknown-thing')
})
