import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActName } from '../../council/access/power.ts'
import type { RoomEvent } from '../../council/room/entry.ts'
import { votesOn } from '../../store/public/agenda-item.ts'
import { ballotsOn } from '../../store/public/ballot.ts'
import { castsOf } from '../../store/public/person.ts'
import { testDatabase } from '../../store/test-database.ts'
import { accept } from '../../foundation/result.ts'
import { recordDispensation } from '../dispensation/record-dispensation.ts'
import { sealOf } from '../minutes/seal-of-minutes.ts'
import { registerPerson } from '../member/register-person.ts'
import { publishDecisions } from '../resolution/publish-decisions.ts'
import { testAct, type PrepareAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil } from '../test-council.ts'
import { whereSeen } from '../test-record.ts'
import { roomEntry, testRoom, type TestRoom } from '../test-room.ts'
import { readRoom } from './read-room.ts'
import { recordInRoom } from './record-in-room.ts'

const database = await testDatabase()

const motionId = id('motion')
const moved = (
  { memberIds }: TestRoom,
  also: Partial<Extract<RoomEvent, { kind: 'motionMoved' }>> = {},
): RoomEvent => ({
  kind: 'motionMoved',
  motionId,
  purpose: { kind: 'substantive' },
  text: 'That the okapi be granted permission.',
  moverId: memberIds[0],
  seconderId: memberIds[1],
  isOnBudget: false,
  ...also,
})
const voted: RoomEvent = {
  kind: 'voteTaken',
  voteId: id('vote'),
  motionId,
  method: 'hands',
  counts: { for: 3, against: 1, abstain: 0, didNotVote: 0 },
  cast: [],
}

/** For each act of the room: what goes before it, and an entry that is done by it. */
const acts = {
  'run-meeting': () => [[], { kind: 'itemClosed', outcome: 'taken' }],
  'admit-urgent-item': () => [
    [],
    { kind: 'urgentItemAdmitted', itemId: id('item'), title: 'Flood', reason: 'The river rose today.' },
  ],
  'record-presence': ({ memberIds }) => [[], { kind: 'left', personId: memberIds[3] }],
  'record-declaration': ({ memberIds, itemId }) => [
    [],
    {
      kind: 'interestDeclared',
      personId: memberIds[3],
      itemId,
      interest: 'DPI',
      response: 'leaves',
      isSensitive: false,
      words: 'Owns the mill',
    },
  ],
  'exclude-public': ({ privateItemId }) => [
    [],
    { kind: 'publicExcluded', itemIds: [privateItemId], basis: 'Terms of the department' },
  ],
  'record-motion': (room) => [[], moved(room)],
  'take-vote': (room) => [[moved(room)], voted],
  'draft-resolution': (room) => [[], drafted(room)],
} satisfies Partial<Record<ActName, (room: TestRoom) => readonly [readonly RoomEvent[], RoomEvent]>>

const resolutionId = id('resolution')
function drafted({ itemId, bodyId }: TestRoom): RoomEvent {
  return {
    kind: 'resolutionDrafted',
    resolution: {
      id: resolutionId,
      itemId,
      decisionMaker: { kind: 'body', bodyId },
      formula: 'RESOLVED',
      takenOn: day('2024-12-11'),
      limbs: [{ id: id('limb'), number: '1', verb: 'agree', text: 'Grant the zanzibar permission.' }],
    },
  }
}

/** Prepares one of the {@link acts}. */
const prepared =
  (name: keyof typeof acts): PrepareAct =>
  async (council) => {
    const room = await testRoom(council)
    await room.open()
    const [before, event] = acts[name](room)
    if (before.length > 0) accepted(await room.record(...before))
    const entry = roomEntry(event)
    return (session) => recordInRoom(session, { meetingId: room.meetingId, entries: [entry] })
  }

testAct(database, 'run-meeting', { prepare: prepared('run-meeting') })
testAct(database, 'admit-urgent-item', { prepare: prepared('admit-urgent-item') })
testAct(database, 'record-presence', { prepare: prepared('record-presence') })
testAct(database, 'record-declaration', { prepare: prepared('record-declaration') })
testAct(database, 'exclude-public', { prepare: prepared('exclude-public') })
testAct(database, 'record-motion', { prepare: prepared('record-motion') })
testAct(database, 'take-vote', { prepare: prepared('take-vote') })
testAct(database, 'draft-resolution', { prepare: prepared('draft-resolution') })

