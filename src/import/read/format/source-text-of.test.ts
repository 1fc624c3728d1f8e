import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { badFileRefusals, badFileSentence, type BadFile, largestFileBytes } from './bad-file.ts'
import { sourceTextOf } from './source-text-of.ts'
import { itemPage, meetingAnswer } from './test-pages.ts'
import { testPdf } from './test-pdf.ts'
import { spokenSource } from './test-source.ts'

const words = 'Agenda item\n\nCafé £5 – “quoted”'
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

async function refused(bytes: Uint8Array): Promise<BadFile> {
  const source = await sourceTextOf(bytes, 'minutes.txt')
  assert.ok(!source.ok, 'was read')
  return source.refusal
}

describe('sourceTextOf() tells the encoding by its bytes', () => {
  const encodings: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${words}`)],
    ['UTF-16 little-endian', utf16(words, 'le')],
    ['UTF-16 big-endian', utf16(words, 'be')],
    ['UTF-8 with line ends of Windows', Buffer.from(words.replaceAll('\n', '\r\n'))],
  ]
  for (const [name, bytes] of encodings) {
    it(name, async () => {
      const source = await sourceTextOf(bytes, 'minutes.txt')
      assert.equal(source.ok && source.value.text, words)
    })
  }
})

describe('sourceTextOf() tells the kind by the content and not by the name', () => {
  const kinds: readonly (readonly [name: string, bytes: Uint8Array, layout: string])[] = [
    ['a web page', Buffer.from(itemPage), 'structured'],
    ['a web page of XHTML', Buffer.from(`<?xml version="1.0"?>${itemPage}`), 'structured'],
    ['a web page in UTF-16', utf16(itemPage, 'le'), 'structured'],
    ['an answer of the web service', Buffer.from(meetingAnswer), 'structured'],
    ['a PDF', testPdf([[{ text: 'MINUTES', x: 72, y: 760 }]]), 'printed'],
    ['text that begins with a bracket', Buffer.from('<- see above\n\nNoted.'), 'pasted'],
  ]
  for (const [name, bytes, layout] of kinds) {
    it(name, async () => {
      const source = await sourceTextOf(bytes, 'wrong-name.doc')
      assert.equal(source.ok && source.value.layout, layout)
    })
  }

  it('and finds the same words on a page whatever encodes it', async () => {
    const [one, other] = [
      await sourceTextOf(Buffer.from(itemPage), 'a'),
      await sourceTextOf(utf16(itemPage, 'be'), 'b'),
    ]
    assert.ok(one.ok && other.ok)
    assert.deepEqual(spokenSource(one.value), spokenSource(other.value))
  })
})

describe('sourceTextOf() refuses', () => {
  const bad: readonly (readonly [what: string, bytes: Uint8Array, facts: object])[] = [
    ['an empty file', new Uint8Array(), { code: 'file-empty' }],
    ['a file of spaces', Buffer.from(' \r\n\t'), { code: 'file-empty' }],
    [
      'binary code',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 0xfe]),
      { code: 'file-not-text', seen: 'a file of binary code' },
    ],
    ['text with a NUL', Buffer.from('Noted\0.'), { code: 'file-not-text', seen: 'a file of binary code' }],
    [
      'a Word file',
      Buffer.from('PK\u0003\u0004'),
      { code: 'file-not-text', seen: 'a Word, Excel or ZIP file' },
    ],
    [
      'Windows-1252',
      Buffer.from('Item 7: a caf\u00e9 for the park', 'latin1'),
      {
        code: 'file-wrong-encoding',
        offset: 13,
        likely: 'Windows-1252, the encoding of older Windows programs',
      },
    ],
    [
      'a broken byte after a genuine U+FFFD',
      Buffer.concat([Buffer.from('a\ufffdb'), Buffer.from([0xff, 0x81])]),
      { code: 'file-wrong-encoding', offset: 5, likely: null },
    ],
    [
      'UTF-16 that breaks off',
      Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]),
      { code: 'file-wrong-encoding', offset: 4, likely: null },
    ],
    [
      'more than the limit',
      Buffer.alloc(largestFileBytes + 1, 'a'),
      { code: 'file-too-large', sizeBytes: largestFileBytes + 1 },
    ],
  ]
  for (const [what, bytes, facts] of bad) {
    it(what, async () => assert.deepEqual(await refused(bytes), { ...facts, file: 'minutes.txt' }))
  }

  it('an encrypted PDF by its file', async () => {
    const locked = await readFile(join(import.meta.dirname, 'test-files/encrypted.pdf'))
    assert.deepEqual(await refused(locked), { code: 'pdf-encrypted', file: 'minutes.txt' })
  })
})

describe('badFileSentence()', () => {
  it('says which file, what and what to do, in one sentence for every code', () => {
    const facts = {
      cause: 'EIO',
      sizeBytes: 1,
      seen: 'a picture',
      offset: 7,
      likely: null,
      kind: 'page',
      line: 2,
      column: 3,
      fault: 'unclosed tag',
      root: 'rss',
      pages: 1,
      seconds: 9,
    }
    for (const code of Object.keys(badFileRefusals)) {
      const sentence = badFileSentence({ ...facts, code, file: 'minutes.pdf' } as unknown as BadFile)
      assert.match(sentence, /^minutes\.pdf: [A-Z][^.]+; [^.]+\.$/, code)
      assert.doesNotMatch(sentence, /undefined|null|NaN/)
    }
  })
})
