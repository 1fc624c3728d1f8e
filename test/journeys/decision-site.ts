import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { appointToOffice } from '../../src/acts/member/appoint-to-office.ts'
import { registerOffice } from '../../src/acts/member/register-office.ts'
import { registerPerson } from '../../src/acts/member/register-person.ts'
import { publicCounter } from '../../src/acts/public/public-counter.ts'
import type { Actor, Session } from '../../src/acts/session.ts'
import { startSession } from '../../src/acts/sign-in/start-session.ts'
import { accepted, at, day, id, testCouncil, type TestCouncil } from '../../src/acts/test-council.ts'
import { accept } from '../../src/foundation/result.ts'
import type { Instant } from '../../src/foundation/instant.ts'
import { readReport } from '../../src/import/inspection/read-report.ts'
import { pageAt } from '../../src/publish/preview.ts'
import { publicSite } from '../../src/publish/site.ts'
import { keptFiles } from '../../src/store/files/file-store.ts'
import { testFiles } from '../../src/store/files/test-files.ts'
import { councilAtHost } from '../../src/store/public/council.ts'
import { watchPublications } from '../../src/store/public/publication-watch.ts'
import { testDatabase, type TestDatabase } from '../../src/store/test-database.ts'
import type { IdentityProvider } from '../../src/workspace/sign-in/identity-provider.ts'
import { workspace } from '../../src/workspace/workspace.ts'
import { hasTool, openBrowser } from '../conformance/page-checks.ts'
import { freePort } from './moothall-process.ts'

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

/**
 * Opens both sites of a test council on a port of this machine, at noon on 4 December 2024; with an identity provider
 * where one is made for the address of the site.
 */
export async function decisionSite(
  providerFor?: (address: string) => Promise<IdentityProvider>,
): Promise<DecisionSite> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const provider = await providerFor?.(address)
  const database = await testDatabase()
  const council = await testCouncil(database)
  const folder = mkdtempSync(join(tmpdir(), 'moothall-decisions-'))
  const files = keptFiles(testFiles(folder))
  let now = at('2024-12-04T12:00:00Z')
  const shared = {
    clock: () => now,
    random: randomBytes,
    baseUrl: address,
    files,
    log: console.error,
  }
  const watch = watchPublications(database.addresses.publicReader)
  const counter = publicCounter({
    office: database.office,
    random: randomBytes,
    tooOften: 'Too often: wait.',
  })
  const site = publicSite({ ...shared, reader: database.publicReader, watch, counter })
  await site.register(
    workspace({
      ...shared,
      office: database.office,
      signIn: { takesExampleLogins: false },
      ...(provider && { provider }),
      findCouncil: () => councilAtHost(database.publicReader, 'council.example'),
      makePublicPage: pageAt,
      readReport,
    }),
    { prefix: '/workspace' },
  )
  await site.listen({ port, host: '127.0.0.1' })
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

/** Puts somebody into an office of a body from before the story begins. */
export async function seat(
  session: Session,
  name: string,
  office: Omit<Parameters<typeof registerOffice>[1], 'id'>,
): Promise<void> {
  const [personId, officeId] = [id('person'), id('office')]
  const called = { name, sortName: name, honorific: 'Councillor', otherNames: [], isIdentityProtected: false }
  accepted(await registerPerson(session, { ...called, id: personId }))
  accepted(await registerOffice(session, { ...office, id: officeId }))
  const holding = { id: id('holding'), personId, officeId, fromOn: day('2024-01-01') }
  accepted(await appointToOffice(session, { holding }))
}
