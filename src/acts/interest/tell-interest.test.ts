import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountByEmail } from '../../store/account.ts'
import { testDatabase } from '../../store/test-database.ts'
import { toldInterestsAt } from '../../store/told-interest.ts'
import { addItem } from '../agenda/add-item.ts'
import { publishAgenda } from '../agenda/publish-agenda.ts'
import { recordDispensation } from '../dispensation/record-dispensation.ts'
import { registerPerson } from '../member/register-person.ts'
import { addDocument } from '../report/add-document.ts'
import { readRoom } from '../room/read-room.ts'
import { testAct } from '../test-act.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { heldMeeting, testDocument, testMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import { testRoom } from '../test-room.ts'
import { seatAtCabinet } from '../test-seat.ts'
import { endInterest, registerInterest } from './register-interest.ts'
import { takeBackInterest, tellInterest, type InterestToTell } from './tell-interest.ts'
import { withholdInterest } from './withhold-interest.ts'

const database = await testDatabase()

/** The test council's councillor on its cabinet, and a meeting of it whose agenda is public. */
async function seated(council: TestCouncil) {
  const account = await accountByEmail(database.office, council.councilId, 'councillor@test.example')
  const personId = account?.person_id
  assert.ok(personId)
  await seatAtCabinet(council, personId)
  const { meetingId, itemId, ...meeting } = await testMeeting(council)
  const paper = testDocument({ meetingId, itemId, ...meeting }, { class: 'open' })
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, paper))
      return publishAgenda(session, { meetingId, as: 'agenda' })
    }),
  )
  return { personId, meetingId, itemId }
}

const garden = {
  interest: 'DPI',
  response: 'leaves',
  isSensitive: false,
  words: 'She owns the orchard next door.',
} as const

testAct(database, 'tell-interest', {
  by: 'councillor',
  prepare: async (council) => {
    const { meetingId, itemId } = await seated(council)
    return (session) => tellInterest(session, { ...garden, meetingId, itemId })
  },
})

/** A council with its councillor seated, who tells and takes back at noon. */
async function telling() {
  const council = await testCouncil(database)
  const ground = await seated(council)
  const { meetingId, itemId, personId } = ground
  const as = { actor: council.actors.councillor }
  const tell = (told: Partial<InterestToTell> = {}) =>
    council.act((session) => tellInterest(session, { ...garden, meetingId, itemId, ...told }), as)
  const takeBack = () => council.act((session) => takeBackInterest(session, { meetingId, itemId }), as)
  const told = () => toldInterestsAt(database.office, council.councilId, [meetingId])
  const register = async (words: string, of = personId) =>
    accepted(
      await council.act(
        (session) =>
          registerInterest(session, {
            id: id('interest'),
            personId: of,
            kind: 'land',
            holder: 'member',
            words,
            notifiedOn: day('2024-06-01'),
          }),
        { actor: council.actors.monitor },
      ),
    )
  return { council, ...ground, as, tell, takeBack, told, register }
}

test('what a member told stands in the room of the meeting until it is taken back, and the later word holds', async () => {
  const { council, tell, takeBack, told, meetingId, itemId, personId } = await telling()
  assert.equal(refusedWith(await takeBack()), 'interest-not-told')
  accepted(await tell())
  accepted(await tell({ interest: 'NRI', response: 'stays', words: 'Her sister owns it.' }))
  const { councilId } = council
  const kept = await database.office
    .transaction()
    .execute((tx) => readRoom(tx, { councilId, meetingId, zone: 'Europe/London' }))
  assert.deepEqual(kept?.facts.toldInterests, [
    {
      kind: 'interestDeclared',
      personId,
      itemId,
      interest: 'NRI',
      response: 'stays',
      isSensitive: false,
      words: 'Her sister owns it.',
    },
  ])
  assert.deepEqual(kept?.record.room.declarations, [])
  assert.deepEqual(await whereSeen(database, councilId, 'Her sister owns it'), [])
  accepted(await takeBack())
  assert.deepEqual(await told(), [])
  assert.equal(refusedWith(await takeBack()), 'interest-not-told')
})

