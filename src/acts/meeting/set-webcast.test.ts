import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Webcast } from '../../council/meeting/webcast.ts'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, id, refusedWith, testCouncil } from '../test-council.ts'
import { testMeeting } from '../test-meeting.ts'
import { setWebcast } from './set-webcast.ts'

const database = await testDatabase()
const address = 'https://webcast.example/12'
const webcast: Webcast = {
  address,
  offsetPattern: '?t={seconds}',
  recordingBegan: at('2024-12-11T18:28:30Z'),
}

testAct(database, 'set-webcast', {
  prepare: async (council) => {
    const { meetingId } = await testMeeting(council)
    return (session) => setWebcast(session, { meetingId, webcast })
  },
})

test('the webcast set last is public with its times, and none once it is taken away', async () => {
  const council = await testCouncil(database)
  const { meetingId } = await testMeeting(council)
  const shown = () =>
    database.publicReader
      .selectFrom('published.meeting_webcast')
      .select(['address', 'offset_pattern', 'recording_began'])
      .where('meeting_id', '=', meetingId)
      .execute()
  const first = { address: 'https://webcast.example/soon' }
  accepted(await council.act((session) => setWebcast(session, { meetingId, webcast: first })))
  assert.deepEqual(await shown(), [{ ...first, offset_pattern: null, recording_began: null }])
  accepted(await council.act((session) => setWebcast(session, { meetingId, webcast })))
  assert.deepEqual(await shown(), [
    { address, offset_pattern: '?t={seconds}', recording_began: '2024-12-11T18:28:30.000Z' },
  ])
  accepted(await council.act((session) => setWebcast(session, { meetingId })))
  assert.deepEqual(await shown(), [])
})

test('a meeting that is not there, and what is no address or pattern, are refused', async () => {
  const council = await testCouncil(database)
  const { meetingId } = await testMeeting(council)
  const code = async (also: Partial<Parameters<typeof setWebcast>[1]>) =>
    refusedWith(await council.act((session) => setWebcast(session, { meetingId, webcast, ...also })))
  assert.equal(await code({ meetingId: id('meeting') }), 'unknown-thing')
  assert.equal(await code({ webcast: { address: 'http://webcast.example' } }), 'webcast-address-unfit')
  assert.equal(await code({ webcast: { address, offsetPattern: '?t=1' } }), 'webcast-offset-unfit')
})

test('a meeting that is only planned gets no webcast, since that would be public at once', async () => {
  const council = await testCouncil(database)
  const planned = id('meeting')
  const { councilId, bodyId } = council
  await database.office.transaction().execute(async (tx) => {
    await sql`insert into meeting (council_id, meeting_id, body_id, starts_at, starts_on, venue, kind)
      values (${councilId}, ${planned}, ${bodyId}, '2025-02-19T18:30Z', '2025-02-19', 'Town Hall', 'ordinary')`.execute(
      tx,
    )
    await sql`insert into meeting_state (council_id, meeting_id, sequence, state, at, entry_no)
      values (${councilId}, ${planned}, 1, 'planned', '2024-11-20T09:00Z', 1)`.execute(tx)
  })
  const answer = await council.act((session) => setWebcast(session, { meetingId: planned, webcast }))
  assert.equal(refusedWith(answer), 'webcast-before-announcement')
})
