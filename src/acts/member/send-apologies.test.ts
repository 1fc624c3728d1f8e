import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountByEmail } from '../../store/account.ts'
import { apologiesTo } from '../../store/apology.ts'
import type { Transaction } from '../../store/transaction.ts'
import { testDatabase } from '../../store/test-database.ts'
import { changeMeeting } from '../meeting/change-meeting.ts'
import { readRoom } from '../room/read-room.ts'
import type { Session } from '../session.ts'
import { testAct } from '../test-act.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { heldMeeting, laterMeeting } from '../test-meeting.ts'
import { testRoom } from '../test-room.ts'
import { actorByEmail } from '../council/actor-by-email.ts'
import { openAccount } from '../council/open-account.ts'
import { setHouseRules } from '../room/set-house-rules.ts'
import { unrecordedHouseRules } from '../../council/room/house-rules.ts'
import { listMail } from '../../store/mail.ts'
import { seatAtCabinet, seatOnFullCouncil } from '../test-seat.ts'
import { appointToOffice } from './appoint-to-office.ts'
import { readPossibleSubstitutes, readSubstitutions } from './read-substitutions.ts'
import { registerOffice } from './register-office.ts'
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
    {
      meeting_id: meetingId,
      person_id: personId,
      reason: 'A funeral.',
      substitute_person_id: null,
      state: 'sent',
    },
  ])
  assert.deepEqual((await roll())?.sentApologies, [personId])
  assert.equal(refusedWith(await send()), 'apologies-sent-already')
  accepted(await takeBack())
  assert.deepEqual((await roll())?.sentApologies, [])
  accepted(await send())
})

