import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, refusedWith, testCouncil, type TestCouncil } from '../../acts/test-council.ts'
import { everyTable } from '../../acts/test-record.ts'
import { testDatabase } from '../../store/test-database.ts'
import { addRegister } from './add-register.ts'
import { parseRegisterFile, type RegisterFile } from './register-file.ts'

const database = await testDatabase()

const panel = { slug: 'panel', name: 'Youth Panel', kind: 'advisory', regime: 'advisory' } as const
const chair = { title: 'Chair', kind: 'chair', body: 'panel', from: '2024-05-01' } as const
const file: RegisterFile = { bodies: [panel], people: [{ name: 'Nora van Ash', offices: [chair] }] }

const add = (council: TestCouncil, added: RegisterFile) =>
  council.act((session) => addRegister(session, added))

test('a register file adds bodies, people and the offices they hold, all of it public', async () => {
  const council = await testCouncil(database)
  assert.deepEqual(accepted(await add(council, file)), {
    bodies: 1,
    people: 1,
    appointments: 1,
    alreadyThere: 0,
  })
  const row = await database.publicReader
    .selectFrom('published.office_holding')
    .select(['canonical_name', 'sort_name', 'office_title', 'office_kind', 'body_slug', 'from_on', 'to_on'])
    .where('council_id', '=', council.councilId)
    .where('office_title', '=', 'Chair')
    .executeTakeFirst()
  assert.deepEqual(Object.values(row ?? {}), [
    'Nora van Ash',
    'Ash, Nora van',
    'Chair',
    'chair',
    'panel',
    '2024-05-01',
    null,
  ])
})

test('a group that a file names is registered once, and its people are in it from the first day of the terms they hold', async () => {
  const council = await testCouncil(database)
  const before = { ...chair, from: '2022-05-01', to: '2024-04-30' }
  const people = [
    { name: 'Nora van Ash', group: 'Panel Group', offices: [before, { ...chair, from: '2024-05-01' }] },
    { name: 'Bo Lee', group: 'panel group' },
  ]
  accepted(await add(council, { bodies: [panel], people }))
  const rows = await database.publicReader
    .selectFrom('published.group_membership')
    .select(['canonical_name', 'group_name', 'from_on', 'to_on'])
    .where('council_id', '=', council.councilId)
    .orderBy('from_on')
    .execute()
  assert.deepEqual(
    rows.map((row) => Object.values(row)),
    [
      ['Nora van Ash', 'Panel Group', '2024-05-01', null],
      ['Bo Lee', 'Panel Group', '2024-12-04', null],
    ],
  )
})

test('the ward of a person is that of their seat on the council, and is registered once', async () => {
  const council = await testCouncil(database)
  const full = { slug: 'full', name: 'Full Council', kind: 'council', regime: 'lga1972' } as const
  const seat = {
    title: 'Councillor',
    kind: 'member',
    body: 'full',
    from: '2022-05-09',
    declared: '2022-05-06',
  } as const
  const people = [
    { name: 'Nora van Ash', ward: 'Weir', offices: [chair, seat] },
    { name: 'Bo Lee', ward: 'weir', offices: [seat] },
  ]
  accepted(await add(council, { bodies: [panel, full], people }))
  const rows = await database.publicReader
    .selectFrom('published.office_holding')
    .select(['canonical_name', 'office_title', 'ward_name', 'declared_on'])
    .where('council_id', '=', council.councilId)
    .where('ward_id', 'is not', null)
    .orderBy('canonical_name')
    .execute()
  assert.deepEqual(
    rows.map((row) => Object.values(row)),
    [
      ['Bo Lee', 'Councillor', 'Weir', '2022-05-06'],
      ['Nora van Ash', 'Councillor', 'Weir', '2022-05-06'],
    ],
  )
})

test('whom the register has already is left as they are, and may get another office', async () => {
  const council = await testCouncil(database)
  accepted(await add(council, file))
  const more = { ...file, people: [{ name: 'Nora van Ash', offices: [{ title: 'Member', body: 'panel' }] }] }
  assert.deepEqual(accepted(await add(council, more)), {
    bodies: 0,
    people: 0,
    appointments: 1,
    alreadyThere: 2,
  })
})

test('a file that was added before adds nothing, and says how much was there', async () => {
  const council = await testCouncil(database)
  accepted(await add(council, file))
  const known = { bodies: 0, people: 0, appointments: 0, alreadyThere: 3 }
  assert.deepEqual(accepted(await add(council, file)), known)
  const later = { ...file, people: [{ name: 'Nora van Ash', offices: [{ ...chair, from: '2024-06-01' }] }] }
  assert.equal(refusedWith(await add(council, later)), 'office-already-held')
})

test('what would be confused with another in the register is refused, and nothing of the file is kept', async () => {
  const council = await testCouncil(database)
  accepted(await add(council, file))
  const untouched = await everyTable(database)
  for (const differs of [{ name: 'Parks Panel' }, { kind: 'external' as const }]) {
    const other = {
      bodies: [
        { ...panel, slug: 'new' },
        { ...panel, ...differs },
      ],
    }
    assert.equal(refusedWith(await add(council, other)), 'register-body-differs')
  }
  const twice = {
    people: [
      { name: 'Bo Lee', ward: 'East' },
      { name: 'Bo Lee', ward: 'West' },
    ],
  }
  assert.equal(refusedWith(await add(council, twice)), 'register-name-twice')
  assert.deepEqual(await everyTable(database), untouched)
})

test('an office of a body that is nowhere is refused, and nothing of the file is kept', async () => {
  const council = await testCouncil(database)
  const untouched = await everyTable(database)
  const lost = { ...file, people: [{ name: 'Bo', offices: [{ title: 'Chair', body: 'senate' }] }] }
  assert.equal(refusedWith(await add(council, lost)), 'register-body-unknown')
  const wrong = { bodies: [{ ...panel, regime: 'lga1972' as const }] }
  assert.equal(refusedWith(await add(council, wrong)), 'body-under-wrong-regime')
  assert.deepEqual(await everyTable(database), untouched)
})

const complaints = (text: string) => {
  const parsed = parseRegisterFile(text)
  return parsed.ok ? [] : parsed.refusal.map(({ where, complaint }) => `${where} ${complaint}`)
}

test('parseRegisterFile() says of each wrong thing where it stands, in one sentence', () => {
  assert.deepEqual(complaints(JSON.stringify(file)), [])
  assert.deepEqual(complaints('{'), ['the file is not JSON'])
  assert.deepEqual(complaints('[]'), ['the file must be object'])
  assert.deepEqual(
    complaints(JSON.stringify({ bodies: [{ ...panel, slug: 'A b', name: '', regime: 'lga1971' }] })),
    [
      '/bodies/0/slug must have only lower-case letters, digits and single hyphens',
      '/bodies/0/name must not be empty',
      '/bodies/0/regime must be one of lga1972, exec2012, advisory',
    ],
  )
  assert.deepEqual(complaints(JSON.stringify({ people: [{ name: 'Bo', age: 40 }] })), [
    '/people/0/age is no field of a register file',
  ])
  assert.deepEqual(complaints(JSON.stringify({ ...file, councillors: [] })), [
    '/councillors is no field of a register file',
  ])
  const dated = { people: [{ name: 'Bo', offices: [{ ...chair, from: '2024-02-30' }] }] }
  assert.deepEqual(complaints(JSON.stringify(dated)), [
    '/people/0/offices/0/from is not a date such as 2024-05-16',
  ])
})
