import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { Page } from 'playwright-core'
import fastify from 'fastify'
import { actorByEmail } from '../../src/acts/council/actor-by-email.ts'
import { operator } from '../../src/acts/council/add-council.ts'
import { openAccount } from '../../src/acts/council/open-account.ts'
import type { Actor } from '../../src/acts/session.ts'
import { startSession } from '../../src/acts/sign-in/start-session.ts'
import { accepted, day, testAuthority, testCouncil, type TestCouncil } from '../../src/acts/test-council.ts'
import { testRoom, type TestRoom } from '../../src/acts/test-room.ts'
import { instantFromMs } from '../../src/foundation/instant.ts'
import { accept } from '../../src/foundation/result.ts'
import { keptFiles } from '../../src/store/files/file-store.ts'
import { testFiles } from '../../src/store/files/test-files.ts'
import { councilAtHost } from '../../src/store/public/council.ts'
import { readReport } from '../../src/import/inspection/read-report.ts'
import { pageAt } from '../../src/publish/preview.ts'
import { testDatabase, type TestDatabase } from '../../src/store/test-database.ts'
import { assetAt, readAssets } from '../../src/web/assets.ts'
import { themeSheetOf } from '../../src/web/theme-sheet.ts'
import { workspace } from '../../src/workspace/workspace.ts'

/** For journeys through the room: a site that listens, with a meeting that may begin, a clerk and a colleague. */
export type RoomSite = {
  readonly address: string
  readonly council: TestCouncil
  readonly database: TestDatabase
  readonly room: TestRoom
  readonly roomPath: string
  readonly colleague: Actor
  /** The cookie of a new session of somebody. */
  readonly cookieOf: (actor: Actor) => Promise<{ name: string; value: string; url: string }>
  /** Cuts the network at the site itself, so that it stays cut while a browser closes, or mends it. */
  readonly cutNetwork: (isCut: boolean) => void
}

const now = () => instantFromMs(Date.now())

/** Opens the workspace of a test council on a port of this machine, by the machine's own clock. */
export async function roomSite(): Promise<RoomSite> {
  const database = await testDatabase()
  const council = await testCouncil(database)
  const folder = mkdtempSync(join(tmpdir(), 'moothall-room-'))
  const site = fastify({ routerOptions: { ignoreTrailingSlash: true } })
  let isNetworkCut = false
  site.addHook('onRequest', async (request, reply) => {
    if (!isNetworkCut) return
    reply.hijack() // a closed socket alone would not keep what had arrived already from being done
    request.raw.socket.destroy()
  })
  const cutNetwork = (isCut: boolean): void => {
    isNetworkCut = isCut
  }
  const assets = readAssets()
  const theme = themeSheetOf(testAuthority(council.councilId, ''))
  site.get('/assets/*', (request, reply) => {
    if (request.url === theme.address) return reply.type('text/css').send(theme.css)
    const asset = assetAt(assets, request.url)
    return asset === undefined ? reply.code(404).send('') : reply.headers(asset.headers).send(asset.content)
  })
  await site.register(
    workspace({
      office: database.office,
      files: keptFiles(testFiles(folder)),
      clock: now,
      random: randomBytes,
      baseUrl: 'http://council.example',
      makePublicPage: pageAt,
      readReport,
      signIn: { takesExampleLogins: false },
      findCouncil: async () => councilAtHost(database.publicReader, `${await slugOf()}.example`),
      log: (line) => console.error(line),
    }),
    { prefix: '/workspace' },
  )
  async function slugOf(): Promise<string> {
    const row = await database.office.selectFrom('council').select('slug').executeTakeFirstOrThrow()
    return row.slug
  }
  await site.listen({ port: 0, host: '127.0.0.1' })
  const address = `http://127.0.0.1:${(site.server.address() as AddressInfo).port}`
  after(async () => {
    await site.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const room = await testRoom(council)
  const email = 'colleague@test.example'
  const named = { name: 'Test colleague', email, roles: ['democratic-services-officer'] as const }
  accepted(
    await council.act((session) => openAccount(session, named), { actor: operator(day('2024-01-01')) }),
  )
  const colleague = accepted(await actorByEmail(database.office, council.councilId, email))
  const cookieOf: RoomSite['cookieOf'] = async (actor) => {
    const started = { method: 'password', device: 'test', hasSecondFactor: true }
    const token = accepted(
      await council.act(async (session) => accept(await startSession(session, started)), {
        actor,
        at: now(),
      }),
    )
    return { name: 'moothall', value: token, url: address }
  }
  const roomPath = `/workspace/meetings/${room.meetingId}/room`
  return { address, council, database, room, roomPath, colleague, cookieOf, cutNetwork }
}

/** Waits until a page is served by the room's worker, so that it opens without a network. */
export async function workerOf(page: Page): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await page.evaluate<boolean>('navigator.serviceWorker.controller !== null')) return
    await page.waitForTimeout(50)
  }
  throw new Error('the worker of the room did not come to serve the page')
}
