import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import {
  decisionPage,
  issuePage,
  itemPage,
  meetingAnswer,
  meetingPage,
} from '../import/read/format/test-pages.ts'
import { testPdf } from '../import/read/format/test-pdf.ts'
import type { Reading } from '../import/read/draft.ts'
import { foldSpace } from '../foundation/text.ts'
import { commands } from './commands.ts'
import { runHere } from './test-run-here.ts'

const pasted = [
  'Agenda item',
  'Libraries: opening hours',
  'The Cabinet RESOLVED to:',
  '2.1 Note the report on the opening hours of the five libraries of the district.',
  '2.2 Agree the new hours from April.',
  'Councillor Rowan Pike welcomed the report and thanked the staff of every library for their patience.',
  'For (2)',
  'Mr A Ash, Mr B Birch',
  'Against (1)',
  'Ms C Cedar',
  'Abstain (0)',
  'Supporting documents:',
].join('\n\n')

const printed = [
  'MINUTES of a meeting of the Cabinet held in the Town Hall on Thursday, 30 January 2025.',
  '84.    Apologies',
  '(Item 1)',
  'Apologies were received from Mrs R Pike.',
  '85.    Budget',
  '(Item 2)',
  'RESOLVED that Cabinet agree the budget for the year.',
]

const files: Readonly<Record<string, string | Uint8Array>> = {
  'pasted.txt': pasted,
  'item.html': itemPage,
  'meeting.html': meetingPage,
  'issue.html': issuePage(['04/08/2020 - Cabinet (Item 8)', '11/09/2020 - Council (Item 3)']),
  'decision.html': decisionPage('lines'),
  'answer.xml': meetingAnswer,
  'printed.pdf': testPdf([printed.map((text, index) => ({ text, x: 40, y: 780 - index * 28 }))]),
  'empty.txt': '',
  'registers.json': JSON.stringify({
    bodies: [{ slug: 'cabinet', name: 'Cabinet' }],
    people: [{ name: 'Rowan Pyke' }],
  }),
  'broken.json': '{',
  'big.txt': `Agenda item\n\n${'The Committee noted the report. '.repeat(20_000)}`,
}

let folder = ''
const path = (name: string): string => join(folder, name)
const read = (...argv: readonly string[]): ReturnType<typeof runHere> => runHere(['read', ...argv], commands)

async function readingOf(name: string): Promise<Reading> {
  return JSON.parse((await read(path(name), '--json')).out) as Reading
}

/** What stands in a reading at a JSON pointer. */
function valueAt(reading: Reading, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], reading)
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moothall-read-'))
  for (const [name, content] of Object.entries(files)) await writeFile(path(name), content)
})
after(() => rm(folder, { recursive: true, force: true }))

describe('moothall read --json', () => {
  it('gives the file, the meeting, the items and the spans, in one line, absent things null or empty', async () => {
    const { exitCode, out, err } = await read(path('answer.xml'), '--json')
    assert.deepEqual([exitCode, err, out.split('\n').length], [0, '', 2])
    const reading = JSON.parse(out) as Reading
    assert.deepEqual(Object.keys(reading), ['file', 'meeting', 'items', 'spans'])
    assert.deepEqual(reading.meeting, { body: 'Cabinet', date: '2024-12-04', startsAt: '18:30' })
    assert.equal(reading.file, path('answer.xml'))
    const { queries, ...second } = reading.items[1] ?? assert.fail('there is a second item')
    assert.deepEqual(second, {
      title: 'Contract',
      number: '105',
      toFollow: false,
      embargo: null,
      decisionMaker: null,
      resolution: null,
      contributions: [],
      votes: [],
      documents: [],
    })
    assert.ok(queries.some(({ code }) => code === 'item-restricted'))
  })

  it('gives one object a line for several files, and the others where one is bad', async () => {
    const { exitCode, out, err } = await read(
      path('pasted.txt'),
      path('empty.txt'),
      path('item.html'),
      '--json',
    )
    assert.equal(exitCode, 1)
    assert.equal(err, `${path('empty.txt')}: The file is empty; save the page or the text again.\n`)
    const lines = out.trimEnd().split('\n')
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line) as Reading).file),
      [path('pasted.txt'), path('item.html')],
    )
  })

  it('asks about names that are not in the registers', async () => {
    const { out } = await read(path('pasted.txt'), '--json', '--registers', path('registers.json'))
    const reading = JSON.parse(out) as Reading
    assert.match(JSON.stringify(reading.items[0]?.queries), /Rowan Pyke/)
    assert.doesNotMatch(JSON.stringify((await readingOf('pasted.txt')).items[0]?.queries), /Rowan Pyke/)
  })

  it('puts what the format asks before what the words ask', async () => {
    const { items } = await readingOf('issue.html')
    assert.deepEqual(
      items.map(({ queries }) => queries[0]?.code),
      ['page-of-several-meetings', 'page-of-several-meetings'],
    )
  })
})

