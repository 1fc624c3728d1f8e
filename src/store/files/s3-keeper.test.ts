import assert from 'node:assert/strict'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, afterEach, test } from 'node:test'
import { inspect } from 'node:util'
import { sha256 } from '../../foundation/sha256.ts'
import { S3Fault, s3Asker } from './ask-s3.ts'
import { sealedName } from './file-key.ts'
import { keptFiles } from './file-store.ts'
import { s3Keeper } from './s3-keeper.ts'
import { s3Address } from './s3-place.ts'
import { DamagedFile, sealed } from './sealed-form.ts'
import { testFiles } from './test-files.ts'
import { testS3 } from './test-s3.ts'

const scratch = mkdtempSync(join(tmpdir(), 'moothall-s3-keeper-'))
after(() => rmSync(scratch, { recursive: true }))
const s3 = await testS3()
afterEach(() => {
  s3.meddle = undefined
})

const content = Buffer.from('The report of the inspectors.')
const large = Buffer.alloc(1_500_000, 'Officers advise that the home be closed in March. ')

async function filesIn(bucket: string) {
  const s3Place = await s3.bucket(bucket)
  const place = { ...testFiles(join(scratch, bucket)), keeper: s3Keeper(s3Place) }
  return { place, files: keptFiles(place), s3Place }
}

async function namesOf({ keeper }: { readonly keeper: ReturnType<typeof s3Keeper> }): Promise<string[]> {
  const names: string[] = []
  for await (const name of keeper.names()) names.push(name)
  return names
}

const isFault = (code: string) => (fault: unknown) => {
  for (let one = fault; one instanceof Error; one = one.cause)
    if (one instanceof S3Fault) return one.code === code
  return false
}

/** Meddles with the first so many requests of a method, and lets the others pass. */
function meddleWith(
  method: string,
  times: number,
  how: (request: IncomingMessage, response: ServerResponse) => void,
): void {
  let left = times
  s3.meddle = (request, response) => {
    if (request.method !== method || left === 0) return false
    left -= 1
    how(request, response)
    return true
  }
}

function answerWith(status: number, body: string) {
  return (_: IncomingMessage, response: ServerResponse) => void response.writeHead(status).end(body)
}

const breakOff = (request: IncomingMessage) =>
  void request.once('data', () => request.socket.destroy()).once('end', () => request.socket.destroy())

test('an upload that breaks off is tried again, and leaves nothing that is taken for a file where it never succeeds', async () => {
  const { place, files } = await filesIn('broken-off')
  meddleWith('PUT', 2, breakOff)
  const digest = await files.keep(large)
  assert.ok(large.equals(await buffer(files.read(digest))))
  meddleWith('PUT', 3, breakOff)
  await assert.rejects(files.keep(content), /cannot keep a file/)
  assert.equal(await files.sizeOf(sha256(content)), undefined)
  assert.deepEqual(await namesOf(place), [sealedName(place.key, digest)])
  await files.keep(content)
  assert.deepEqual(await buffer(files.read(sha256(content))), content)
})

test('a server that kept another size than was sent is not believed', async () => {
  const { files } = await filesIn('shorter')
  meddleWith('PUT', 1, (request, response) => void request.resume().once('end', () => response.end()))
  await assert.rejects(files.keep(content), isFault('another size than was sent'))
})

test('an answer that is cut, late by one, or says that the server is busy is asked for again, three times in all', async () => {
  const { files } = await filesIn('busy')
  const digest = await files.keep(content)
  const cases = [
    answerWith(503, '<Error><Code>SlowDown</Code></Error>'),
    answerWith(429, ''),
    (_: IncomingMessage, response: ServerResponse) => {
      response.writeHead(206, { 'content-length': '116', 'content-range': 'bytes 0-115/161' })
      response.write('half', () => response.socket?.destroy())
    },
  ]
  for (const how of cases) {
    meddleWith('GET', 2, how)
    assert.deepEqual(await buffer(files.read(digest)), content)
  }
  s3.asked.length = 0
  meddleWith('GET', 3, answerWith(503, '<Error><Code>SlowDown</Code></Error>'))
  await assert.rejects(files.sizeOf(digest), isFault('SlowDown'))
  assert.equal(s3.asked.length, 3)
  meddleWith('GET', 1, answerWith(403, '<Error><Code>AccessDenied</Code></Error>'))
  await assert.rejects(files.sizeOf(digest), isFault('AccessDenied'))
  assert.equal(s3.asked.length, 4, 'what will not pass is asked once')
})