testAct(database, 'strike-out-entry', {
  prepare: async (council) => {
    const { meetingId, memberIds, open } = await testRoom(council)
    await open()
    const left = roomEntry({ kind: 'left', personId: memberIds[3] })
    accepted(await council.act((session) => recordInRoom(session, { meetingId, entries: [left] })))
    const strike = roomEntry({ kind: 'struckOut', entryId: left.id })
    return (session) => recordInRoom(session, { meetingId, entries: [strike] })
  },
})

async function state(meetingId: TestRoom['meetingId']) {
  const row = await database.publicReader
    .selectFrom('published.meeting')
    .select(['state'])
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()
  return row?.state
}

test('an entry that a device sends twice is kept once, and one dated ahead is dated now', async () => {
  const council = await testCouncil(database)
  const { meetingId, memberIds, open } = await testRoom(council)
  await open()
  const left = roomEntry({ kind: 'left', personId: memberIds[3] }, at('2031-01-01T00:00:00Z'))
  const sendAgain = () => council.act((session) => recordInRoom(session, { meetingId, entries: [left] }))
  assert.equal(accepted(await sendAgain()), 7)
  assert.equal(accepted(await sendAgain()), 7)
  const kept = await database.office
    .transaction()
    .execute((tx) => readRoom(tx, { councilId: council.councilId, meetingId, zone: 'Europe/London' }))
  assert.equal(kept?.record.entries.at(-1)?.at, '2024-12-04T12:00:00.000Z')
  assert.equal(kept?.recordedBy[left.id], council.actors.clerk.name)
})

test('several entries are kept all or none, and a meeting that is not there has no room', async () => {
  const council = await testCouncil(database)
  const room = await testRoom(council)
  await room.open()
  const leaves = { kind: 'left', personId: room.memberIds[3] } as const
  assert.equal(refusedWith(await room.record(leaves, leaves)), 'not-in-the-room')
  assert.equal(accepted(await room.record(leaves)), 7)
  const nowhere = await council.act((session) =>
    recordInRoom(session, { meetingId: id('meeting'), entries: [] }),
  )
  assert.equal(refusedWith(nowhere), 'unknown-thing')
})

test('words that will be public name nobody whose identity is protected', async () => {
  const council = await testCouncil(database)
  const room = await testRoom(council)
  await room.open()
  const hidden = { name: 'Kit Marlow', sortName: 'Marlow, Kit', otherNames: [], isIdentityProtected: true }
  accepted(await council.act((session) => registerPerson(session, { id: id('person'), ...hidden })))
  const named = await room.record(moved(room, { text: 'That Kit Marlow be thanked.' }))
  assert.equal(refusedWith(named), 'names-protected-person')
})

test('a break leaves the meeting in progress for the public, and another day adjourns it', async () => {
  const council = await testCouncil(database)
  const room = await testRoom(council)
  const { meetingId } = room
  await room.open()
  assert.equal(await state(meetingId), 'inProgress')
  accepted(await room.record({ kind: 'meetingAdjourned', reason: 'A fire alarm', span: 'laterToday' }))
  assert.equal(await state(meetingId), 'inProgress')
  accepted(await room.record({ kind: 'meetingResumed' }))
  accepted(await room.record({ kind: 'meetingAdjourned', reason: 'A flood', span: 'anotherDay' }))
  assert.equal(await state(meetingId), 'adjourned')
  accepted(await room.record({ kind: 'meetingResumed' }))
  assert.equal(await state(meetingId), 'inProgress')
})

test('an urgent item is public at once, with the special circumstances', async () => {
  const council = await testCouncil(database)
  const room = await testRoom(council)
  await room.open()
  const itemId = id('item')
  accepted(
    await room.record({ kind: 'urgentItemAdmitted', itemId, title: 'Quokka flood', reason: 'It rained.' }),
  )
  const row = await database.publicReader
    .selectFrom('published.agenda_item')
    .select(['number', 'title', 'urgency_reason'])
    .where('item_id', '=', itemId)
    .executeTakeFirst()
  assert.deepEqual(row, { number: 'U1', title: 'Quokka flood', urgency_reason: 'It rained.' })
  accepted(await room.record({ kind: 'itemOpened', itemId }))
})

