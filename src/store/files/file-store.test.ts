import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { buffer } from 'node:stream/consumers'
import { sha256, type Sha256 } from '../../foundation/sha256.ts'
import { filesOnDisk } from './file-store.ts'

const scratch = mkdtempSync(join(tmpdir(), 'moothall-files-'))
after(() => rmSync(scratch, { recursive: true }))

const content = new TextEncoder().encode('The report of the inspectors.')
const everyFile = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())

test('a kept file is read back whole or in part, by the digest of its content', async () => {
  const files = filesOnDisk(join(scratch, 'read'))
  const digest = await files.keep(content)
  assert.equal(digest, sha256(content))
  assert.equal(await files.sizeOf(digest), content.length)
  assert.deepEqual(new Uint8Array(await buffer(files.read(digest))), content)
  assert.equal(String(await buffer(files.read(digest, { start: 4, end: 9 }))), 'report')
  assert.equal(await files.sizeOf(sha256('another')), undefined)
})

test('the same bytes kept again, or at the same time, are one file, and nothing unfinished stays', async () => {
  const folder = join(scratch, 'again')
  const files = filesOnDisk(folder)
  await Promise.all([files.keep(content), files.keep(content), files.keep(content)])
  await files.keep(content)
  assert.deepEqual(
    everyFile(folder).map(({ name }) => name),
    [sha256(content).slice(2)],
  )
})

test('a file that was cut short on disk is written whole when it is kept again', async () => {
  const folder = join(scratch, 'short')
  const files = filesOnDisk(folder)
  const digest = await files.keep(content)
  writeFileSync(join(folder, digest.slice(0, 2), digest.slice(2)), 'The re')
  await files.keep(content)
  assert.equal(await files.sizeOf(digest), content.length)
})

test('only Moothall’s own user reads what is kept', async () => {
  const folder = join(scratch, 'modes')
  const digest = await filesOnDisk(folder).keep(content)
  const shelf = join(folder, digest.slice(0, 2))
  assert.equal(statSync(join(shelf, digest.slice(2))).mode & 0o077, 0)
  assert.equal(statSync(shelf).mode & 0o077, 0)
})

test('nothing is named by what is not a digest, so no name leads out of the folder', async () => {
  const files = filesOnDisk(join(scratch, 'names'))
  for (const name of ['../../etc/passwd', '', 'A'.repeat(64)] as Sha256[]) {
    assert.throws(() => files.read(name), /cannot name a file/)
    await assert.rejects(async () => files.sizeOf(name), /cannot name a file/)
  }
})
