import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'src', 'acts', 'import')

test('every query that the import leaves has a page in the docs, and the page has no other', () => {
  const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
  const asked = sources.flatMap((text) =>
    [...text.matchAll(/code: '([a-z-]+)',?\s+message/g)].map(([, code]) => code),
  )
  const page = readFileSync(join(root, 'docs', 'import-queries.md'), 'utf8')
  const explained = [...page.matchAll(/^## (\S+)$/gm)].map(([, code]) => code)
  assert.ok(asked.length > 5)
  assert.deepEqual(new Set(asked), new Set(explained))
})
