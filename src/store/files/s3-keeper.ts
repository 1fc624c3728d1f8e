import { setTimeout as wait } from 'node:timers/promises'
import { SaxesParser } from 'saxes'
import { codeIn, S3Fault, s3Asker, type AskS3, type S3Answer } from './ask-s3.ts'
import { nameForm, type Keeper, type OpenBytes } from './keeper.ts'
import { s3Address, type S3Place } from './s3-place.ts'
import { headSizeBytes } from './sealed-form.ts'

const shelf = 'sealed/'

/** Keeps sealed files in a bucket of an S3 server, as objects `sealed/3f0c…`. What else is in the bucket is left alone. */
export function s3Keeper(place: S3Place): Keeper {
  const ask = s3Asker(place)
  return {
    whereabouts: s3Address(place).href,
    whereIs: (name) => s3Address(place, shelf + name).href,
    put: (name, bytes) => put(ask, shelf + name, Buffer.concat([...bytes])),
    open: (name) => openObject(ask, shelf + name),
    names: () => namesInBucket(ask),
    remove: (name) => remove(ask, shelf + name),
  }
}

/** Writes a small object, so that a key that may only read is found out at the start and not by the first upload. */
export async function tryToWrite(place: S3Place): Promise<void> {
  const body = Buffer.from('Moothall writes this at each start, to see that it may.\n')
  succeeded(await s3Asker(place)({ method: 'PUT', key: 'written-at-start', body }))
}

/** An object appears whole or not at all; that what appeared is as long as what was sent is looked up. */
async function put(ask: AskS3, key: string, body: Buffer): Promise<void> {
  try {
    succeeded(await ask({ method: 'PUT', key, body }))
    for (const pauseMs of [20, 200, 500]) {
      if ((await openObject(ask, key))?.sizeBytes === body.byteLength) return
      await wait(pauseMs)
    }
    throw new S3Fault('another size than was sent')
  } catch (fault) {
    throw new Error('cannot keep a file', { cause: fault })
  }
}

/** The first question gives the size and the head, which is read first; each further part is a question of its own. */
async function openObject(ask: AskS3, key: string): Promise<OpenBytes | undefined> {
  const first = await ask({ method: 'GET', key, range: { start: 0, end: headSizeBytes - 1 } })
  if (first.status === 404 && codeIn(first) === 'NoSuchKey') return undefined
  const isEmpty = first.status === 416
  const sizeBytes = isEmpty ? 0 : sizeIn(first)
  const version = first.headers.get('etag')
  const readPart = async (into: Buffer, at: number) => {
    const end = Math.min(at + into.byteLength, sizeBytes)
    if (end <= at) return 0
    if (end <= first.body.byteLength) return first.body.copy(into, 0, at, end)
    const part = await ask({ method: 'GET', key, range: { start: at, end: end - 1 } })
    if (sizeIn(part) !== sizeBytes || part.headers.get('etag') !== version)
      throw new S3Fault('another object than before')
    if (part.body.byteLength !== end - at) throw new S3Fault('another part than was asked for')
    return part.body.copy(into)
  }
  return { sizeBytes, read: readPart, close: () => Promise.resolve() }
}

async function* namesInBucket(ask: AskS3): AsyncGenerator<string> {
  let after = ''
  for (;;) {
    const query = { 'list-type': '2', prefix: shelf, ...(after === '' ? {} : { 'start-after': after }) }
    const { keys, isTruncated } = listIn(succeeded(await ask({ method: 'GET', query })))
    for (const key of keys) {
      const name = key.slice(shelf.length)
      if (nameForm.test(name)) yield name
    }
    const last = keys.at(-1)
    if (!isTruncated || last === undefined) return
    after = last
  }
}

async function remove(ask: AskS3, key: string): Promise<void> {
  const answer = await ask({ method: 'DELETE', key })
  if (answer.status !== 404) succeeded(answer)
}

function succeeded(answer: S3Answer): S3Answer {
  if (answer.status < 200 || answer.status > 299) throw new S3Fault(codeIn(answer))
  return answer
}

/** The size of the whole object, from the answer that gives a part of it. */
function sizeIn(answer: S3Answer): number {
  succeeded(answer)
  const size = /^bytes \d{1,15}-\d{1,15}\/(\d{1,15})$/.exec(answer.headers.get('content-range') ?? '')?.[1]
  if (size === undefined) throw new S3Fault('a whole object where a part was asked for')
  return Number(size)
}

type Listed = { readonly keys: readonly string[]; readonly isTruncated: boolean }

function listIn({ body }: S3Answer): Listed {
  const keys: string[] = []
  const parser = new SaxesParser()
  let [text, root, isTruncated] = ['', '', false]
  parser.on('opentag', ({ name }) => {
    root ||= name
    text = ''
  })
  parser.on('text', (more) => void (text += more))
  parser.on('closetag', ({ name }) => {
    if (name === 'Key') keys.push(text)
    if (name === 'IsTruncated') isTruncated = text.trim() === 'true'
  })
  try {
    parser.write(body.toString('utf8')).close()
  } catch (cause) {
    throw new S3Fault('no list', { cause })
  }
  if (root !== 'ListBucketResult') throw new S3Fault('no list')
  return { keys, isTruncated }
}
