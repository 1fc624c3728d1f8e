import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sha256 } from '../foundation/sha256.ts'
import type { InspectionReading } from '../import/inspection/reading.ts'
import { testCover, testRest, testTable } from '../import/inspection/test-report.ts'
import { TestSheet } from '../import/inspection/test-sheet.ts'
import { testPdf } from '../import/read/format/test-pdf.ts'
import { commands } from './commands.ts'
import { runHere } from './test-run-here.ts'

const pdfOf = (sheet: TestSheet): Uint8Array =>
  testPdf(
    sheet.pages.map((runs) =>
      runs.map(({ text, across, down, size }) => ({ text, x: across, y: 842 - down, size })),
    ),
  )

const report = pdfOf(testRest(testTable(testCover())))
const files: Readonly<Record<string, Uint8Array | string>> = {
  'report.pdf': report,
  'letter.pdf': pdfOf(
    new TestSheet()
      .words('Piccadilly Gate')
      .words('Dear Ms Ash')
      .words('Focused visit to Ashcombe children’s services')
      .words('This letter summarises the findings of a focused visit by Ofsted on 4 and 5 March 2024.'),
  ),
  'minutes.pdf': pdfOf(
    new TestSheet().words('MINUTES of a meeting of the Cabinet. Ofsted had inspected in May.'),
  ),
  'renamed.pdf': 'Inspection of Ashcombe County Council children’s services',
  'word.pdf': 'PK\u0003\u0004 and so on',
  'cut.pdf': report.slice(0, report.length - 20),
  'torn.pdf': report.slice(0, 300),
  'scan.pdf': testPdf(['image']),
  'empty.pdf': '',
}

let folder = ''
const path = (name: string): string => join(folder, name)
const read = (...argv: readonly string[]): ReturnType<typeof runHere> =>
  runHere(['inspection', 'read', ...argv], commands)

describe('moothall inspection read', () => {
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inspection-read-'))
    await Promise.all(Object.entries(files).map(([name, content]) => writeFile(path(name), content)))
  })
  after(() => rm(folder, { recursive: true }))

  it('writes one JSON object a line for several reports, with the digest of each file', async () => {
    const { out, err, exitCode } = await read(path('report.pdf'), path('letter.pdf'), '--json')
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as InspectionReading)
    assert.deepEqual([err, exitCode], ['', 0])
    assert.equal(first?.sha256, sha256(report))
    assert.equal(first.authority, 'Ashcombe County Council')
    assert.equal(first.judgements.length, 4)
    assert.deepEqual(
      first.paragraphs.map(({ number }) => number),
      [1, 2, 3, 4, 5, 6],
    )
    assert.deepEqual(first.queries, [])
    assert.deepEqual(
      second?.queries.map(({ code }) => code),
      ['letter-not-report'],
    )
    assert.deepEqual(
      [second.authority, second.fieldwork, second.judgements, second.paragraphs],
      [null, null, [], []],
    )
  })

  it('tells a person what it read', async () => {
    const { out, exitCode } = await read(path('report.pdf'))
    assert.equal(exitCode, 0)
    assert.match(out, /Ofsted, ILACS in the version of 2018-01/)
    assert.match(out, /Inspectors there: 2022-05-09 to 2022-05-20/)
    assert.match(out, /- Overall effectiveness: Good/)
    assert.match(out, /- The experiences and progress of children in care and care leavers: 3 to 4/)
  })

  it('refuses what is no report, each with a sentence, and reads the others', async () => {
    const refused = ['minutes', 'renamed', 'word', 'torn', 'scan', 'empty', 'absent'].map((name) =>
      path(`${name}.pdf`),
    )
    const { out, err, exitCode } = await read(...refused, path('report.pdf'), '--json')
    assert.equal(exitCode, 1)
    assert.equal(out.trim().split('\n').length, 1)
    const sentences = err.trim().split('\n')
    assert.deepEqual(
      sentences.map((line) => refused.findIndex((file) => line.startsWith(`${file}: `))),
      [0, 1, 2, 3, 4, 5, 6],
    )
    const said = [
      /no inspection report/,
      /text file or a web page and not a PDF/,
      /Word, Excel or ZIP/,
      /damaged/,
      /scan/,
      /empty/,
      /no such file/,
    ]
    for (const [index, pattern] of said.entries()) assert.match(sentences[index] ?? '', pattern)
  })

  it('asks about a file that is cut off and can still be opened', async () => {
    const { out, exitCode } = await read(path('cut.pdf'), '--json')
    const { queries } = JSON.parse(out) as InspectionReading
    assert.equal(exitCode, 0)
    assert.equal(queries[0]?.code, 'file-cut-short')
  })

  it('asks for a file', async () => {
    const { exitCode, err } = await read('--json')
    assert.equal(exitCode, 2)
    assert.match(err, /Name at least one report/)
  })
})
