import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { keptFiles } from '../store/files/file-store.ts'
import { openFiles } from '../store/files/open-files.ts'
import { testS3 } from '../store/files/test-s3.ts'
import { runWith } from './test-run-with.ts'

const scratch = mkdtempSync(join(tmpdir(), 'moothall-to-s3-'))
after(() => rmSync(scratch, { recursive: true }))
const server = await testS3()

const secret = randomBytes(32)
const settings = { MOOTHALL_DATA: scratch, MOOTHALL_FILE_KEY: secret.toString('base64') }

test('files on disk are taken to S3, once, and are read there', async () => {
  const place = await server.bucket('moothall')
  const inS3 = {
    ...settings,
    S3_ENDPOINT: place.endpoint,
    S3_BUCKET: place.bucket,
    S3_REGION: place.region,
    S3_ACCESS_KEY_ID: place.accessKeyId,
    S3_SECRET_ACCESS_KEY: place.secretAccessKey,
  }
  const wish = { dataFolder: scratch, fileKey: secret, onNotice: assert.fail }
  const digest = await keptFiles(await openFiles(wish)).keep(Buffer.from('The report.'))
  const refused = await runWith(settings, ['files', 'to-s3'])
  assert.deepEqual([refused.exitCode, refused.out], [1, ''])
  assert.match(refused.err, /^S3 is not set: give S3_ENDPOINT/)
  const taken = await runWith(inS3, ['files', 'to-s3', '--json'])
  const nowIn = join(scratch, 'files', 'taken-to-s3')
  assert.deepEqual([taken.exitCode, taken.err, JSON.parse(taken.out)], [0, '', { files: 1, nowIn }])
  const read = keptFiles(await openFiles({ ...wish, s3: place })).read(digest)
  assert.equal(String(Buffer.concat(await read.toArray())), 'The report.')
  const again = await runWith(inS3, ['files', 'to-s3'])
  assert.deepEqual([again.exitCode, again.out], [0, 'There are no files on disk to take to S3.\n'])
})

test('files are not taken where the bucket cannot be used, or with words it does not know', async () => {
  const away = {
    S3_ENDPOINT: 'http://127.0.0.1:9',
    S3_BUCKET: 'moothall',
    S3_REGION: 'eu-west-2',
    S3_ACCESS_KEY_ID: 'k',
    S3_SECRET_ACCESS_KEY: 'hunter2',
  }
  const answer = await runWith({ ...settings, ...away }, ['files', 'to-s3'])
  assert.deepEqual([answer.exitCode, answer.out], [1, ''])
  assert.match(answer.err, /^S3 at 127\.0\.0\.1:9 cannot be used \([^\n]+\.\n$/)
  assert.doesNotMatch(answer.err, /hunter2/)
  assert.equal((await runWith(settings, ['files', 'to-s3', 'now'])).exitCode, 2)
})