test('the close of a meeting records who was there, the votes and the resolutions, and publishes none of them', async () => {
  const council = await testCouncil(database)
  const room = await testRoom(council)
  const { itemId, memberIds, meetingId } = room
  await room.open()
  const byName: RoomEvent = {
    ...voted,
    method: 'recorded',
    counts: { for: 1, against: 1, abstain: 1, didNotVote: 0 },
    castingVote: 'for',
    cast: [
      { personId: memberIds[0], choice: 'for' },
      { personId: memberIds[1], choice: 'against' },
      { personId: memberIds[2], choice: 'abstain' },
    ],
  }
  accepted(
    await room.record(
      {
        kind: 'interestDeclared',
        personId: memberIds[3],
        itemId,
        interest: 'DPI',
        response: 'leaves',
        isSensitive: true,
      },
      {
        kind: 'interestDeclared',
        personId: memberIds[0],
        itemId,
        interest: 'NRI',
        response: 'stays',
        isSensitive: false,
        words: 'Lives nearby.',
      },
      moved(room),
      byName,
      drafted(room),
      { kind: 'resolutionAgreed', resolutionId },
      moved(room, { motionId: id('motion'), purpose: { kind: 'procedural' }, text: 'That we break.' }),
    ),
  )
  assert.equal(refusedWith(await room.record({ kind: 'meetingClosed' })), 'motion-undecided')
  const kept = await database.office
    .transaction()
    .execute((tx) => readRoom(tx, { councilId: council.councilId, meetingId, zone: 'Europe/London' }))
  const waiting = kept?.record.room.motions.at(-1)?.id ?? motionId
  accepted(await room.record({ kind: 'motionWithdrawn', motionId: waiting }, { kind: 'meetingClosed' }))
  assert.equal(await state(meetingId), 'closed')
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), [])
  assert.deepEqual(await whereSeen(database, council.councilId, 'okapi'), [])

  accepted(await council.act((session) => publishDecisions(session, meetingId)))
  const vote = await database.publicReader
    .selectFrom('published.vote')
    .select(['for_count', 'against_count', 'carried', 'casting_vote_by', 'mover'])
    .where('item_id', '=', itemId)
    .executeTakeFirst()
  assert.deepEqual(vote, {
    for_count: 1,
    against_count: 1,
    carried: true,
    casting_vote_by: 'Councillor Ada Vale',
    mover: 'Councillor Ada Vale',
  })
  const resolution = await database.publicReader
    .selectFrom('published.resolution')
    .select(['conflicts', 'decision_maker'])
    .where('item_id', '=', itemId)
    .executeTakeFirst()
  assert.deepEqual(resolution, {
    conflicts:
      'Councillor Di Zell declared a disclosable pecuniary interest. Councillor Ada Vale declared a non-registrable interest: Lives nearby.',
    decision_maker: 'Planning Committee',
  })
  const course = await database.publicReader
    .selectFrom('published.item_taken')
    .select(['item_id', 'outcome'])
    .where('meeting_id', '=', meetingId)
    .execute()
  assert.deepEqual(course, [{ item_id: itemId, outcome: 'taken' }])
})

test('how a member asked to be recorded is public with the vote, on their page, and in the signed minutes', async () => {
  const council = await testCouncil(database)
  const room = await testRoom(council)
  const { memberIds, meetingId, itemId } = room
  await room.open()
  const asked: RoomEvent = { kind: 'ownVoteAsked', motionId, personId: memberIds[3], side: 'against' }
  accepted(await room.record(moved(room), { ...voted, voteId: id('vote') }, asked, { kind: 'meetingClosed' }))
  const record = { reader: database.publicReader, councilId: council.councilId }
  assert.deepEqual(await castsOf(record, memberIds[3]), [])
  accepted(await council.act((session) => publishDecisions(session, meetingId)))
  const [vote] = await votesOn(record, itemId)
  assert.deepEqual(vote?.casts, [])
  assert.deepEqual(
    vote.atOwnRequest.map(({ name, side, person_id: personId }) => ({ name, side, personId })),
    [{ name: 'Councillor Di Zell', side: 'against', personId: memberIds[3] }],
  )
  assert.deepEqual(
    (await castsOf(record, memberIds[3])).map(({ side }) => side),
    ['against'],
  )
  const signing = { meetingId, atMeetingId: meetingId, signedByPersonId: memberIds[0] }
  const sealed = accepted(await council.act(async (session) => accept(await sealOf(session, signing))))
  assert.match(
    sealed?.publicText ?? '',
    /"atOwnRequest": \[\s*\{\s*"name": "Councillor Di Zell",\s*"side": "against"/,
  )
})

test('a ballot of the room is public with the decisions, with its rounds and who was elected', async () => {
  const council = await testCouncil(database)
  const room = await testRoom(council)
  const { memberIds, meetingId, itemId } = room
  const [ada, bo, cy, di] = memberIds
  const ballotId = id('ballot')
  await room.open()
  const nominated = (personId: typeof ada, proposerId: typeof ada): RoomEvent => ({
    kind: 'candidateNominated',
    ballotId,
    personId,
    proposerId,
    seconderId: cy,
  })
  const counted = (one: number, other: number) => [
    { personId: ada, votes: one },
    { personId: bo, votes: other },
  ]
  accepted(
    await room.record(
      { kind: 'ballotOpened', ballotId, post: 'Chair of the zanzibar board', taking: 'secret' },
      nominated(ada, di),
      nominated(bo, di),
      {
        kind: 'ballotRoundHeld',
        ballotId,
        counts: counted(2, 1),
        spoilt: 1,
        notVoting: 0,
        cast: [],
      },
      { kind: 'meetingClosed' },
    ),
  )
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), [])
  accepted(await council.act((session) => publishDecisions(session, meetingId)))
  const [ballot] = await ballotsOn({ reader: database.publicReader, councilId: council.councilId }, itemId)
  assert.equal(ballot?.elected_name, 'Councillor Ada Vale')
  assert.equal(ballot.elected_person_id, ada)
  assert.deepEqual(
    ballot.candidates.map(({ name, proposer, seconder }) => [name, proposer, seconder]),
    [
      ['Councillor Ada Vale', 'Councillor Di Zell', 'Councillor Cy Yarrow'],
      ['Councillor Bo Wren', 'Councillor Di Zell', 'Councillor Cy Yarrow'],
    ],
  )
  const [held] = ballot.rounds
  assert.deepEqual(
    held?.counts.map(({ votes }) => votes),
    [2, 1],
  )
  assert.equal(held.spoilt, 1)
})

