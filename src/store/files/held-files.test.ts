import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { sha256, type Sha256 } from '../../foundation/sha256.ts'
import { HeldFiles } from './held-files.ts'
import type { Range } from './opened-file.ts'

/** Files in memory, which count how often each is read. */
function countedFiles(...contents: readonly Buffer[]) {
  const kept = new Map(contents.map((content) => [sha256(content), content]))
  const reads: Sha256[] = []
  return {
    digests: [...kept.keys()],
    reads,
    sizeOf: (digest: Sha256) => Promise.resolve(kept.get(digest)?.byteLength),
    read: (digest: Sha256, range?: Range) => {
      reads.push(digest)
      const content = kept.get(digest)
      if (content === undefined) return new Readable().destroy(new Error('it is damaged'))
      return Readable.from([content.subarray(range?.start ?? 0, (range?.end ?? content.byteLength) + 1)])
    },
    damage: (digest: Sha256) => void kept.delete(digest),
  }
}

/** Asks for a file as the site does: for its size, and then for its bytes. */
async function ask(files: HeldFiles, digest: Sha256, range?: Range): Promise<Buffer> {
  const sizeBytes = await files.sizeOf(digest)
  assert.ok(sizeBytes !== undefined)
  return buffer(files.read(digest, range))
}

const ample = { bytes: 4_000_000, forMs: 60_000 }
const report = randomBytes(1_000_000)

test('who asks for a file that was asked for lately has it from memory, whole or in part', async () => {
  const kept = countedFiles(report)
  const [digest = sha256('')] = kept.digests
  const files = new HeldFiles(kept, ample)
  for (let time = 0; time < 5; time += 1) assert.ok(report.equals(await ask(files, digest)))
  assert.equal(kept.reads.length, 2, 'the first, and once to hold it')
  for (const [start, end] of [
    [0, 0],
    [262_143, 262_144],
    [5, 999_999],
    [999_999, 999_999],
  ] as const)
    assert.ok(
      report.subarray(start, end + 1).equals(await ask(files, digest, { start, end })),
      `${start} to ${end}`,
    )
  assert.equal(kept.reads.length, 2)
  assert.equal(files.heldBytes, report.byteLength)
})

test('many who ask at once wait for one reading', async () => {
  const kept = countedFiles(report)
  const [digest = sha256('')] = kept.digests
  const files = new HeldFiles(kept, ample)
  const all = await Promise.all(Array.from({ length: 20 }, () => ask(files, digest)))
  assert.ok(all.every((each) => report.equals(each)))
  assert.equal(kept.reads.length, 2)
})

test('who asks while others are asking is counted with them, and what is held stays for as long as anybody asks', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] })
  const kept = countedFiles(report)
  const [digest = sha256('')] = kept.digests
  const files = new HeldFiles(kept, ample)
  const sizes = [files.sizeOf(digest), files.sizeOf(digest)]
  await sizes[0]
  for (let time = 0; time < 2; time += 1) await buffer(files.read(digest))
  await sizes[1]
  context.mock.timers.tick(40_000)
  assert.ok(report.equals(await ask(files, digest)))
  context.mock.timers.tick(40_000)
  assert.equal(files.heldBytes, report.byteLength)
  assert.equal(kept.reads.length, 2)
})

test('a fault that nobody waits for any more ends nothing', async () => {
  const kept = countedFiles(report)
  const [digest = sha256('')] = kept.digests
  const files = new HeldFiles(kept, ample)
  await ask(files, digest)
  kept.damage(digest)
  const unhandled: unknown[] = []
  const note = (fault: unknown) => void unhandled.push(fault)
  process.on('unhandledRejection', note)
  files.read(digest).destroy()
  await new Promise((done) => setTimeout(done, 50))
  process.off('unhandledRejection', note)
  assert.deepEqual(unhandled, [])
  assert.equal(files.heldBytes, 0)
})

test('small parts of a file do not have the whole of it decrypted', async () => {
  const kept = countedFiles(report)
  const [digest = sha256('')] = kept.digests
  const files = new HeldFiles(kept, ample)
  for (let time = 0; time < 20; time += 1) await ask(files, digest, { start: 0, end: 99 })
  assert.equal(files.heldBytes, 0)
})

test('no more is held than may be: what was asked for the longest ago makes room, and what is being sent stays', async () => {
  const contents = Array.from({ length: 5 }, () => randomBytes(1_000_000))
  const kept = countedFiles(...contents)
  const files = new HeldFiles(kept, ample)
  const [
    first = sha256(''),
    second = sha256(''),
    third = sha256(''),
    fourth = sha256(''),
    fifth = sha256(''),
  ] = kept.digests
  for (const digest of [first, second, third, fourth])
    for (const _time of ['once', 'again']) await ask(files, digest)
  assert.equal(files.heldBytes, 4_000_000)
  const sending = files.read(first) // by somebody slow
  for (const digest of [second, third, fourth, fifth, fifth]) await ask(files, digest)
  assert.equal(files.heldBytes, 4_000_000)
  const before = kept.reads.length
  for (const digest of [first, third, fourth, fifth]) await ask(files, digest)
  assert.equal(kept.reads.length, before, 'the second alone made room')
  assert.ok(contents[0]?.equals(await buffer(sending)))
})

test('what half of the room does not hold is never held', async () => {
  const kept = countedFiles(report)
  const [digest = sha256('')] = kept.digests
  const files = new HeldFiles(kept, { ...ample, bytes: 1_999_999 })
  for (let time = 0; time < 3; time += 1) assert.ok(report.equals(await ask(files, digest)))
  assert.equal(kept.reads.length, 3)
})

test('a file that nobody asks for is let go of, and one that is being sent only afterwards', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] })
  const kept = countedFiles(report)
  const [digest = sha256('')] = kept.digests
  const files = new HeldFiles(kept, ample)
  await ask(files, digest)
  context.mock.timers.tick(59_999)
  await ask(files, digest)
  context.mock.timers.tick(59_999)
  const slow = files.read(digest)
  context.mock.timers.tick(60_001)
  assert.equal(files.heldBytes, report.byteLength, 'somebody still takes it')
  assert.ok(report.equals(await buffer(slow)))
  context.mock.timers.tick(60_001)
  assert.equal(files.heldBytes, 0)
})

test('a file that is damaged is given to nobody, and looked at anew by the next who asks', async () => {
  const kept = countedFiles(report)
  const [digest = sha256('')] = kept.digests
  const files = new HeldFiles(kept, ample)
  await ask(files, digest)
  kept.damage(digest)
  await assert.rejects(buffer(files.read(digest)), /it is damaged/)
  assert.equal(files.heldBytes, 0)
  assert.equal(await files.sizeOf(digest), undefined)
})
