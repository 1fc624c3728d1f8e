import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'
import { inspectionQueryCodes } from './words.ts'

it('every query about an inspection report is explained in docs/inspection-queries.md, and no other', () => {
  const page = readFileSync(new URL('../../../docs/inspection-queries.md', import.meta.url), 'utf8')
  const headings = [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? '')
  assert.deepEqual(headings, [...inspectionQueryCodes])
})
