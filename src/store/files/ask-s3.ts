import { setTimeout as wait } from 'node:timers/promises'
import { AwsClient } from 'aws4fetch'
import { sha256 } from '../../foundation/sha256.ts'
import { s3Address, type S3Place } from './s3-place.ts'

/** A question to an S3 server. Each may be asked again without harm. */
export type S3Question = {
  readonly method: 'GET' | 'PUT' | 'DELETE'
  /** The object that is asked for; absent for the bucket itself. */
  readonly key?: string
  readonly query?: Readonly<Record<string, string>>
  /** The part of the object that is asked for, both ends counted. */
  readonly range?: { readonly start: number; readonly end: number }
  readonly body?: Buffer
}

/** A whole answer of an S3 server. */
export type S3Answer = { readonly status: number; readonly headers: Headers; readonly body: Buffer }

/** An S3 server that did not answer, or not with what was asked for. It never holds a key or a signature. */
export class S3Fault extends Error {
  override readonly name = 'S3Fault'
  /** What went wrong, in the server's own code or the network's: `AccessDenied`, `ECONNREFUSED`. */
  readonly code: string

  constructor(code: string, options?: ErrorOptions) {
    super(`the S3 server answered with ${code}, or not at all`, options)
    this.code = code
  }
}

/** Asks an S3 server: each question up to three times where it fails in passing, each time for a limited time. */
export type AskS3 = (question: S3Question) => Promise<S3Answer>

const pausesMs = [50, 300]
const largestAnswerBytes = 4_000_000

/** What asks the S3 server of a place. An answer may take 15 seconds where nothing is said of it, and longer after a large upload. */
export function s3Asker(place: S3Place, patienceMs = 15_000): AskS3 {
  const { accessKeyId, secretAccessKey, region } = place
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 })
  return async (question) => {
    // A slow line still carries 250 kB a second.
    const timeoutMs = patienceMs + Math.ceil((question.body?.byteLength ?? 0) / 250)
    const asking = { client, place, timeoutMs }
    for (const pauseMs of pausesMs) {
      const answer = await askOnce(asking, question).catch(passingFault)
      if (answer !== undefined && answer.status < 500 && answer.status !== 429) return answer
      await wait(pauseMs)
    }
    return askOnce(asking, question)
  }
}

/** The code of an answer that says what went wrong. */
export function codeIn({ status, body }: S3Answer): string {
  return /<Code>(\w{1,60})<\/Code>/.exec(body.subarray(0, 4096).toString('utf8'))?.[1] ?? `status ${status}`
}

type Asking = { readonly client: AwsClient; readonly place: S3Place; readonly timeoutMs: number }

async function askOnce({ client, place, timeoutMs }: Asking, question: S3Question): Promise<S3Answer> {
  const { method, key, query, range, body } = question
  const address = s3Address(place, key)
  for (const [name, value] of Object.entries(query ?? {})) address.searchParams.set(name, value)
  const headers: Record<string, string> = { 'x-amz-content-sha256': sha256(body ?? new Uint8Array()) }
  if (range !== undefined) headers['range'] = `bytes=${range.start}-${range.end}`
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const signed = await client.sign(address, {
      method,
      headers,
      signal,
      redirect: 'manual', // what is signed is for this server alone
      ...(body === undefined ? {} : { body }),
    })
    const answer = await fetch(signed)
    return { status: answer.status, headers: answer.headers, body: await wholeBody(answer) }
  } catch (fault) {
    throw fault instanceof S3Fault ? fault : new S3Fault(networkCode(fault), { cause: fault })
  }
}

async function wholeBody({ body }: Response): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let sizeBytes = 0
  for await (const part of body ?? []) {
    sizeBytes += part.byteLength
    if (sizeBytes > largestAnswerBytes) throw new S3Fault('more than was asked for')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function passingFault(fault: unknown): undefined {
  if (!(fault instanceof S3Fault)) throw fault
  return undefined
}

function networkCode(fault: unknown): string {
  const { name, cause } = fault as Error
  if (name === 'TimeoutError') return 'no answer in time'
  const code = (cause as NodeJS.ErrnoException | undefined)?.code
  return typeof code === 'string' ? code : 'a broken connection'
}
