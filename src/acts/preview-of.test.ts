import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../store/test-database.ts'
import { publishAgenda } from './agenda/publish-agenda.ts'
import { addDocument } from './report/add-document.ts'
import { previewOf } from './session.ts'
import { accepted, at, testCouncil, type TestCouncil } from './test-council.ts'
import { testDocument, testMeeting } from './test-meeting.ts'
import { everyTable } from './test-record.ts'
import type { PublicReader } from '../store/public/public-record.ts'

const database = await testDatabase()

const opening = ({ councilId, actors }: TestCouncil) => ({
  councilId,
  zone: 'Europe/London',
  random: randomBytes,
  actor: actors.clerk,
  at: at('2024-12-04T12:00:00Z'),
})

async function withDraft() {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  accepted(await council.act((session) => addDocument(session, testDocument(meeting, { class: 'open' }))))
  return { council, meetingId: meeting.meetingId }
}

const titlesSeen = (reader: PublicReader) =>
  reader.selectFrom('published.agenda_item').select('title').execute()

test('a preview shows what the act would publish, as the public would see it, and keeps nothing', async () => {
  const { council, meetingId } = await withDraft()
  const before = await everyTable(database)
  const preview = await previewOf(database.office, opening(council), {
    work: (session) => publishAgenda(session, { meetingId, as: 'agenda' }),
    look: titlesSeen,
  })
  assert.deepEqual(accepted(preview), { seen: [{ title: 'Inspection outcome' }] })
  assert.deepEqual(await everyTable(database), before)
  assert.deepEqual(await titlesSeen(database.publicReader), [])
})

test('a preview looks with the public’s role: no table of the office is in its sight', async () => {
  const { council, meetingId } = await withDraft()
  for (const forbidden of [
    'select * from audit_entry',
    'select * from agenda_item_private',
    'delete from meeting',
  ]) {
    const looking = previewOf(database.office, opening(council), {
      work: (session) => publishAgenda(session, { meetingId, as: 'agenda' }),
      look: (reader) => sql.raw(forbidden).execute(reader),
    })
    await assert.rejects(looking, /permission denied/, forbidden)
  }
  const unseen = await previewOf(database.office, opening(council), {
    work: (session) => Promise.resolve({ ok: true, value: session } as const),
    look: titlesSeen,
  })
  assert.deepEqual(accepted(unseen).seen, [])
})

test('a preview of an act that is refused says what the act would', async () => {
  const council = await testCouncil(database)
  const { meetingId } = await testMeeting(council)
  const preview = await previewOf(database.office, opening(council), {
    work: (session) => publishAgenda(session, { meetingId, as: 'agenda' }),
    look: titlesSeen,
  })
  assert.equal(!preview.ok && preview.refusal.code, 'document-without-a-state')
})

test('after a preview the connection is the office’s again', async () => {
  const { council, meetingId } = await withDraft()
  const who = async () =>
    (await sql<{ name: string }>`select current_user as name`.execute(database.office)).rows[0]?.name
  const office = await who()
  const looked = await previewOf(database.office, opening(council), {
    work: (session) => publishAgenda(session, { meetingId, as: 'agenda' }),
    look: async (reader) => (await sql<{ name: string }>`select current_user as name`.execute(reader)).rows,
  })
  assert.deepEqual(accepted(looked).seen, [{ name: 'moothall_public' }])
  assert.equal(await who(), office)
})
