import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, id, refusedWith, testCouncil } from '../test-council.ts'
import { testMeeting } from '../test-meeting.ts'
import { changeMeeting } from './change-meeting.ts'
import { rearrangeMeeting } from './rearrange-meeting.ts'

const database = await testDatabase()
const moved = { startsAt: at('2025-06-30T23:30:00Z'), venue: 'Library', reason: 'The heating.' }

testAct(database, 'rearrange-meeting', {
  prepare: async (council) => {
    const { meetingId } = await testMeeting(council)
    return (session) => rearrangeMeeting(session, { meetingId, ...moved })
  },
})

test('a moved meeting is public with its new time and place, and says where it was to be and why', async () => {
  const council = await testCouncil(database)
  const { meetingId } = await testMeeting(council)
  accepted(await council.act((session) => rearrangeMeeting(session, { meetingId, ...moved })))
  const shown = await database.publicReader
    .selectFrom('published.meeting as m')
    .innerJoin('published.meeting_rearrangement as r', 'r.meeting_id', 'm.meeting_id')
    .select(['m.starts_on', 'm.venue', 'm.state', 'r.was_venue', 'r.was_at', 'r.reason'])
    .where('m.meeting_id', '=', meetingId)
    .execute()
  assert.deepEqual(shown, [
    {
      starts_on: '2025-07-01',
      venue: 'Library',
      state: 'announced',
      was_venue: 'Town Hall',
      was_at: '2024-12-11T18:30:00.000Z',
      reason: 'The heating.',
    },
  ])
})

test('a meeting that is not there or is postponed, and a move without a reason, are refused', async () => {
  const council = await testCouncil(database)
  const { meetingId } = await testMeeting(council)
  const code = async (also: Partial<Parameters<typeof rearrangeMeeting>[1]>) =>
    refusedWith(await council.act((session) => rearrangeMeeting(session, { meetingId, ...moved, ...also })))
  assert.equal(await code({ meetingId: id('meeting') }), 'unknown-thing')
  assert.equal(await code({ reason: '' }), 'rearrange-without-reason')
  const postponed = { meetingId, to: 'postponed', reason: 'Flood.' } as const
  accepted(await council.act((session) => changeMeeting(session, postponed)))
  assert.equal(await code({}), 'meeting-not-movable')
})
