import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { ItemWords } from '../../council/agenda/edit-agenda.ts'
import { itemsStanding } from '../../council/agenda/draft-agenda.ts'
import { agendaChangesOf, draftAgendaOf } from '../../store/agenda-draft.ts'
import { testDatabase } from '../../store/test-database.ts'
import { addDocument } from '../report/add-document.ts'
import { testAct } from '../test-act.ts'
import { accepted, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { laterMeeting, testDocument, testMeeting, type TestMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import { addToAgenda } from './add-to-agenda.ts'
import { changeItem } from './change-item.ts'
import { expectDocument } from './expect-document.ts'
import { moveItem } from './move-item.ts'
import { publishAgenda } from './publish-agenda.ts'
import { removeExpectedDocument } from './remove-expected-document.ts'
import { removeItem, restoreItem } from './remove-item.ts'
import { commentOnAgenda, shareDraftAgenda } from './share-draft-agenda.ts'
import { undoAgendaChange } from './undo-agenda-change.ts'

const database = await testDatabase()

const words = (title: string): ItemWords => ({ part: 'public', title, purpose: '', level: 1 })

async function add(council: TestCouncil, meeting: TestMeeting, title: string): Promise<AgendaItemId> {
  const item = { ...words(title), id: id('item'), meetingId: meeting.meetingId, papers: [] }
  return accepted(await council.act((session) => addToAgenda(session, item)))
}

const draft = (council: TestCouncil, { meetingId }: TestMeeting) =>
  database.office
    .transaction()
    .execute((tx) => draftAgendaOf(tx, { councilId: council.councilId, meetingId }))
const lines = async (council: TestCouncil, meeting: TestMeeting) =>
  itemsStanding(await draft(council, meeting)).map(({ number, title }) => `${number} ${title}`)
const lastChange = async (council: TestCouncil, { meetingId }: TestMeeting) =>
  (
    await database.office
      .transaction()
      .execute((tx) => agendaChangesOf(tx, { councilId: council.councilId, meetingId }))
  ).at(-1)?.sequence ?? 0

async function withTwo() {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const roads = await add(council, meeting, 'Roads')
  return { council, meeting, roads, meetingId: meeting.meetingId }
}

testAct(database, 'change-item', {
  prepare: async (council) => {
    const { meetingId, itemId } = await testMeeting(council)
    return (session) => changeItem(session, { meetingId, itemId, words: words('Another title') })
  },
})

testAct(database, 'remove-item', {
  prepare: async (council) => {
    const { meetingId, itemId } = await testMeeting(council)
    return (session) => removeItem(session, { meetingId, itemId })
  },
})

testAct(database, 'restore-item', {
  prepare: async (council) => {
    const { meetingId, itemId } = await testMeeting(council)
    accepted(await council.act((session) => removeItem(session, { meetingId, itemId })))
    return (session) => restoreItem(session, { meetingId, itemId })
  },
})

testAct(database, 'move-item', {
  prepare: async (council) => {
    const meeting = await testMeeting(council)
    const itemId = await add(council, meeting, 'Roads')
    const move = { itemId, side: 'before', besideId: meeting.itemId } as const
    return (session) => moveItem(session, { meetingId: meeting.meetingId, ...move })
  },
})

testAct(database, 'undo-agenda-change', {
  prepare: async (council) => {
    const meeting = await testMeeting(council)
    await add(council, meeting, 'Roads')
    const sequence = await lastChange(council, meeting)
    return (session) => undoAgendaChange(session, { meetingId: meeting.meetingId, sequence })
  },
})

testAct(database, 'remove-expected-document', {
  prepare: async (council) => {
    const { paperId } = await testMeeting(council)
    return (session) => removeExpectedDocument(session, paperId)
  },
})

testAct(database, 'share-draft-agenda', {
  prepare: async (council) => {
    const { meetingId } = await testMeeting(council)
    return (session) => shareDraftAgenda(session, { meetingId, note: 'For Tuesday.' })
  },
})

testAct(database, 'comment-on-agenda', {
  by: 'monitor',
  prepare: async (council) => {
    const { meetingId, itemId } = await testMeeting(council)
    const comment = { id: id('comment'), meetingId, itemId, text: 'Is this ready?' }
    return (session) => commentOnAgenda(session, comment)
  },
})

test('an item is added with its number and papers, changed, moved, taken off and brought back', async () => {
  const { council, meeting, meetingId, roads } = await withTwo()
  assert.deepEqual(await lines(council, meeting), ['1 Inspection outcome', '2 Roads'])
  const move = { meetingId, itemId: roads, side: 'before', besideId: meeting.itemId } as const
  accepted(await council.act((session) => moveItem(session, move)))
  const part = { ...words('Potholes'), level: 2 as const, id: id('item'), meetingId, afterId: roads }
  accepted(await council.act((session) => addToAgenda(session, { ...part, papers: ['Report', 'Map'] })))
  assert.deepEqual(await lines(council, meeting), ['1 Roads', '1.1 Potholes', '2 Inspection outcome'])
  accepted(await council.act((session) => removeItem(session, { meetingId, itemId: roads })))
  accepted(await council.act((session) => restoreItem(session, { meetingId, itemId: roads })))
  const renamed = { meetingId, itemId: roads, words: words('Highways') }
  accepted(await council.act((session) => changeItem(session, renamed)))
  assert.deepEqual(await lines(council, meeting), ['1 Highways', '1.1 Potholes', '2 Inspection outcome'])
})

test('every change can be undone, one after another, and the undoing is in the trail', async () => {
  const { council, meeting, meetingId, roads } = await withTwo()
  const undo = async () =>
    council.act(async (session) =>
      undoAgendaChange(session, {
        meetingId,
        sequence:
          (await import('../../council/agenda/undo-change.ts')).lastStandingChange(
            await agendaChangesOf(session.tx, { councilId: council.councilId, meetingId }),
          )?.sequence ?? 0,
      }),
    )
  const before = await lines(council, meeting)
  const move = { meetingId, itemId: roads, side: 'before', besideId: meeting.itemId } as const
  accepted(await council.act((session) => moveItem(session, move)))
  const rename = { meetingId, itemId: roads, words: { ...words('Highways'), level: 2 as const } }
  accepted(await council.act((session) => changeItem(session, rename)))
  accepted(await council.act((session) => removeItem(session, { meetingId, itemId: meeting.itemId })))
  for (let step = 0; step < 3; step += 1) accepted(await undo())
  assert.deepEqual(await lines(council, meeting), before)
  accepted(await undo())
  assert.deepEqual(await lines(council, meeting), ['1 Inspection outcome'])
  assert.equal(refusedWith(await undo()), 'nothing-to-undo')
})

test('an undo of what somebody has changed since is refused, and says who', async () => {
  const { council, meeting, meetingId, roads } = await withTwo()
  const sequence = await lastChange(council, meeting)
  accepted(await council.act((session) => removeItem(session, { meetingId, itemId: roads })))
  const undone = await council.act((session) => undoAgendaChange(session, { meetingId, sequence }))
  assert.deepEqual(!undone.ok && undone.refusal, { code: 'agenda-changed-since', actor: 'clerk' })
})

test('a private item keeps its words in the office, whatever is done to it', async () => {
  const { council, meeting, meetingId, roads } = await withTwo()
  const secret = {
    part: 'private',
    title: 'Zanzibar contract',
    publicTitle: 'A contract',
    purpose: 'Okapi',
  } as const
  const hide = { meetingId, itemId: roads, words: { ...secret, level: 1 as const } }
  accepted(await council.act((session) => changeItem(session, hide)))
  const move = { meetingId, itemId: roads, side: 'before', besideId: meeting.itemId } as const
  accepted(await council.act((session) => moveItem(session, move)))
  accepted(await council.act((session) => addDocument(session, testDocument(meeting, { class: 'open' }))))
  accepted(await council.act((session) => publishAgenda(session, { meetingId, as: 'agenda' })))
  assert.deepEqual(await lines(council, meeting), ['1 Zanzibar contract', '2 Inspection outcome'])
  for (const text of ['zanzibar', 'okapi'])
    assert.deepEqual(await whereSeen(database, council.councilId, text), [])
})

test('after publication nothing published changes, and what is added waits for its supplement', async () => {
  const { council, meeting, meetingId, roads } = await withTwo()
  accepted(await council.act((session) => removeItem(session, { meetingId, itemId: roads })))
  accepted(await council.act((session) => addDocument(session, testDocument(meeting, { class: 'open' }))))
  accepted(await council.act((session) => publishAgenda(session, { meetingId, as: 'agenda' })))
  const { itemId } = meeting
  const rename = { meetingId, itemId, words: words('Other') }
  assert.equal(
    refusedWith(await council.act((session) => changeItem(session, rename))),
    'item-already-public',
  )
  const remove = await council.act((session) => removeItem(session, { meetingId, itemId }))
  assert.equal(refusedWith(remove), 'item-already-public')
  assert.deepEqual(await whereSeen(database, council.councilId, 'roads'), [])
  const late = { ...words('Late business'), id: id('item'), meetingId, papers: [] }
  accepted(await council.act((session) => addToAgenda(session, late)))
  const first = { meetingId, itemId: late.id, side: 'before', besideId: itemId } as const
  assert.equal(refusedWith(await council.act((session) => moveItem(session, first))), 'item-before-published')
  const note = 'Zanzibar note.'
  accepted(await council.act((session) => publishAgenda(session, { meetingId, as: 'supplement', note })))
  const publications = await database.publicReader
    .selectFrom('published.agenda_publication')
    .select(['kind', 'supplement_number', 'note'])
    .where('meeting_id', '=', meetingId)
    .orderBy('sequence')
    .execute()
  assert.deepEqual(publications, [
    { kind: 'agenda', supplement_number: null, note: '' },
    { kind: 'supplement', supplement_number: 1, note },
  ])
  const added = await database.publicReader
    .selectFrom('published.agenda_publication_thing')
    .select(['kind', 'title', 'number'])
    .where('meeting_id', '=', meetingId)
    .where('sequence', '=', 2)
    .execute()
  assert.deepEqual(added, [{ kind: 'item', title: 'Late business', number: '2' }])
})

test('a paper is taken off until it is public, and no agenda waits for it then', async () => {
  const council = await testCouncil(database)
  const { meetingId, itemId, paperId } = await testMeeting(council)
  accepted(await council.act((session) => removeExpectedDocument(session, paperId)))
  accepted(await council.act((session) => publishAgenda(session, { meetingId, as: 'agenda' })))
  const paper = { id: id('expectedDocument'), itemId, title: 'Appendix' }
  accepted(await council.act((session) => expectDocument(session, paper)))
  const public_ = await council.act((session) => removeExpectedDocument(session, paper.id))
  assert.equal(refusedWith(public_), 'item-already-public')
  const unknown = await council.act((session) => removeExpectedDocument(session, id('expectedDocument')))
  assert.equal(refusedWith(unknown), 'unknown-thing')
})

test('a comment on a draft never leaves the workspace, and has words', async () => {
  const { council, meetingId } = await withTwo()
  const comment = { id: id('comment'), meetingId, text: 'Zanzibar' }
  accepted(await council.act((session) => commentOnAgenda(session, comment)))
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), [])
  const empty = council.act((session) => commentOnAgenda(session, { ...comment, text: ' ' }))
  assert.equal(refusedWith(await empty), 'comment-without-words')
  const elsewhere = { ...comment, id: id('comment'), itemId: id('item') }
  assert.equal(
    refusedWith(await council.act((session) => commentOnAgenda(session, elsewhere))),
    'unknown-thing',
  )
})

test('edits of a meeting or an item that is not there are refused', async () => {
  const { council, roads } = await withTwo()
  const nowhere = { meetingId: await laterMeeting(council), itemId: roads }
  const remove = (of: typeof nowhere) => council.act((session) => removeItem(session, of))
  assert.equal(refusedWith(await remove(nowhere)), 'item-not-on-agenda')
  assert.equal(refusedWith(await remove({ ...nowhere, meetingId: id('meeting') })), 'unknown-thing')
  const shared = council.act((session) => shareDraftAgenda(session, { meetingId: id('meeting'), note: '' }))
  assert.equal(refusedWith(await shared), 'unknown-thing')
})
