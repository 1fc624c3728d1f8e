import type { AddressInfo } from 'node:net'
import type { Pool } from 'pg'
import type { AnyRefusal } from '../acts/explain-refusal.ts'
import { inOneTransaction, type Opening, type Session } from '../acts/session.ts'
import { mayRead, type GuardedThing, type Reader } from '../council/access/reader.ts'
import type { RehearsalPhase, RehearsedPhase } from '../council/rehearsal/rehearsal.ts'
import { newId, type Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import { invariant } from '../foundation/invariant.ts'
import type { Result } from '../foundation/result.ts'
import { oneConnection, type OneConnection } from '../store/one-connection.ts'
import { revisionOf } from '../store/rehearsal.ts'
import type { DeskPaper } from '../store/withheld-desk.ts'
import {
  addressesBelow,
  lookedAt,
  paperAddresses,
  plainAddresses,
  searchesFor,
  topAddresses,
} from './addresses.ts'
import { guardedPaper, type PaperGround, type RehearsalTools, type WalkedCouncil } from './ground.ts'
import { rehearsalReaders, scoutOf, seat, stageHand, stranger, type RehearsalReader } from './readers.ts'
import { siteClient, type SiteClient } from './site-client.ts'
import type { SiteMaker, SiteRoute } from './site-maker.ts'
import { strangerPlan } from './stranger-requests.ts'
import { walkAs, type Line, type Stage, type Walk, type WalkPlan } from './walk.ts'

/** What a rehearsal of a release needs besides: a pool of the office's login, and the site as it is made. */
export type ReleaseRehearsal = RehearsalTools & {
  readonly pool: Pool
  readonly site: SiteMaker
  /** Told what the site says of a fault. */
  readonly log: (line: string) => void
}

/** The item whose release is rehearsed, and when. */
export type RehearsedItem = WalkedCouncil & {
  readonly itemId: Id<'item'>
  readonly at: Instant
  /** The keys of those who look; everybody where it is not said. */
  readonly readers?: readonly string[] | undefined
}

/** The papers that are looked for, and what is known of them. */
export type Piece = { readonly papers: readonly DeskPaper[]; readonly ground: PaperGround }

/** Acts that are done before anybody looks, and taken back afterwards. */
export type Acts = (session: Session) => Promise<Result<void, AnyRefusal>>

/** When everybody looks, and after which acts. */
export type Scene = { readonly phase: RehearsalPhase; readonly at: Instant; readonly acts?: Acts | undefined }

/** A reader holds nothing that anybody waits for; after a release, whoever acts waits for the reader to go. */
const readingTurnMs = 5_000
const actingTurnMs = 600

/** The site over one connection, with everybody who comes to look. */
export class Theatre {
  readonly #tools: ReleaseRehearsal
  readonly #item: RehearsedItem
  readonly #piece: Piece
  readonly #one: OneConnection
  readonly #urls: readonly string[]
  readonly #client: SiteClient
  readonly #closeSite: () => Promise<void>
  readonly #clock: { at: Instant; revision: number }
  readonly #readers: readonly RehearsalReader[]
  readonly #scout: RehearsalReader
  readonly #nobody: string
  readonly close = async (): Promise<void> => {
    this.#client.close()
    await this.#closeSite()
  }

  static async open(tools: ReleaseRehearsal, item: RehearsedItem, piece: Piece): Promise<Theatre> {
    const one = oneConnection(tools.pool)
    const routes: SiteRoute[] = []
    const clock = { at: item.at, revision: 0 }
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
    return new Theatre(tools, item, { piece, one, routes, clock, port, closeSite: () => site.close() })
  }

  private constructor(
    tools: ReleaseRehearsal,
    item: RehearsedItem,
    built: {
      readonly piece: Piece
      readonly one: OneConnection
      readonly routes: readonly SiteRoute[]
      readonly clock: { at: Instant; revision: number }
      readonly port: number
      readonly closeSite: () => Promise<void>
    },
  ) {
    const { piece } = built
    const cast = {
      bodyId: piece.papers[0]?.body_id ?? undefined,
      otherBodyId: piece.ground.otherBodyId,
      documentIds: piece.ground.names.papers as readonly Id<'document'>[],
      named: piece.ground.named,
      random: tools.random,
    }
    this.#tools = tools
    this.#item = item
    this.#piece = piece
    this.#one = built.one
    this.#urls = lookedAt(built.routes)
    this.#clock = built.clock
    this.#client = siteClient({ port: built.port, hostName: item.host })
    this.#closeSite = built.closeSite
    this.#readers = rehearsalReaders(cast).filter(({ key }) => item.readers?.includes(key) ?? true)
    this.#scout = scoutOf(cast)
    this.#nobody = newId(tools.random)
  }

  /** Everybody's walk in a scene. */
  async play({ phase, at, acts }: Scene): Promise<RehearsedPhase> {
    this.#clock.at = at
    const stage = this.#stage(at, acts)
    const scouted = await walkAs(stage, this.#scout, this.#planOf(this.#scout, phase))
    const walks: Walk[] = []
    for (const reader of this.#readers)
      walks.push(await walkAs(stage, reader, this.#planOf(reader, phase, scouted)))
    return {
      phase,
      at,
      asked: [scouted, ...walks].reduce((sum, { asked }) => sum + asked, 0),
      reached: walks.flatMap(({ reached }) => reached).map((reach) => this.#withoutStandIns(reach)),
      missing: [],
      unanswered: [...new Set([scouted, ...walks].flatMap(({ unanswered }) => unanswered))].toSorted(),
    }
  }

  /** Why what is to be walked after would be refused; `undefined` where it would be done. */
  async refusalOf(at: Instant, acts: Acts): Promise<AnyRefusal | undefined> {
    this.#clock.at = at
    const done = await this.#one.takenBack(() => this.#begin(at, acts))
    return done.ok ? undefined : done.refusal
  }

  #begin(at: Instant, acts: Acts): Promise<Result<void, AnyRefusal>> {
    return inOneTransaction<void, AnyRefusal>(this.#one.office, this.#opening(at), acts)
  }

  #opening(at: Instant): Opening {
    const { councilId, zone } = this.#item
    return { councilId, zone, at, random: this.#tools.random, actor: stageHand({ at, zone }) }
  }

  /** How a reader walks: a stranger wherever anybody can go, and one role where whoever holds them all reached something. */
  #planOf(reader: RehearsalReader, phase: RehearsalPhase, scouted?: Walk): WalkPlan {
    const { ground } = this.#piece
    if (reader.key === stranger.key) return strangerPlan(this.#urls, ground, phase)
    const workspace = this.#urls.filter(isOfWorkspace)
    const pages = [...plainAddresses(workspace), ...searchesFor(ground.searches).filter(isOfWorkspace)]
    if (scouted !== undefined && reader.account?.account_id === undefined && readingsOf(reader).length === 0)
      return { first: asRequests(this.#openToRoles(scouted)) }
    const names = { ...ground.names, around: [...ground.names.around, ...readingsOf(reader)] }
    return {
      first: asRequests([...pages, ...topAddresses(workspace, names), ...paperAddresses(workspace, names)]),
      next: ({ address }) => addressesBelow(address, workspace, names),
    }
  }

  /** Where the scout reached something as the holder of roles, and not as a reader of their own readings. */
  #openToRoles({ reached }: Walk): string[] {
    const own = readingsOf(this.#scout)
    return reached.map(({ address }) => address).filter((address) => own.every((id) => !address.includes(id)))
  }

  #stage(at: Instant, acts: Acts | undefined): Stage {
    const given = [this.#scout, ...this.#readers].flatMap(({ account }) =>
      account?.account_id === undefined ? (account?.readings ?? []) : [],
    )
    return {
      papers: this.#piece.ground.papers.map((paper) => ({
        ...paper,
        names: [
          ...paper.names,
          ...given.filter(({ documentId }) => documentId === paper.documentId).map(({ id }) => id),
        ],
      })),
      nobody: this.#nobody,
      turnMs: acts === undefined ? readingTurnMs : actingTurnMs,
      open: (reader, visit) =>
        this.#one.takenBack(async () => {
          const done = acts === undefined || (await this.#begin(at, acts)).ok
          invariant(done, 'what a rehearsal does was refused halfway')
          this.#clock.revision = await revisionOf(this.#one.office, this.#item.councilId)
          const { token, roles, personId } = await this.#one.office
            .transaction()
            .execute((tx) => seat({ ...this.#opening(at), tx }, reader))
          await visit(await this.#lineOf({ roles, personId }, at, token))
        }),
    }
  }

  async #lineOf(reader: Reader, at: Instant, token: string | undefined): Promise<Line> {
    const { office, partTakenBack } = this.#one
    const things = new Map<Id<'document'>, GuardedThing>()
    for (const { documentId } of this.#piece.ground.papers) {
      const thing = await guardedPaper(office, this.#item.councilId, { documentId, at })
      if (thing !== undefined) things.set(documentId, thing)
    }
    const cookie = token === undefined ? {} : { cookie: `${this.#tools.site.sessionCookie}=${token}` }
    return {
      ask: (request) => {
        const ask = () => this.#client.ask({ ...request, headers: { ...request.headers, ...cookie } })
        return token === undefined ? ask() : partTakenBack(ask) // who reads what is kept back leaves an entry of it
      },
      sightOf: (documentId) => {
        const thing = things.get(documentId)
        return thing === undefined ? 'nothing' : mayRead(reader, thing, at)
      },
    }
  }

  /** The readings of a stand-in have a new name each time: in the result they have none, so that two results can be compared. */
  #withoutStandIns<Reached extends { readonly address: string }>(reach: Reached): Reached {
    const ids = this.#readers.flatMap(readingsOf)
    const address = ids.reduce((text, id) => text.replaceAll(id, 'READING'), reach.address)
    return { ...reach, address }
  }
}

function isOfWorkspace(address: string): boolean {
  return address.startsWith('/workspace')
}

function asRequests(addresses: readonly string[]) {
  return addresses.map((address) => ({ address }))
}

function readingsOf({ account }: RehearsalReader): string[] {
  return account === undefined || account.account_id !== undefined ? [] : account.readings.map(({ id }) => id)
}
