import { Readable } from 'node:stream'
import type { Sha256 } from '../../foundation/sha256.ts'
import type { FileStore } from './file-store.ts'
import type { Range } from './opened-file.ts'

/** What files are read from. */
type Files = Pick<FileStore, 'sizeOf' | 'read'>

/** How much is held in memory, and for how long. */
export type HeldLimits = {
  /** The most that is held of all files together, in bytes; a file that is longer than half of it is never held. */
  readonly bytes: number
  /** How long a file is held after it was last asked for, in milliseconds. */
  readonly forMs: number
}

const usual: HeldLimits = { bytes: 67_108_864, forMs: 60_000 }
const pieceBytes = 262_144

/**
 * Files that are sent from memory while they are asked for again and again: the second who asks within a minute has the
 * file decrypted for them and for all who come after. Holding a file opens it to nobody; who asks has passed the
 * access decision, every time, before a digest comes here. Nothing of it is written to disk.
 */
export class HeldFiles implements Files {
  readonly #files: Files
  readonly #limits: HeldLimits
  /** What was asked for lately, the longest ago first. */
  readonly #asked = new Map<Sha256, Asked>()

  constructor(files: Files, limits = usual) {
    this.#files = files
    this.#limits = limits
  }

  /** What is held just now, in bytes. */
  get heldBytes(): number {
    return [...this.#asked.values()].reduce(
      (sum, one) => sum + (one.content === undefined ? 0 : one.sizeBytes),
      0,
    )
  }

  async sizeOf(digest: Sha256): Promise<number | undefined> {
    const known = this.#asked.get(digest)?.sizeBytes
    if (known !== undefined) return known
    const sizeBytes = await this.#files.sizeOf(digest)
    if (sizeBytes !== undefined && sizeBytes * 2 <= this.#limits.bytes && !this.#asked.has(digest))
      this.#remember(digest, sizeBytes)
    return sizeBytes
  }

  read(digest: Sha256, range?: Range): Readable {
    const one = this.#asked.get(digest)
    if (one === undefined) return this.#files.read(digest, range)
    this.#asked.delete(digest)
    this.#asked.set(digest, one) // the latest
    this.#forgetLater(digest, one)
    const { start, end } = range ?? { start: 0, end: one.sizeBytes - 1 }
    one.askedBytes += end - start + 1
    if (one.askedBytes > one.sizeBytes && (one.content !== undefined || this.#makesRoomFor(one)))
      one.content ??= this.#hold(digest, one)
    return one.content === undefined
      ? this.#files.read(digest, range)
      : partOf(one, one.content, { start, end })
  }

  #remember(digest: Sha256, sizeBytes: number): void {
    const one: Asked = { sizeBytes, forgetting: undefined, askedBytes: 0, readers: 0, content: undefined }
    this.#asked.set(digest, one)
    this.#forgetLater(digest, one)
  }

  #forgetLater(digest: Sha256, one: Asked): void {
    clearTimeout(one.forgetting)
    one.forgetting = setTimeout(() => {
      if (one.readers > 0) this.#forgetLater(digest, one)
      else this.#letGo(digest, one)
    }, this.#limits.forMs).unref()
  }

  /** Lets go of what was asked for the longest ago and is sent to nobody, until a file has room; `false` where it has none. */
  #makesRoomFor({ sizeBytes }: Asked): boolean {
    let free = this.#limits.bytes - this.heldBytes
    for (const other of this.#asked.values()) {
      if (free >= sizeBytes) break
      if (other.content === undefined || other.readers > 0) continue
      other.content = undefined
      free += other.sizeBytes
    }
    return free >= sizeBytes
  }

  /** Forgets what was asked for; where it was asked for anew meanwhile, that stays. */
  #letGo(digest: Sha256, one: Asked): void {
    clearTimeout(one.forgetting)
    if (this.#asked.get(digest) === one) this.#asked.delete(digest)
  }

  #hold(digest: Sha256, one: Asked): Promise<Buffer> {
    const content = this.#wholeOf(digest, one.sizeBytes)
    // Who waits for it hears of the fault; where everybody has gone, nobody need.
    content.catch(() => this.#letGo(digest, one))
    return content
  }

  async #wholeOf(digest: Sha256, sizeBytes: number): Promise<Buffer> {
    const content = Buffer.allocUnsafeSlow(sizeBytes)
    let at = 0
    for await (const part of this.#files.read(digest)) at += (part as Buffer).copy(content, at)
    return content
  }
}

type Asked = {
  readonly sizeBytes: number
  forgetting: NodeJS.Timeout | undefined
  /** How much of it was asked for while it was not held. */
  askedBytes: number
  /** To how many it is being sent from memory. */
  readers: number
  content: Promise<Buffer> | undefined
}

function partOf(one: Asked, content: Promise<Buffer>, { start, end }: Range): Readable {
  one.readers += 1
  return Readable.from(piecesOf(content, { start, end }), {
    objectMode: false,
    highWaterMark: pieceBytes,
  }).once('close', () => (one.readers -= 1))
}

async function* piecesOf(content: Promise<Buffer>, { start, end }: Range): AsyncGenerator<Buffer> {
  const wanted = (await content).subarray(start, end + 1)
  for (let at = 0; at < wanted.byteLength; at += pieceBytes) yield wanted.subarray(at, at + pieceBytes)
}
