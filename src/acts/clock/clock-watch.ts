import { apartMs, hasRunAway, type ClockReading } from '../../council/access/machine-clock.ts'
import { instantFromMs, dateAt, type Instant } from '../../foundation/instant.ts'
import type { RandomBytes } from '../../foundation/identifier.ts'
import { allCouncils } from '../../store/council.ts'
import { operator } from '../council/add-council.ts'
import { inOneTransaction, type OfficeLogin } from '../session.ts'
import { doubtClock } from './doubt-clock.ts'

/** The one place that reads the clocks of the machine: it tells the time, and knows when the wall clock has run away. */
export class ClockWatch {
  readonly #read: () => ClockReading
  #from: ClockReading
  #entering: Promise<void> | undefined

  /** Watches from now on. What `read` gives are the clocks of this machine, or in tests any others. */
  constructor(read: () => ClockReading) {
    this.#read = read
    this.#from = read()
  }

  /** The time by the wall clock. */
  now(): Instant {
    return instantFromMs(this.#read().wallMs)
  }

  /**
   * Looks whether the wall clock has run away and, where it has, enters that for every council before it returns. It must be
   * asked before anything is done by the time. Watching begins anew once the entries are kept: they alone can be answered.
   */
  async heed({
    office,
    random,
  }: {
    readonly office: OfficeLogin
    readonly random: RandomBytes
  }): Promise<void> {
    const reading = this.#read()
    if (!hasRunAway(this.#from, reading)) return
    this.#entering ??= this.#enter(reading, { office, random }).finally(() => (this.#entering = undefined))
    await this.#entering
  }

  async #enter(
    reading: ClockReading,
    { office, random }: { readonly office: OfficeLogin; readonly random: RandomBytes },
  ): Promise<void> {
    const at = instantFromMs(reading.wallMs)
    for (const { council_id: councilId, zone } of await allCouncils(office)) {
      const actor = operator(dateAt(at, zone))
      const opening = { councilId, zone, actor, at, random }
      const entered = await inOneTransaction(office, opening, (session) =>
        doubtClock(session, apartMs(this.#from, reading)),
      )
      if (!entered.ok) throw new Error(`cannot enter that the clock ran away: ${entered.refusal.code}`)
    }
    this.#from = reading
  }
}
