import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Limb } from '../../council/resolution/limb.ts'
import type { Resolution } from '../../council/resolution/resolution.ts'
import type { Vote } from '../../council/resolution/vote.ts'
import { testDatabase } from '../../store/test-database.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { heldMeeting, testMeeting, type TestMeeting } from '../test-meeting.ts'
import { noticedItem } from '../test-plan.ts'
import { whereSeen } from '../test-record.ts'
import { publishDecisions } from './publish-decisions.ts'
import { recordResolution } from './record-resolution.ts'
import { recordVote } from './record-vote.ts'

const database = await testDatabase()

const note: Limb = { id: id('limb'), number: '2.1', verb: 'note', text: 'Note the zanzibar report.' }
const okapiRecord = {
  reasons: 'Okapi reasons.',
  isKey: true,
  saidNone: ['alternatives', 'conflicts', 'dispensations'],
} as const
const promise = 'Note that plans will be reviewed and refreshed.'

function record(council: TestCouncil, { itemId }: TestMeeting, also: Partial<Resolution> = {}) {
  const resolution: Resolution = {
    id: id('resolution'),
    itemId,
    decisionMaker: { kind: 'office', officeId: council.mayorOfficeId, inBodyId: council.bodyId },
    formula: 'RESOLVED',
    takenOn: day('2024-12-11'),
    limbs: [{ ...note, id: id('limb') }],
    ...also,
  }
  return council.act((session) => recordResolution(session, { resolution, record: okapiRecord }))
}

function vote(council: TestCouncil, { itemId }: TestMeeting, also: Partial<Vote> = {}) {
  const counts = { for: 5, against: 1, abstain: 0 }
  const put = { id: id('vote'), itemId, motion: 'That the quagga be noted.', counts, cast: [] }
  return council.act((session) => recordVote(session, { vote: { ...put, ...also }, position: 0 }))
}

test('a resolution and a vote are the office’s until the decisions are published, then public in every place', async () => {
  const council = await testCouncil(database)
  const meeting = await heldMeeting(council)
  await noticedItem(council, meeting)
  accepted(await record(council, meeting))
  accepted(await vote(council, meeting))
  for (const text of ['zanzibar', 'okapi', 'quagga'])
    assert.deepEqual(await whereSeen(database, council.councilId, text), [], text)
  accepted(await council.act((session) => publishDecisions(session, meeting.meetingId)))
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), ['limb', 'searchable', 'word'])
  assert.deepEqual(await whereSeen(database, council.councilId, 'okapi'), [
    'resolution',
    'searchable',
    'word',
  ])
  assert.deepEqual(await whereSeen(database, council.councilId, 'quagga'), ['vote'])
})

test('a decision is one object with its limbs in order, its maker by the register and what was undertaken', async () => {
  const council = await testCouncil(database)
  const meeting = await heldMeeting(council)
  await noticedItem(council, meeting)
  const undertaking = {
    kind: 'owed',
    ownerOfficeId: council.mayorOfficeId,
    dueOn: day('2025-03-31'),
    reportBackBodyId: council.bodyId,
  } as const
  const limbs = [note, { ...note, id: id('limb'), number: '2.2', text: promise, undertaking }]
  accepted(await record(council, meeting, { limbs }))
  accepted(await council.act((session) => publishDecisions(session, meeting.meetingId)))
  const rows = await database.publicReader
    .selectFrom('published.resolution as r')
    .innerJoin('published.limb as l', (join) =>
      join.onRef('l.council_id', '=', 'r.council_id').onRef('l.resolution_id', '=', 'r.resolution_id'),
    )
    .select([
      'r.decision_maker',
      'l.number',
      'l.undertaking_owner',
      'l.undertaking_due_on',
      'l.report_back_slug',
    ])
    .where('r.item_id', '=', meeting.itemId)
    .orderBy('l.position')
    .execute()
  assert.deepEqual(
    rows.map((row) => Object.values(row)),
    [
      ['Executive Mayor in Cabinet', '2.1', null, null, null],
      ['Executive Mayor in Cabinet', '2.2', 'Executive Mayor', '2025-03-31', 'cabinet'],
    ],
  )
})

test('a limb that promises something names who owes it, or why nobody does (invariant 12)', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  await noticedItem(council, meeting)
  const limb = { ...note, text: promise }
  const because = (reasonForNone: string) =>
    record(council, meeting, { limbs: [{ ...limb, undertaking: { kind: 'none', reasonForNone } }] })
  assert.equal(refusedWith(await record(council, meeting, { limbs: [limb] })), 'undertaking-without-owner')
  assert.equal(refusedWith(await because(' ')), 'undertaking-without-reason-for-none')
  accepted(await because('The record names nobody.'))
})

test('a resolution has limbs that can be told apart, and is by a body or office of the day', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const code = async (also: Partial<Resolution>) => refusedWith(await record(council, meeting, also))
  assert.equal(await code({ limbs: [] }), 'resolution-without-limbs')
  assert.equal(await code({ limbs: [note, { ...note, id: id('limb') }] }), 'limb-number-twice')
  assert.equal(await code({ limbs: [{ ...note, text: ' ' }] }), 'limb-without-text')
  assert.equal(await code({ takenOn: day('2023-12-31') }), 'decision-maker-not-in-register')
  assert.equal(
    await code({ decisionMaker: { kind: 'body', bodyId: id('body') } }),
    'decision-maker-not-in-register',
  )
  assert.equal(await code({ itemId: id('item') }), 'unknown-thing')
})

test('a vote adds up, names nobody twice and does not stand tied', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const code = async (also: Partial<Vote>) => refusedWith(await vote(council, meeting, also))
  const tie = { for: 3, against: 3, abstain: 0 }
  const twice = [{ side: 'for', name: 'Bo' } as const, { side: 'for', name: 'BO' } as const]
  assert.equal(await code({ cast: [{ side: 'for', name: 'Bo' }] }), 'vote-names-differ-from-count')
  assert.equal(await code({ counts: { for: 2, against: 0, abstain: 0 }, cast: twice }), 'voted-twice')
  assert.equal(await code({ counts: { for: 1.5, against: 0, abstain: 0 } }), 'vote-count-malformed')
  assert.equal(await code({ counts: tie }), 'tie-without-casting-vote')
  assert.equal(await code({ itemId: id('item') }), 'unknown-thing')
  accepted(await vote(council, meeting, { counts: tie, castingVote: { by: 'Bo', given: 'for' } }))
  const row = await database.office
    .selectFrom('vote')
    .select(['carried', 'casting_vote_given'])
    .where('item_id', '=', meeting.itemId)
    .executeTakeFirst()
  assert.deepEqual(row, { carried: true, casting_vote_given: 'for' })
})

test('decisions are published once the meeting has closed, and once', async () => {
  const council = await testCouncil(database)
  const [open, held] = [await testMeeting(council), await heldMeeting(council)]
  const publish = ({ meetingId }: Pick<TestMeeting, 'meetingId'>) =>
    council.act((session) => publishDecisions(session, meetingId))
  assert.equal(refusedWith(await publish(open)), 'meeting-cannot-move')
  accepted(await publish(held))
  assert.equal(refusedWith(await publish(held)), 'meeting-cannot-move')
  assert.equal(refusedWith(await publish({ meetingId: id('meeting') })), 'unknown-thing')
})
