import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../../../test/council/small-register.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { currentVersion, nextVersion, type DocumentVersion } from './document.ts'

const version = (number: number, content: string): DocumentVersion => ({
  version: number,
  sha256: sha256(content),
  fileName: 'plan.pdf',
  mediaType: 'application/pdf',
  sizeBytes: content.length,
  addedAt: instant('2026-11-04 09:00'),
})

test('currentVersion() is the highest, in whatever order they come', () => {
  assert.equal(currentVersion([version(2, 'b'), version(3, 'c'), version(1, 'a')])?.version, 3)
  assert.equal(currentVersion([]), undefined)
})

test('nextVersion() numbers from one, and takes back an earlier text as a new version', () => {
  const next = (content: string) => nextVersion([version(2, 'b'), version(1, 'a')], version(0, content))
  assert.deepEqual(nextVersion([], version(0, 'a')), { ok: true, value: 1 })
  assert.deepEqual(next('a'), { ok: true, value: 3 })
})

const code = (content: string) => {
  const answer = nextVersion([version(1, 'a')], version(0, content))
  return answer.ok ? 'taken' : answer.refusal.code
}

test('nextVersion() refuses the file that is there already, and an empty one', () => {
  assert.equal(code('a'), 'document-same-file-again')
  assert.equal(code(''), 'document-file-empty')
})
