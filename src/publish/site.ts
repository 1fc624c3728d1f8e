import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { faultChain } from '../foundation/fault.ts'
import { newId, type RandomBytes } from '../foundation/identifier.ts'
import { Desk, type DeskSettings } from './desk.ts'
import { badRequestPage, faultPage } from './pages/answers.ts'
import type { PublicCounter } from '../acts/public/public-counter.ts'
import { addFeedRoutes } from './routes/feed-routes.ts'
import { addFormRoutes } from './routes/form-routes.ts'
import { addFileRoutes } from './routes/file-routes.ts'
import { addPageRoutes } from './routes/page-routes.ts'
import { addPlainRoutes } from './routes/plain-routes.ts'
import { hostCouncils } from './serve/host-councils.ts'
import { FileQueue } from './serve/file-queue.ts'
import { keepPages, type KeptPages } from './serve/kept-pages.ts'
import type { PublishedFiles } from './serve/send-file.ts'
import type { PublicationWatch } from '../store/public/publication-watch.ts'

/** What the public site is given by whoever starts it. */
export type SiteSettings = Pick<DeskSettings, 'reader' | 'clock' | 'baseUrl'> & {
  readonly watch: PublicationWatch
  readonly files: PublishedFiles
  readonly random: RandomBytes
  /** The counter at which the forms of the public are taken in; without it the site has no forms. */
  readonly counter?: PublicCounter
  /** Takes one line for each fault, with the reference that the reader was shown. */
  readonly log: (line: string) => void
  /** How much memory kept pages may take. */
  readonly keptSizeBytes?: number
  /** The queue for files; the usual one unless another is given. */
  readonly fileQueue?: FileQueue
  /** Told of every address as it is given to the router, also of what is registered with the site later. */
  readonly onRoute?: (route: { readonly method: string | readonly string[]; readonly url: string }) => void
}

/** The public site as a Fastify server that is not yet listening. Pages that are kept are handed out before Fastify sees them. */
export function publicSite(settings: SiteSettings): FastifyInstance {
  const { reader, watch, clock, baseUrl, keptSizeBytes = 32_000_000 } = settings
  const councils = hostCouncils(reader, watch)
  const sizes = { pagesSizeBytes: keptSizeBytes, askedSizeBytes: keptSizeBytes / 4 }
  const kept = keepPages({ councils, watch, clock, ...sizes })
  const desk = new Desk({
    reader,
    councils,
    kept,
    clock,
    baseUrl: baseUrl.replace(/\/$/, ''),
    takesForms: settings.counter !== undefined,
  })
  const site = fastify({
    serverFactory: (handler) => serverBehind(kept, handler),
    frameworkErrors: (_error, request, reply) => void desk.notFound({ request, reply }),
    routerOptions: { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true, maxParamLength: 200 },
    bodyLimit: 1_000_000,
  })
  if (settings.onRoute !== undefined) site.addHook('onRoute', settings.onRoute)
  addPageRoutes(site, desk)
  if (settings.counter !== undefined) {
    const { counter, random } = settings
    addFormRoutes(site, desk, { counter, random, clock, isHttps: baseUrl.startsWith('https:') })
  }
  addFileRoutes(site, desk, { files: settings.files, queue: settings.fileQueue ?? usualQueue() })
  addFeedRoutes(site, desk)
  addPlainRoutes(site, desk, settings)
  site.setNotFoundHandler((request, reply) => desk.notFound({ request, reply }))
  site.setErrorHandler((fault: FastifyError, request, reply) => {
    if (fault.validation !== undefined || (fault.statusCode !== undefined && fault.statusCode < 500))
      return desk.answerBare({ request, reply }, badRequestPage(), 400)
    const reference = newId(settings.random).slice(0, 9)
    settings.log(
      `fault ${reference} at ${request.routeOptions.url ?? 'an unknown address'}: ${faultChain(fault)}`,
    )
    return desk.answerBare({ request, reply }, faultPage(reference), 500)
  })
  return site
}

function usualQueue(): FileQueue {
  return new FileQueue({ active: 32, waiting: 2_000 })
}

function serverBehind(
  kept: KeptPages,
  handler: (request: IncomingMessage, response: ServerResponse) => void,
) {
  const server = createServer((request, response) => {
    if (!kept.answer(request, response)) handler(request, response)
  })
  server.keepAliveTimeout = 72_000
  return server
}
