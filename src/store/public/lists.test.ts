import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { testDatabase } from '../test-database.ts'
import { fillWorld } from '../test-world.ts'
import { documents } from './document.ts'
import { pastMeetings } from './meeting.ts'
import type { ListPage, PublicRecord } from './public-record.ts'
import { resolutions } from './resolution.ts'

const db = await testDatabase()
const world = await fillWorld(db.office)
const record: PublicRecord = { reader: db.publicReader, councilId: world.councilId }

before(async () => {
  await sql`insert into document (council_id, document_id, kind, title, published_at, released_entry)
    select ${world.councilId}, 'paper-' || n, 'report', 'Paper', timestamptz '2024-01-01' + n / 5 * interval '1 microsecond', 1
    from generate_series(1, 60) n`.execute(db.office)
  await sql`insert into resolution (council_id, resolution_id, item_id, decision_maker, formula, taken_on, released_entry)
    select ${world.councilId}, 'decision-' || n, ${world.id('seed item')}, 'Cabinet', 'RESOLVED', date '2024-01-01' + n / 5, 1
    from generate_series(1, 60) n`.execute(db.office)
  await sql`insert into meeting (council_id, meeting_id, body_id, starts_at, starts_on, venue, released_entry)
    select ${world.councilId}, 'sitting-' || n, ${world.id('cabinet')}, '2020-01-01', date '2020-01-01' + n / 5, 'Hall', 1
    from generate_series(1, 60) n`.execute(db.office)
  await sql`insert into meeting_state (council_id, meeting_id, sequence, state, at, entry_no, released_entry)
    select ${world.councilId}, 'sitting-' || n, 1, 'announced', '2020-01-01', 1, 1 from generate_series(1, 60) n`.execute(
    db.office,
  )
})

test('documents() gives each document once, newest first, though many were published at one moment', async () => {
  const all = await everyPage((after) => documents(record, { size: 7, after }))
  assert.equal(all.length, 64)
  assert.equal(new Set(all.map((document) => document.document_id)).size, 64)
  assert.deepEqual(
    all
      .map((document) => document.published_at)
      .toSorted(byText)
      .toReversed(),
    all.map((document) => document.published_at),
  )
})

test('resolutions() gives each decision once, newest first, though many were taken on one day', async () => {
  const all = await everyPage((after) => resolutions(record, { size: 7, after }))
  assert.equal(new Set(all.map((resolution) => resolution.resolution_id)).size, 63)
  assert.deepEqual(
    all
      .map((resolution) => resolution.taken_on)
      .toSorted(byText)
      .toReversed(),
    all.map((resolution) => resolution.taken_on),
  )
})

test('resolutions() leaves out those on standing items where asked', async () => {
  await sql`update agenda_item set is_standing = true where item_id = ${world.id('budget item')}`.execute(
    db.office,
  )
  const { entries } = await resolutions(record, { size: 5, hasStanding: false })
  assert.ok(entries.every((resolution) => resolution.item_id !== world.id('budget item')))
})

test('pastMeetings() gives each meeting of the body once, latest first', async () => {
  const asked = { bodyId: world.id('cabinet'), before: '2024-12-10' as CalendarDate }
  const all = await everyPage((after) => pastMeetings(record, { ...asked, after }))
  assert.equal(all.length, 62)
  assert.equal(new Set(all.map((meeting) => meeting.meeting_id)).size, 62)
})

async function everyPage<Entry>(
  read: (after: string | undefined) => Promise<ListPage<Entry>>,
): Promise<Entry[]> {
  const entries: Entry[] = []
  let after: string | undefined
  do {
    const page = await read(after)
    entries.push(...page.entries)
    after = page.next
  } while (after !== undefined)
  return entries
}

function byText(one: string | null, other: string | null): number {
  return (one ?? '') < (other ?? '') ? -1 : Number((one ?? '') > (other ?? ''))
}
