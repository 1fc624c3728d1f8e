import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, describe, test } from 'node:test'
import * as fc from 'fast-check'
import { sha256, type Sha256 } from '../../foundation/sha256.ts'
import { fileKeyFrom, sealedName } from './file-key.ts'
import { keptFiles, type FilesPlace } from './file-store.ts'
import { withOpen, type Keeper } from './keeper.ts'
import { s3Keeper } from './s3-keeper.ts'
import { chunkSizeBytes, DamagedFile, headSizeBytes } from './sealed-form.ts'
import { testFiles } from './test-files.ts'
import { testS3 } from './test-s3.ts'

const scratch = mkdtempSync(join(tmpdir(), 'moothall-files-'))
after(() => rmSync(scratch, { recursive: true }))
const s3 = await testS3()

const content = new TextEncoder().encode('The report of the inspectors.')
const isDamaged = (fault: unknown) => fault instanceof DamagedFile && /is damaged: /.test(fault.message)

/** Bytes of a size that look like chance and are always the same. */
function bytesOf(size: number): Buffer {
  return createHash('shake256', { outputLength: Math.max(size, 1) })
    .update(String(size))
    .digest()
    .subarray(0, size)
}

/** What a keeper holds under a name, as it lies there. */
async function lying(keeper: Keeper, name: string): Promise<Buffer> {
  const found = await withOpen(keeper, name, async (file) => {
    const bytes = Buffer.alloc(file.sizeBytes)
    assert.equal(await file.read(bytes, 0), bytes.length)
    return bytes
  })
  assert.ok(found)
  return found
}

async function namesOf(keeper: Keeper): Promise<string[]> {
  const names: string[] = []
  for await (const name of keeper.names()) names.push(name)
  return names
}

const places: Readonly<Record<string, (label: string) => Promise<FilesPlace>>> = {
  'on disk': (label) => Promise.resolve(testFiles(join(scratch, label))),
  'in S3': async (label) => {
    const place = testFiles(join(scratch, `${label}-s3`))
    return { ...place, keeper: s3Keeper(await s3.bucket(label)) }
  },
}

