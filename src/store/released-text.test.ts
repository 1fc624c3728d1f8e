import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { announceMeeting } from '../acts/meeting/announce-meeting.ts'
import { accepted, at, id, testCouncil } from '../acts/test-council.ts'
import { refreshReleasedText } from './released-text.ts'
import { testDatabase } from './test-database.ts'

const database = await testDatabase()

async function announced() {
  const council = await testCouncil(database)
  const meetingId = id('meeting')
  const meeting = {
    id: meetingId,
    bodyId: council.bodyId,
    kind: 'ordinary' as const,
    startsAt: at('2024-12-11T18:30:00Z'),
  }
  accepted(
    await council.act((session) =>
      announceMeeting(session, { ...meeting, venue: 'Zanzibar Hall, Zanzibar' }),
    ),
  )
  const { councilId } = council
  const uses = async (word: string) => {
    const row = await database.publicReader
      .selectFrom('published.word')
      .select('uses')
      .where('council_id', '=', councilId)
      .where('word', '=', word)
      .executeTakeFirst()
    return row?.uses
  }
  const refresh = (kind: 'meeting' | 'item' = 'meeting') =>
    database.office
      .transaction()
      .execute((tx) => refreshReleasedText(tx, councilId, { kind, thingIds: [meetingId] }))
  return { councilId, meetingId, uses, refresh }
}

test('the words of a thing are counted once, however often it is refreshed', async () => {
  const { uses, refresh } = await announced()
  assert.equal(await uses('zanzibar'), 2)
  await refresh()
  await refresh()
  assert.equal(await uses('zanzibar'), 2)
})

test('what is no longer public goes, with its words', async () => {
  const { meetingId, uses, refresh } = await announced()
  await sql`update meeting set released_entry = null where meeting_id = ${meetingId}`.execute(database.office)
  await refresh()
  assert.equal(await uses('zanzibar'), undefined)
  const texts = await database.publicReader
    .selectFrom('published.searchable')
    .select('thing_id')
    .where('thing_id', '=', meetingId)
    .execute()
  assert.deepEqual(texts, [])
})

test('what changed is found by its new words and no more by the old', async () => {
  const { meetingId, uses, refresh } = await announced()
  await sql`update meeting set venue = 'Okapi House' where meeting_id = ${meetingId}`.execute(database.office)
  await refresh()
  assert.deepEqual([await uses('zanzibar'), await uses('okapi')], [undefined, 1])
})

test('a thing is looked for under its own kind only, and in its own council', async () => {
  const one = await announced()
  const other = await announced()
  await one.refresh('item')
  assert.deepEqual([await one.uses('zanzibar'), await other.uses('zanzibar')], [2, 2])
})