describe('every span of moothall read', () => {
  for (const name of [
    'pasted.txt',
    'item.html',
    'meeting.html',
    'issue.html',
    'decision.html',
    'answer.xml',
    'printed.pdf',
  ]) {
    it(`points at its value in ${name}`, async () => {
      const reading = await readingOf(name)
      const { out: text } = await read(path(name), '--text')
      const pointers = Object.entries(reading.spans)
      assert.ok(pointers.length > 0)
      for (const [pointer, [start, end]] of pointers) {
        const value = valueAt(reading, pointer)
        assert.ok(start >= 0 && start < end && end <= text.length, pointer)
        const isDerived = /\/(?:date|startsAt|until|verb|for|against|abstain|undertaking|toFollow)$/.test(
          pointer,
        )
        if (typeof value === 'string' && !isDerived) {
          assert.ok(foldSpace(text.slice(start, end)).includes(foldSpace(value)), `${pointer}: ${value}`)
        }
      }
      for (const [index, { title }] of reading.items.entries()) {
        assert.ok(title === null || `/items/${index}/title` in reading.spans, `${title} has a span`)
      }
    })
  }
})

describe('moothall read for a clerk', () => {
  it('says title, limbs, speakers, votes, documents and queries', async () => {
    const { exitCode, out } = await read(path('pasted.txt'), path('item.html'))
    assert.equal(exitCode, 0)
    for (const line of [
      /^ {2}Item: Libraries: opening hours$/m,
      /- 2\.1 \[note\] Note the report on the opening hours/,
      /- Councillor Rowan Pike$/m,
      /- for 2, against 1, abstained 0$/m,
      /^ {2}Cabinet, 2024-12-04, 18:30$/m,
      /^ {2}Item 104\/24: Libraries: opening hours & staffing$/m,
      /- Library hours <documents\/s501\/Library hours\.pdf>$/m,
      / \[[a-z-]+\]$/m,
    ]) {
      assert.match(out, line)
    }
  })
})

describe('moothall read refuses', () => {
  it('a call without a file, and two forms at once', async () => {
    assert.deepEqual((await read()).exitCode, 2)
    assert.match((await read()).err, /at least one file.*\nUsage: /)
    assert.deepEqual((await read(path('pasted.txt'), '--json', '--text')).exitCode, 2)
  })

  it('registers that are not there or are none', async () => {
    for (const name of ['nowhere.json', 'broken.json']) {
      const { exitCode, out, err } = await read(path('pasted.txt'), '--registers', path(name))
      assert.deepEqual([exitCode, out], [1, ''])
      assert.match(err, new RegExp(`${name}: .+\\.\n$`))
    }
  })
})

describe('the program itself', () => {
  const program = join(import.meta.dirname, 'moothall.ts')

  it('ends with 1 for a bad file, says so in one line, and makes no data folder', () => {
    const run = spawnSync(process.execPath, [program, 'read', 'nowhere.txt'], {
      cwd: folder,
      encoding: 'utf8',
    })
    assert.deepEqual([run.status, run.stdout], [1, ''])
    assert.equal(run.stderr, 'nowhere.txt: There is no such file; check the name and the folder.\n')
    assert.ok(!existsSync(path('data')))
  })

  it('stops without complaint where nobody reads on', () => {
    const piped = `"${process.execPath}" "${program}" read --text "${path('big.txt')}" | head -c 6`
    const run = spawnSync('sh', ['-c', piped], { encoding: 'utf8' })
    assert.deepEqual([run.stdout, run.stderr], ['Agenda', ''])
  })
})
