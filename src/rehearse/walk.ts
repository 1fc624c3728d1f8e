import type { Sight } from '../council/access/sight-table.ts'
import { mayReach, type Reach, type ReachedThing } from '../council/rehearsal/rehearsal.ts'
import type { Id } from '../foundation/identifier.ts'
import { reachedIn, textOf, type PaperMarks, type SiteAnswer } from './marks.ts'
import type { RehearsalReader } from './readers.ts'
import type { SiteRequest } from './site-client.ts'

/** A reader before the site for a short while: what they ask is answered, and how much of a paper they may see is known. */
export type Line = {
  readonly ask: (request: SiteRequest) => Promise<SiteAnswer | undefined>
  readonly sightOf: (documentId: Id<'document'>) => Sight
}

/** Where readers come before the site. `open` is called again and again for one reader, so that it may be short each time. */
export type Stage = {
  readonly open: (reader: RehearsalReader, visit: (line: Line) => Promise<void>) => Promise<void>
  /** A name that nothing has, for what the site answers where there is nothing. */
  readonly nobody: string
  readonly papers: readonly PaperMarks[]
  /** How long a reader may stay at once. */
  readonly turnMs: number
}

/** What one reader found on their walk. */
export type Walk = {
  readonly asked: number
  readonly reached: readonly Reach[]
  /** The addresses at which there was something. */
  readonly there: readonly string[]
  readonly unanswered: readonly string[]
}

const mostAddresses = 20_000

/** An answer at an address, and whether it told anything of a paper. */
export type Found = { readonly address: string; readonly answer: SiteAnswer; readonly hasReached: boolean }

/** Where a walk begins, and where an answer leads on to. */
export type WalkPlan = {
  readonly first: readonly SiteRequest[]
  readonly next?: ((found: Found) => readonly string[]) | undefined
}

/** Asks for every address as one reader, turn by turn. */
export async function walkAs(stage: Stage, reader: RehearsalReader, plan: WalkPlan): Promise<Walk> {
  const walker = new Walker(stage, reader, plan.next)
  walker.want(plan.first)
  while (walker.isUnderWay()) await stage.open(reader, (line) => walker.turn(line))
  return walker.walk()
}

class Walker {
  readonly #stage: Stage
  readonly #reader: RehearsalReader
  readonly #next: WalkPlan['next']
  readonly #waiting: SiteRequest[] = []
  readonly #known = new Set<string>()
  readonly #reached = new Map<string, Reach>()
  readonly #there: string[] = []
  readonly #unanswered: string[] = []
  readonly #statusOfNothing = new Map<string, number | undefined>()
  #asked = 0

  constructor(stage: Stage, reader: RehearsalReader, next: WalkPlan['next']) {
    this.#stage = stage
    this.#reader = reader
    this.#next = next
  }

  want(requests: readonly SiteRequest[]): void {
    for (const request of requests) {
      const name = JSON.stringify([request.method ?? 'GET', request.address, request.headers])
      if (this.#known.has(name) || this.#known.size >= mostAddresses) continue
      this.#known.add(name)
      this.#waiting.push(request)
    }
  }

  isUnderWay(): boolean {
    return this.#waiting.length > 0
  }

  /** A turn ends with its time, and with a fault: what comes after it in the same transaction would fail too. */
  async turn(line: Line): Promise<void> {
    const until = performance.now() + this.#stage.turnMs
    let isWell = true
    while (isWell && this.#waiting.length > 0 && performance.now() < until)
      isWell = await this.#take(line, this.#waiting.shift() as SiteRequest)
  }

  walk(): Walk {
    return {
      asked: this.#asked,
      reached: [...this.#reached.values()],
      there: this.#there,
      unanswered: this.#unanswered,
    }
  }

  async #take(line: Line, request: SiteRequest): Promise<boolean> {
    const { address } = request
    const answer = await this.#ask(line, request)
    if (answer === undefined || answer.status >= 500) {
      this.#unanswered.push(address)
      return false
    }
    const text = textOf(answer, this.#stage.papers)
    let hasReached = false
    for (const paper of this.#stage.papers) {
      const what =
        reachedIn({ answer, address, text }, paper) ?? (await this.#signIn(line, { request, answer, paper }))
      if (what === undefined) continue
      hasReached = true
      this.#note(line, { address, what, documentId: paper.documentId })
    }
    if (answer.status !== 404 && request.headers === undefined) {
      this.#there.push(address)
      this.want((this.#next?.({ address, answer, hasReached }) ?? []).map((link) => ({ address: link })))
    }
    return true
  }

  #ask(line: Line, request: SiteRequest): Promise<SiteAnswer | undefined> {
    this.#asked += 1
    return line.ask(request)
  }

  /** An address with the paper's name that answers otherwise than for a name that nothing has tells that there is such a paper. */
  async #signIn(
    line: Line,
    { request, answer, paper }: { request: SiteRequest; answer: SiteAnswer; paper: PaperMarks },
  ): Promise<ReachedThing | undefined> {
    if (answer.status === 404 || !request.address.includes(paper.documentId)) return undefined
    if (answer.status === 304) return 'file' // whoever asks with its tag is told that they hold what is there
    const address = request.address.replaceAll(paper.documentId, this.#stage.nobody)
    const name = JSON.stringify([request.method, address, request.headers])
    if (!this.#statusOfNothing.has(name))
      this.#statusOfNothing.set(name, (await this.#ask(line, { ...request, address }))?.status)
    return this.#statusOfNothing.get(name) === answer.status ? undefined : 'sign'
  }

  #note(line: Line, found: Pick<Reach, 'address' | 'what' | 'documentId'>): void {
    const { address, what, documentId } = found
    const isLeak = !mayReach(what, line.sightOf(documentId))
    this.#reached.set(`${address} ${documentId} ${what}`, { reader: this.#reader.key, ...found, isLeak })
  }
}
