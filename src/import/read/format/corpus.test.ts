import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, it } from 'node:test'
import { foldSpace } from '../../../foundation/text.ts'
import { publishedFile } from './published-file.ts'
import type { PublishedText } from './published-text.ts'
import { spokenSource } from './test-source.ts'

const projectRoot = join(import.meta.dirname, '../../../..')
const corpus = resolve(projectRoot, process.env['MOOTHALL_CORPUS'] ?? '../shared/corpus')
const isHere = existsSync(corpus)
if (!isHere) {
  console.warn(
    `THE CORPUS IS ABSENT: formats are not tested on real files. Looked for it at ${corpus}; set MOOTHALL_CORPUS.`,
  )
}

async function read(path: string): Promise<PublishedText> {
  const source = await publishedFile(join(corpus, path))
  assert.ok(source.ok, JSON.stringify(source))
  return source.value
}

async function layoutsOf(folder: string): Promise<Set<string>> {
  const files = readdirSync(join(corpus, folder)).filter((name) => name.endsWith('.txt'))
  return new Set(await Promise.all(files.map(async (name) => (await read(join(folder, name))).layout)))
}

const words = (text: string): string => foldSpace(text).replaceAll('- ', '-')

describe('the corpus of real files', () => {
  it('is here where it must be', () => assert.ok(isHere || process.env['CI'] !== 'true'))
  if (!isHere) return

  it('a page of a meeting gives its twelve items, each report and annex, and the two that it cuts short', async () => {
    const source = await read('moderngov-html/Agenda_151.html')
    const { meeting, items } = spokenSource(source)
    assert.equal(meeting['date'], 'Thursday 15 January 2026')
    assert.equal(meeting['startsAt'], '7:30 pm')
    assert.match(meeting['body'] ?? '', /^Kingston .+ Committee$/)
    assert.deepEqual(
      items.map(({ number }) => number),
      ['54', '55', '56', '57', '58', '59', '60', '61', '62', '63', '64', '65'],
    )
    assert.deepEqual(
      items.map(({ documents }) => documents.length),
      [0, 0, 0, 0, 1, 5, 2, 1, 5, 2, 1, 0],
    )
    assert.deepEqual(
      source.queries?.map(({ item, query }) => [item, query.code]),
      [
        [5, 'minutes-cut-short'],
        [6, 'minutes-cut-short'],
      ],
    )
    assert.doesNotMatch(source.text, /PDF \d+ [KM]B|function|All Rights Reserved/)
  })

  it('an answer of GetMeeting gives its two items with a document each', async () => {
    const { meeting, items } = spokenSource(await read('moderngov-xml/GetMeeting_with_minutes.xml'))
    assert.deepEqual(meeting, { body: 'Audit Committee', date: '10/02/2026', startsAt: '10.00 am' })
    assert.deepEqual(
      items.map(({ number, title, documents }) => [number, title, documents.length]),
      [
        ['1', 'Minutes', 1],
        ['9', 'Work Programme', 1],
      ],
    )
  })

  it('minutes cut from a printed set are printed, and what was copied from a page is pasted', async () => {
    assert.deepEqual(await layoutsOf('agenda-items/kent-minutes'), new Set(['printed']))
    assert.deepEqual(await layoutsOf('agenda-items/web'), new Set(['pasted']))
    assert.deepEqual(await layoutsOf('seed'), new Set(['pasted']))
  })

  it('a minute in a PDF has the words of the same minute as text', async () => {
    const pdf = await read(
      'kent-papers/cabinet-2025-01-30/originals/Printed minutes 30th-Jan-2025 10.00 Cabinet.pdf',
    )
    const cut = await read(
      'agenda-items/kent-minutes/cabinet_2025-01-30_Printed-minutes-30th-Jan-2025-_min90.txt',
    )
    assert.equal(pdf.layout, 'printed')
    assert.ok(words(pdf.text).includes(words(cut.text)))
  })

  it('pages and answers of other kinds are refused by a sentence', async () => {
    const codes = await Promise.all(
      [
        'moderngov-html/BrowseMeetings.html',
        'moderngov-html/CommitteeDetails.html',
        'moderngov-xml/GetMeetings.xml',
        'moderngov-xml/GetCommittees.xml',
      ].map(async (path) => {
        const source = await publishedFile(join(corpus, path))
        return source.ok ? 'read' : source.refusal.code
      }),
    )
    assert.deepEqual(codes, [
      'file-without-item',
      'file-without-item',
      'xml-of-another-kind',
      'xml-of-another-kind',
    ])
  })
})
