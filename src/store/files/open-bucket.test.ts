import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, afterEach, test } from 'node:test'
import { sha256 } from '../../foundation/sha256.ts'
import { Stop } from '../stop.ts'
import { diskKeeper } from './disk-keeper.ts'
import { keptFiles } from './file-store.ts'
import { openFiles } from './open-files.ts'
import type { S3Place } from './s3-place.ts'
import { takeToS3 } from './take-to-s3.ts'
import { testS3 } from './test-s3.ts'

const scratch = mkdtempSync(join(tmpdir(), 'moothall-open-bucket-'))
after(() => rmSync(scratch, { recursive: true }))
const server = await testS3()
afterEach(() => {
  server.meddle = undefined
})

const content = Buffer.from('The report of the inspectors.')
const stops = (words: RegExp) => (fault: unknown) => fault instanceof Stop && words.test(fault.message)

async function open(name: string, s3?: S3Place, fileKey?: Uint8Array) {
  const dataFolder = join(scratch, name)
  const place = await openFiles({ dataFolder, fileKey, s3, onNotice: () => undefined })
  return { files: keptFiles(place), dataFolder, place }
}

test('files are kept in the bucket and none on disk, and are there at the next start', async () => {
  const s3 = await server.bucket('kept')
  const { files, dataFolder } = await open('kept', s3)
  const digest = await files.keep(content)
  assert.deepEqual(readdirSync(dataFolder), ['file-key'])
  assert.deepEqual(await buffer((await open('kept', s3)).files.read(digest)), content)
})

test('a bucket that cannot be used stops the start with a sentence that says what to do', async () => {
  const s3 = await server.bucket('unfit')
  const answer = (status: number, body: string) => (method: string) => {
    server.meddle = (request, response: ServerResponse) => {
      if (request.method !== method) return false
      response.writeHead(status).end(body)
      return true
    }
  }
  const saying = (code: string) => answer(400, `<Error><Code>${code}</Code></Error>`)
  const cases: readonly [wish: S3Place, words: RegExp, meddle?: () => void][] = [
    [{ ...s3, bucket: 'no-such' }, /^there is no bucket no-such at http.*; make it, or set S3_BUCKET/],
    [{ ...s3, accessKeyId: 'another' }, /^S3 does not know the key in S3_ACCESS_KEY_ID/],
    [{ ...s3, secretAccessKey: 'another' }, /^the secret in S3_SECRET_ACCESS_KEY is not the one/],
    [
      { ...s3, endpoint: 'http://127.0.0.1:9' },
      /^S3 at 127.0.0.1:9 cannot be used \(.+\); see that the server runs/,
    ],
    [
      s3,
      /^S3 does not let this key list, read and write the bucket unfit/,
      () => saying('AccessDenied')('PUT'),
    ],
    [
      s3,
      /^S3 does not let this key list, read and write the bucket unfit/,
      () => saying('AccessDenied')('GET'),
    ],
    [s3, /^the clock of this machine/, () => saying('RequestTimeTooSkewed')('GET')],
    [s3, /^the bucket unfit is in another region than eu-west-2/, () => saying('PermanentRedirect')('GET')],
    [s3, /^S3 at .* cannot be used \(no list\)/, () => answer(200, '<html>Welcome</html>')('GET')],
    [s3, /^S3 at .* cannot be used \(status 404\)/, () => answer(404, 'not here')('GET')],
  ]
  for (const [wish, words, meddle] of cases) {
    meddle?.()
    await assert.rejects(open('unfit', wish), stops(words), String(words))
    server.meddle = undefined
  }
  assert.equal(existsSync(join(scratch, 'unfit')), false, 'no key is made for a bucket that cannot be used')
})

test('a bucket whose files have another key stops the start', async () => {
  const s3 = await server.bucket('other-key')
  const key = randomBytes(32)
  await (await open('other-key', s3, key)).files.keep(content)
  await assert.rejects(open('other-key', s3), stops(/the key of the files is missing/))
  await assert.rejects(
    open('other-key', s3, randomBytes(32)),
    stops(
      /the files in http\S+\/other-key\/ were encrypted with another key than the one in MOOTHALL_FILE_KEY/,
    ),
  )
})

test('what an older Moothall kept in clear on disk goes to the bucket, encrypted', async () => {
  const digest = sha256(content)
  const shelf = join(scratch, 'older', 'files', digest.slice(0, 2))
  mkdirSync(shelf, { recursive: true })
  writeFileSync(join(shelf, digest.slice(2)), content)
  const { files } = await open('older', await server.bucket('older'))
  assert.deepEqual(await buffer(files.read(digest)), content)
  assert.equal(existsSync(shelf), false)
})

test('files on disk stop a start with S3 until they are taken there, and going on after a stop loses none', async () => {
  const s3 = await server.bucket('taken')
  const onDisk = await open('taken')
  const texts = ['one', 'two', 'three'].map((text) => Buffer.from(text))
  for (const text of texts) await onDisk.files.keep(text)
  await assert.rejects(open('taken', s3), stops(/^S3 is set and files are still on disk in .*files to-s3$/))
  let left = 3 // what is written at the start, and two files
  server.meddle = (request) => {
    if (request.method !== 'PUT') return false
    left -= 1
    if (left >= 0) return false
    request.socket.destroy()
    return true
  }
  await assert.rejects(takeToS3(onDisk.place, s3), /cannot keep a file/)
  server.meddle = undefined
  await assert.rejects(open('taken', s3), stops(/files are still on disk/))
  assert.deepEqual(await buffer(onDisk.files.read(sha256('one'))), texts[0], 'on disk they are still there')
  server.asked.length = 0
  const nowIn = join(onDisk.place.folder, 'taken-to-s3')
  assert.deepEqual(await takeToS3(onDisk.place, s3), { files: 3, nowIn })
  assert.equal(server.asked.filter((line) => /^PUT .*sealed/.test(line)).length, 1, 'only what was not there')
  assert.equal(
    readdirSync(nowIn, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).length,
    3,
  )
  const { files } = await open('taken', s3)
  for (const text of texts) assert.deepEqual(await buffer(files.read(sha256(text))), text)
  assert.deepEqual(await takeToS3(onDisk.place, s3), { files: 0, nowIn: undefined })
})

test('a file that is damaged on disk is not taken to S3, nor any to a bucket of another key', async () => {
  const s3 = await server.bucket('refused')
  const { place, files } = await open('refused')
  await files.keep(content)
  await (await open('refusing', s3)).files.keep(content)
  await assert.rejects(takeToS3(place, s3), stops(/another key than those on disk; take another bucket/))
  for await (const name of diskKeeper(place.folder).names()) await place.keeper.put(name, [Buffer.alloc(161)])
  await assert.rejects(
    takeToS3(place, await server.bucket('fresh')),
    stops(/sealed.* is damaged: it is not what/),
  )
})
