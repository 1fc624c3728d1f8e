import type { FastifyInstance } from 'fastify'
import { askDatabase } from '../../store/public/council.ts'
import { assetAt } from '../../web/assets.ts'
import type { Call, Desk, DeskSettings } from '../desk.ts'
import { siteMap, siteMapPart } from '../serve/site-map.ts'
import { answerInCouncil } from './answer-in-council.ts'
import { addOpenFileRoutes } from './open-file-routes.ts'

/** Lets the site answer what is no page: its state, style sheets, the site map, and what robots ask. */
export function addPlainRoutes(
  site: FastifyInstance,
  desk: Desk,
  { reader }: Pick<DeskSettings, 'reader'>,
): void {
  site.get('/health', async (_request, reply) => {
    const isUp = await askDatabase(reader).then(
      () => true,
      () => false,
    )
    return reply
      .code(isUp ? 200 : 503)
      .headers({ ...desk.everyAnswer, 'cache-control': 'no-store' })
      .send({ status: isUp ? 'ok' : 'no database' })
  })

  site.get('/assets/:name', (request, reply) => {
    const asset = assetAt(desk.assets, `/assets/${(request.params as { name: string }).name}`)
    if (asset === undefined) return sendTheme(desk, { request, reply })
    return reply.headers({ ...desk.everyAnswer, ...asset.headers }).send(asset.content)
  })

  site.get('/robots.txt', (request, reply) =>
    answerInCouncil(desk, { request, reply }, (found) => ({
      type: 'text/plain; charset=utf-8',
      text: `User-agent: *\nDisallow: /search\nSitemap: ${desk.baseOf(found)}/sitemap.xml\n`,
    })),
  )

  site.get('/sitemap.xml', (request, reply) =>
    answerInCouncil(desk, { request, reply }, async (found) => ({
      type: 'application/xml; charset=utf-8',
      text: await siteMap(desk.visit(found).record, desk.baseOf(found)),
    })),
  )

  addOpenFileRoutes(site, desk)

  site.get('/site-maps/:name', (request, reply) =>
    answerInCouncil(desk, { request, reply }, async (found) => {
      const { name } = request.params as { name: string }
      const text = await siteMapPart(desk.visit(found).record, { base: desk.baseOf(found), name })
      return text === undefined ? undefined : { type: 'application/xml; charset=utf-8', text }
    }),
  )
}

/** A council's colours, at an address that holds their hash. */
async function sendTheme(desk: Desk, call: Call): Promise<void> {
  const found = await desk.councilFor(call)
  if (found === undefined) return
  const { name } = call.request.params as { name: string }
  const theme = desk.themeOf(found)
  if (theme.address !== `/assets/${name}`) return desk.notFound(call, found)
  const headers = {
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  }
  await call.reply.headers({ ...desk.everyAnswer, ...headers }).send(theme.css)
}