test('what was decided before a meeting goes over to another day is recorded then, and once', async () => {
  const council = await testCouncil(database)
  const room = await testRoom(council)
  await room.open()
  const again = { ...drafted(room) } as Extract<RoomEvent, { kind: 'resolutionDrafted' }>
  const ours = {
    ...again.resolution,
    id: id('resolution'),
    limbs: [{ id: id('limb'), verb: 'note' as const, text: 'Note it.' }],
  }
  accepted(
    await room.record(
      moved(room),
      { ...voted, voteId: id('vote') },
      { kind: 'resolutionDrafted', resolution: ours },
      { kind: 'resolutionAgreed', resolutionId: ours.id },
      { kind: 'meetingAdjourned', reason: 'A flood', span: 'anotherDay' },
    ),
  )
  const count = async () => {
    const rows = await database.office
      .selectFrom('vote')
      .select('vote_id')
      .where('item_id', '=', room.itemId)
      .execute()
    return rows.length
  }
  assert.equal(await count(), 1)
  accepted(await room.record({ kind: 'meetingResumed' }, { kind: 'meetingClosed' }))
  assert.equal(await count(), 1)
})

test('a dispensation of the register lets a member vote on the days for which it was granted', async () => {
  const council = await testCouncil(database)
  const { meetingId, bodyId, itemId, memberIds, record, open } = await testRoom(council)
  await open()
  const declared = {
    kind: 'interestDeclared' as const,
    personId: memberIds[2],
    itemId,
    interest: 'DPI' as const,
    response: 'stays' as const,
    isSensitive: false,
    words: 'Owns the mill',
    dispensation: 'The old mill',
  }
  assert.equal(refusedWith(await record(declared)), 'room-entry-names-unknown')
  const grant = (fromOn: string, toOn: string) =>
    council.act((session) =>
      recordDispensation(session, {
        id: id('dispensation'),
        personId: memberIds[2],
        subject: 'The old mill',
        extent: 'speakAndVote',
        ground: 'c',
        reasons: 'The town wants it heard.',
        requestedOn: day('2024-12-01'),
        grantedOn: day('2024-12-02'),
        grantedBy: { kind: 'body', bodyId },
        fromOn: day(fromOn),
        toOn: day(toOn),
      }),
    )
  accepted(await grant('2024-12-02', '2024-12-10'))
  assert.equal(refusedWith(await record(declared)), 'room-entry-names-unknown', 'its last day has passed')
  accepted(await grant('2024-12-11', '2025-05-01'))
  accepted(await record(declared))
  const room = await council.act(async ({ tx, councilId, zone }) =>
    accept(await readRoom(tx, { councilId, meetingId, zone })),
  )
  assert.deepEqual(accepted(room)?.record.room.declarations[0]?.dispensation, 'The old mill')
})
