import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { everyTable } from '../acts/test-record.ts'
import { testDatabase } from '../store/test-database.ts'
import { runWith } from './test-run-with.ts'

const database = await testDatabase()
const scratch = mkdtempSync(join(tmpdir(), 'moothall-cli-'))
after(() => rmSync(scratch, { recursive: true }))

const settings = {
  DATABASE_URL: database.addresses.office,
  DATABASE_PUBLIC_URL: database.addresses.publicReader,
  MOOTHALL_DATA: join(scratch, 'data'),
  BASE_URL: 'https://elm.example',
}
const run = (...argv: readonly string[]) => runWith(settings, argv)

function file(name: string, content: string): string {
  const path = join(scratch, name)
  writeFileSync(path, content)
  return path
}

const page = (title: string, speaker: string) => `Agenda item

${title}


RESOLVED:

1. Note the report on the roads of the borough.

Councillor ${speaker} welcomed the report and asked when the work in the High Street would begin.
`

const as = ['--as', 'ann@elm.example']
const where = ['--body', 'cabinet', '--meeting', '2024-11-06', ...as]
const roads = file('roads.txt', page('Repairs to the roads', 'Nora Ash'))
const books = file('books.txt', page('Books in the library', 'Zed Unknown'))
const empty = file('empty.txt', '')

type Reported = {
  readonly fileName: string
  readonly meeting: Readonly<Record<string, unknown>>
  readonly items: readonly (Readonly<Record<string, unknown>> & {
    readonly queries: readonly Readonly<Record<'code' | 'message', string>>[]
  })[]
  readonly saved: boolean
}

const named = ({ code }: { readonly code: string }) => code === 'name-not-in-register'
const reported = (line: string | undefined) => JSON.parse(line ?? '') as Reported

describe('moothall import', () => {
  before(async () => {
    const council = [
      '--name',
      'Elm',
      '--host',
      'elm.example',
      '--administrator',
      'Ann',
      '--email',
      'ann@elm.example',
    ]
    const added = await run('council', 'add', ...council)
    assert.equal(added.exitCode, 0, added.err)
    const cabinet = {
      slug: 'cabinet',
      name: 'Cabinet',
      kind: 'executive',
      regime: 'exec2012',
      from: '2024-05-01',
    }
    const register = { bodies: [cabinet], people: [{ name: 'Nora Ash' }] }
    const filled = await run('register', 'add', file('register.json', JSON.stringify(register)), ...as)
    assert.equal(filled.exitCode, 0, filled.err)
  })

  it('shows what it would save, and saves nothing', async () => {
    const untouched = await everyTable(database)
    const shown = await run('import', roads, ...where)
    assert.deepEqual([shown.exitCode, shown.err], [0, ''])
    assert.match(shown.out, /^roads\.txt: Cabinet, 2024-11-06 \(a meeting not yet in the record\)\n {2}New: /)
    assert.match(shown.out, /\nNothing is saved\. With --confirm this saves and publishes it at once\.\n$/)
    assert.match(shown.out, /Repairs to the roads \(parts of the resolution 1, contributions 1, votes 0\)/)
    assert.doesNotMatch(shown.out, /https:/)
    assert.deepEqual(await everyTable(database), untouched)
  })

  it('saves with --confirm, a file an object, and knows the second time what it has', async () => {
    const saved = await run('import', roads, books, ...where, '--confirm', '--json')
    assert.deepEqual([saved.exitCode, saved.err], [0, ''])
    const [ofRoads, ofBooks] = saved.out.trimEnd().split('\n').map(reported)
    assert.deepEqual(Object.keys(ofRoads ?? {}), ['fileName', 'meeting', 'items', 'saved'])
    assert.deepEqual([ofRoads?.fileName, ofRoads?.saved], ['roads.txt', true])
    assert.deepEqual(
      Object.keys(ofRoads?.meeting ?? {}).toSorted((a, b) => a.localeCompare(b)),
      ['body', 'id', 'isNew', 'on'],
    )
    assert.deepEqual([ofRoads?.meeting['isNew'], ofBooks?.meeting['isNew']], [true, false])
    const { itemId, address, queries, ...item } = ofRoads!.items[0]!
    assert.match(String(itemId), /^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/)
    assert.equal(address, `https://elm.example/items/${String(itemId)}`)
    assert.deepEqual(item, {
      title: 'Repairs to the roads',
      outcome: 'saved',
      limbs: 1,
      contributions: 1,
      votes: 0,
    })
    assert.deepEqual([queries.some(named), ofBooks!.items[0]!.queries.some(named)], [false, true])

    const savedOnce = await everyTable(database)
    const again = await run('import', roads, ...where, '--confirm', '--json')
    assert.deepEqual(
      [reported(again.out).saved, reported(again.out).items[0]?.['outcome']],
      [false, 'exists'],
    )
    for (const confirm of [['--confirm'], []]) {
      assert.match((await run('import', roads, ...where, ...confirm)).out, /\nNothing new to save\.\n$/)
    }
    assert.deepEqual(await everyTable(database), savedOnce)
  })

  it('ends with 1 for a file it cannot bring in, and brings in the others', async () => {
    const trees = file('trees.txt', page('Trees in the park', 'Nora Ash'))
    const answer = await run('import', empty, trees, ...where, '--confirm')
    assert.equal(answer.exitCode, 1)
    assert.match(answer.err, /^\S*empty\.txt: [^\n]*\.\n$/)
    assert.match(
      answer.out,
      /^trees\.txt: .*\(a meeting in the record\)\n {2}New: [^]*\n {4}https:\/\/elm\.example\/items\/[-0-9a-z]{19}\n[^]*\nSaved and published\. /,
    )
  })

  it('refuses in one sentence what has no place in the record, and says which item', async () => {
    const untouched = await everyTable(database)
    const refused = [
      [['--body', 'senate', '--meeting', '2024-11-06', ...as], /roads\.txt: There is no such body “senate”/],
      [['--body', 'cabinet', ...as], /roads\.txt: The text names no meeting/],
      [
        ['--body', 'cabinet', '--meeting', '2999-01-01', ...as],
        /roads\.txt: No meeting of that body on 2999-01-01/,
      ],
      [
        ['--body', 'cabinet', '--meeting', '2024-04-30', ...as],
        /roads\.txt: “Repairs to the roads” cannot be imported\. /,
      ],
      [[...where.slice(0, 4), '--as', 'no@elm.example'], /^No account of this council/],
    ] as const
    for (const [asked, sentence] of refused) {
      const answer = await run('import', roads, ...asked, '--confirm')
      assert.deepEqual([answer.exitCode, answer.out], [1, ''], answer.err)
      assert.match(answer.err, sentence)
      assert.match(answer.err, /^[^\n]+\n$/)
    }
    assert.deepEqual(await everyTable(database), untouched)
  })

  it('explains its use, and that it publishes', async () => {
    assert.match((await run('import', '--help')).out, /--confirm +saves and publishes/)
    for (const [argv, sentence] of [
      [where, /^Name at least one file/],
      [[roads, ...as], /^Say which body met/],
      [[roads, '--body', 'cabinet'], /^Say whose account/],
      [[roads, '--body', 'cabinet', ...as, '--meeting', '6 November'], /^6 November is no date/],
    ] as const) {
      const answer = await run('import', ...argv)
      assert.deepEqual([answer.exitCode, answer.out], [2, ''])
      assert.match(answer.err, sentence)
    }
  })
})
