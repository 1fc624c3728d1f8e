import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { recordInRoom } from '../../acts/room/record-in-room.ts'
import { accepted, at } from '../../acts/test-council.ts'
import { roomEntry } from '../../acts/test-room.ts'
import { laterMeeting } from '../../acts/test-meeting.ts'
import { seatAtCabinet } from '../../acts/test-seat.ts'
import { accountByEmail } from '../../store/account.ts'

const { council, database, moveTo, visitor } = await testWorkspace()
const account = await accountByEmail(database.office, council.councilId, 'councillor@test.example')
const personId = account?.person_id
assert.ok(personId)
await seatAtCabinet(council, personId)
const meetingId = await laterMeeting(council)

test('a member sends apologies; the clerk has them with the meeting and on the roll, until they are taken back', async () => {
  const member = await visitor(council.actors.councillor)
  const clerk = await visitor(council.actors.clerk)
  await member.open(`/workspace/my/meetings/${meetingId}/apologies`)
  const sent = await member.send({ reason: 'A funeral.' }, 'Send apologies')
  assert.match(sent.markup, /Your apologies are with the clerk/)
  assert.match(sent.text, /You have sent apologies/)
  const page = await clerk.open(`/workspace/meetings/${meetingId}`)
  assert.match(page.text, /Apologies sent beforehand .*: A funeral\./)
  const roll = new RegExp(`id="roll-${personId}-apologies"[^>]*checked`)
  assert.match((await clerk.open(`/workspace/meetings/${meetingId}/room?show=roll`)).markup, roll)
  await member.open('/workspace/my')
  const back = await member.send({}, 'Take them back: I shall come')
  assert.match(back.markup, /The clerk expects you/)
  assert.doesNotMatch(
    (await clerk.open(`/workspace/meetings/${meetingId}`)).text,
    /Apologies sent beforehand/,
  )
  assert.doesNotMatch((await clerk.open(`/workspace/meetings/${meetingId}/room?show=roll`)).markup, roll)
})

test('who sent apologies, came after all and left again stands on the roll as away no more', async () => {
  const member = await visitor(council.actors.councillor)
  await member.open(`/workspace/my/meetings/${meetingId}/apologies`)
  await member.send({}, 'Send apologies')
  const moment = at('2025-01-15T18:31:00Z')
  const came = { kind: 'came', personId, capacity: 'member', mode: 'inPerson' } as const
  const entries = [came, { kind: 'left', personId } as const]
  accepted(
    await council.act(
      (session) =>
        recordInRoom(session, { meetingId, entries: entries.map((event) => roomEntry(event, moment)) }),
      { at: moment },
    ),
  )
  moveTo(moment)
  const roll = await (
    await visitor(council.actors.clerk)
  ).open(`/workspace/meetings/${meetingId}/room?show=roll`)
  assert.match(roll.markup, new RegExp(`id="roll-${personId}-notYet"[^>]*checked`))
})

test('who sits on no body finds no such form', async () => {
  const clerk = await visitor(council.actors.clerk)
  assert.equal((await clerk.open(`/workspace/my/meetings/${meetingId}/apologies`)).status, 404)
})
