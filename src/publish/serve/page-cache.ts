import type { Instant } from '../../foundation/instant.ts'

/** An answer that is ready to send: its headers as Node writes them, and its bytes. */
export type KeptAnswer = {
  readonly status: 200 | 404
  readonly headers: readonly string[]
  /** The headers of the answer to whoever holds these bytes already. */
  readonly unchangedHeaders: readonly string[]
  readonly body: Buffer
  /** What a reader names who holds these bytes already; nothing where nothing is there. */
  readonly etag: string | undefined
  /** The revision of the council's public record at which it was made. */
  readonly revision: number
  /** The first instant at which it may say something wrong: the next midnight. */
  readonly until: Instant
}

/** Answers by address, those least lately asked for going first when the bytes grow too many. */
export class PageCache {
  readonly #maxSizeBytes: number
  readonly #answers = new Map<string, KeptAnswer>()
  #sizeBytes = 0

  constructor(maxSizeBytes: number) {
    this.#maxSizeBytes = maxSizeBytes
  }

  /** The bytes held now, by a fair guess. */
  get sizeBytes(): number {
    return this.#sizeBytes
  }

  /** The answer kept for a key; `undefined` where there is none of this revision and day. */
  find(key: string, now: { readonly revision: number; readonly at: Instant }): KeptAnswer | undefined {
    const answer = this.#answers.get(key)
    if (answer === undefined) return undefined
    this.#answers.delete(key)
    if (answer.revision !== now.revision || answer.until <= now.at) {
      this.#sizeBytes -= sizeOf(key, answer)
      return undefined
    }
    this.#answers.set(key, answer)
    return answer
  }

  /** Keeps an answer. One that would fill more than a quarter of the cache is not kept. */
  keep(key: string, answer: KeptAnswer): void {
    const sizeBytes = sizeOf(key, answer)
    if (sizeBytes > this.#maxSizeBytes / 4) return
    this.#forget(key)
    this.#answers.set(key, answer)
    this.#sizeBytes += sizeBytes
    for (const oldest of this.#answers.keys()) {
      if (this.#sizeBytes <= this.#maxSizeBytes) break
      this.#forget(oldest)
    }
  }

  #forget(key: string): void {
    const answer = this.#answers.get(key)
    if (answer === undefined) return
    this.#answers.delete(key)
    this.#sizeBytes -= sizeOf(key, answer)
  }
}

const overheadBytes = 2_000 // headers, map entry, buffer object

function sizeOf(key: string, answer: KeptAnswer): number {
  return answer.body.byteLength + key.length * 2 + overheadBytes
}
