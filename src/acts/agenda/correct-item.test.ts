import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../store/test-database.ts'
import { registerBody } from '../body/register-body.ts'
import { addDocument } from '../report/add-document.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { heldMeeting, laterMeeting, testDocument, testMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import { addToAgenda } from './add-to-agenda.ts'
import { allowUrgentItem } from './allow-urgent-item.ts'
import { correctItem } from './correct-item.ts'
import { publishAgenda } from './publish-agenda.ts'
import { recordItemCourse } from './record-item-course.ts'

const database = await testDatabase()

const correction = { field: 'title', becomes: 'Inspection of services', reason: 'The wrong name.' } as const
const urgency = { reason: 'Zanzibar flood.', agreedBy: 'Councillor Quill, Chair' }

/** An item of a committee under the Act, on a draft agenda. */
async function itemOfCommittee(council: TestCouncil) {
  const bodyId = id('body')
  const committee = { slug: 'audit', name: 'Audit', kind: 'committee', regime: 'lga1972' } as const
  accepted(
    await council.act((session) =>
      registerBody(session, { id: bodyId, ...committee, aliases: [], fromOn: day('2024-01-01') }),
    ),
  )
  const meetingId = await laterMeeting(council, { bodyId })
  const words = { part: 'public', title: 'Okapi', purpose: '', level: 1, papers: [] } as const
  const itemId = accepted(
    await council.act((session) => addToAgenda(session, { ...words, id: id('item'), meetingId })),
  )
  return { itemId, meetingId }
}

testAct(database, 'correct-item', {
  prepare: async (council) => {
    const { itemId } = await heldMeeting(council)
    return (session) => correctItem(session, { itemId, ...correction })
  },
})

testAct(database, 'record-item-course', {
  prepare: async (council) => {
    const { itemId } = await heldMeeting(council)
    return (session) => recordItemCourse(session, { itemId, course: 'taken' })
  },
})

testAct(database, 'allow-urgent-item', {
  prepare: async (council) => {
    const { itemId } = await itemOfCommittee(council)
    return (session) => allowUrgentItem(session, { itemId, ...urgency })
  },
})

test('a corrected item shows its new words, is found by them, and says what stood there', async () => {
  const council = await testCouncil(database)
  const { itemId } = await heldMeeting(council)
  accepted(await council.act((session) => correctItem(session, { itemId, ...correction })))
  const shown = await database.publicReader
    .selectFrom('published.agenda_item as i')
    .innerJoin('published.agenda_item_correction as c', 'c.item_id', 'i.item_id')
    .select(['i.title', 'c.was', 'c.becomes', 'c.reason'])
    .where('i.item_id', '=', itemId)
    .execute()
  const { becomes, reason } = correction
  assert.deepEqual(shown, [{ title: becomes, was: 'Inspection outcome', becomes, reason }])
  assert.ok((await whereSeen(database, council.councilId, 'inspection of services')).includes('searchable'))
})

test('a correction of what is not public, not there, not changed or not explained is refused', async () => {
  const council = await testCouncil(database)
  const { itemId } = await testMeeting(council)
  const code = async (also: Partial<Parameters<typeof correctItem>[1]>) =>
    refusedWith(await council.act((session) => correctItem(session, { itemId, ...correction, ...also })))
  assert.equal(await code({}), 'item-not-public')
  assert.equal(await code({ itemId: id('item') }), 'unknown-thing')
  const held = await heldMeeting(council)
  assert.equal(await code({ itemId: held.itemId, reason: ' ' }), 'correction-without-reason')
  assert.equal(
    await code({ itemId: held.itemId, becomes: 'Inspection outcome' }),
    'correction-changes-nothing',
  )
})

test('the agenda as held stands beside the agenda as called', async () => {
  const council = await testCouncil(database)
  const { itemId } = await testMeeting(council)
  const record = async (also: Partial<Parameters<typeof recordItemCourse>[1]>) =>
    council.act((session) => recordItemCourse(session, { itemId, course: 'taken', ...also }))
  assert.equal(refusedWith(await record({})), 'item-not-public')
  assert.equal(refusedWith(await record({ course: 'deferred' })), 'course-without-reason')
  assert.equal(refusedWith(await record({ itemId: id('item') })), 'unknown-thing')
  const held = await heldMeeting(council)
  accepted(await record({ itemId: held.itemId, course: 'deferred', reason: 'No time.' }))
  const shown = await database.publicReader
    .selectFrom('published.item_course')
    .select(['course', 'reason'])
    .where('item_id', '=', held.itemId)
    .execute()
  assert.deepEqual(shown, [{ course: 'deferred', reason: 'No time.' }])
})

test('nothing becomes of an item before its meeting has begun', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  accepted(await council.act((session) => addDocument(session, testDocument(meeting, { class: 'open' }))))
  const { meetingId, itemId } = meeting
  accepted(await council.act((session) => publishAgenda(session, { meetingId, as: 'agenda' })))
  const early = council.act((session) => recordItemCourse(session, { itemId, course: 'taken' }))
  assert.equal(refusedWith(await early), 'course-before-meeting')
})

test('the chair’s urgency is public with its item, and not before', async () => {
  const council = await testCouncil(database)
  const { itemId, meetingId } = await itemOfCommittee(council)
  accepted(await council.act((session) => allowUrgentItem(session, { itemId, ...urgency })))
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), [])
  accepted(
    await council.act((session) => publishAgenda(session, { meetingId, as: 'agenda' }), {
      at: at('2025-01-14T12:00:00Z'),
    }),
  )
  const seen = await whereSeen(database, council.councilId, 'zanzibar')
  assert.deepEqual(seen, ['agenda_item', 'agenda_publication', 'item_urgency'])
})

test('there is no urgency for the executive, without a reason, without a chair, or of nothing', async () => {
  const council = await testCouncil(database)
  const { itemId } = await testMeeting(council)
  const code = async (also: Partial<Parameters<typeof allowUrgentItem>[1]>) =>
    refusedWith(await council.act((session) => allowUrgentItem(session, { itemId, ...urgency, ...also })))
  assert.equal(await code({}), 'urgency-not-for-executive')
  assert.equal(await code({ itemId: id('item') }), 'unknown-thing')
  const committee = await itemOfCommittee(council)
  assert.equal(await code({ itemId: committee.itemId, reason: '' }), 'urgency-without-reason')
  assert.equal(await code({ itemId: committee.itemId, agreedBy: ' ' }), 'urgency-without-chair')
})
