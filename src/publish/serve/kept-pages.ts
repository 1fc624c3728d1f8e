import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Instant } from '../../foundation/instant.ts'
import type { PublicationWatch } from '../../store/public/publication-watch.ts'
import type { HostCouncils } from './host-councils.ts'
import { PageCache, type KeptAnswer } from './page-cache.ts'

/** Where pages are kept that may be shown again, and the door at which they are handed out. */
export type KeptPages = {
  /** Answers a request from what is kept, before anything else looks at it. `false` where it cannot. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean
  /** The revision at which a page is about to be made; `undefined` where it may not be kept. */
  readonly revisionOf: (councilId: string) => number | undefined
  /** Keeps a page under the revision at which its making began, so that one made while the record moved is not found. */
  readonly keep: (place: KeptPlace, answer: KeptAnswer) => void
}

/** Where a page is kept: at which of the council's host names, under which address. */
export type KeptPlace = { readonly hostKey: string; readonly address: string }

/**
 * What the keeping of pages depends on. Pages that were asked something have a small cache of their own, and so have
 * addresses at which nothing is, so that whoever guesses drives no page out.
 */
export type KeepingSettings = {
  readonly councils: HostCouncils
  readonly watch: PublicationWatch
  readonly clock: () => Instant
  readonly pagesSizeBytes: number
  readonly askedSizeBytes: number
}

const longestAddress = 512

/** The keeping of pages of one site. */
export function keepPages(settings: KeepingSettings): KeptPages {
  const { councils, watch, clock } = settings
  const pages = new PageCache(settings.pagesSizeBytes)
  const asked = new PageCache(settings.askedSizeBytes)
  const nothing = new PageCache(settings.askedSizeBytes)
  const cacheOf = (address: string) => (address.includes('?') ? asked : pages)
  return {
    revisionOf: watch.revisionOf,
    keep: ({ hostKey, address }, answer) => {
      if (address.startsWith('/') && address.length <= longestAddress)
        (answer.status === 404 ? nothing : cacheOf(address)).keep(`${hostKey} ${address}`, answer)
    },
    answer: (request, response) => {
      const kept = find(request)
      if (kept === undefined) return false
      if (kept.etag !== undefined && headerOf(request.rawHeaders, 'if-none-match') === kept.etag)
        response.writeHead(304, kept.unchangedHeaders as string[]).end()
      else
        response
          .writeHead(kept.status, kept.headers as string[])
          .end(request.method === 'HEAD' ? undefined : kept.body)
      return true
    },
  }

  function find({ method, url: address = '', rawHeaders }: IncomingMessage): KeptAnswer | undefined {
    if ((method !== 'GET' && method !== 'HEAD') || address.length > longestAddress) return undefined
    const place = councils.known(headerOf(rawHeaders, 'host'))
    const revision = place && watch.revisionOf(place.councilId)
    if (place === undefined || revision === undefined) return undefined
    const key = `${place.hostKey} ${address}`
    const now = { revision, at: clock() }
    return cacheOf(address).find(key, now) ?? nothing.find(key, now)
  }
}

/** A header as it came over the wire: reading only what is needed spares the parsing of all. */
function headerOf(rawHeaders: readonly string[], name: string): string | undefined {
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const given = rawHeaders[index] as string
    if (given.length === name.length && given.toLowerCase() === name) return rawHeaders[index + 1]
  }
  return undefined
}
