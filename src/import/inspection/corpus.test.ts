import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, it } from 'node:test'
import { inspectionFile } from './inspection-file.ts'
import type { InspectionReading } from './reading.ts'

const projectRoot = join(import.meta.dirname, '../../..')
const corpus = resolve(projectRoot, process.env['MOOTHALL_CORPUS'] ?? '../shared/corpus', 'ofsted')
const isHere = existsSync(corpus)
if (!isHere) {
  console.warn(
    `THE CORPUS IS ABSENT: inspection reports are not tested on real ones. Looked for it at ${corpus}; set MOOTHALL_CORPUS.`,
  )
}

const R = 'Requires improvement to be good'

/** Facts of each report, found by hand in its pages: grades in the order of its table, and the last number of each section. */
const facts = [
  {
    file: 'croydon-2017-09-04.pdf',
    framework: ['SIF', '2013-11'],
    authority: 'London Borough of Croydon',
    fieldwork: ['2017-06-20', '2017-07-13'],
    published: '2017-09-04',
    lead: 'Marcie Taylor',
    grades: [
      'Inadequate',
      'Inadequate',
      'Inadequate',
      'Requires improvement',
      'Requires improvement',
      'Inadequate',
      'Inadequate',
    ],
    improvements: 26,
    sections: [21, 46, 67, 80, 90, 112, 117, 131],
    pages: { 1: 7, 21: 8, 22: 11, 46: 15, 68: 21, 113: 34, 131: 37 },
  },
  {
    file: 'bradford-2018-10-29.pdf',
    framework: ['ILACS', '2018-01'],
    authority: 'City of Bradford Metropolitan District Council',
    fieldwork: ['2018-09-17', '2018-09-28'],
    published: null,
    lead: 'Neil Penswick',
    grades: [R, 'Inadequate', R, 'Inadequate'],
    improvements: 10,
    sections: [10, 23, 32],
    pages: { 1: 2, 8: 4, 32: 9 },
  },
  {
    file: 'kirklees-2019-08-05.pdf',
    framework: ['ILACS', '2018-01'],
    authority: 'Kirklees Metropolitan Borough Council',
    fieldwork: ['2019-06-10', '2019-06-21'],
    published: null,
    lead: 'Lisa Summers',
    grades: [R, R, R, R],
    improvements: 10,
    sections: [14, 34, 49],
    pages: { 1: 3, 49: 12 },
  },
  {
    file: 'medway-2019-08-27.pdf',
    framework: ['ILACS', '2018-01'],
    authority: 'Medway',
    fieldwork: ['2019-07-15', '2019-07-26'],
    published: null,
    lead: 'Brenda McLaughlin',
    grades: ['Inadequate', 'Inadequate', R, 'Inadequate'],
    improvements: 10,
    sections: [15, 24, 31],
    pages: { 1: 3, 31: 10 },
  },
  {
    file: 'croydon-2020-03-16.pdf',
    framework: ['ILACS', '2018-01'],
    authority: 'London Borough of Croydon',
    fieldwork: ['2020-02-03', '2020-02-14'],
    published: null,
    lead: 'Tara Geere',
    grades: ['Good', 'Good', R, 'Good'],
    improvements: 4,
    sections: [18, 44, 56],
    pages: { 1: 2, 5: 3, 56: 10 },
  },
  {
    file: 'kent-2022-07-05.pdf',
    framework: ['ILACS', '2018-01'],
    authority: 'Kent County Council',
    fieldwork: ['2022-05-09', '2022-05-20'],
    published: null,
    lead: 'Margaret Burke',
    grades: ['Outstanding', 'Good', 'Outstanding', 'Outstanding'],
    improvements: 3,
    sections: [15, 41, 53],
    pages: { 1: 2, 3: 2, 53: 11 },
  },
  {
    file: 'birmingham-2023-04-18.pdf',
    framework: ['ILACS', '2023-01'],
    authority: 'Birmingham City Council',
    fieldwork: ['2023-02-20', '2023-03-03'],
    published: null,
    lead: 'John Roughton',
    grades: ['Good', 'Good', 'Good', 'Good', 'Good'],
    improvements: 4,
    sections: [19, 39, 50, 62],
    pages: { 1: 2, 4: 3, 62: 11 },
  },
  {
    file: 'croydon-2024-12-03.pdf',
    framework: ['ILACS', '2023-01'],
    authority: 'Croydon',
    fieldwork: ['2024-10-14', '2024-10-25'],
    published: null,
    lead: 'Christine Kennet',
    grades: ['Good', R, 'Good', 'Good', 'Good'],
    improvements: 4,
    sections: [20, 40, 52, 65],
    pages: { 1: 2, 6: 3, 13: 4, 22: 5, 56: 9, 62: 11, 65: 11 },
  },
] as const

function lastOfEach({ paragraphs }: InspectionReading): readonly number[] {
  return paragraphs
    .filter((each, at) => paragraphs[at + 1]?.section !== each.section)
    .map(({ number }) => number)
}

describe('inspectionFile() on real reports', () => {
  it('the corpus is here where it must be', () => assert.ok(isHere || process.env['CI'] !== 'true'))
  if (!isHere) return

  for (const expected of facts)
    it(`reads every field of ${expected.file}, and asks nothing`, async () => {
      const read = await inspectionFile(join(corpus, expected.file))
      assert.ok(read.ok, JSON.stringify(read))
      const found = read.value
      assert.deepEqual(
        {
          framework: [found.framework, found.frameworkVersion],
          authority: found.authority,
          fieldwork: [found.fieldwork?.from, found.fieldwork?.to],
          published: found.publishedOn,
          lead: found.leadInspector,
          grades: found.judgements.map(({ grade }) => grade),
          improvements: found.needsToImprove.length,
          sections: lastOfEach(found),
          queries: found.queries,
        },
        {
          framework: [...expected.framework],
          authority: expected.authority,
          fieldwork: [...expected.fieldwork],
          published: expected.published,
          lead: expected.lead,
          grades: [...expected.grades],
          improvements: expected.improvements,
          sections: [...expected.sections],
          queries: [],
        },
      )
      const pages: Readonly<Record<number, number>> = expected.pages
      assert.deepEqual(
        found.paragraphs.map(({ number }) => number),
        Array.from({ length: expected.sections.at(-1) ?? 0 }, (_, index) => index + 1),
      )
      for (const { number, page, text } of found.paragraphs) {
        assert.ok(page === (pages[number] ?? page), `paragraph ${number} is on page ${page}`)
        assert.match(text, /^[\p{Lu}‘].{80,}[.)’\p{Ll}]$/u) // one has lost its stop in print
      }
    })
})
