import type { AnyRefusal } from '../acts/explain-refusal.ts'
import type { RehearsalPhase, RehearsedPhase } from '../council/rehearsal/rehearsal.ts'
import { newId, type Id, type RandomBytes } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { DeskPaper } from '../store/withheld-desk.ts'
import {
  addressesBelow,
  lookedAt,
  paperAddresses,
  plainAddresses,
  routeTree,
  searchesFor,
  topAddresses,
  type RouteTree,
} from './addresses.ts'
import type { PaperGround, WalkedCouncil } from './ground.ts'
import { House, type Acts, type ReleaseRehearsal } from './house.ts'
import type { PaperMarks } from './marks.ts'
import { rehearsalReaders, scoutOf, stranger, type RehearsalReader } from './readers.ts'
import { strangerPlan } from './stranger-requests.ts'
import { walkAs, type Walk, type WalkPlan } from './walk.ts'

/** The item whose release is rehearsed, and when. */
export type RehearsedItem = WalkedCouncil & {
  readonly itemId: Id<'item'>
  readonly at: Instant
  /** The keys of those who look; everybody where it is not said. */
  readonly readers?: readonly string[] | undefined
}

/** The papers that are looked for, and what is known of them. */
export type Piece = { readonly papers: readonly DeskPaper[]; readonly ground: PaperGround }

/** When everybody looks, and after which acts. */
export type Scene = { readonly phase: RehearsalPhase; readonly at: Instant; readonly acts?: Acts | undefined }

/** A scene for readers who go where the scout of it reached something. */
type SceneOfSome = Scene & { readonly scouted?: Walk | undefined }

