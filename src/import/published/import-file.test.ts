import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { recordAttendance } from '../../acts/meeting/record-attendance.ts'
import { draftMinutes } from '../../acts/minutes/draft-minutes.ts'
import { publishDraftMinutes } from '../../acts/minutes/move-minutes.ts'
import { accepted, at, day, refusedWith, testCouncil, type TestCouncil } from '../../acts/test-council.ts'
import { heldMeeting } from '../../acts/test-meeting.ts'
import { everyTable, whereSeen } from '../../acts/test-record.ts'
import { testDatabase } from '../../store/test-database.ts'
import type { DraftItem } from '../read/draft.ts'
import { importFile, type FileToImport } from './import-file.ts'
import { readingOf, readItem, resolvedAs, saidBy } from './test-reading.ts'

const database = await testDatabase()
const meetingOn = day('2024-11-06')
const before = day('2023-11-01') // earlier than the test council's register
const notTheirs = { number: '4', decisionMaker: 'The Grand Duke' }

function bring(council: TestCouncil, items: readonly DraftItem[], also: Partial<FileToImport> = {}) {
  const { councilId, actors } = council
  const opening = { councilId, zone: 'Europe/London', actor: actors.clerk, random: randomBytes }
  return importFile(
    database.office,
    { ...opening, at: at('2024-12-12T12:00:00Z') },
    { reading: readingOf(items), bodySlug: 'cabinet', meetingOn, isConfirmed: true, ...also },
  )
}

async function brought(council: TestCouncil, item: DraftItem) {
  const report = accepted(await bring(council, [item]))
  return report.items[0]!
}

const codes = (item: { readonly queries: readonly { readonly code: string }[] }) =>
  item.queries.map(({ code }) => code)

const spokenOn = (itemId: string) =>
  database.office
    .selectFrom('contribution')
    .select(['person_id', 'office_id', 'speaker_name', 'speaker_role'])
    .where('item_id', '=', itemId as never)
    .orderBy('position')
    .execute()

const whole = readItem('Zanzibar roads', {
  ...notTheirs,
  resolution: resolvedAs({ number: '2.1' }, { number: '2.2' }),
  contributions: [saidBy({ role: 'Ambassador' })],
  votes: [{ for: 5, against: 1, abstain: 0, named: { for: [], against: [], abstain: [] } }],
  documents: [{ title: 'Annex', url: null }],
})

test('a preview reports what would be saved and writes nothing to any table', async () => {
  const council = await testCouncil(database)
  const untouched = await everyTable(database)
  const shown = accepted(await bring(council, [whole], { isConfirmed: false }))
  assert.deepEqual(await everyTable(database), untouched)
  const saved = accepted(await bring(council, [whole]))
  const withoutId = ({ itemId: _itemId, ...item }: (typeof saved.items)[number]) => item
  assert.deepEqual(saved.items.map(withoutId), shown.items.map(withoutId))
  assert.deepEqual(withoutId(saved.items[0]!), {
    title: 'Zanzibar roads',
    outcome: 'saved',
    limbs: 2,
    contributions: 1,
    votes: 1,
    queries: saved.items[0]!.queries,
  })
  assert.deepEqual(codes(saved.items[0]!), ['decision-maker-not-in-register', 'document-not-imported'])
})

test('what is imported is public at once, at a meeting that says where its record is from', async () => {
  const council = await testCouncil(database)
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), [])
  accepted(await bring(council, [whole]))
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), [
    'agenda_item',
    'matter',
    'resolution',
    'searchable',
    'vote',
    'word',
  ])
  const meeting = await database.publicReader
    .selectFrom('published.meeting')
    .select(['starts_on', 'is_time_known', 'state', 'state_reason'])
    .where('council_id', '=', council.councilId)
    .executeTakeFirst()
  assert.deepEqual(meeting, {
    starts_on: meetingOn,
    is_time_known: false,
    state: 'draftMinutesPublished',
    state_reason: 'page.txt',
  })
  const kept = await database.office
    .selectFrom('query')
    .select('code')
    .where('council_id', '=', council.councilId)
    .execute()
  assert.equal(kept.length, 2)
})

