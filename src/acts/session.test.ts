import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { Client } from 'pg'
import { accept, refuse } from '../foundation/result.ts'
import { testDatabase } from '../store/test-database.ts'
import { announceMeeting } from './meeting/announce-meeting.ts'
import { accepted, at, id, refusedWith, testCouncil, type TestCouncil } from './test-council.ts'
import { brokenEntries } from './test-record.ts'

const database = await testDatabase()

function meetingOf(council: TestCouncil) {
  const startsAt = at('2024-12-04T18:30:00Z')
  return {
    id: id('meeting'),
    bodyId: council.bodyId,
    kind: 'ordinary' as const,
    startsAt,
    venue: 'Town Hall',
  }
}

async function trailOf(council: TestCouncil) {
  return database.office
    .selectFrom('audit_entry')
    .selectAll()
    .where('council_id', '=', council.councilId)
    .orderBy('entry_no')
    .execute()
}

test('an act and its audit entry are kept together', async () => {
  const council = await testCouncil(database)
  const meeting = meetingOf(council)
  accepted(await council.act((session) => announceMeeting(session, meeting)))
  const last = (await trailOf(council)).at(-1)
  assert.equal(last?.act, 'announce-meeting')
  assert.equal(last?.actor, 'clerk')
  assert.equal(last?.power, 'proper-officer')
  assert.equal(last?.subject_id, meeting.id)
})

test('a crash between the act and its end keeps neither the act nor its entry', async () => {
  const council = await testCouncil(database)
  const meeting = meetingOf(council)
  const before = await trailOf(council)
  const crashed = council.act(async (session) => {
    accepted(await announceMeeting(session, meeting))
    throw new Error('the machine went away')
  })
  await assert.rejects(crashed, /the machine went away/)
  assert.equal((await trailOf(council)).length, before.length)
  const kept = await database.office
    .selectFrom('meeting')
    .select('meeting_id')
    .where('meeting_id', '=', meeting.id)
    .execute()
  assert.deepEqual(kept, [])
})

test('a refusal after an accepted act keeps neither', async () => {
  const council = await testCouncil(database)
  const before = await trailOf(council)
  const answer = await council.act(async (session) => {
    accepted(await announceMeeting(session, meetingOf(council)))
    return refuse({ code: 'second-thoughts' as const })
  })
  assert.equal(refusedWith(answer), 'second-thoughts')
  assert.equal((await trailOf(council)).length, before.length)
})

test('who has no power may not act, and leaves no trace', async () => {
  const council = await testCouncil(database)
  const before = await trailOf(council)
  const answer = await council.act((session) => announceMeeting(session, meetingOf(council)), {
    actor: council.actors.reader,
  })
  assert.equal(refusedWith(answer), 'no-power')
  assert.equal((await trailOf(council)).length, before.length)
})

test('the trail is one unbroken chain of hashes, also where acts come at the same time', async () => {
  const council = await testCouncil(database)
  await Promise.all(
    Array.from({ length: 8 }, async () =>
      accepted(await council.act((session) => announceMeeting(session, meetingOf(council)))),
    ),
  )
  assert.ok((await trailOf(council)).length > 8)
  assert.deepEqual(await brokenEntries(database, council.councilId), [])
})

test('nothing in the trail can be changed or deleted, even by the office', async () => {
  const council = await testCouncil(database)
  const before = await trailOf(council)
  const { office } = database
  const attempts = [
    office.updateTable('audit_entry').set({ actor: 'nobody' }).where('council_id', '=', council.councilId),
    office.deleteFrom('audit_entry').where('council_id', '=', council.councilId),
  ]
  for (const attempt of attempts) await assert.rejects(attempt.execute(), { code: '42501' })
  await assert.rejects(sql`truncate audit_entry`.execute(office), { code: '42501' })
  assert.deepEqual(await trailOf(council), before)
})

test('the publication revision moves by a public act, is told to listeners, and stays for an office act', async () => {
  const council = await testCouncil(database)
  const revision = async () => {
    const row = await database.publicReader
      .selectFrom('published.revision')
      .select('revision')
      .where('council_id', '=', council.councilId)
      .executeTakeFirstOrThrow()
    return row.revision
  }
  const listener = new Client({ connectionString: database.addresses.office })
  await listener.connect()
  try {
    await listener.query('listen publication')
    const heard = new Promise((resolve) => listener.once('notification', (notice) => resolve(notice.payload)))
    const before = await revision()
    accepted(await council.act((session) => announceMeeting(session, meetingOf(council))))
    assert.equal(await revision(), before + 1)
    assert.equal(await heard, council.councilId)
    accepted(await council.act(() => Promise.resolve(accept('nothing public'))))
    assert.equal(await revision(), before + 1)
  } finally {
    await listener.end()
  }
})