/** Everybody who comes to look, and where they go. */
export class Theatre {
  readonly #houses: readonly [House, House]
  readonly #ground: PaperGround
  readonly #urls: readonly string[]
  readonly #workspace: readonly string[]
  readonly #tree: RouteTree
  readonly #readers: readonly RehearsalReader[]
  readonly #scout: RehearsalReader
  readonly #nobody: string
  /** Where each reader found something before the release, by their key. */
  readonly #thereNow = new Map<string, readonly string[]>()
  readonly close = async (): Promise<void> => {
    await Promise.all(this.#houses.map((house) => house.close()))
  }

  static async open(tools: ReleaseRehearsal, item: RehearsedItem, piece: Piece): Promise<Theatre> {
    const houses = await Promise.all([House.open(tools, item), House.open(tools, item)])
    return new Theatre(houses, item, { ...piece, random: tools.random })
  }

  private constructor(
    houses: readonly [House, House],
    item: RehearsedItem,
    { papers, ground, random }: Piece & { readonly random: RandomBytes },
  ) {
    const cast = {
      bodyId: papers[0]?.body_id ?? undefined,
      otherBodyId: ground.otherBodyId,
      documentIds: ground.names.papers as readonly Id<'document'>[],
      named: ground.named,
      random,
    }
    this.#houses = houses
    this.#ground = ground
    this.#urls = lookedAt(houses[0].routes)
    this.#workspace = this.#urls.filter(isOfWorkspace)
    this.#tree = routeTree(this.#workspace)
    this.#readers = rehearsalReaders(cast).filter(({ key }) => item.readers?.includes(key) ?? true)
    this.#scout = scoutOf(cast)
    this.#nobody = newId(random)
  }

  /** Everybody's walk in a scene: strangers beside the others, unless acts keep either waiting for the other. */
  async play(scene: Scene): Promise<RehearsedPhase> {
    const [outside, inside] = this.#houses
    const strangers = () => this.#walks(outside, this.#readers.filter(isStranger), scene)
    const others = () => this.#walksInside(inside, scene)
    const [alone, [scouted, ...members]] =
      scene.acts === undefined
        ? await Promise.all([strangers(), others()])
        : [await strangers(), await others()]
    const walks = [...alone, ...members]
    const every = [scouted, ...walks]
    return {
      phase: scene.phase,
      at: scene.at,
      asked: every.reduce((sum, { asked }) => sum + asked, 0),
      reached: walks.flatMap(({ reached }) => reached).map((reach) => this.#withoutStandIns(reach)),
      missing: [],
      unanswered: [...new Set(every.flatMap(({ unanswered }) => unanswered))].toSorted(),
    }
  }

  /** Why what is to be walked after would be refused; `undefined` where it would be done. */
  refusalOf(at: Instant, acts: Acts): Promise<AnyRefusal | undefined> {
    return this.#houses[0].refusalOf(at, acts)
  }

  /** The scout's walk, and after it that of everybody who has an account. */
  async #walksInside(house: House, scene: Scene): Promise<[Walk, ...Walk[]]> {
    const scouted = await this.#walk(house, this.#scout, scene)
    const others = this.#readers.filter((reader) => !isStranger(reader))
    return [scouted, ...(await this.#walks(house, others, { ...scene, scouted }))]
  }

  async #walks(house: House, readers: readonly RehearsalReader[], scene: SceneOfSome): Promise<Walk[]> {
    const walks: Walk[] = []
    for (const reader of readers) walks.push(await this.#walk(house, reader, scene))
    return walks
  }

  async #walk(house: House, reader: RehearsalReader, scene: SceneOfSome): Promise<Walk> {
    const { at, acts, phase, scouted } = scene
    const stage = house.stage({ at, acts, papers: this.#papers(), nobody: this.#nobody })
    const walk = await walkAs(stage, reader, this.#planOf(reader, phase, scouted))
    if (phase === 'now') this.#thereNow.set(reader.key, walk.there)
    return walk
  }

  /** How a reader walks: a stranger wherever anybody can go, and one role where whoever holds them all reached something. */
  #planOf(reader: RehearsalReader, phase: RehearsalPhase, scouted: Walk | undefined): WalkPlan {
    if (isStranger(reader)) return strangerPlan(this.#urls, this.#ground, phase)
    if (scouted !== undefined && reader.account?.account_id === undefined && readingsOf(reader).length === 0)
      return { first: asRequests(this.#openToRoles(scouted)) }
    return phase === 'now' ? this.#widePlan(reader) : { first: asRequests(this.#placesAfter(reader)) }
  }

  /** Every address of the workspace into which the names around the papers can be put. */
  #widePlan(reader: RehearsalReader): WalkPlan {
    const { names } = this.#ground
    const known = { ...names, around: [...names.around, ...readingsOf(reader)] }
    return {
      first: asRequests([...this.#placesOfPapers(), ...topAddresses(this.#tree, known)]),
      next: ({ address }) => addressesBelow(address, this.#tree, known),
    }
  }

  /** A release brings nothing to a name around the papers that had nothing before: what is new stands under their own. */
  #placesAfter(reader: RehearsalReader): string[] {
    return [...this.#placesOfPapers(), ...(this.#thereNow.get(reader.key) ?? [])]
  }

  #placesOfPapers(): string[] {
    const { names, searches } = this.#ground
    return [
      ...plainAddresses(this.#workspace),
      ...searchesFor(searches).filter(isOfWorkspace),
      ...paperAddresses(this.#workspace, names),
    ]
  }

  /** Where the scout reached something as the holder of roles, and not as a reader of their own readings. */
  #openToRoles({ reached }: Walk): string[] {
    const own = readingsOf(this.#scout)
    return reached.map(({ address }) => address).filter((address) => own.every((id) => !address.includes(id)))
  }

  /** What the papers are known by; the readings in which stand-ins are given them are names of theirs too. */
  #papers(): PaperMarks[] {
    const given = [this.#scout, ...this.#readers].flatMap(({ account }) =>
      account?.account_id === undefined ? (account?.readings ?? []) : [],
    )
    return this.#ground.papers.map((paper) => {
      const own = given.filter(({ documentId }) => documentId === paper.documentId)
      return { ...paper, names: [...paper.names, ...own.map(({ id }) => id)] }
    })
  }

  /** The readings of a stand-in have a new name each time: in the result they have none, so that two results can be compared. */
  #withoutStandIns<Reached extends { readonly address: string }>(reach: Reached): Reached {
    const ids = this.#readers.flatMap(readingsOf)
    const address = ids.reduce((text, id) => text.replaceAll(id, 'READING'), reach.address)
    return { ...reach, address }
  }
}

function isStranger({ key }: RehearsalReader): boolean {
  return key === stranger.key
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
