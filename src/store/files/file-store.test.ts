import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  copyFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import * as fc from 'fast-check'
import { sha256, type Sha256 } from '../../foundation/sha256.ts'
import { fileKeyFrom, nameOnDisk } from './file-key.ts'
import { filesOnDisk, pathOnDisk, type FilesPlace } from './file-store.ts'
import { chunkSizeBytes, DamagedFile, headSizeBytes } from './sealed-form.ts'
import { testFiles } from './test-files.ts'

const scratch = mkdtempSync(join(tmpdir(), 'moothall-files-'))
after(() => rmSync(scratch, { recursive: true }))

const content = new TextEncoder().encode('The report of the inspectors.')
const everyFile = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const pathOf = ({ folder, key }: FilesPlace, digest: Sha256) => pathOnDisk(folder, nameOnDisk(key, digest))
const readWhole = async (place: FilesPlace, digest: Sha256) => buffer(filesOnDisk(place).read(digest))
const isDamaged = (fault: unknown) => fault instanceof DamagedFile && /is damaged: /.test(fault.message)

/** Bytes of a size that look like chance and are always the same. */
function bytesOf(size: number): Buffer {
  return createHash('shake256', { outputLength: Math.max(size, 1) })
    .update(String(size))
    .digest()
    .subarray(0, size)
}

test('a kept file is read back whole or in part, by the digest of its content', async () => {
  const files = filesOnDisk(testFiles(join(scratch, 'read')))
  const digest = await files.keep(content)
  assert.equal(digest, sha256(content))
  assert.equal(await files.sizeOf(digest), content.length)
  assert.deepEqual(new Uint8Array(await buffer(files.read(digest))), content)
  assert.equal(String(await buffer(files.read(digest, { start: 4, end: 9 }))), 'report')
  assert.equal(await files.sizeOf(sha256('another')), undefined)
  await assert.rejects(buffer(files.read(sha256('another'))), /ENOENT/)
})

test('any part of a file of any size is what was kept', async () => {
  const files = filesOnDisk(testFiles(join(scratch, 'any')))
  const edge = fc.tuple(fc.nat(10), fc.integer({ min: -2, max: 2 }))
  const size = fc.oneof(
    fc.nat(900_000),
    edge.map(([chunks, off]) => Math.max(0, chunks * chunkSizeBytes.plain + off)),
  )
  await fc.assert(
    fc.asyncProperty(size, fc.nat(), fc.nat(), async (sizeBytes, one, other) => {
      const kept = bytesOf(sizeBytes)
      const digest = await files.keep(kept)
      assert.equal(await files.sizeOf(digest), sizeBytes)
      assert.ok(kept.equals(await buffer(files.read(digest))), 'the whole')
      if (sizeBytes === 0) return
      const [start = 0, end = 0] = [one % sizeBytes, other % sizeBytes].toSorted((a, b) => a - b)
      const part = await buffer(files.read(digest, { start, end }))
      assert.ok(kept.subarray(start, end + 1).equals(part), `${start} to ${end}`)
    }),
    { numRuns: 60 },
  )
})

test('whatever is changed in a kept file is noticed, and no changed byte is given', async () => {
  const place = testFiles(join(scratch, 'changed'))
  const kept = bytesOf(3 * chunkSizeBytes.plain + 1234)
  const digest = await filesOnDisk(place).keep(kept)
  const path = pathOf(place, digest)
  const whole = readFileSync(path)
  const isNoticed = async (changed: Buffer, about: string) => {
    writeFileSync(path, changed)
    const given: Buffer[] = []
    await assert.rejects(
      async () => {
        for await (const chunk of filesOnDisk(place).read(digest)) given.push(chunk as Buffer)
      },
      isDamaged,
      about,
    )
    const sent = Buffer.concat(given)
    assert.ok(sent.equals(kept.subarray(0, sent.length)), about)
  }
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ change
      await isNoticed(changed, `byte ${at}`)
    }),
    { numRuns: 80 },
  )
  for (let at = 0; at < headSizeBytes; at += 1) {
    const changed = Buffer.from(whole)
    changed[at] = (changed[at] ?? 0) ^ 1
    await isNoticed(changed, `byte ${at} of the head`)
  }
  const head = whole.subarray(0, headSizeBytes)
  const chunk = (index: number) => {
    const from = headSizeBytes + index * chunkSizeBytes.sealed
    return whole.subarray(from, from + chunkSizeBytes.sealed)
  }
  const [a, b, c, d] = [chunk(0), chunk(1), chunk(2), chunk(3)]
  const cases: Readonly<Record<string, Buffer[]>> = {
    'two chunks swapped': [head, b, a, c, d],
    'a chunk twice': [head, a, a, c, d],
    'a chunk cut out': [head, a, c, d],
    'the last chunk cut off': [head, a, b, c],
    'the end cut off': [whole.subarray(0, -1)],
    'something added': [whole, Buffer.from('x')],
    'the head alone': [head],
    'half a head': [head.subarray(0, 50)],
    nothing: [],
  }
  for (const [about, parts] of Object.entries(cases)) await isNoticed(Buffer.concat(parts), about)
})