for (const [where, placeOf] of Object.entries(places)) {
  const isDisk = where === 'on disk' // where more cases take no time
  describe(`files ${where}`, () => {
    test('a kept file is read back whole or in part, by the digest of its content', async () => {
      const files = keptFiles(await placeOf('read'))
      const digest = await files.keep(content)
      assert.equal(digest, sha256(content))
      assert.equal(await files.sizeOf(digest), content.length)
      assert.deepEqual(new Uint8Array(await buffer(files.read(digest))), content)
      assert.equal(String(await buffer(files.read(digest, { start: 4, end: 9 }))), 'report')
      assert.equal(await files.sizeOf(sha256('another')), undefined)
      await assert.rejects(buffer(files.read(sha256('another'))), /there is no kept file/)
    })

    test('any part of a file of any size is what was kept', async () => {
      const files = keptFiles(await placeOf('any'))
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
        { numRuns: isDisk ? 60 : 12 },
      )
    })

    test('whatever is changed in a kept file is noticed, and no changed byte is given', async () => {
      const place = await placeOf('changed')
      const kept = bytesOf(3 * chunkSizeBytes.plain + 1234)
      const digest = await keptFiles(place).keep(kept)
      const name = sealedName(place.key, digest)
      const whole = await lying(place.keeper, name)
      const isNoticed = async (changed: Buffer, about: string) => {
        await place.keeper.put(name, [changed])
        const given: Buffer[] = []
        await assert.rejects(
          async () => {
            for await (const chunk of keptFiles(place).read(digest)) given.push(chunk as Buffer)
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
        { numRuns: isDisk ? 80 : 8 },
      )
      for (let at = 0; at < headSizeBytes; at += isDisk ? 1 : 23) {
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
        ...(isDisk ? { nothing: [] } : {}), // this S3 server breaks off where an empty object is asked for
      }
      for (const [about, parts] of Object.entries(cases)) await isNoticed(Buffer.concat(parts), about)
    })

    test('a part is not given of a file that was cut elsewhere, nor of one that stands under the name of another', async () => {
      const place = await placeOf('elsewhere')
      const files = keptFiles(place)
      const digest = await files.keep(bytesOf(2 * chunkSizeBytes.plain))
      const name = sealedName(place.key, digest)
      const whole = await lying(place.keeper, name)
      await place.keeper.put(name, [whole.subarray(0, -chunkSizeBytes.sealed)])
      await assert.rejects(buffer(files.read(digest, { start: 0, end: 9 })), isDamaged)
      await assert.rejects(files.sizeOf(digest), isDamaged)
      const other = await files.keep(bytesOf(2 * chunkSizeBytes.plain - 1))
      await place.keeper.put(name, [await lying(place.keeper, sealedName(place.key, other))])
      await assert.rejects(buffer(files.read(digest)), isDamaged)
    })

    test('chunks of one file cannot stand in another of the same size', async () => {
      const place = await placeOf('another')
      const files = keptFiles(place)
      const size = 2 * chunkSizeBytes.plain
      const [one, other] = [await files.keep(Buffer.alloc(size, 1)), await files.keep(Buffer.alloc(size, 2))]
      const nameOne = sealedName(place.key, one)
      const [first, second] = [
        await lying(place.keeper, nameOne),
        await lying(place.keeper, sealedName(place.key, other)),
      ]
      const at = headSizeBytes + chunkSizeBytes.sealed
      await place.keeper.put(nameOne, [first.subarray(0, at), second.subarray(at)])
      await assert.rejects(buffer(files.read(one)), isDamaged)
    })

    test('neither bytes nor digest of a kept file can be seen where it lies, and the same content looks different each time', async () => {
      const [place, again] = [await placeOf('seen'), await placeOf('seen-again')]
      const kept = Buffer.from('Officers advise that the home be closed in March. '.repeat(4000))
      const digest = await keptFiles(place).keep(kept)
      await keptFiles(again).keep(kept)
      const [name = ''] = await namesOf(place.keeper)
      const bytes = await lying(place.keeper, name)
      assert.ok(!bytes.includes('Officers'))
      assert.ok(!bytes.includes(Buffer.from(digest, 'hex')))
      assert.notEqual(name, digest)
      assert.deepEqual(await namesOf(again.keeper), [name])
      const other = await lying(again.keeper, name)
      assert.ok(!other.subarray(headSizeBytes).equals(bytes.subarray(headSizeBytes)))
    })

    test('with another file key there is no such file', async () => {
      const place = await placeOf('key')
      const digest = await keptFiles(place).keep(content)
      const key = fileKeyFrom(randomBytes(32))
      assert.equal(await keptFiles({ ...place, key }).sizeOf(digest), undefined)
      const otherPlace = { ...(await placeOf('other-key')), key }
      const other = keptFiles(otherPlace)
      await other.keep(content)
      const bytes = await lying(place.keeper, sealedName(place.key, digest))
      await otherPlace.keeper.put(sealedName(key, digest), [bytes])
      await assert.rejects(buffer(other.read(digest)), /is damaged: it was not sealed with this file key/)
    })

    test('the same bytes kept again, or at the same time, are one file, and one that is removed is gone', async () => {
      const place = await placeOf('again')
      const files = keptFiles(place)
      await Promise.all([files.keep(content), files.keep(content), files.keep(content)])
      await files.keep(content)
      const name = sealedName(place.key, sha256(content))
      assert.deepEqual(await namesOf(place.keeper), [name])
      await place.keeper.remove(name)
      await place.keeper.remove(name)
      assert.deepEqual(await namesOf(place.keeper), [])
      assert.equal(await files.sizeOf(sha256(content)), undefined)
    })

    test('a file that was damaged is written whole when it is kept again', async () => {
      const place = await placeOf('short')
      const files = keptFiles(place)
      const digest = await files.keep(content)
      const name = sealedName(place.key, digest)
      for (const left of [Buffer.from('The re'), (await lying(place.keeper, name)).subarray(0, -1)]) {
        await place.keeper.put(name, [left])
        await files.keep(content)
        assert.deepEqual(new Uint8Array(await buffer(files.read(digest))), content)
      }
    })

    test('nothing is named by what is not a digest, so no name leads out of the folder', async () => {
      const files = keptFiles(await placeOf('names'))
      for (const name of ['../../etc/passwd', '', 'A'.repeat(64)] as Sha256[]) {
        assert.throws(() => files.read(name), /cannot name a file/)
        await assert.rejects(async () => files.sizeOf(name), /cannot name a file/)
      }
    })
  })
}
