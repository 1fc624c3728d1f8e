import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Id } from '../../foundation/identifier.ts'
import { accountByEmail } from '../../store/account.ts'
import { annotationsOf, type AnnotatedThing } from '../../store/annotation.ts'
import { testDatabase } from '../../store/test-database.ts'
import { publishAgenda } from '../agenda/publish-agenda.ts'
import { addDocument } from '../report/add-document.ts'
import { testAct } from '../test-act.ts'
import { accepted, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { testDocument, testMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import { deleteAnnotation, keepAnnotation } from './keep-annotation.ts'

const database = await testDatabase()

/** An item and a paper of a public agenda, and an item of one that is not public. */
async function onAgenda(council: TestCouncil) {
  const { meetingId, itemId, ...rest } = await testMeeting(council)
  const paper = testDocument({ meetingId, itemId, ...rest }, { class: 'open' })
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, paper))
      return publishAgenda(session, { meetingId, as: 'agenda' })
    }),
  )
  const hidden = await testMeeting(council)
  return {
    item: { thing_kind: 'item', thing_id: itemId },
    paper: { thing_kind: 'document', thing_id: paper.id },
    hidden: { thing_kind: 'item', thing_id: hidden.itemId },
  }
}

const text = 'Ask about the quagga budget.'

testAct(database, 'keep-annotation', {
  by: 'councillor',
  prepare: async (council) => {
    const { item } = await onAgenda(council)
    return (session) => keepAnnotation(session, { ...item, text })
  },
})
testAct(database, 'delete-annotation', {
  by: 'councillor',
  prepare: async (council) => {
    const { item } = await onAgenda(council)
    const as = { actor: council.actors.councillor }
    accepted(await council.act((session) => keepAnnotation(session, { ...item, text }), as))
    return (session) => deleteAnnotation(session, item)
  },
})

async function noting() {
  const council = await testCouncil(database)
  const { councilId } = council
  const things = await onAgenda(council)
  const as = { actor: council.actors.councillor }
  const keep = (thing: AnnotatedThing, words: string) =>
    council.act((session) => keepAnnotation(session, { ...thing, text: words }), as)
  const remove = (thing: AnnotatedThing) => council.act((session) => deleteAnnotation(session, thing), as)
  const account = await accountByEmail(database.office, councilId, 'councillor@test.example')
  const personId = account?.person_id
  assert.ok(personId)
  const notesOf = (of: Id<'person'>) =>
    database.office.transaction().execute((tx) => annotationsOf(tx, { councilId, personId: of }))
  const notes = async () => (await notesOf(personId)).map((note) => [note.thing_kind, note.text] as const)
  return { council, ...things, keep, remove, notes, notesOf, personId }
}

test('a note is kept on an item and on a paper, changed, and deleted for good', async () => {
  const { item, paper, keep, remove, notes } = await noting()
  accepted(await keep(item, text))
  accepted(await keep(item, 'Ask twice.'))
  accepted(await keep(paper, 'Page 4.'))
  assert.deepEqual(
    new Map(await notes()),
    new Map([
      ['document', 'Page 4.'],
      ['item', 'Ask twice.'],
    ]),
  )
  accepted(await remove(item))
  assert.deepEqual(await notes(), [['document', 'Page 4.']])
  accepted(await keep(paper, ' \n'))
  assert.deepEqual(await notes(), [])
})

test('no note is kept on what is not on a public agenda, without words or too long, and none is deleted twice', async () => {
  const { council, item, hidden, keep, remove } = await noting()
  assert.equal(refusedWith(await keep(hidden, text)), 'unknown-thing')
  assert.equal(refusedWith(await keep({ ...item, thing_kind: 'document' }, text)), 'unknown-thing')
  assert.equal(refusedWith(await keep({ thing_kind: 'item', thing_id: id('item') }, text)), 'unknown-thing')
  assert.equal(refusedWith(await keep(item, ' ')), 'annotation-without-words')
  assert.equal(refusedWith(await keep(item, 'x'.repeat(100_001))), 'annotation-too-long')
  assert.equal(refusedWith(await remove(item)), 'annotation-unknown')
  await database.office
    .updateTable('account')
    .set({ person_id: null })
    .where('council_id', '=', council.councilId)
    .where('email', '=', 'councillor@test.example')
    .execute()
  assert.equal(refusedWith(await keep(item, text)), 'annotation-of-no-person')
  assert.equal(refusedWith(await remove(item)), 'annotation-of-no-person')
})

test('the trail says that a note was begun and deleted, once each, not on what, and no word of it', async () => {
  const { council, item, keep, remove, personId } = await noting()
  accepted(await keep(item, text))
  accepted(await keep(item, `${text} More.`))
  accepted(await remove(item))
  const entries = await database.office
    .selectFrom('audit_entry')
    .select(['act', 'subject_kind', 'subject_id', 'detail'])
    .where('council_id', '=', council.councilId)
    .where('act', 'in', ['keep-annotation', 'delete-annotation'])
    .orderBy('entry_no')
    .execute()
  const subject = { subject_kind: 'person', subject_id: personId, detail: {} }
  assert.deepEqual(entries, [
    { act: 'keep-annotation', ...subject },
    { act: 'delete-annotation', ...subject },
  ])
})

test('the database shows a note to its writer alone: not to the office, another person or the public', async () => {
  const { council, item, keep, notes, notesOf } = await noting()
  accepted(await keep(item, text))
  const { office } = database
  assert.deepEqual(await notes(), [['item', text]])
  assert.deepEqual(await office.selectFrom('annotation').selectAll().execute(), [])
  assert.deepEqual(await notesOf(council.mayorId), [])
  const changed = await office.updateTable('annotation').set({ text: 'Mine now.' }).executeTakeFirst()
  assert.equal(changed.numUpdatedRows, 0n)
  const deleted = await office.deleteFrom('annotation').executeTakeFirst()
  assert.equal(deleted.numDeletedRows, 0n)
  await office.transaction().execute(async (tx) => {
    await annotationsOf(tx, { councilId: council.councilId, personId: council.mayorId })
    assert.deepEqual(await tx.selectFrom('annotation').selectAll().execute(), [])
  })
  const forged = { council_id: council.councilId, person_id: council.mayorId, ...item, text }
  const entry = { changed_at: '2024-12-04T12:00:00.000Z' as never, entry_no: 1 }
  await assert.rejects(
    office
      .insertInto('annotation')
      .values({ ...forged, ...entry })
      .execute(),
    /row-level security/,
  )
  assert.deepEqual(await whereSeen(database, council.councilId, text), [])
  const rights = await sql<{ may: boolean }>`
    select has_table_privilege('moothall_public', 'annotation', 'select') as may`.execute(office)
  assert.deepEqual(rights.rows, [{ may: false }])
  assert.deepEqual(await notes(), [['item', text]])
})

test('no table that any other act writes holds the words of a note', async () => {
  const { item, keep } = await noting()
  const words = 'Zanzibar okapi remark'
  accepted(await keep(item, words))
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'`.execute(database.office)
  const counts = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from ${sql.table(name)} as kept
        where kept::text like ${`%${words}%`}`.execute(database.office)
      return rows[0]?.count === 0 ? [] : [name]
    }),
  )
  assert.deepEqual(counts.flat(), [])
})
