import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { scanBytes } from './scan-bytes.ts'
import { madeSheets, madeSlides, madeWord, paragraph } from './test-files/made-office.ts'
import { madePdf, words } from './test-files/made-pdf.ts'
import { madeJpeg, madePng } from './test-files/made-picture.ts'
import { madeZip, type TestPart } from './test-files/made-zip.ts'

const types: TestPart = { name: '[Content_Types].xml', content: '<Types/>' }
const word = (content: string | Uint8Array, facts: Partial<TestPart> = {}): TestPart => ({
  name: 'word/document.xml',
  content,
  ...facts,
})
const body = `<w:document>${paragraph('Report')}</w:document>`
const inside = (parts: readonly TestPart[]): Uint8Array => madeZip(parts)
const laughs = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${body}`
const oldOffice = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(text, 'utf16le')])

function loopedPdf(): Uint8Array {
  return Buffer.from(
    Buffer.from(madePdf([words('Report')]))
      .toString('latin1')
      .replace('/Kids [10 0 R]', '/Kids [2 0 R] '),
    'latin1',
  )
}

/** Files that are refused: the name they come under, their bytes, and the code. */
const refused: readonly (readonly [fileName: string, bytes: Uint8Array, code: string])[] = [
  ['ratio.docx', madeZip([types, word(Buffer.alloc(60_000_000))]), 'upload-unpacks-too-large'],
  ['large.docx', madeZip([types, word(body, { says: 200_000_000 })]), 'upload-unpacks-too-large'],
  [
    'lying.docx',
    madeZip([types, word(Buffer.alloc(500_000, ' '), { says: 40 })]),
    'upload-unpacks-too-large',
  ],
  ['parts.docx', madeZip([types, word(body)], 40_000), 'upload-with-too-many-parts'],
  ['twice.docx', madeZip([types, word(body), word(body)]), 'upload-broken'],
  ['over.docx', madeZip([types, word(body), { name: 'b', content: body, sameAs: 1 }]), 'upload-broken'],
  [
    'nested.docx',
    madeZip([
      types,
      word(body),
      { name: 'word/embeddings/a.zip', content: inside([{ name: 'b.zip', content: inside([types]) }]) },
    ]),
    'upload-packed-in-packed',
  ],
  ['laughs.docx', madeZip([types, word(laughs)]), 'upload-with-entities'],
  [
    'outside.xlsx',
    madeSheets([{ name: 'A' }], {
      parts: { 'docProps/core.xml': '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' },
    }),
    'upload-with-entities',
  ],
  ['deep.docx', madeZip([types, word('<a>'.repeat(5_000))]), 'upload-too-tangled'],
  ['loop.pdf', loopedPdf(), 'upload-too-tangled'],
  ['pages.pdf', madePdf(Array.from({ length: 10_000 }, () => '')), 'upload-with-too-many-pages'],
  ['a.docx', madePdf([words('Report')]), 'upload-of-another-kind'],
  ['a.xlsx', madeWord(paragraph('Report')), 'upload-of-another-kind'],
  ['a.docm', madeWord(paragraph('Report')), 'upload-of-another-kind'],
  ['a.pdf', madePng(), 'upload-of-another-kind'],
  ['a.pdf', Buffer.from('MZ program'), 'upload-kind-not-taken'],
  ['a.pdf', Buffer.from('<!doctype html><script>alert(1)</script>'), 'upload-kind-not-taken'],
  ['a.pdf', Buffer.concat([Buffer.from('<html><script>1</script>'), madePdf([''])]), 'upload-kind-not-taken'],
  ['a.png', Buffer.from('<?xml version="1.0"?>\n<svg xmlns="svg"><script/></svg>'), 'upload-kind-not-taken'],
  ['a.heic', Buffer.from('\0\0\0\u0018ftypheic and a picture'), 'upload-kind-not-taken'],
  ['a.zip', madeZip([types]), 'upload-kind-not-taken'],
  ['a.doc', oldOffice('WordDocument'), 'upload-kind-not-taken'],
  ['a.bin', Buffer.from([1, 2, 0, 3]), 'upload-kind-not-taken'],
  ['locked.docx', oldOffice('EncryptedPackage'), 'upload-locked'],
  ['locked.docx', madeZip([types, word(body, { isLocked: true })]), 'upload-locked'],
  ['short.docx', madeWord(paragraph('Report')).subarray(0, 300), 'upload-broken'],
  ['broken.docx', madeZip([types, word('<w:document><w:p></w:document>')]), 'upload-broken'],
  ['broken.pdf', Buffer.from('%PDF-1.7 and no more'), 'upload-broken'],
  ['broken.jpg', madeJpeg({ artist: 'Ann' }).subarray(0, 40), 'upload-broken'],
  ['broken.png', madePng().subarray(0, 10), 'upload-broken'],
]

describe('a hostile, locked or broken file', () => {
  for (const [fileName, bytes, code] of refused)
    it(`${fileName} is refused as ${code}`, async () => {
      const scanned = await scanBytes({ bytes, fileName })
      assert.equal(scanned.ok ? 'accepted' : scanned.refusal.code, code)
    })

  it('gives a value and never throws, whatever is changed in it', async () => {
    const seeds = [
      madePdf([words('Report')]),
      madeWord(paragraph('Report')),
      madeSheets([{ name: 'A', rows: [['a', 'b']] }]),
      madeSlides([{ words: ['a'] }]),
      madeJpeg({ place: [51, 1], artist: 'Ann' }),
      madePng({ place: [51, 1] }),
    ]
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.nat(30),
      put: fc.uint8Array({ maxLength: 8 }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        async (seed, changes) => {
          let bytes = Buffer.from(seed)
          for (const { at, drop, put } of changes) {
            const from = Math.floor(at * bytes.length)
            bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + drop)])
          }
          const scanned = await scanBytes({ bytes })
          assert.equal(typeof scanned.ok, 'boolean')
        },
      ),
      { numRuns: 200 },
    )
  })
})
