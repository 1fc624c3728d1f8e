import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountByEmail } from '../../store/account.ts'
import { apologiesTo } from '../../store/apology.ts'
import { testDatabase } from '../../store/test-database.ts'
import { changeMeeting } from '../meeting/change-meeting.ts'
import { readRoom } from '../room/read-room.ts'
import { testAct } from '../test-act.ts'
import { accepted, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { heldMeeting, laterMeeting } from '../test-meeting.ts'
import { testRoom } from '../test-room.ts'
import { seatAtCabinet } from '../test-seat.ts'
import { sendApologies, takeBackApologies } from './send-apologies.ts'

const database = await testDatabase()

/** The test council's councillor on its cabinet, and a meeting of it to come. */
async function seated(council: TestCouncil) {
  const account = await accountByEmail(database.office, council.councilId, 'councillor@test.example')
  const personId = account?.person_id
  assert.ok(personId)
  await seatAtCabinet(council, personId)
  return { personId, meetingId: await laterMeeting(council) }
}

testAct(database, 'send-apologies', {
  by: 'councillor',
  prepare: async (council) => {
    const { meetingId } = await seated(council)
    return (session) => sendApologies(session, { meetingId, reason: 'A funeral.' })
  },
})

test('apologies stand on the roll until they are taken back, and are sent once', async () => {
  const council = await testCouncil(database)
  const { councilId } = council
  const { meetingId, personId } = await seated(council)
  const as = { actor: council.actors.councillor }
  const send = () => council.act((session) => sendApologies(session, { meetingId, reason: 'A funeral.' }), as)
  const takeBack = () => council.act((session) => takeBackApologies(session, meetingId), as)
  const roll = () =>
    database.office
      .transaction()
      .execute(async (tx) => (await readRoom(tx, { councilId, meetingId, zone: 'Europe/London' }))?.facts)
  assert.equal(refusedWith(await takeBack()), 'apologies-not-sent')
  accepted(await send())
  assert.deepEqual(await apologiesTo(database.office, councilId, [meetingId]), [
    { meeting_id: meetingId, person_id: personId, reason: 'A funeral.', state: 'sent' },
  ])
  assert.deepEqual((await roll())?.sentApologies, [personId])
  assert.equal(refusedWith(await send()), 'apologies-sent-already')
  accepted(await takeBack())
  assert.deepEqual((await roll())?.sentApologies, [])
  accepted(await send())
})

test('nobody sends apologies to a meeting of another body, to none, or to one that has begun', async () => {
  const council = await testCouncil(database)
  const { meetingId } = await seated(council)
  const send = (to: typeof meetingId, actor = council.actors.councillor) =>
    council.act((session) => sendApologies(session, { meetingId: to, reason: '' }), { actor })
  assert.equal(refusedWith(await send(id('meeting'))), 'unknown-thing')
  assert.equal(refusedWith(await send(meetingId, council.actors.clerk)), 'no-power')
  const elsewhere = await testRoom(council)
  assert.equal(refusedWith(await send(elsewhere.meetingId)), 'apologies-of-no-member')
  const held = await heldMeeting(council)
  assert.equal(refusedWith(await send(held.meetingId)), 'apologies-too-late')
  accepted(await send(meetingId))
  accepted(
    await council.act((session) =>
      changeMeeting(session, { meetingId, to: 'cancelled', reason: 'No business.' }),
    ),
  )
  const back = await council.act((session) => takeBackApologies(session, meetingId), {
    actor: council.actors.councillor,
  })
  assert.equal(refusedWith(back), 'apologies-too-late')
})
