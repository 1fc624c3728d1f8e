import type { MeetingId } from '../../../council/meeting/meeting.ts'
import type { Id, RandomBytes } from '../../../foundation/identifier.ts'
import type { Instant, ZoneName } from '../../../foundation/instant.ts'
import type { Office } from '../../../store/transaction.ts'
import { firstBlocks, minutesInWriting } from './first-blocks.ts'
import { SharedMinutes, type Writer } from './shared-minutes.ts'

/** What shared minutes are opened with, for the whole workspace. */
export type OpenMinutesSettings = {
  readonly office: Office
  readonly clock: () => Instant
  readonly random: RandomBytes
  readonly log: (line: string) => void
  readonly quietMs?: number
}

/** Which minutes are wanted, and by whom. */
export type Wanted = {
  readonly councilId: Id<'council'>
  readonly meetingId: MeetingId
  readonly zone: ZoneName
  readonly writer: Writer
}

const defaultQuietMs = 20_000

/** All minutes that are being written now, each opened once for everybody. */
export class OpenMinutes {
  readonly #settings: OpenMinutesSettings
  readonly #open = new Map<string, Promise<SharedMinutes | undefined>>()

  constructor(settings: OpenMinutesSettings) {
    this.#settings = settings
  }

  /** The minutes of a meeting; `undefined` where they are no draft. */
  async of(wanted: Wanted): Promise<SharedMinutes | undefined> {
    const key = keyOf(wanted)
    const before = this.#open.get(key)
    const known = await before
    if (known !== undefined && !known.hasEnded) return known
    if (this.#open.get(key) !== before) return this.of(wanted) // somebody else opened them meanwhile
    const opening = this.#opened(wanted)
    this.#open.set(key, opening)
    const shared = await opening.catch((fault: unknown) => {
      this.#open.delete(key)
      throw fault
    })
    if (shared === undefined) this.#open.delete(key)
    return shared
  }

  /** The minutes of a meeting if they are open now. */
  async known(wanted: Pick<Wanted, 'councilId' | 'meetingId'>): Promise<SharedMinutes | undefined> {
    const shared = await this.#open.get(keyOf(wanted))
    return shared === undefined || shared.hasEnded ? undefined : shared
  }

  /** Lets minutes go when nobody has them open, after all of them is kept. */
  async release(wanted: Pick<Wanted, 'councilId' | 'meetingId'>): Promise<void> {
    const key = keyOf(wanted)
    const shared = await this.#open.get(key)
    if (shared === undefined) return
    await shared.settled()
    if (!shared.isEmpty || this.#open.get(key) === undefined) return
    this.#open.delete(key)
    shared.end(1000, 'nobody has them open')
  }

  /** Ends the writing of a meeting's minutes for everybody, as when they are published. */
  async end(wanted: Pick<Wanted, 'councilId' | 'meetingId'>, code: number, reason: string): Promise<void> {
    const key = keyOf(wanted)
    const shared = await this.#open.get(key)
    this.#open.delete(key)
    shared?.end(code, reason)
  }

  /** Keeps what was written and lets everybody go, as when the site stops. */
  async close(): Promise<void> {
    const all = await Promise.all(this.#open.values())
    this.#open.clear()
    for (const shared of all) {
      await shared?.settled()
      shared?.end(1001, 'the site stops')
    }
  }

  async #opened({ councilId, meetingId, zone, writer }: Wanted): Promise<SharedMinutes | undefined> {
    const { office, quietMs = defaultQuietMs, ...given } = this.#settings
    const written = await minutesInWriting(office, { councilId, meetingId, zone })
    if (written === undefined) return undefined
    const { itemIds } = written
    const ground = { ...given, office, councilId, meetingId, zone, itemIds, quietMs }
    return SharedMinutes.open(ground, firstBlocks(written, given.random), writer)
  }
}

const offices = new WeakMap<Office, OpenMinutes>()

/** Notes which minutes are open for those who write through this login, so that a page finds them. */
export function noteOpenMinutes(settings: OpenMinutesSettings): OpenMinutes {
  const open = new OpenMinutes(settings)
  offices.set(settings.office, open)
  return open
}

/** The minutes that are open for a page's login. */
export function openMinutesOf(visit: {
  readonly office: Office
  readonly random: RandomBytes
  readonly at: Instant
}): OpenMinutes {
  return (
    offices.get(visit.office) ??
    noteOpenMinutes({
      office: visit.office,
      random: visit.random,
      clock: () => visit.at,
      log: () => undefined,
    })
  )
}

function keyOf({ councilId, meetingId }: Pick<Wanted, 'councilId' | 'meetingId'>): string {
  return `${councilId} ${meetingId}`
}
