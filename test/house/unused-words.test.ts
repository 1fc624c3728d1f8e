import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const publish = join(import.meta.dirname, '../../src/publish')
const sources = readdirSync(publish, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(join(publish, file), 'utf8') }))
const catalogues = sources.filter(({ file }) => file.startsWith('words/'))
const pages = sources.filter(({ file }) => !file.startsWith('words/')).map(({ text }) => text)

/** The words that are read by their own name. Words below them are tables that are read by a state. */
function keysOf(file: string, text: string): string[] {
  const named = file.endsWith('record-words.ts') ? /^ {2}(\w+):/gm : /^ {2}(?: {2})?(\w+):/gm
  return [...text.matchAll(named)].map(([, key = '']) => key)
}

for (const { file, text } of catalogues) {
  test(`every word of ${file} is said on some page`, () => {
    const unused = keysOf(file, text).filter(
      (key) => key !== 'language' && !pages.some((page) => new RegExp(`\\b${key}\\b`).test(page)),
    )
    assert.deepEqual(unused, [])
  })
}
