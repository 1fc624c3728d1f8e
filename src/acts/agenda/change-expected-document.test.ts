import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ExpectedDocumentState } from '../../council/agenda/expected-document.ts'
import { testDatabase } from '../../store/test-database.ts'
import { addDocument } from '../report/add-document.ts'
import { publishDocument } from '../report/publish-document.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { heldMeeting, testDocument, testMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import { addItem, type NewItem } from './add-item.ts'
import { changeExpectedDocument } from './change-expected-document.ts'
import { expectDocument } from './expect-document.ts'
import { publishAgenda } from './publish-agenda.ts'

const database = await testDatabase()

function toFollow(council: TestCouncil, also: { reason?: string; expectedOn?: ReturnType<typeof day> } = {}) {
  const ownerOfficeId = council.mayorOfficeId
  return {
    state: 'toFollow',
    reason: 'Zanzibar figures.',
    ownerOfficeId,
    expectedOn: day('2024-12-09'),
    ...also,
  } as const
}

function change(
  council: TestCouncil,
  expectedDocumentId: ReturnType<typeof id<'expectedDocument'>>,
  to: ExpectedDocumentState,
) {
  return council.act((session) =>
    changeExpectedDocument(session, { expectedDocumentId, to, publicNote: 'Quagga.' }),
  )
}

const shown = (itemId: ReturnType<typeof id<'item'>>) =>
  database.publicReader
    .selectFrom('published.expected_document')
    .select(['title', 'state'])
    .where('item_id', '=', itemId)
    .orderBy('position')
    .execute()

test('what is said of a paper is the office’s until its agenda is public, and public at once from then on', async () => {
  const council = await testCouncil(database)
  const { meetingId, itemId, paperId } = await testMeeting(council)
  accepted(await change(council, paperId, toFollow(council)))
  for (const text of ['zanzibar', 'quagga'])
    assert.deepEqual(await whereSeen(database, council.councilId, text), [])
  accepted(await council.act((session) => publishAgenda(session, { meetingId, as: 'agenda' })))
  for (const text of ['zanzibar', 'quagga'])
    assert.deepEqual(await whereSeen(database, council.councilId, text), ['expected_document'])
  accepted(await change(council, paperId, toFollow(council, { reason: 'Okapi figures.' })))
  assert.deepEqual(await whereSeen(database, council.councilId, 'okapi'), ['expected_document'])
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), [])
  accepted(await change(council, paperId, { state: 'withdrawn', reason: 'No longer needed.' }))
  assert.deepEqual(await shown(itemId), [{ title: 'The report', state: 'withdrawn' }])
})

test('a paper that a public item comes to need shows at once that it is expected', async () => {
  const council = await testCouncil(database)
  const { itemId } = await heldMeeting(council)
  const paper = { id: id('expectedDocument'), itemId, title: 'Appendix', position: 1 }
  accepted(await council.act((session) => expectDocument(session, paper)))
  assert.deepEqual((await shown(itemId))[1], { title: 'Appendix', state: 'expected' })
  const document = {
    ...testDocument({ itemId, paperId: paper.id, meetingId: id('meeting') }, { class: 'open' }),
  }
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, document))
      return publishDocument(session, document.id)
    }),
  )
  assert.deepEqual((await shown(itemId))[1], { title: 'Appendix', state: 'published' })
})

test('a paper cannot follow without a reason, in the past, or after it has come; nor go without a reason', async () => {
  const council = await testCouncil(database)
  const { paperId } = await testMeeting(council)
  const code = async (to: ExpectedDocumentState) => refusedWith(await change(council, paperId, to))
  assert.equal(await code(toFollow(council, { reason: ' ' })), 'to-follow-without-reason')
  assert.equal(await code(toFollow(council, { expectedOn: day('2024-12-03') })), 'to-follow-in-the-past')
  assert.equal(await code({ state: 'withdrawn', reason: '' }), 'expected-document-withdrawn-without-reason')
  const held = await heldMeeting(council)
  assert.equal(
    refusedWith(await change(council, held.paperId, toFollow(council))),
    'expected-document-cannot-change',
  )
  assert.equal(refusedWith(await change(council, id('expectedDocument'), toFollow(council))), 'unknown-thing')
  const paper = { id: id('expectedDocument'), itemId: id('item'), title: 'Appendix' }
  assert.equal(refusedWith(await council.act((session) => expectDocument(session, paper))), 'unknown-thing')
})

test('an item needs a title that stays true, and a meeting that is there', async () => {
  const council = await testCouncil(database)
  const { meetingId } = await testMeeting(council)
  const add = async (item: Partial<NewItem>) => {
    const shared = {
      id: id('item'),
      meetingId,
      position: 1,
      number: '2',
      part: 'public',
      title: 'Roads',
    } as const
    return refusedWith(await council.act((session) => addItem(session, { ...shared, ...item })))
  }
  assert.equal(await add({ title: ' ' }), 'item-without-title')
  assert.equal(await add({ title: 'Roads (report to follow)' }), 'title-says-a-state')
  assert.equal(await add({ part: 'private' }), 'private-item-without-public-title')
  assert.equal(await add({ meetingId: id('meeting') }), 'unknown-thing')
})
