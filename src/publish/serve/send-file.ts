import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Sha256 } from '../../foundation/sha256.ts'
import { plainType } from '../parts/document-rows.ts'
import type { Headers } from './send-page.ts'

/** Where the bytes of published files come from. Given a digest of the public record only. */
export type PublishedFiles = {
  /** The size in bytes; `undefined` where there is no such file. */
  readonly sizeOf: (digest: Sha256) => Promise<number | undefined>
  /** The bytes, both ends of `range` counted. */
  readonly read: (digest: Sha256, range?: { readonly start: number; readonly end: number }) => Readable
}

/** What the public record says of a file. */
export type FileFacts = { readonly sha256: string; readonly media_type: string; readonly file_name: string }

/** Sends a published file, or the part of it that is asked for. */
export async function sendFile(
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  { files, everyAnswer }: { files: PublishedFiles; everyAnswer: Headers },
  facts: FileFacts,
): Promise<void> {
  const digest = facts.sha256 as Sha256
  const sizeBytes = await files.sizeOf(digest)
  if (sizeBytes === undefined) throw new Error(`cannot find the bytes of the published file ${digest}`)
  const headers = { ...everyAnswer, ...fileHeaders(facts), etag: etagOfFile(facts) }
  const part = partAsked(request.headers, { etag: headers.etag, sizeBytes })
  reply.code(part.status).headers(headers)
  if (part.contentRange !== undefined) reply.header('content-range', part.contentRange)
  if (part.status === 304 || part.status === 416) return void (await reply.send())
  const { start, end } = part
  reply.header('content-length', end - start + 1)
  const isBare = request.method === 'HEAD' || sizeBytes === 0
  await reply.send(isBare ? Readable.from([]) : files.read(digest, { start, end }))
}

/** Whether an answer needs none of the file's bytes: its reader holds them already, or asks for the head alone. */
export function needsNoBytes({ method, headers }: FastifyRequest, facts: FileFacts): boolean {
  return method === 'HEAD' || headers['if-none-match'] === etagOfFile(facts)
}

function etagOfFile({ sha256 }: FileFacts): string {
  return `"${sha256.slice(0, 32)}"`
}

type Part = { status: 200 | 206 | 304 | 416; start: number; end: number; contentRange?: string }

/** What of a file to send for the headers of a request. */
function partAsked(asked: IncomingHttpHeaders, file: { etag: string; sizeBytes: number }): Part {
  const whole = { start: 0, end: file.sizeBytes - 1 }
  if (asked['if-none-match'] === file.etag) return { status: 304, ...whole }
  const isOfThisFile = asked['if-range'] === undefined || asked['if-range'] === file.etag
  const range = isOfThisFile ? rangeOf(asked.range, file.sizeBytes) : undefined
  if (range === undefined) return { status: 200, ...whole }
  if (range === 'outside') return { status: 416, ...whole, contentRange: `bytes */${file.sizeBytes}` }
  return { status: 206, ...range, contentRange: `bytes ${range.start}-${range.end}/${file.sizeBytes}` }
}

/** Types that a browser may show in its window. Anything else is kept as a file, so that nothing in it can run here. */
const shownTypes = new Set(['application/pdf', 'text/plain', 'text/csv', 'image/png', 'image/jpeg'])

function fileHeaders({ media_type: mediaType, file_name: name }: FileFacts): Headers {
  const type = plainType(mediaType)
  const how = shownTypes.has(type) ? 'inline' : 'attachment'
  const plainName = name.normalize('NFKD').replaceAll(/[^\w .()-]/g, '')
  const wholeName = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  )
  return {
    'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    'content-disposition': `${how}; filename="${plainName}"; filename*=UTF-8''${wholeName}`,
    'cache-control': 'no-cache',
    'accept-ranges': 'bytes',
  }
}

/** The one range that is asked for, both ends counted; `undefined` to send the whole, `outside` where the file has no such part. */
function rangeOf(
  asked: string | undefined,
  sizeBytes: number,
): { start: number; end: number } | 'outside' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(asked ?? '') ?? []
  if (first === '')
    return last === '' ? undefined : within(sizeBytes - Number(last), sizeBytes - 1, sizeBytes)
  if (last !== '' && Number(last) < Number(first)) return undefined
  return within(Number(first), last === '' ? sizeBytes - 1 : Number(last), sizeBytes)
}

function within(start: number, end: number, sizeBytes: number): { start: number; end: number } | 'outside' {
  return start >= sizeBytes ? 'outside' : { start: Math.max(0, start), end: Math.min(end, sizeBytes - 1) }
}
