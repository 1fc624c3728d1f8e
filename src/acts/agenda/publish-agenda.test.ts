import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCalendarDate } from '../../foundation/calendar-date.ts'
import { testDatabase } from '../../store/test-database.ts'
import { addDocument } from '../report/add-document.ts'
import { publishDocument } from '../report/publish-document.ts'
import { accepted, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { testDocument, testMeeting, type TestMeeting } from '../test-meeting.ts'
import { addItem } from './add-item.ts'
import { changeExpectedDocument } from './change-expected-document.ts'
import { publishAgenda } from './publish-agenda.ts'

const database = await testDatabase()
const reader = database.publicReader

function publish(council: TestCouncil, meeting: TestMeeting, as: 'agenda' | 'supplement' = 'agenda') {
  return council.act((session) => publishAgenda(session, { meetingId: meeting.meetingId, as }))
}

const publicItems = (meeting: TestMeeting) =>
  reader
    .selectFrom('published.agenda_item')
    .selectAll()
    .where('meeting_id', '=', meeting.meetingId)
    .orderBy('position')
    .execute()

test('an agenda is not published while an expected paper has no honest state (invariant 7)', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  assert.equal(refusedWith(await publish(council, meeting)), 'document-without-a-state')
  assert.deepEqual(await publicItems(meeting), [])
})

test('a paper to follow is public with its reason, owner and date, and its agenda may go out', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const expectedOn = parseCalendarDate('2024-12-09')
  assert.ok(expectedOn)
  accepted(
    await council.act((session) =>
      changeExpectedDocument(session, {
        expectedDocumentId: meeting.paperId,
        to: {
          state: 'toFollow',
          reason: 'Awaiting figures.',
          ownerOfficeId: council.mayorOfficeId,
          expectedOn,
        },
        publicNote: 'Out by Monday.',
      }),
    ),
  )
  accepted(await publish(council, meeting))
  const [paper] = await reader
    .selectFrom('published.expected_document')
    .selectAll()
    .where('item_id', '=', meeting.itemId)
    .execute()
  assert.equal(paper?.state, 'toFollow')
  assert.equal(paper?.reason, 'Awaiting figures.')
  assert.equal(paper?.owner_title, 'Executive Mayor')
  assert.equal(paper?.expected_on, '2024-12-09')
  assert.equal(paper?.public_note, 'Out by Monday.')
})

test('the agenda goes out with its open papers, and neither before the other', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const document = testDocument(meeting, { class: 'open' })
  accepted(await council.act((session) => addDocument(session, document)))
  assert.equal(
    refusedWith(await council.act((session) => publishDocument(session, document.id))),
    'agenda-not-public',
  )
  accepted(await publish(council, meeting))
  const [listed] = await reader
    .selectFrom('published.document')
    .selectAll()
    .where('document_id', '=', document.id)
    .execute()
  assert.equal(listed?.sha256, document.file.sha256)
  const [paper] = await reader
    .selectFrom('published.expected_document')
    .selectAll()
    .where('item_id', '=', meeting.itemId)
    .execute()
  assert.equal(paper?.state, 'published')
  assert.equal(paper?.document_id, document.id)
  const found = await reader
    .selectFrom('published.searchable')
    .select('kind')
    .where('thing_id', 'in', [document.id, meeting.itemId])
    .execute()
  assert.deepEqual(found.map((row) => row.kind).toSorted(), ['document', 'item'])
})

test('a private item shows its public title and nothing of its own', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const secret = 'The name of the contractor'
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, testDocument(meeting, { class: 'open' })))
      return addItem(session, {
        id: id('item'),
        meetingId: meeting.meetingId,
        position: 1,
        number: '2',
        part: 'private',
        title: secret,
        publicTitle: 'A contract',
        purpose: secret,
      })
    }),
  )
  accepted(await publish(council, meeting))
  const shown = await publicItems(meeting)
  assert.deepEqual(
    shown.map((item) => item.title),
    ['Inspection outcome', 'A contract'],
  )
  assert.ok(!JSON.stringify(shown).includes(secret))
  const words = await reader
    .selectFrom('published.word')
    .select('word')
    .where('word', '=', 'contractor')
    .execute()
  assert.deepEqual(words, [])
})

test('a private item without a public title is refused', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const item = {
    id: id('item'),
    meetingId: meeting.meetingId,
    position: 1,
    number: '2',
    part: 'private' as const,
    title: 'Secret',
  }
  assert.equal(
    refusedWith(await council.act((session) => addItem(session, item))),
    'private-item-without-public-title',
  )
})

test('a supplement makes public what was added since, and only then', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  accepted(await council.act((session) => addDocument(session, testDocument(meeting, { class: 'open' }))))
  accepted(await publish(council, meeting))
  const late = {
    id: id('item'),
    meetingId: meeting.meetingId,
    position: 1,
    number: '2',
    part: 'public' as const,
    title: 'Late business',
  }
  accepted(await council.act((session) => addItem(session, late)))
  assert.equal((await publicItems(meeting)).length, 1)
  accepted(await publish(council, meeting, 'supplement'))
  assert.equal((await publicItems(meeting)).length, 2)
})

test('a supplement with nothing new is refused, as when the form of the agenda is sent twice', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  accepted(await council.act((session) => addDocument(session, testDocument(meeting, { class: 'open' }))))
  accepted(await publish(council, meeting))
  assert.equal(refusedWith(await publish(council, meeting, 'supplement')), 'supplement-with-nothing-new')
  const publications = await reader
    .selectFrom('published.agenda_publication')
    .select('kind')
    .where('meeting_id', '=', meeting.meetingId)
    .execute()
  assert.deepEqual(publications, [{ kind: 'agenda' }])
})

test('an agenda is published by who has the power, once', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  accepted(await council.act((session) => addDocument(session, testDocument(meeting, { class: 'open' }))))
  const byReader = council.act(
    (session) => publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' }),
    {
      actor: council.actors.reader,
    },
  )
  assert.equal(refusedWith(await byReader), 'no-power')
  accepted(await publish(council, meeting))
  assert.equal(refusedWith(await publish(council, meeting)), 'meeting-cannot-move')
})
