import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after } from 'node:test'
import S3rver from 's3rver'
import { sha256 } from '../../foundation/sha256.ts'
import { s3Asker } from './ask-s3.ts'
import type { S3Place } from './s3-place.ts'

type Exchange = (request: IncomingMessage, response: ServerResponse) => void

/** For tests of files in S3: a real S3 server on loopback, which checks signatures. */
export type TestS3 = {
  readonly endpoint: string
  /** Makes a bucket of that name. */
  readonly bucket: (name: string) => Promise<S3Place>
  /** Every request that came, as its method and address. */
  readonly asked: string[]
  /** Answers in place of the server where it gives true. */
  meddle: ((...exchange: Parameters<Exchange>) => boolean) | undefined
  readonly close: () => Promise<void>
}

const [accessKeyId, secretAccessKey] = ['S3RVER', 'S3RVER']

/** For tests of files in S3: starts a server, which stops when the test file ends. */
export async function testS3(): Promise<TestS3> {
  const directory = mkdtempSync(join(tmpdir(), 'moothall-s3-'))
  const answer = wholeOrNothing(new S3rver({ directory, silent: true }))
  const asked: string[] = []
  let last = Promise.resolve()
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    if (started.meddle?.(request, response) === true) return
    const id = /Credential=([^/]+)\//.exec(request.headers.authorization ?? '')?.[1]
    if (id === accessKeyId && !isSignedWith(secretAccessKey, request)) {
      response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>')
      return
    }
    const before = last
    last = before.then(() => {
      answer(request, response)
      return new Promise((done) => void response.once('close', done))
    })
  })
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  const keys = {
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    region: 'eu-west-2',
    hasBucketInPath: true,
  }
  const bucket = async (name: string) => {
    const place = { endpoint, bucket: name, ...keys }
    const { status, body } = await s3Asker(place)({ method: 'PUT' })
    if (status !== 200) throw new Error(`the bucket ${name} was not made: ${body.toString()}`)
    return place
  }
  const started: TestS3 = { endpoint, bucket, asked, meddle: undefined, close }
  after(async () => {
    await close()
    rmSync(directory, { recursive: true, force: true })
  })
  return started
}

type Kept = { content: Buffer | Readable; readonly bucket: string; readonly key: string }
type Store = {
  putObject: (object: Kept) => Promise<unknown>
  readonly getResourcePath: (bucket: string, key: string, resource: string) => string
}

/** It writes an object in place as it comes, and answers before it has done so. Here it does as every other S3 server does. */
function wholeOrNothing(server: S3rver): Exchange {
  const { store } = server as unknown as { readonly store: Store }
  const putObject = store.putObject.bind(store)
  store.putObject = async (object) => {
    const content = Buffer.isBuffer(object.content) ? object.content : await buffer(object.content)
    object.content = content
    const put = await putObject(object)
    const path = store.getResourcePath(object.bucket, object.key, 'object')
    while ((await stat(path)).size !== content.length) await new Promise(setImmediate)
    return put
  }
  return server.callback()
}

/** Whether a request has the signature, of version 4, that S3 itself would make. This server looks at the name of the key alone. */
function isSignedWith(secret: string, { method, url, headers }: IncomingMessage): boolean {
  const form = /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/
  const [, credential = '', names = '', signature] = form.exec(headers.authorization ?? '') ?? []
  const [, ...scope] = credential.split('/')
  const isWhole = ['host', 'x-amz-date', 'x-amz-content-sha256'].every((name) =>
    names.split(';').includes(name),
  )
  if (signature === undefined || !isWhole) return false
  const address = new URL(url ?? '', 'http://any')
  const canonical = [
    method,
    address.pathname.split('/').map(decodeURIComponent).map(encoded).join('/'),
    [...address.searchParams]
      .map((pair) => pair.map(encoded).join('='))
      .toSorted()
      .join('&'),
    ...names.split(';').map((name) => `${name}:${String(headers[name])}`),
    '',
    names,
    headers['x-amz-content-sha256'],
  ].join('\n')
  const toSign = [
    'AWS4-HMAC-SHA256',
    headers['x-amz-date'],
    scope.join('/'),
    sha256(Buffer.from(canonical)),
  ].join('\n')
  return hmac(scope.reduce(hmac, Buffer.from(`AWS4${secret}`)), toSign).toString('hex') === signature
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
