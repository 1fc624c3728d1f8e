import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import type { Actor } from '../../src/acts/session.ts'
import { startSession } from '../../src/acts/sign-in/start-session.ts'
import { accepted, at, testCouncil, type TestCouncil } from '../../src/acts/test-council.ts'
import { accept } from '../../src/foundation/result.ts'
import type { Instant } from '../../src/foundation/instant.ts'
import { pageAt } from '../../src/publish/preview.ts'
import { publicSite } from '../../src/publish/site.ts'
import { filesOnDisk } from '../../src/store/files/file-store.ts'
import { councilAtHost } from '../../src/store/public/council.ts'
import { watchPublications } from '../../src/store/public/publication-watch.ts'
import { testDatabase, type TestDatabase } from '../../src/store/test-database.ts'
import { workspace } from '../../src/workspace/workspace.ts'
import { hasTool, openBrowser } from '../conformance/page-checks.ts'

/** For journeys through decisions: the public site and the workspace of a test council, with a clock that can be moved. */
export type DecisionSite = {
  readonly address: string
  readonly council: TestCouncil
  readonly database: TestDatabase
  /** Moves the clock of the site; it stands still otherwise. */
  readonly moveTo: (instant: Instant) => void
  /** Somebody at a browser of their own: signed in, or a member of the public. `undefined` where there is no browser. */
  readonly person: (
    actor?: Actor,
  ) => Promise<{ readonly context: BrowserContext; readonly page: Page } | undefined>
  /** Signs somebody in at their browser, anew where the clock has ended their session. */
  readonly signIn: (context: BrowserContext, actor: Actor) => Promise<void>
}

/** Opens both sites of a test council on a port of this machine, at noon on 4 December 2024. */
export async function decisionSite(): Promise<DecisionSite> {
  const database = await testDatabase()
  const council = await testCouncil(database)
  const folder = mkdtempSync(join(tmpdir(), 'moothall-decisions-'))
  const files = filesOnDisk(folder)
  let now = at('2024-12-04T12:00:00Z')
  const shared = {
    clock: () => now,
    random: randomBytes,
    baseUrl: 'http://council.example',
    files,
    log: console.error,
  }
  const watch = watchPublications(database.addresses.publicReader)
  const site = publicSite({ ...shared, reader: database.publicReader, watch })
  await site.register(
    workspace({
      ...shared,
      office: database.office,
      signIn: { takesExampleLogins: false },
      findCouncil: () => councilAtHost(database.publicReader, 'council.example'),
      makePublicPage: pageAt,
    }),
    { prefix: '/workspace' },
  )
  await site.listen({ port: 0, host: '127.0.0.1' })
  const address = `http://127.0.0.1:${(site.server.address() as AddressInfo).port}`
  const browser = (await hasTool('Chromium')) ? await openBrowser() : undefined
  after(async () => {
    await browser?.close()
    await site.close()
    await watch.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const person: DecisionSite['person'] = async (actor) => {
    if (browser === undefined) return undefined
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width: 1280, height: 900 },
    })
    context.setDefaultTimeout(15_000)
    if (actor !== undefined) await signIn(context, actor)
    return { context, page: await context.newPage() }
  }
  async function signIn(context: BrowserContext, actor: Actor): Promise<void> {
    const started = { method: 'password', device: 'test', hasSecondFactor: true }
    const token = accepted(
      await council.act(async (session) => accept(await startSession(session, started)), { actor, at: now }),
    )
    await context.addCookies([{ name: 'moothall', value: token, url: address }])
  }
  return { address, council, database, moveTo: (instant) => (now = instant), person, signIn }
}