test('a part is not given of a file that was cut elsewhere, nor of one that stands under the name of another', async () => {
  const place = testFiles(join(scratch, 'elsewhere'))
  const files = filesOnDisk(place)
  const digest = await files.keep(bytesOf(2 * chunkSizeBytes.plain))
  const path = pathOf(place, digest)
  const whole = readFileSync(path)
  writeFileSync(path, whole.subarray(0, -chunkSizeBytes.sealed))
  await assert.rejects(buffer(files.read(digest, { start: 0, end: 9 })), isDamaged)
  await assert.rejects(files.sizeOf(digest), isDamaged)
  copyFileSync(pathOf(place, await files.keep(bytesOf(2 * chunkSizeBytes.plain - 1))), path)
  await assert.rejects(buffer(files.read(digest)), isDamaged)
})

test('chunks of one file cannot stand in another of the same size', async () => {
  const place = testFiles(join(scratch, 'another'))
  const files = filesOnDisk(place)
  const size = 2 * chunkSizeBytes.plain
  const [one, other] = [await files.keep(Buffer.alloc(size, 1)), await files.keep(Buffer.alloc(size, 2))]
  const [first, second] = [readFileSync(pathOf(place, one)), readFileSync(pathOf(place, other))]
  const at = headSizeBytes + chunkSizeBytes.sealed
  writeFileSync(pathOf(place, one), Buffer.concat([first.subarray(0, at), second.subarray(at)]))
  await assert.rejects(readWhole(place, one), isDamaged)
})

test('neither bytes nor digest of a kept file can be seen on disk, and the same content looks different each time', async () => {
  const [place, again] = [testFiles(join(scratch, 'seen')), testFiles(join(scratch, 'seen-again'))]
  const kept = Buffer.from('Officers advise that the home be closed in March. '.repeat(4000))
  const digest = await filesOnDisk(place).keep(kept)
  await filesOnDisk(again).keep(kept)
  const onDisk = readFileSync(pathOf(place, digest))
  assert.ok(!onDisk.includes('Officers'))
  assert.ok(!onDisk.includes(Buffer.from(digest, 'hex')))
  assert.ok(
    !everyFile(place.folder).some(({ parentPath, name }) => join(parentPath, name).includes(digest.slice(2))),
  )
  assert.equal(
    pathOf(place, digest).slice(place.folder.length),
    pathOf(again, digest).slice(again.folder.length),
  )
  const other = readFileSync(pathOf(again, digest))
  assert.ok(!other.subarray(headSizeBytes).equals(onDisk.subarray(headSizeBytes)))
})

test('with another file key there is no such file', async () => {
  const place = testFiles(join(scratch, 'key'))
  const digest = await filesOnDisk(place).keep(content)
  const key = fileKeyFrom(randomBytes(32))
  assert.equal(await filesOnDisk({ ...place, key }).sizeOf(digest), undefined)
  const other = filesOnDisk({ folder: join(scratch, 'other-key'), key })
  await other.keep(content)
  copyFileSync(pathOf(place, digest), pathOf({ folder: join(scratch, 'other-key'), key }, digest))
  await assert.rejects(buffer(other.read(digest)), /is damaged: it was not sealed with this file key/)
})

test('the same bytes kept again, or at the same time, are one file, and nothing unfinished stays', async () => {
  const place = testFiles(join(scratch, 'again'))
  const files = filesOnDisk(place)
  await Promise.all([files.keep(content), files.keep(content), files.keep(content)])
  await files.keep(content)
  assert.deepEqual(
    everyFile(place.folder).map(({ parentPath, name }) => join(parentPath, name)),
    [pathOf(place, sha256(content))],
  )
})

