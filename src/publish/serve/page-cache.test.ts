import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instant } from '../../foundation/instant.ts'
import { PageCache, type KeptAnswer } from './page-cache.ts'

const now = { revision: 4, at: '2024-12-10T10:00:00.000Z' as Instant }

function answer(sizeBytes: number, changed: Partial<KeptAnswer> = {}): KeptAnswer {
  return {
    status: 200,
    headers: [],
    unchangedHeaders: [],
    body: Buffer.alloc(sizeBytes),
    etag: '"x"',
    revision: 4,
    until: '2024-12-11T00:00:00.000Z' as Instant,
    ...changed,
  }
}

test('PageCache gives back what it keeps, at its revision and before its day ends', () => {
  const cache = new PageCache(1_000_000)
  const kept = answer(10)
  cache.keep('a', kept)
  assert.equal(cache.find('a', now), kept)
  assert.equal(cache.find('b', now), undefined)
  assert.equal(cache.find('a', { ...now, revision: 5 }), undefined)
  cache.keep('a', kept)
  assert.equal(cache.find('a', { ...now, at: '2024-12-11T00:00:00.000Z' as Instant }), undefined)
  assert.equal(cache.sizeBytes, 0)
})

test('PageCache never grows beyond its limit, and lets go first of what was asked for least lately', () => {
  const cache = new PageCache(100_000)
  for (let count = 0; count < 1000; count += 1) {
    cache.keep(`page ${count}`, answer(10_000))
    cache.find('page 0', now)
    assert.ok(cache.sizeBytes <= 100_000)
  }
  assert.ok(cache.find('page 0', now))
  assert.ok(cache.find('page 999', now))
  assert.equal(cache.find('page 500', now), undefined)
})

test('PageCache keeps no answer that would push out most of the others', () => {
  const cache = new PageCache(100_000)
  cache.keep('large', answer(60_000))
  assert.equal(cache.find('large', now), undefined)
  assert.equal(cache.sizeBytes, 0)
})

test('PageCache counts an answer once that is kept again', () => {
  const cache = new PageCache(100_000)
  cache.keep('a', answer(10_000))
  const { sizeBytes } = cache
  cache.keep('a', answer(10_000))
  assert.equal(cache.sizeBytes, sizeBytes)
})