test('an interest of the register is told in its newest words, and in none once its details are withheld', async () => {
  const { council, tell, told, register, meetingId, itemId } = await telling()
  const interestId = await register('The orchard at Mill Lane.')
  const registered = { interestId, words: undefined, meetingId, itemId }
  accepted(await tell(registered))
  const words = async () => (await told()).map((row) => [row.words, row.is_sensitive])
  assert.deepEqual(await words(), [['The orchard at Mill Lane.', false]])
  const rows = await database.office.selectFrom('told_interest').select('words').execute()
  assert.ok(rows.every((row) => row.words !== 'The orchard at Mill Lane.'))
  accepted(
    await council.act((session) => withholdInterest(session, { interestId, reason: 'A threat.' }), {
      actor: council.actors.monitor,
    }),
  )
  assert.deepEqual(await words(), [[null, true]])
  assert.equal(refusedWith(await tell(registered)), 'sensitive-interest-described')
})

test('of a sensitive interest nothing is told but its kind', async () => {
  const { tell, told } = await telling()
  assert.equal(refusedWith(await tell({ isSensitive: true })), 'sensitive-interest-described')
  accepted(await tell({ isSensitive: true, words: undefined }))
  assert.deepEqual(
    (await told()).map((row) => [row.class, row.words, row.is_sensitive]),
    [['DPI', null, true]],
  )
})

test('the audit trail has no word of the interest, nor its kind', async () => {
  const { council, tell, itemId } = await telling()
  accepted(await tell())
  const entry = await database.office
    .selectFrom('audit_entry')
    .selectAll()
    .where('council_id', '=', council.councilId)
    .where('act', '=', 'tell-interest')
    .executeTakeFirstOrThrow()
  assert.deepEqual(entry.detail, { interest: 'told', itemId })
})

test('nobody tells of an interest that cannot be declared so', async () => {
  const { council, tell, register, personId } = await telling()
  assert.equal(refusedWith(await tell({ words: ' ' })), 'interest-without-words')
  assert.equal(refusedWith(await tell({ response: 'stays' })), 'interest-demands-more')
  assert.equal(refusedWith(await tell({ dispensation: 'The budget.' })), 'room-entry-names-unknown')
  const dispensation = {
    id: id('dispensation'),
    personId,
    subject: 'The budget.',
    extent: 'speakAndVote',
    ground: 'e',
    reasons: 'All members have it.',
    requestedOn: day('2024-05-01'),
    grantedOn: day('2024-05-02'),
    grantedBy: { kind: 'office', officeId: council.mayorOfficeId },
    fromOn: day('2024-05-02'),
    toOn: day('2025-05-01'),
  } as const
  accepted(
    await council.act((session) => recordDispensation(session, dispensation), {
      actor: council.actors.monitor,
    }),
  )
  accepted(await tell({ response: 'stays', dispensation: 'The budget.' }))
  const unknown = [id('interest'), await register('The mill.', council.mayorId)]
  for (const interestId of unknown)
    assert.equal(refusedWith(await tell({ interestId, words: undefined })), 'unknown-thing')
  const ended = await register('A meadow.')
  accepted(
    await council.act((session) => endInterest(session, { interestId: ended, endedOn: day('2024-11-01') }), {
      actor: council.actors.monitor,
    }),
  )
  assert.equal(refusedWith(await tell({ interestId: ended, words: undefined })), 'unknown-thing')
})

test('nobody tells of an interest at a meeting of another body, once it has begun, or on an item that is not public', async () => {
  const { council, tell, meetingId } = await telling()
  assert.equal(refusedWith(await tell({ meetingId: id('meeting') })), 'unknown-thing')
  assert.equal(refusedWith(await tell({ itemId: id('item') })), 'unknown-thing')
  const added = {
    id: id('item'),
    meetingId,
    position: 1,
    number: '2',
    part: 'public',
    title: 'Late',
  } as const
  accepted(await council.act((session) => addItem(session, added)))
  assert.equal(refusedWith(await tell({ itemId: added.id })), 'unknown-thing')
  const elsewhere = await testRoom(council)
  assert.equal(refusedWith(await tell({ ...elsewhere })), 'interest-told-by-no-member')
  assert.equal(refusedWith(await tell({ itemId: elsewhere.itemId })), 'unknown-thing')
  const held = await heldMeeting(council)
  assert.equal(refusedWith(await tell({ ...held })), 'interest-told-too-late')
})

test('words that name somebody whose identity is protected are not told', async () => {
  const { council, tell } = await telling()
  const shielded = {
    name: 'Robin Quill',
    sortName: 'Quill, Robin',
    otherNames: [],
    isIdentityProtected: true,
  }
  accepted(await council.act((session) => registerPerson(session, { ...shielded, id: id('person') })))
  assert.equal(refusedWith(await tell({ words: 'Robin Quill is her foster son.' })), 'names-protected-person')
})
