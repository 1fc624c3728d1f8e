import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { announceMeeting } from '../../acts/meeting/announce-meeting.ts'
import { accepted, at, id as newId } from '../../acts/test-council.ts'
import { testMeeting } from '../../acts/test-meeting.ts'
import { seatOnFullCouncil } from '../../acts/test-seat.ts'

const { council, database, moveTo, visitor } = await testWorkspace()
const page = `/workspace/registers/people/${council.mayorId}`

await seatOnFullCouncil(council)
const { meetingId } = await testMeeting(council) // on 11 December 2024: six months end on 11 June 2025

const typedDay = (name: string, text: string) => {
  const [year = '', month = '', date = ''] = text.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

test('a member who attended nothing yet has no day; one who did is told until when the seat is kept', async () => {
  const clerk = await visitor(council.actors.clerk)
  assert.match((await clerk.open(page)).text, /no meeting that this member attended/)
  const attended = { council_id: council.councilId, meeting_id: meetingId, person_id: council.mayorId }
  await database.office
    .insertInto('attendance')
    .values({ ...attended, capacity: 'member' })
    .execute()
  const shown = await clerk.open(page)
  assert.match(
    shown.text,
    /Last at a meeting on Wednesday 11 December 2024\. The seat is kept until Wednesday 11 June 2025/,
  )
  assert.doesNotMatch((await clerk.open('/workspace/board')).text, /have the absence approved/)
})

test('the board warns two months before, and no more once the council has approved the absence', async () => {
  moveTo(at('2025-05-12T09:00:00Z'))
  const clerk = await visitor(council.actors.clerk)
  const board = await clerk.open('/workspace/board')
  assert.match(
    board.text,
    /Attend a meeting, or have the absence approved: Rosalind Thorne Later Due Wednesday 11 June 2025/,
  )
  assert.match(board.markup, new RegExp(`href="${page}"`))
  await clerk.open(`${page}/absence`)
  const typed = {
    minute: 'Full Council, minute 14/25',
    reason: 'Quagga fever.',
    ...typedDay('approvedOn', '2025-05-08'),
  }
  const wrong = await clerk.send({ ...typed, ...typedDay('untilOn', '2025-13-01') })
  assert.equal(wrong.status, 400)
  assert.match(wrong.markup, /Quagga fever\./)
  const kept = await clerk.send({ ...typed, ...typedDay('untilOn', '2025-12-31') })
  assert.match(kept.text, /The seat is kept until Wednesday 31 December 2025/)
  assert.match(
    kept.text,
    /Absence approved on Thursday 8 May 2025, until Wednesday 31 December 2025: Full Council, minute 14\/25/,
  )
  assert.doesNotMatch((await clerk.open('/workspace/board')).text, /have the absence approved/)
})

test('an absence that was approved too late is refused with the last day', async () => {
  moveTo(at('2026-02-02T09:00:00Z'))
  const clerk = await visitor(council.actors.clerk)
  assert.match((await clerk.open(page)).text, /The last day was Wednesday 31 December 2025/)
  await clerk.open(`${page}/absence`)
  const late = await clerk.send({
    minute: 'Full Council, minute 2/26',
    reason: 'Quagga fever.',
    ...typedDay('approvedOn', '2026-01-29'),
    ...typedDay('untilOn', '2026-06-30'),
  })
  assert.equal(late.status, 400)
  assert.match(late.text, /must approve the reason by 31 December 2025/)
})

test('a member who was at a meeting lately is not asked about, whatever was before', async () => {
  const clerk = await visitor(council.actors.clerk)
  const asked = /have the absence approved: Rosalind Thorne/
  assert.match((await clerk.open('/workspace/board')).text, asked)
  const lately = newId('meeting')
  const meeting = { id: lately, bodyId: council.bodyId, kind: 'ordinary', venue: 'Town Hall' } as const
  accepted(
    await council.act((session) =>
      announceMeeting(session, { ...meeting, startsAt: at('2026-01-20T18:30:00Z') }),
    ),
  )
  const attended = { council_id: council.councilId, meeting_id: lately, person_id: council.mayorId }
  await database.office
    .insertInto('attendance')
    .values({ ...attended, capacity: 'member', mode: 'remote' })
    .execute()
  assert.match((await clerk.open('/workspace/board')).text, asked) // only who is there in person has attended
  await database.office
    .updateTable('attendance')
    .set({ mode: 'inPerson' })
    .where('meeting_id', '=', lately)
    .execute()
  assert.doesNotMatch((await clerk.open('/workspace/board')).text, asked)
})