test('a member sends apologies to every body on which the register seats them, though their power names another', async () => {
  const council = await testCouncil(database)
  const { meetingId } = await seated(council)
  const { councillor } = council.actors
  const elsewhere = {
    ...councillor,
    grants: councillor.grants.map((held) => ({ ...held, bodyId: id('body') })),
  }
  const send = (session: Session) => sendApologies(session, { meetingId, reason: '' })
  accepted(await council.act(send, { actor: elsewhere }))
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

/** A committee on which the test council's councillor and another account's holder sit, and the mayor as a councillor beside it. */
async function withSubstitutes() {
  const council = await testCouncil(database)
  const { councilId } = council
  const { meetingId, bodyId, memberIds } = await testRoom(council)
  await seatOnFullCouncil(council)
  const account = await accountByEmail(database.office, councilId, 'councillor@test.example')
  const personId = account?.person_id
  assert.ok(personId)
  const administrator = { actor: council.actors.administrator }
  const office = { id: id('office'), title: 'Member of Planning', kind: 'member' as const, bodyId }
  accepted(
    await council.act(async (session) => {
      accepted(await registerOffice(session, office))
      const holding = { id: id('holding'), personId, officeId: office.id, fromOn: day('2024-05-01') }
      return appointToOffice(session, { holding })
    }),
  )
  for (const [email, of] of [
    ['mayor@test.example', council.mayorId],
    ['ada@test.example', memberIds[0]],
  ] as const)
    accepted(
      await council.act(
        (session) => openAccount(session, { name: email, email, roles: ['councillor'], personId: of }),
        administrator,
      ),
    )
  const ada = accepted(await actorByEmail(database.office, councilId, 'ada@test.example'))
  const send = (substituteId: typeof personId | undefined, actor = council.actors.councillor) =>
    council.act((session) => sendApologies(session, { meetingId, reason: '', substituteId }), { actor })
  const takeBack = () =>
    council.act((session) => takeBackApologies(session, meetingId), { actor: council.actors.councillor })
  const reading = <Value>(
    read: (asked: { tx: Transaction; councilId: typeof councilId }) => Promise<Value>,
  ) => database.office.transaction().execute((tx) => read({ tx, councilId }))
  const meetingsOf = async (who: typeof personId) =>
    (await reading((asked) => readSubstitutions(asked, who))).map((one) => one.meeting_id)
  return { council, meetingId, bodyId, memberIds, personId, ada, send, takeBack, reading, meetingsOf }
}

async function mailTo(council: TestCouncil, address: string) {
  const mail = await listMail(database.office, { councilId: council.councilId, limit: 50 })
  return mail.filter((one) => one.address === address).map((one) => one.kind)
}

test('whom a member names in their place is told, stands on the roll and has the meeting, until the member comes after all', async () => {
  const { council, meetingId, personId, send, takeBack, reading, meetingsOf } = await withSubstitutes()
  assert.deepEqual(accepted(await send(council.mayorId)), { isSubstituteTold: true })
  const roll = () =>
    reading(async ({ tx, councilId }) => {
      const kept = await readRoom(tx, { councilId, meetingId, zone: 'Europe/London' })
      return kept?.facts.expectedSubstitutes
    })
  assert.deepEqual(await roll(), [{ personId: council.mayorId, forId: personId }])
  assert.deepEqual(await meetingsOf(council.mayorId), [meetingId])
  assert.deepEqual(await meetingsOf(personId), [])
  const news = async () =>
    (await mailTo(council, 'mayor@test.example')).filter((kind) => kind.startsWith('substitute'))
  assert.deepEqual(await news(), ['substitute-asked'])
  accepted(await takeBack())
  assert.deepEqual((await news()).toSorted(), ['substitute-asked', 'substitute-freed'])
  assert.deepEqual(await roll(), [])
  assert.deepEqual(await meetingsOf(council.mayorId), [])
  assert.deepEqual(accepted(await send(undefined)), { isSubstituteTold: false })
})

test('nobody is named who cannot come in the place of a member, or who takes the place of another', async () => {
  const { council, bodyId, memberIds, ada, send } = await withSubstitutes()
  assert.equal(refusedWith(await send(memberIds[1])), 'substitute-not-possible')
  assert.equal(refusedWith(await send(id('person'))), 'substitute-not-possible')
  accepted(await send(council.mayorId, ada))
  assert.equal(refusedWith(await send(council.mayorId)), 'substitute-asked-already')
  const rules = { ...unrecordedHouseRules, substitutes: 'none' } as const
  accepted(await council.act((session) => setHouseRules(session, { bodyId, rules })))
  assert.equal(refusedWith(await send(council.mayorId)), 'substitute-not-possible')
  accepted(await send(undefined))
})

test('an executive has no substitutes, and a body of named ones has those alone', async () => {
  const { council, bodyId, reading } = await withSubstitutes()
  const on = day('2024-12-11')
  const offered = (of: typeof bodyId) =>
    reading(async (asked) =>
      (await readPossibleSubstitutes(asked, { body_id: of, starts_on: on })).map((one) => one.personId),
    )
  assert.deepEqual(await offered(council.bodyId), [])
  assert.deepEqual(await offered(bodyId), [council.mayorId])
  const rules = { ...unrecordedHouseRules, substitutes: 'named' } as const
  accepted(await council.act((session) => setHouseRules(session, { bodyId, rules })))
  assert.deepEqual(await offered(bodyId), [])
  accepted(
    await council.act(async (session) => {
      const named = { id: id('office'), title: 'Substitute on Planning', kind: 'other' as const, bodyId }
      accepted(await registerOffice(session, named))
      const term = { personId: council.mayorId, officeId: named.id, fromOn: day('2024-05-01') }
      return appointToOffice(session, { holding: { ...term, id: id('holding') } })
    }),
  )
  assert.deepEqual(await offered(bodyId), [council.mayorId])
})

test('a substitute has the meeting no longer once the body has no substitutes, or once it is over', async () => {
  const { council, meetingId, bodyId, send, meetingsOf } = await withSubstitutes()
  accepted(await send(council.mayorId))
  const allow = (substitutes: 'none' | 'anyCouncillor') =>
    council.act((session) =>
      setHouseRules(session, { bodyId, rules: { ...unrecordedHouseRules, substitutes } }),
    )
  accepted(await allow('none'))
  assert.deepEqual(await meetingsOf(council.mayorId), [])
  accepted(await allow('anyCouncillor'))
  assert.deepEqual(await meetingsOf(council.mayorId), [meetingId])
  accepted(
    await council.act((session) =>
      changeMeeting(session, { meetingId, to: 'cancelled', reason: 'No business.' }),
    ),
  )
  assert.deepEqual(await meetingsOf(council.mayorId), [])
})