test('a file that was damaged on disk is written whole when it is kept again', async () => {
  const place = testFiles(join(scratch, 'short'))
  const files = filesOnDisk(place)
  const digest = await files.keep(content)
  for (const left of ['The re', readFileSync(pathOf(place, digest)).subarray(0, -1)]) {
    writeFileSync(pathOf(place, digest), left)
    await files.keep(content)
    assert.deepEqual(new Uint8Array(await readWhole(place, digest)), content)
  }
})

test('only Moothall’s own user reads what is kept', async () => {
  const place = testFiles(join(scratch, 'modes'))
  await filesOnDisk(place).keep(content)
  const kept = readdirSync(place.folder, { recursive: true }).map((name) => join(place.folder, String(name)))
  assert.ok(kept.length >= 4)
  for (const path of kept) assert.equal(statSync(path).mode & 0o077, 0, path)
})

test('nothing is named by what is not a digest, so no name leads out of the folder', async () => {
  const files = filesOnDisk(testFiles(join(scratch, 'names')))
  for (const name of ['../../etc/passwd', '', 'A'.repeat(64)] as Sha256[]) {
    assert.throws(() => files.read(name), /cannot name a file/)
    await assert.rejects(async () => files.sizeOf(name), /cannot name a file/)
  }
})

test('a crash at any step of keeping leaves the file whole or not there, and never a plain byte', async () => {
  const kept = Buffer.alloc(3 * chunkSizeBytes.plain, 'The report of the inspectors. ')
  const outcomes: string[] = []
  for (let step = 1; outcomes.at(-1) !== 'done'; step += 1) {
    const place = testFiles(join(scratch, `crash-${step}`))
    const { signal } = await keepAndCrash(place.folder, step)
    const size = await filesOnDisk(place).sizeOf(sha256(kept))
    if (size !== undefined) assert.ok(kept.equals(await readWhole(place, sha256(kept))), `step ${step}`)
    const found = everyFileIn(place.folder)
    for (const path of found) assert.ok(!readFileSync(path).includes('inspectors'), `step ${step}: ${path}`)
    outcomes.push(signal === null ? 'done' : size === undefined ? 'not there' : 'whole')
    await filesOnDisk(place).keep(kept)
    assert.ok(kept.equals(await readWhole(place, sha256(kept))), `kept again after step ${step}`)
  }
  assert.ok(outcomes.length > 6, outcomes.join())
  assert.deepEqual([...new Set(outcomes)], ['not there', 'whole', 'done'])
})

const everyFileIn = (folder: string) => {
  try {
    return everyFile(folder).map(({ parentPath, name }) => join(parentPath, name))
  } catch {
    return [] // it stopped before there was a folder
  }
}

const addressOf = (name: string) => JSON.stringify(new URL(name, import.meta.url).href)

/** Keeps the file in a process of its own, which is killed before its n-th step on the file system. */
async function keepAndCrash(folder: string, step: number): Promise<{ signal: string | null }> {
  const program = `
    import fs from 'node:fs/promises'
    import { syncBuiltinESMExports } from 'node:module'
    let left = ${step}
    const stepping = (real) => function (...words) {
      left -= 1
      if (left === 0) process.kill(process.pid, 'SIGKILL')
      return real.apply(this, words)
    }
    const handle = await fs.open(process.execPath)
    const shape = Object.getPrototypeOf(handle)
    await handle.close()
    for (const name of ['writeFile', 'sync', 'close', 'stat', 'read']) shape[name] = stepping(shape[name])
    for (const name of ['open', 'mkdir', 'rename', 'rm']) fs[name] = stepping(fs[name])
    syncBuiltinESMExports()
    const { filesOnDisk } = await import(${addressOf('./file-store.ts')})
    const { testFiles } = await import(${addressOf('./test-files.ts')})
    await filesOnDisk(testFiles(${JSON.stringify(folder)})).keep(Buffer.alloc(${3 * chunkSizeBytes.plain}, 'The report of the inspectors. '))
  `
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code !== 0 && signal === null) reject(new Error(`the process ended with ${code}`))
      else resolve({ signal })
    })
  })
}
