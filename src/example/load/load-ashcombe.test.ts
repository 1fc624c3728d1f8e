import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { parseInstant } from '../../foundation/instant.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { allCouncils } from '../../store/council.ts'
import { testDatabase } from '../../store/test-database.ts'
import { loadAshcombe } from './load-ashcombe.ts'

const { office } = await testDatabase()

const keepFile = (content: Uint8Array) => Promise.resolve(sha256(content))

test('loadAshcombe() that is cut short leaves no council, so that the next start loads the whole of it', async () => {
  let drawn = 0
  const random = (count: number) => {
    drawn += 1
    if (drawn > 2_000) throw new Error('the machine was switched off')
    return randomBytes(count)
  }
  const at = parseInstant('2025-06-11T09:00:00.000Z')
  assert.ok(at)
  await assert.rejects(loadAshcombe({ office, keepFile, at, random }), /switched off/)
  assert.deepEqual(await allCouncils(office), [])
})
