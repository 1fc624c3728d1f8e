import { Client } from 'pg'
import { isIdForm } from '../../foundation/identifier.ts'

/**
 * Knows at once when the public record of a council has moved. A page made at one revision may be shown again for as
 * long as the council stands at that revision; while the watch is broken nothing is known, and nothing may be kept.
 */
export type PublicationWatch = {
  /** The council's revision, as a number that only ever grows; `undefined` while the watch is broken. */
  readonly revisionOf: (councilId: string) => number | undefined
  /** The newest revision of any council; `undefined` while the watch is broken. */
  readonly newest: () => number | undefined
  /** Resolves once everything that was committed before the call has been heard of, or the watch is broken. */
  readonly caughtUp: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What a watch may be told of its surroundings. */
export type WatchSettings = {
  readonly onFault?: (fault: Error) => void
  readonly retryMs?: number
  readonly heartbeatMs?: number
}

const channel = 'publication'

/** How many councils are followed apart. Anybody with a login may notify; beyond this all councils count as moved. */
const maxFollowed = 1_000

/** Listens for publications on a connection of its own, and comes back by itself when that is lost. */
export function watchPublications(address: string, settings: WatchSettings = {}): PublicationWatch {
  const watch = new Watch(address, settings)
  watch.begin()
  return watch
}

const atOnce = () => Promise.resolve()

/** A watch of one revision for all councils, which somebody else knows. */
export function watchOf(revision: () => number | undefined): PublicationWatch {
  return { revisionOf: revision, newest: revision, caughtUp: atOnce, close: atOnce }
}

class Watch implements PublicationWatch {
  readonly #address: string
  readonly #settings: WatchSettings
  readonly #revisions = new Map<string, number>()
  #newest = 0
  #base = 0
  #client: Client | undefined
  #isLive = false
  #isClosed = false
  #timer: NodeJS.Timeout | undefined

  constructor(address: string, settings: WatchSettings) {
    this.#address = address
    this.#settings = settings
  }

  readonly revisionOf = (councilId: string): number | undefined =>
    this.#isLive ? (this.#revisions.get(councilId) ?? this.#base) : undefined

  readonly newest = (): number | undefined => (this.#isLive ? this.#newest : undefined)

  /** The server tells a listener of a commit before it answers whoever committed, so one question and its answer suffice. */
  readonly caughtUp = async (): Promise<void> => {
    const client = this.#client
    if (client === undefined || !this.#isLive) return
    await client.query('select 1').catch((fault: Error) => this.#lose(client, fault))
  }

  readonly close = async (): Promise<void> => {
    this.#isClosed = true
    this.#isLive = false
    clearTimeout(this.#timer)
    await this.#client?.end().catch(() => undefined) // a connection that is broken has ended already
  }

  begin(): void {
    const client = new Client({ connectionString: this.#address, keepAlive: true, query_timeout: 5_000 })
    this.#client = client
    client.on('notification', ({ payload = '' }) => this.#note(payload))
    client.on('error', (fault) => this.#lose(client, fault))
    client.on('end', () => this.#lose(client, new Error('the connection ended')))
    client
      .connect()
      .then(() => client.query(`listen ${channel}`))
      .then(() => this.#live(client))
      .catch((fault: Error) => this.#lose(client, fault))
  }

  /** What happened while nobody listened is unknown, so every council starts from a new revision. */
  #live(client: Client): void {
    if (this.#client !== client || this.#isClosed) return
    this.#revisions.clear()
    this.#base = ++this.#newest
    this.#isLive = true
    this.#beat(client)
  }

  #note(councilId: string): void {
    if (!isIdForm(councilId)) return
    this.#newest += 1
    if (this.#revisions.size === maxFollowed && !this.#revisions.has(councilId)) {
      this.#revisions.clear()
      this.#base = this.#newest
    }
    this.#revisions.set(councilId, this.#newest)
  }

  #beat(client: Client): void {
    this.#timer = setTimeout(() => {
      client.query('select 1').then(
        () => this.#client === client && !this.#isClosed && this.#beat(client),
        (fault: Error) => this.#lose(client, fault),
      )
    }, this.#settings.heartbeatMs ?? 10_000)
    this.#timer.unref()
  }

  #lose(client: Client, fault: Error): void {
    if (this.#client !== client || this.#isClosed) return
    this.#isLive = false
    this.#client = undefined
    clearTimeout(this.#timer)
    client.end().catch(() => undefined) // it is lost already
    this.#settings.onFault?.(new Error('lost the watch on publications', { cause: fault }))
    this.#timer = setTimeout(() => this.begin(), this.#settings.retryMs ?? 1_000)
    this.#timer.unref()
  }
}