test('the same text is one, under another file name and spaced otherwise, and importing it again changes nothing', async () => {
  const council = await testCouncil(database)
  accepted(await bring(council, [whole]))
  const after = await everyTable(database)
  const spaced = {
    ...whole,
    title: ' Zanzibar   roads',
    contributions: [saidBy({ role: 'Ambassador' }, 'It  was welcome.')],
  }
  const again = accepted(
    await bring(council, [spaced], { reading: readingOf([spaced], { file: 'other/name.html' }) }),
  )
  assert.deepEqual(
    again.items.map(({ outcome }) => outcome),
    ['exists'],
  )
  assert.equal(again.meeting.isNew, false)
  assert.deepEqual(await everyTable(database), after)
})

test('a text is known by its words, however spaced, where a clerk has given its item another title since', async () => {
  const council = await testCouncil(database)
  const { itemId } = await brought(council, whole)
  await database.office
    .updateTable('agenda_item')
    .set({ title: 'Highways' })
    .where('item_id', '=', itemId as never)
    .execute()
  const spaced = { ...whole, contributions: [saidBy({ role: 'Ambassador' }, ' It was\n WELCOME. ')] }
  const { outcome, itemId: known } = await brought(council, spaced)
  assert.deepEqual([outcome, known], ['exists', itemId])
})

test('an item that the meeting has already is left as it is, and nothing else of the meeting becomes public', async () => {
  const council = await testCouncil(database)
  const { meetingId } = await heldMeeting(council)
  const attendances = [
    { personId: council.mayorId, capacity: 'member', mode: 'inPerson', sentApologies: false } as const,
  ]
  accepted(
    await council.act(async (session) => {
      accepted(await draftMinutes(session, { meetingId, entries: [] }))
      accepted(await publishDraftMinutes(session, meetingId))
      return recordAttendance(session, { meetingId, attendances }) // after the draft, and not yet public
    }),
  )
  const report = accepted(
    await bring(council, [readItem('Inspection  OUTCOME'), whole], { meetingOn: day('2024-12-11') }),
  )
  assert.deepEqual(
    report.items.map(({ outcome }) => outcome),
    ['exists', 'saved'],
  )
  const shown = await database.publicReader
    .selectFrom('published.attendance')
    .select('person_id')
    .where('meeting_id', '=', meetingId)
    .execute()
  assert.deepEqual(shown, [])
})

test('a file needs a body of the register, a meeting that it or its importer names, and that has begun', async () => {
  const council = await testCouncil(database)
  assert.equal(refusedWith(await bring(council, [whole], { bodySlug: 'senate' })), 'unknown-thing')
  assert.equal(refusedWith(await bring(council, [whole], { meetingOn: undefined })), 'no-meeting-named')
  const future = { meetingOn: day('2024-12-13') }
  assert.equal(refusedWith(await bring(council, [whole], future)), 'meeting-in-the-future')
  const named = { body: null, date: meetingOn, startsAt: '18:30' }
  const reading = readingOf([whole], { meeting: named })
  assert.equal(accepted(await bring(council, [], { reading, meetingOn: undefined })).meeting.on, meetingOn)
})

test('a speaker of the register is known by it, in the office of the day; any other name stays as printed', async () => {
  const council = await testCouncil(database)
  const item = readItem('Roads', {
    contributions: [
      saidBy({ name: 'Rosalind Thorne', role: 'Executive Mayor' }),
      saidBy({ name: 'Rosalind Thorne', role: 'Chair of Nothing' }),
      saidBy({ name: 'Bo Ash', role: 'Director' }),
      saidBy({ name: 'Rosalind Thorn' }),
      saidBy({ role: 'Housing Ambassador' }),
    ],
  })
  const saved = await brought(council, item)
  const { mayorId, mayorOfficeId } = council
  assert.deepEqual(
    (await spokenOn(saved.itemId)).map((row) => Object.values(row)),
    [
      [mayorId, mayorOfficeId, null, null],
      [mayorId, null, null, null],
      [null, null, 'Bo Ash', 'Director'],
      [null, null, 'Rosalind Thorn', null],
      [null, null, null, 'Housing Ambassador'],
    ],
  )
  assert.deepEqual(codes(saved), ['office-not-in-register', 'name-not-in-register', 'name-near-register'])
})

