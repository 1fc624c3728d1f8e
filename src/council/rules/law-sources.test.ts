import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { clockRules } from './every-rule.ts'
import { sourceOf } from './law-sources.ts'

test('every rule of law that counts days leads to its source, the one that its page gives', () => {
  for (const rule of clockRules) {
    const source = sourceOf(rule)
    if (source === undefined) {
      assert.equal(rule.lawPage, 'docs/law/constitution.md', rule.id)
      continue
    }
    const page = readFileSync(new URL(`../../../${rule.lawPage}`, import.meta.url), 'utf8')
    assert.ok(page.includes(`Source: <${source}>`), rule.lawPage)
  }
})
