import type { FastifyReply, FastifyRequest } from 'fastify'
import { addDays } from '../../foundation/calendar-date.ts'
import { dateAt, instantOf, type Instant } from '../../foundation/instant.ts'
import type { FoundCouncil } from '../../store/public/council.ts'
import { etagOf } from '../../web/assets.ts'
import { layout, type Site } from '../../web/layout.ts'
import type { PublicPage } from '../visit.ts'
import type { KeptPages, KeptPlace } from './kept-pages.ts'

/** Headers as Fastify takes them. */
export type Headers = Readonly<Record<string, string | number>>

/** A page as bytes with its headers. Pages that are not there carry no tag and nothing that differs between addresses. */
export function pageAnswer(
  site: Site,
  page: PublicPage,
  everyAnswer: Headers,
): { status: number; headers: Headers; body: Buffer } {
  const body = Buffer.from(layout(site, page).toString())
  const status = page.status ?? 200
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.byteLength,
    'cache-control': 'no-cache',
    ...(status === 200 ? { etag: etagOf(body) } : {}),
    ...everyAnswer,
  }
  return { status, headers, body }
}

/** Sends a page, or says that it is unchanged to whoever holds it already. */
export async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: ReturnType<typeof pageAnswer>,
): Promise<void> {
  const { status, headers, body } = answer
  if (status === 200 && request.headers['if-none-match'] === headers['etag'])
    await reply.code(304).headers(withoutLength(headers)).send()
  else await reply.code(status).headers(headers).send(body)
}

/** Keeps a page that may be shown again: until the record moves, or the day ends in the council's zone. */
export function keepAnswer(
  kept: KeptPages,
  place: KeptPlace,
  made: {
    readonly revision: number
    readonly until: Instant
    readonly answer: ReturnType<typeof pageAnswer>
  },
): void {
  const { headers, body } = made.answer
  kept.keep(place, {
    status: made.answer.status === 404 ? 404 : 200,
    headers: flat(headers),
    unchangedHeaders: flat(withoutLength(headers)),
    body,
    etag: headers['etag'] === undefined ? undefined : String(headers['etag']),
    revision: made.revision,
    until: made.until,
  })
}

/** The instant at which the day ends on the council's wall calendar. */
export function endOfDay({ council }: FoundCouncil, now: Instant): Instant {
  const tomorrow = addDays(dateAt(now, council.zone), 1)
  return instantOf(tomorrow, '00:00', council.zone) ?? now
}

function withoutLength(headers: Headers): Headers {
  const { 'content-length': _length, ...others } = headers
  return others
}

function flat(headers: Headers): string[] {
  return Object.entries(headers).flatMap(([name, value]) => [name, String(value)])
}
