import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'
import { queryCodes } from './words.ts'

it('every query code has its page in docs/queries.md, and every page its code', () => {
  const page = readFileSync(new URL('../../../../docs/queries.md', import.meta.url), 'utf8')
  const headings = [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? '')
  assert.deepEqual(headings, [...queryCodes])
})
