import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Attendance } from '../../council/meeting/attendance.ts'
import { testDatabase } from '../../store/test-database.ts'
import { registerPerson } from '../member/register-person.ts'
import { draftMinutes } from '../minutes/draft-minutes.ts'
import { publishDraftMinutes } from '../minutes/move-minutes.ts'
import { accepted, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { heldMeeting, type TestMeeting } from '../test-meeting.ts'
import { recordAttendance } from './record-attendance.ts'

const database = await testDatabase()

async function person(council: TestCouncil, isIdentityProtected = false) {
  const added = { id: id('person'), name: 'Bo Ash', sortName: 'Ash, Bo', otherNames: [], isIdentityProtected }
  return accepted(await council.act((session) => registerPerson(session, added)))
}

const came = (personId: Attendance['personId'], also: Partial<Attendance> = {}): Attendance => ({
  personId,
  capacity: 'member',
  mode: 'inPerson',
  sentApologies: false,
  ...also,
})

function record(council: TestCouncil, meetingId: TestMeeting['meetingId'], ...attendances: Attendance[]) {
  return council.act((session) => recordAttendance(session, { meetingId, attendances }))
}

async function shown({ meetingId }: TestMeeting) {
  const rows = await database.publicReader
    .selectFrom('published.attendance')
    .select(['canonical_name', 'capacity', 'mode', 'sent_apologies'])
    .where('meeting_id', '=', meetingId)
    .orderBy('canonical_name')
    .execute()
  return rows.map((row) => Object.values(row))
}

test('who came is public with the draft minutes and not before; whose identity is protected, never', async () => {
  const council = await testCouncil(database)
  const meeting = await heldMeeting(council)
  const { meetingId } = meeting
  const [bo, hidden] = [await person(council), await person(council, true)]
  const mayorOnline = came(council.mayorId, { mode: 'virtual' })
  accepted(await record(council, meetingId, mayorOnline, came(bo, { sentApologies: true }), came(hidden)))
  accepted(await council.act((session) => draftMinutes(session, { meetingId, entries: [] })))
  assert.deepEqual(await shown(meeting), [])
  accepted(await council.act((session) => publishDraftMinutes(session, meetingId)))
  assert.deepEqual(await shown(meeting), [
    ['Bo Ash', 'member', 'inPerson', true],
    ['Rosalind Thorne', 'member', 'virtual', false],
  ])
})

test('nobody came twice, and a substitute stands in for somebody who is away', async () => {
  const council = await testCouncil(database)
  const { meetingId } = await heldMeeting(council)
  const [mayor, bo] = [council.mayorId, await person(council)]
  const substitute = (substituteForPersonId?: Attendance['personId']) =>
    came(bo, { capacity: 'substitute', substituteForPersonId })
  assert.equal(refusedWith(await record(council, meetingId, came(bo), came(bo))), 'attendance-twice')
  assert.equal(refusedWith(await record(council, meetingId, substitute())), 'substitute-for-nobody')
  assert.equal(
    refusedWith(await record(council, meetingId, came(mayor), substitute(mayor))),
    'substitute-for-someone-present',
  )
  accepted(await record(council, meetingId, came(mayor, { sentApologies: true }), substitute(mayor)))
  assert.equal(refusedWith(await record(council, id('meeting'), came(bo))), 'unknown-thing')
})