test('a vote that does not add up is saved without its names, or not at all, and queried', async () => {
  const council = await testCouncil(database)
  const nobody = { for: [], against: [], abstain: [] }
  const saved = await brought(
    council,
    readItem('Roads', {
      votes: [
        { for: 3, against: 0, abstain: 0, named: { ...nobody, for: ['Bo', 'Cy'] } },
        { for: 2, against: 2, abstain: 0, named: nobody },
        { for: 1, against: 0, abstain: 0, named: { ...nobody, for: ['Bo'] } },
      ],
    }),
  )
  assert.deepEqual(codes(saved), ['vote-not-saved-whole', 'vote-not-saved-whole'])
  const kept = await database.office
    .selectFrom('vote as v')
    .leftJoin('vote_cast as c', 'c.vote_id', 'v.vote_id')
    .select(['v.for_count', 'c.name'])
    .where('v.item_id', '=', saved.itemId as never)
    .orderBy('v.position')
    .execute()
  assert.deepEqual(
    kept.map((row) => Object.values(row)),
    [
      [3, null],
      [1, 'Bo'],
    ],
  )
})

test('limbs of one number lose it, and a promise that names nobody says so', async () => {
  const council = await testCouncil(database)
  const promise = { number: '2.3', text: 'Note that plans will be reviewed.', undertaking: true }
  const resolution = resolvedAs({ number: '2.1' }, { number: '2.1' }, promise)
  const saved = await brought(council, readItem('Roads', { resolution }))
  const limbs = await database.publicReader
    .selectFrom('published.limb')
    .select(['number', 'reason_for_none'])
    .where('council_id', '=', council.councilId)
    .orderBy('position')
    .execute()
  assert.equal(saved.limbs, 3)
  assert.deepEqual(
    limbs.map((row) => Object.values(row)),
    [
      [null, null],
      [null, null],
      ['2.3', 'The published record names no owner, date or report back.'],
    ],
  )
})

test('one refused item keeps its whole file out, says which it is, and lets other files in', async () => {
  const council = await testCouncil(database)
  const untouched = await everyTable(database)
  const second = readItem('Safe homes', { resolution: resolvedAs({ text: ' ' }) })
  const answer = await bring(council, [whole, second])
  assert.equal(refusedWith(answer), 'limb-without-text')
  assert.equal(!answer.ok && 'inItem' in answer.refusal && answer.refusal.inItem, 'Safe homes')
  assert.deepEqual(await everyTable(database), untouched)
  accepted(await bring(council, [whole]))
})

test('a body that had not begun on the day cannot have resolved', async () => {
  const council = await testCouncil(database)
  const resolved = readItem('Roads', { resolution: resolvedAs({ number: '1' }) })
  const answer = await bring(council, [resolved], { meetingOn: before })
  assert.equal(refusedWith(answer), 'decision-maker-not-in-register')
})

test('who decided is shown as printed where the register has nobody of that name', async () => {
  const council = await testCouncil(database)
  const decidedBy = async (title: string, decisionMaker: string | null) => {
    const item = await brought(council, readItem(title, { decisionMaker, resolution: resolvedAs({}) }))
    return database.publicReader
      .selectFrom('published.resolution')
      .select(['decision_maker', 'decision_maker_body_id', 'decision_maker_office_id'])
      .where('item_id', '=', item.itemId as never)
      .executeTakeFirst()
  }
  const own = { decision_maker_body_id: council.bodyId, decision_maker_office_id: null }
  const printed = 'The Grand Duke and Cabinet'
  assert.deepEqual(await decidedBy('Roads', printed), { decision_maker: printed, ...own })
  assert.deepEqual(await decidedBy('Books', 'CABINET'), { decision_maker: 'Cabinet', ...own })
  assert.deepEqual(await decidedBy('Trees', null), { decision_maker: 'Cabinet', ...own })
})
