import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { printedPages } from './pdf-lines.ts'
import { pdfRuns } from './pdf-runs.ts'
import type { PublishedText } from './published-text.ts'
import { sourceTextOf } from './source-text-of.ts'
import { decisionPage, issuePage, itemPage, meetingAnswer, meetingPage } from './test-pages.ts'
import { testPdf } from './test-pdf.ts'
import { spokenSource } from './test-source.ts'

const seeds = [
  itemPage,
  meetingPage,
  issuePage(['04/08/2020 - Cabinet (Item 8)', '11/09/2020 - Council']),
  decisionPage('lines'),
  meetingAnswer,
  'Agenda item\n\nCafé £5 – “quoted”\r\n\f84. Apologies\n(Item 1)\n',
].map((text) => Buffer.from(text))
const pdfSeed = testPdf([[{ text: 'MINUTES of a meeting', x: 72, y: 760 }], 'image'])

type Change = { readonly at: number; readonly drop: number; readonly put: Uint8Array }

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat(40),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom(
        '<',
        '>',
        '</div>',
        '<table><tr>',
        '<![CDATA[',
        '&#x10FFFF;',
        '<!DOCTYPE x [',
        '<p class="mgAiTitleTxt">',
        '<ul><li>',
        '\0',
        '\ufeff',
      )
      .map((text) => Buffer.from(text)),
  ),
})

function changed(seed: Uint8Array, changes: readonly Change[]): Uint8Array {
  let bytes = Buffer.from(seed)
  for (const { at, drop, put } of changes) {
    const from = Math.floor(at * bytes.length)
    bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + drop)])
  }
  return bytes
}

/** Every span lies in the text, titles and numbers hold something, and what is content does not overlap. */
function assertSound(source: PublishedText): void {
  for (const item of source.items ?? []) {
    const spans = [
      ...item.content,
      item.title,
      item.number,
      item.decisionMaker,
      ...item.documents.map(({ title }) => title),
    ]
    for (const span of spans) {
      if (span !== undefined)
        assert.ok(span[0] >= 0 && span[0] < span[1] && span[1] <= source.text.length, String(span))
    }
    for (const [index, [start]] of item.content.entries())
      assert.ok(start >= (item.content[index - 1]?.[1] ?? 0))
    for (const { url } of item.documents) assert.doesNotMatch(url, /^(?:javascript|data):/i)
  }
  for (const { item } of source.queries ?? []) assert.ok(item < (source.items?.length ?? 0))
  // oxlint-disable-next-line no-control-regex -- these are what must not come through
  assert.doesNotMatch(source.text, /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/)
  spokenSource(source)
}

describe('sourceTextOf() gives a value and never throws', () => {
  it('for bytes of any kind', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 2_000 }),
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        const source = await sourceTextOf(given, 'any')
        if (source.ok) assertSound(source.value)
      }),
      { numRuns: 300 },
    )
  })

  it('for real pages and answers with pieces changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(change, { maxLength: 6 }),
        async (seed, changes) => {
          const source = await sourceTextOf(changed(seed, changes), 'changed')
          if (source.ok) assertSound(source.value)
        },
      ),
      { numRuns: 600 },
    )
  })

  it('for PDFs with pieces changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const runs = await pdfRuns(changed(pdfSeed, changes))
        if (runs.ok) assert.equal(typeof printedPages(runs.value), 'string')
      }),
      { numRuns: 60 },
    )
  })
})
