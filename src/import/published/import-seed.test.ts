import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { before, describe, it } from 'node:test'
import type { ImportedItem } from '../../acts/import/published-item.ts'
import { accepted, at, day, testCouncil } from '../../acts/test-council.ts'
import { whereSeen } from '../../acts/test-record.ts'
import type { Id } from '../../foundation/identifier.ts'
import { foldSpace } from '../../foundation/text.ts'
import { testDatabase } from '../../store/test-database.ts'
import { readFile } from '../read/read-file.ts'
import { addRegister } from '../register/add-register.ts'
import { importFile } from './import-file.ts'

const projectRoot = join(import.meta.dirname, '../../..')
const seed = join(
  resolve(projectRoot, process.env['MOOTHALL_CORPUS'] ?? '../shared/corpus'),
  'seed/agenda-item.txt',
)
const isHere = existsSync(seed)
if (!isHere) {
  console.warn(`THE CORPUS IS ABSENT: no real item is imported. Looked for ${seed}; set MOOTHALL_CORPUS.`)
}

const database = await testDatabase()

const ofYouth = 'for Children and Young People'
const register = {
  people: [
    { name: 'Maria Gatland', honorific: 'Councillor', offices: [{ title: `Cabinet Member ${ofYouth}` }] },
    { name: 'Amy Foster', honorific: 'Councillor', offices: [{ title: `Shadow Cabinet Member ${ofYouth}` }] },
    { name: 'Debbie Jones', offices: [{ title: 'Corporate Director' }] },
  ],
}

let saved: ImportedItem
let councilId: Id<'council'>

const { publicReader } = database
const limbs = () => publicReader.selectFrom('published.limb').selectAll().orderBy('position').execute()

describe('the seed, imported with a register', () => {
  it('is here where it must be', () => assert.ok(isHere || process.env['CI'] !== 'true'))
  if (!isHere) return

  before(async () => {
    const council = await testCouncil(database)
    accepted(await council.act((session) => addRegister(session, register)))
    const { reading } = accepted(await readFile(seed))
    councilId = council.councilId
    const opening = { councilId, zone: 'Europe/London', actor: council.actors.clerk, random: randomBytes }
    const report = accepted(
      await importFile(
        database.office,
        { ...opening, at: at('2024-12-05T09:00:00Z') },
        { reading, bodySlug: 'cabinet', meetingOn: day('2024-12-04'), isConfirmed: true },
      ),
    )
    const [only, ...more] = report.items
    assert.ok(only !== undefined && more.length === 0)
    saved = only
  })

  it('has its resolution once, by an office of the register, with the limbs that the page prints twice', async () => {
    const [resolution, ...more] = await publicReader.selectFrom('published.resolution').selectAll().execute()
    assert.deepEqual(more, [])
    assert.deepEqual(
      [resolution?.decision_maker, resolution?.formula, resolution?.taken_on],
      ['Executive Mayor and Cabinet', 'RESOLVED', '2024-12-04'],
    )
    const page = foldSpace(readFileSync(seed, 'utf8'))
    assert.deepEqual(
      (await limbs()).map(({ number, verb, text }) => [number, verb, page.split(foldSpace(text)).length - 1]),
      [
        ['2.1', 'note', 2],
        ['2.2', 'note', 2],
      ],
    )
  })

  it('keeps hold of the promise in its second limb, and says that the record names nobody for it', async () => {
    assert.deepEqual(
      (await limbs()).map((limb) => [
        limb.has_undertaking,
        limb.undertaking_owner,
        limb.reason_for_none !== null,
      ]),
      [
        [false, null, false],
        [true, null, true],
      ],
    )
  })

  it('tells of its embargo and its paper to follow as states, not in its title', async () => {
    const [paper] = await publicReader.selectFrom('published.expected_document').selectAll().execute()
    assert.deepEqual([paper?.state, paper?.expected_on], ['toFollow', '2024-12-03'])
    assert.match(paper?.public_note ?? '', /3rd December 2024/)
    assert.doesNotMatch(saved.title, /to follow|\(/i)
  })

  it('names each speaker by the register, and nobody whom the page does not name', async () => {
    const said = await publicReader
      .selectFrom('published.contribution')
      .selectAll()
      .orderBy('position')
      .execute()
    assert.deepEqual(
      said.map((one) => [one.speaker_name, one.speaker_role, one.organisation, one.person_id !== null]),
      [
        [null, 'Executive Mayor', null, false],
        ['Maria Gatland', `Cabinet Member ${ofYouth}`, null, true],
        ['Debbie Jones', 'Corporate Director', null, true],
        ['Elenor Brazil', null, 'IAP', false],
        [null, 'Ambassadors', 'Children and Care Council', false],
        [null, 'Housing Ambassador', null, false],
        ['Amy Foster', `Shadow Cabinet Member ${ofYouth}`, null, true],
      ],
    )
    assert.deepEqual(
      said.map(({ list }) => list.length),
      [0, 0, 0, 13, 0, 0, 0],
    )
  })

  it('keeps each query for the clerk, and shows none to the public', async () => {
    const kept = await database.office.selectFrom('query').select(['code', 'message']).execute()
    const codes = new Set(kept.map(({ code }) => code))
    const expected = [
      'resolution-printed-twice',
      'undertaking-without-owner',
      'to-follow-never-cleared',
      'name-not-in-register',
    ]
    for (const code of expected) assert.ok(codes.has(code), code)
    assert.equal(kept.length, saved.queries.length)
    assert.deepEqual(await whereSeen(database, councilId, 'never-cleared'), [])
  })
})
