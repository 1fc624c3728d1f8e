import type { AddressInfo } from 'node:net'
import type { Pool } from 'pg'
import type { AnyRefusal } from '../acts/explain-refusal.ts'
import { inOneTransaction, type Opening, type Session } from '../acts/session.ts'
import { mayRead, type GuardedThing, type Reader } from '../council/access/reader.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import { invariant } from '../foundation/invariant.ts'
import type { Result } from '../foundation/result.ts'
import { oneConnection, type OneConnection } from '../store/one-connection.ts'
import { revisionOf } from '../store/publication.ts'
import { walkedPaper, type RehearsalTools, type WalkedCouncil } from './ground.ts'
import type { PaperMarks } from './marks.ts'
import { seat, stageHand, type RehearsalReader } from './readers.ts'
import { siteClient, type SiteClient } from './site-client.ts'
import type { SiteMaker, SiteRoute } from './site-maker.ts'
import type { Line, Stage } from './walk.ts'

/** What a rehearsal of a release needs besides: a pool of the office's login, and the site as it is made. */
export type ReleaseRehearsal = RehearsalTools & {
  readonly pool: Pool
  readonly site: SiteMaker
  /** Told what the site says of a fault. */
  readonly log: (line: string) => void
}

/** Acts that are done before anybody looks, and taken back afterwards. */
export type Acts = (session: Session) => Promise<Result<void, AnyRefusal>>

/** When somebody looks, after which acts, and what they look for. */
export type Setting = {
  readonly at: Instant
  readonly acts: Acts | undefined
  readonly papers: readonly PaperMarks[]
  readonly nobody: string
}

/** A reader holds nothing that anybody waits for; after a release, whoever acts waits for the reader to go. */
const readingTurnMs = 5_000
const actingTurnMs = 600

/** The site over one connection, listening on this machine, for one reader at a time. */
export class House {
  /** Every address of the router. */
  readonly routes: readonly SiteRoute[]
  readonly #tools: ReleaseRehearsal
  readonly #council: WalkedCouncil
  readonly #one: OneConnection
  readonly #client: SiteClient
  readonly #closeSite: () => Promise<void>
  readonly #clock: { at: Instant; revision: number }
  readonly close = async (): Promise<void> => {
    this.#client.close()
    await this.#closeSite()
  }

  static async open(
    tools: ReleaseRehearsal,
    council: WalkedCouncil & { readonly at: Instant },
  ): Promise<House> {
    const one = oneConnection(tools.pool)
    const routes: SiteRoute[] = []
    const clock = { at: council.at, revision: 0 }
    const site = await tools.site.make({
      office: one.office,
      reader: one.publicReader,
      clock: () => clock.at,
      revision: () => clock.revision,
      onRoute: (route) => routes.push(route),
      log: tools.log,
    })
    await site.listen({ port: 0, host: '127.0.0.1' })
    const { port } = site.server.address() as AddressInfo
    const client = siteClient({ port, hostName: council.host })
    return new House(tools, council, { one, routes, clock, client, closeSite: () => site.close() })
  }

  private constructor(
    tools: ReleaseRehearsal,
    council: WalkedCouncil,
    built: {
      readonly one: OneConnection
      readonly routes: readonly SiteRoute[]
      readonly clock: { at: Instant; revision: number }
      readonly client: SiteClient
      readonly closeSite: () => Promise<void>
    },
  ) {
    this.#tools = tools
    this.#council = council
    this.#one = built.one
    this.routes = built.routes
    this.#clock = built.clock
    this.#client = built.client
    this.#closeSite = built.closeSite
  }

  /** Why what is to be walked after would be refused; `undefined` where it would be done. */
  async refusalOf(at: Instant, acts: Acts): Promise<AnyRefusal | undefined> {
    this.#clock.at = at
    const done = await this.#one.takenBack(() => this.#begin(at, acts))
    return done.ok ? undefined : done.refusal
  }

  /** The site as it stands at an instant, after acts that are taken back with each reader's turn. */
  stage({ at, acts, papers, nobody }: Setting): Stage {
    this.#clock.at = at
    return {
      papers,
      nobody,
      turnMs: acts === undefined ? readingTurnMs : actingTurnMs,
      open: (reader, visit) => this.#open(reader, visit, { at, acts, papers }),
    }
  }

  #open(
    reader: RehearsalReader,
    visit: (line: Line) => Promise<void>,
    { at, acts, papers }: Omit<Setting, 'nobody'>,
  ): Promise<void> {
    return this.#one.takenBack(async () => {
      const done = acts === undefined || (await this.#begin(at, acts)).ok
      invariant(done, 'what a rehearsal does was refused halfway')
      this.#clock.revision = await revisionOf(this.#one.office, this.#council.councilId)
      const seated = await this.#one.office
        .transaction()
        .execute((tx) => seat({ ...this.#opening(at), tx }, reader))
      await visit(this.#line(seated.token, await this.#sightOf(seated, at, papers)))
    })
  }

  #begin(at: Instant, acts: Acts): Promise<Result<void, AnyRefusal>> {
    return inOneTransaction<void, AnyRefusal>(this.#one.office, this.#opening(at), acts)
  }

  #opening(at: Instant): Opening {
    const { councilId, zone } = this.#council
    return { councilId, zone, at, random: this.#tools.random, actor: stageHand({ at, zone }) }
  }

  /** How much of each paper a reader may see by the access decision, as it stands behind the acts. */
  async #sightOf(
    { roles, personId }: Reader,
    at: Instant,
    papers: readonly PaperMarks[],
  ): Promise<Line['sightOf']> {
    const things = new Map<Id<'document'>, GuardedThing>()
    for (const { documentId } of papers) {
      const thing = await walkedPaper(this.#one.office, this.#council.councilId, { documentId, at })
      if (thing !== undefined) things.set(documentId, thing)
    }
    return (documentId) => {
      const thing = things.get(documentId)
      return thing === undefined ? 'nothing' : mayRead({ roles, personId }, thing, at)
    }
  }

  #line(token: string | undefined, sightOf: Line['sightOf']): Line {
    if (token === undefined) return { ask: this.#client.ask, sightOf }
    const cookie = `${this.#tools.site.sessionCookie}=${token}`
    return {
      // Who reads what is kept back leaves an entry of it.
      ask: (request) =>
        this.#one.partTakenBack(() =>
          this.#client.ask({ ...request, headers: { ...request.headers, cookie } }),
        ),
      sightOf,
    }
  }
}
