import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listMail } from '../../store/mail.ts'
import { testDatabase } from '../../store/test-database.ts'
import { accepted, at, testCouncil, type TestCouncil } from '../test-council.ts'
import { laterMeeting } from '../test-meeting.ts'
import { changeMeeting, type MeetingChange } from './change-meeting.ts'
import { rearrangeMeeting } from './rearrange-meeting.ts'

const database = await testDatabase()

/** A council whose councillor sits on the body that meets. */
async function withMember(): Promise<TestCouncil> {
  const council = await testCouncil(database)
  await database.office
    .updateTable('account')
    .set({ person_id: council.mayorId })
    .where('council_id', '=', council.councilId)
    .where('account_id', '=', council.actors.councillor.accountId!)
    .execute()
  await database.office
    .updateTable('office')
    .set({ body_id: council.bodyId })
    .where('council_id', '=', council.councilId)
    .where('office_id', '=', council.mayorOfficeId)
    .execute()
  return council
}

async function told(council: TestCouncil) {
  const mails = await listMail(database.office, { councilId: council.councilId, limit: 50 })
  return mails.map(({ kind, account_id: to, about_id: about, path }) => ({ kind, to, about, path }))
}

test('members are told that their meeting is moved, postponed, announced again and cancelled, each once', async () => {
  const council = await withMember()
  const meetingId = await laterMeeting(council, { startsAt: at('2024-12-20T18:30:00Z') })
  const moved = { meetingId, startsAt: at('2024-12-19T18:30:00Z'), venue: 'Library', reason: 'Heating.' }
  accepted(await council.act((session) => rearrangeMeeting(session, moved)))
  const mail = {
    kind: 'meeting-changed',
    to: council.actors.councillor.accountId,
    about: meetingId,
    path: `/meetings/${meetingId}`,
  }
  assert.deepEqual(await told(council), [mail])
  const changes: readonly Omit<MeetingChange, 'meetingId'>[] = [
    { to: 'postponed', reason: 'Snow.' },
    { to: 'announced', newStartsAt: at('2025-01-15T18:30:00Z') },
    { to: 'cancelled', reason: 'No business.' },
  ]
  for (const [index, change] of changes.entries()) {
    accepted(await council.act((session) => changeMeeting(session, { meetingId, ...change })))
    assert.deepEqual(
      await told(council),
      Array.from({ length: index + 2 }, () => mail),
    )
  }
})

test('nobody is told of what is only put on record, nor that a meeting is opened', async () => {
  const council = await withMember()
  const past = await laterMeeting(council, { startsAt: at('2024-11-20T18:30:00Z') })
  const cancelled = { meetingId: past, to: 'cancelled', reason: 'No business.' } as const
  accepted(await council.act((session) => changeMeeting(session, cancelled)))
  const held = await laterMeeting(council, { startsAt: at('2024-12-20T18:30:00Z') })
  const closed = { meetingId: held, to: 'closed', recordedFrom: 'The minute book.' } as const
  accepted(await council.act((session) => changeMeeting(session, closed)))
  assert.deepEqual(await told(council), [])
})

test('a member who moves the meeting is not told what they did', async () => {
  const council = await withMember()
  await database.office
    .updateTable('account')
    .set({ person_id: council.mayorId })
    .where('council_id', '=', council.councilId)
    .where('account_id', '=', council.actors.clerk.accountId!)
    .execute()
  const meetingId = await laterMeeting(council, { startsAt: at('2024-12-20T18:30:00Z') })
  const postponed = { meetingId, to: 'postponed', reason: 'Snow.' } as const
  accepted(await council.act((session) => changeMeeting(session, postponed)))
  assert.ok((await told(council)).every(({ to }) => to !== council.actors.clerk.accountId))
})
