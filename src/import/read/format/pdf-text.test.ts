import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { pdfText } from './pdf-text.ts'
import { testPdf } from './test-pdf.ts'

describe('pdfText()', () => {
  it('sets lines, indents, columns and empty lines as they are printed, page by page', async () => {
    const text = await pdfText(
      testPdf([
        [
          { text: 'Apologies were received from one.', x: 72, y: 700 },
          { text: '84.', x: 72, y: 760 },
          { text: 'Apologies', x: 108, y: 760 },
          { text: '(Item 1)', x: 72, y: 746 },
          { text: 'and from another.', x: 108, y: 686 },
          { text: 'None was absent from this meeting.', x: 72, y: 672 },
        ],
        [{ text: 'Next page', x: 72, y: 760 }],
      ]),
    )
    assert.deepEqual(text, {
      ok: true,
      value: [
        '84.   Apologies',
        '(Item 1)',
        '',
        '',
        'Apologies were received from one.',
        '      and from another.',
        'None was absent from this meeting.',
        '\fNext page',
        '\f',
      ].join('\n'),
    })
  })

  it('refuses a PDF that is locked', async () => {
    const locked = await readFile(join(import.meta.dirname, 'test-files/encrypted.pdf'))
    assert.deepEqual(await pdfText(locked), { ok: false, refusal: { code: 'pdf-encrypted' } })
  })

  it('refuses a PDF of pictures', async () => {
    const refusal = { code: 'pdf-scanned', pages: 2 }
    assert.deepEqual(await pdfText(testPdf(['image', 'image'])), { ok: false, refusal })
  })

  it('refuses a PDF that is damaged', async () => {
    const damaged = Buffer.from('%PDF-1.7\nand then nothing of the kind')
    assert.deepEqual(await pdfText(damaged), { ok: false, refusal: { code: 'pdf-damaged' } })
  })

  it('refuses a PDF of more pages than are read', async () => {
    const pages = Array.from({ length: 1_001 }, () => [{ text: 'x', x: 72, y: 700 }])
    assert.deepEqual(await pdfText(testPdf(pages)), {
      ok: false,
      refusal: { code: 'pdf-too-long', pages: 1_001 },
    })
  })

  it('stops a PDF that takes more time than it may', async () => {
    const answer = await pdfText(testPdf([[{ text: 'x', x: 72, y: 700 }]]), 1)
    assert.deepEqual(answer, { ok: false, refusal: { code: 'pdf-too-slow', seconds: 1 } })
  })
})
