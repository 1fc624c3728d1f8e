import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { sha256 } from '../../foundation/sha256.ts'
import { Stop } from '../stop.ts'
import { keptFiles } from './file-store.ts'
import { openFiles } from './open-files.ts'

const scratch = mkdtempSync(join(tmpdir(), 'moothall-open-files-'))
after(() => rmSync(scratch, { recursive: true }))

const content = Buffer.from('The report of the inspectors.')
const stops = (words: RegExp) => (fault: unknown) => fault instanceof Stop && words.test(fault.message)

/** Opens the files of a data folder of that name, and what was said meanwhile. */
async function open(name: string, fileKey?: Uint8Array) {
  const said: string[] = []
  const dataFolder = join(scratch, name)
  const place = await openFiles({ dataFolder, fileKey, onNotice: (sentence) => void said.push(sentence) })
  return { files: keptFiles(place), said, dataFolder, place }
}

/** Lays a file down as an older Moothall kept it. */
function layClear(name: string, bytes: Buffer, digest: string = sha256(bytes)): string {
  const shelf = join(scratch, name, 'files', digest.slice(0, 2))
  mkdirSync(shelf, { recursive: true })
  writeFileSync(join(shelf, digest.slice(2)), bytes)
  return join(shelf, digest.slice(2))
}

test('the first start makes a key that only its owner reads, and later starts use it', async () => {
  const first = await open('first')
  const path = join(first.dataFolder, 'file-key')
  assert.match(
    first.said.join(),
    /^made the key that files are encrypted with, .*file-key; keep a copy of it apart/,
  )
  assert.equal(statSync(path).mode & 0o777, 0o600)
  assert.match(readFileSync(path, 'utf8'), /^[A-Za-z0-9+/]{43}=\n$/)
  assert.deepEqual(readdirSync(first.dataFolder), ['file-key'])
  const digest = await first.files.keep(content)
  const next = await open('first')
  assert.deepEqual([next.said, next.place.key.id], [[], first.place.key.id])
  assert.deepEqual(await buffer(next.files.read(digest)), content)
})

test('several processes that start at once use one key', async () => {
  const opened = await Promise.all([open('at-once'), open('at-once'), open('at-once')])
  assert.equal(new Set(opened.map(({ place }) => place.key.id)).size, 1)
})

test('a key that is set makes none in the folder', async () => {
  const { dataFolder, said, files } = await open('set', randomBytes(32))
  await files.keep(content)
  assert.deepEqual([readdirSync(dataFolder), said], [['files'], []])
})

test('a key that is missing, another, not a key, or read by others stops the start, and none is made in its place', async () => {
  const { dataFolder, files } = await open('lost')
  await files.keep(content)
  const path = join(dataFolder, 'file-key')
  const secret = readFileSync(path, 'utf8')
  rmSync(path)
  await assert.rejects(open('lost'), stops(/the key of the files is missing; put file-key back/))
  assert.equal(existsSync(path), false)
  await assert.rejects(open('lost', randomBytes(32)), stops(/another key than the one in MOOTHALL_FILE_KEY/))
  writeFileSync(path, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 })
  await assert.rejects(open('lost'), stops(/another key than the one in .*file-key/))
  writeFileSync(path, secret.slice(1))
  await assert.rejects(open('lost'), stops(/is not 32 bytes in base64/))
  writeFileSync(path, secret)
  chmodSync(path, 0o640)
  await assert.rejects(open('lost'), stops(/others than its owner may read the file key .*chmod 600/))
  chmodSync(path, 0o600)
  assert.deepEqual(await buffer((await open('lost')).files.read(sha256(content))), content)
})

test('what an older Moothall kept in clear is encrypted at the start, and nothing clear stays', async () => {
  const other = randomBytes(200_000)
  const clear = [layClear('older', content), layClear('older', other), layClear('older', Buffer.alloc(0))]
  const unfinished = join(scratch, 'older', 'files', sha256(content).slice(0, 2), `.${'a'.repeat(16)}`)
  writeFileSync(unfinished, 'The rep')
  const { files, said, dataFolder } = await open('older')
  assert.match(said.at(-1) ?? '', /^encrypted 3 files that an earlier version/)
  for (const path of [...clear, unfinished]) assert.equal(existsSync(path), false, path)
  assert.deepEqual(readdirSync(join(dataFolder, 'files')).toSorted(), ['sealed', 'unfinished'])
  for (const bytes of [content, other, Buffer.alloc(0)])
    assert.deepEqual(await buffer(files.read(sha256(bytes))), bytes)
})

test('a start that was cut off between encrypting a file and removing it in clear is finished by the next', async () => {
  const { files } = await open('cut')
  await files.keep(content)
  const clear = layClear('cut', content)
  const again = await open('cut')
  assert.equal(existsSync(clear), false)
  assert.deepEqual(await buffer(again.files.read(sha256(content))), content)
})

test('a clear file that is not what was kept stays where it is, and is said and not shown', async () => {
  const clear = layClear('damaged', Buffer.from('not what was kept'), sha256(content))
  const { files, said } = await open('damaged')
  assert.match(said.at(-1) ?? '', /is damaged: it is not what was kept; it stays as it is/)
  assert.equal(existsSync(clear), true)
  assert.equal(await files.sizeOf(sha256(content)), undefined)
})

test('what a crash left unfinished is taken away, but not what may be being written', async () => {
  const { dataFolder } = await open('unfinished')
  const folder = join(dataFolder, 'files', 'unfinished')
  mkdirSync(folder, { recursive: true })
  const [old, fresh] = [join(folder, 'a'.repeat(16)), join(folder, 'b'.repeat(16))]
  for (const path of [old, fresh]) writeFileSync(path, 'half')
  utimesSync(old, 1_700_000_000, 1_700_000_000)
  await open('unfinished')
  assert.deepEqual(readdirSync(folder), ['b'.repeat(16)])
})
