/** How many files are sent at once, and how many readers may wait for their turn. */
type FileQueueLimits = { readonly active: number; readonly waiting: number }

/** A reader's place: first in the queue, then among the files that are being sent. */
export type FilePlace = {
  /** When its turn comes: `true`, or `false` where it was given back before. */
  readonly turn: Promise<boolean>
  readonly hadToWait: boolean
  /** Leaves the queue, or makes room for the next. Once is enough; more does nothing. */
  readonly giveBack: () => void
}

/**
 * The queue for files: few are sent at once, so that pages stay quick and memory is bounded, and the others wait. Turns go
 * round by network address, so that who asks for a hundred files does not stand before who asks for one; within one
 * address the first to come is the first to go.
 */
export class FileQueue {
  readonly #limits: FileQueueLimits
  /** By address, in the order of their turns. */
  readonly #waiting = new Map<string, Waiting[]>()
  #activeCount = 0
  #waitingCount = 0

  constructor(limits: FileQueueLimits) {
    this.#limits = limits
  }

  /** How many are being sent, and how many wait. */
  get counts(): { readonly active: number; readonly waiting: number } {
    return { active: this.#activeCount, waiting: this.#waitingCount }
  }

  /** A place for a reader at an address; `undefined` where already too many wait. */
  take(address: string): FilePlace | undefined {
    if (this.#activeCount < this.#limits.active) {
      this.#activeCount += 1
      return { turn: Promise.resolve(true), hadToWait: false, giveBack: once(() => this.#next()) }
    }
    if (this.#waitingCount >= this.#limits.waiting) return undefined
    return this.#enqueue(address)
  }

  #enqueue(address: string): FilePlace {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const one: Waiting = { come: resolve, hasCome: false }
    const line = this.#waiting.get(address)
    if (line === undefined) this.#waiting.set(address, [one])
    else line.push(one)
    this.#waitingCount += 1
    const giveBack = once(() => (one.hasCome ? this.#next() : this.#leave(address, one)))
    return { turn: promise, hadToWait: true, giveBack }
  }

  #leave(address: string, one: Waiting): void {
    this.#keep(
      address,
      (this.#waiting.get(address) ?? []).filter((other) => other !== one),
    )
    this.#waitingCount -= 1
    one.come(false)
  }

  /** Somebody is done: the first of the address whose turn it is goes, and that address stands last. */
  #next(): void {
    const [first] = this.#waiting
    const one = first?.[1][0]
    if (first === undefined || one === undefined) {
      this.#activeCount -= 1
      return
    }
    const [address, line] = first
    this.#waiting.delete(address)
    this.#keep(address, line.slice(1))
    this.#waitingCount -= 1
    one.hasCome = true
    one.come(true)
  }

  #keep(address: string, line: Waiting[]): void {
    if (line.length > 0) this.#waiting.set(address, line)
    else this.#waiting.delete(address)
  }
}

type Waiting = { readonly come: (isTurn: boolean) => void; hasCome: boolean }

function once(work: () => void): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    work()
  }
}