test('a server that does not answer is not waited for without end', async () => {
  const { s3Place } = await filesIn('silent')
  s3.meddle = () => true
  const ask = s3Asker(s3Place, 20)
  await assert.rejects(ask({ method: 'GET', key: 'sealed/x' }), isFault('no answer in time'))
})

test('a part that is not the part asked for, or of another object, gives no byte', async () => {
  const { place, files } = await filesIn('parts')
  const digest = await files.keep(large)
  const wrong = [
    answerWith(200, 'the whole of something'),
    answerWith(302, ''),
    answerWith(404, '<Error><Code>NoSuchBucket</Code></Error>'),
    answerWith(206, 'without saying which part'),
    answerWith(200, 'x'.repeat(5_000_000)),
  ]
  for (const how of wrong) {
    meddleWith('GET', 3, how)
    await assert.rejects(buffer(files.read(digest)), Error)
  }
  const given: Buffer[] = []
  await assert.rejects(async () => {
    for await (const part of files.read(digest)) {
      if (given.length === 0)
        await place.keeper.put(sealedName(place.key, digest), sealed(large, { key: place.key, digest }))
      given.push(part as Buffer)
    }
  }, isFault('another object than before'))
  const sent = Buffer.concat(given)
  assert.ok(sent.length > 0 && sent.length < large.length && sent.equals(large.subarray(0, sent.length)))
})

test('files of many pages of a list are all named, and what is not one of them is left alone', async () => {
  const { place, files, s3Place } = await filesIn('pages')
  for (const text of ['one', 'two', 'three', 'four']) await files.keep(Buffer.from(text))
  const ask = s3Asker(s3Place)
  for (const key of ['sealed/read me & keep.txt', 'elsewhere', 'sealed/zz'])
    await ask({ method: 'PUT', key, body: content })
  const all = await namesOf(place)
  assert.equal(all.length, 4)
  assert.deepEqual(all, all.toSorted())
  s3.asked.length = 0
  const listed = `<ListBucketResult><IsTruncated>true</IsTruncated><Contents><Key>sealed/${all[0]}</Key></Contents></ListBucketResult>`
  meddleWith('GET', 1, answerWith(200, listed))
  assert.deepEqual(await namesOf(place), all)
  assert.deepEqual(
    s3.asked.map((line) => /start-after=[^&]+/.exec(line)?.[0]),
    [undefined, `start-after=sealed%2F${all[0]}`],
  )
  for (const body of ['<ListBucketResult><Key>', '<html></html>', '']) {
    meddleWith('GET', 1, answerWith(200, body))
    await assert.rejects(namesOf(place), isFault('no list'))
  }
})

test('nothing that a fault says tells the secret, or what was sent', async () => {
  const gone = await testS3()
  const place = {
    ...(await gone.bucket('gone')),
    accessKeyId: 'OUR-KEY-ID',
    secretAccessKey: 'hunter2-hunter2',
  }
  const files = keptFiles({ ...testFiles(join(scratch, 'gone')), keeper: s3Keeper(place) })
  const refused = await files.keep(content).catch((fault: unknown) => fault)
  await gone.close()
  const broken = await files.keep(content).catch((fault: unknown) => fault)
  assert.ok(isFault('InvalidAccessKeyId')(refused), inspect(refused))
  assert.ok(isFault('ECONNREFUSED')(broken), inspect(broken))
  for (const fault of [refused, broken])
    assert.doesNotMatch(
      inspect(fault, { depth: 20, showHidden: true }),
      /hunter2|OUR-KEY-ID|Signature|inspectors/,
    )
})

test('a damaged file says where it is', async () => {
  const { place, files } = await filesIn('damaged')
  const digest = await files.keep(content)
  await place.keeper.put(sealedName(place.key, digest), [Buffer.alloc(161)])
  await assert.rejects(
    files.sizeOf(digest),
    (fault) => fault instanceof DamagedFile && fault.message.includes(`${s3.endpoint}/damaged/sealed/`),
  )
})

test('a bucket stands in the path of an address, or before the name of the server', () => {
  const place = {
    endpoint: 'https://s3.eu-west-2.example',
    bucket: 'moothall',
    region: 'eu-west-2',
    accessKeyId: 'k',
    secretAccessKey: 's',
    hasBucketInPath: true,
  }
  assert.equal(s3Address(place, 'sealed/x').href, 'https://s3.eu-west-2.example/moothall/sealed/x')
  assert.equal(
    s3Address({ ...place, hasBucketInPath: false }, 'sealed/x').href,
    'https://moothall.s3.eu-west-2.example/sealed/x',
  )
})
