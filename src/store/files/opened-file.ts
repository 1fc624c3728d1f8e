import { Readable } from 'node:stream'
import type { Sha256 } from '../../foundation/sha256.ts'
import type { FileKey } from './file-key.ts'
import type { Keeper, OpenBytes } from './keeper.ts'
import {
  chunkSizeBytes,
  DamagedFile,
  headSizeBytes,
  openChunk,
  openHead,
  sealedSizeOf,
  type SealedHead,
} from './sealed-form.ts'

/** A part of a content, both ends counted. */
export type Range = { readonly start: number; readonly end: number }

/** A kept file: what keeps it and under what name, what it should hold, and the key to it. */
export type KeptFile = {
  readonly keeper: Keeper
  readonly name: string
  readonly digest: Sha256
  readonly key: FileKey
}

const chunksAtATime = 8
const atATime = chunksAtATime * chunkSizeBytes.plain

type Part = { readonly head: SealedHead; readonly start: number; readonly past: number }

/** The content of a kept file, or a part of it, as a stream. It breaks at the first byte that is not what was kept. */
export class OpenedFile extends Readable {
  readonly #kept: KeptFile
  readonly #range: Range | undefined
  readonly #buffer = Buffer.allocUnsafe(chunksAtATime * chunkSizeBytes.sealed)
  #file: OpenBytes | undefined
  #part: Part | undefined
  #chunkIndex = 0

  constructor(kept: KeptFile, range: Range | undefined) {
    super({ highWaterMark: atATime })
    this.#kept = kept
    this.#range = range
  }

  override _construct(done: (fault?: Error) => void): void {
    this.#open().then(() => done(), done)
  }

  override _read(): void {
    this.#readOn().catch((fault: Error) => this.destroy(fault))
  }

  override _destroy(fault: Error | null, done: (fault?: Error | null) => void): void {
    const closed = this.#file?.close() ?? Promise.resolve()
    closed.then(
      () => done(fault),
      (unclosed: Error) => done(fault ?? unclosed),
    )
  }

  async #open(): Promise<void> {
    const { keeper, name } = this.#kept
    this.#file = await keeper.open(name)
    if (this.#file === undefined) throw new Error(`there is no kept file ${keeper.whereIs(name)}`)
    const head = await headOf(this.#file, this.#kept)
    const { start, end } = this.#range ?? { start: 0, end: head.sizeBytes - 1 }
    this.#part = { head, start, past: Math.min(end + 1, head.sizeBytes) }
    this.#chunkIndex = Math.floor(start / chunkSizeBytes.plain)
  }

  async #readOn(): Promise<void> {
    const { head, start, past } = this.#part as Part // opened before anything is read
    const left = Math.ceil(past / chunkSizeBytes.plain) - this.#chunkIndex
    if (left <= 0) return void this.push(null)
    const wanted = Math.min(left, chunksAtATime) * chunkSizeBytes.sealed
    const at = headSizeBytes + this.#chunkIndex * chunkSizeBytes.sealed
    const read = await this.#file?.read(this.#buffer.subarray(0, wanted), at)
    const bytes = this.#buffer.subarray(0, read ?? 0)
    const chunks: Buffer[] = []
    for (let from = 0; from < bytes.byteLength; from += chunkSizeBytes.sealed) {
      const begins = this.#chunkIndex * chunkSizeBytes.plain
      const chunk = this.#chunk(head, bytes.subarray(from, from + chunkSizeBytes.sealed))
      chunks.push(chunk.subarray(Math.max(0, start - begins), past - begins))
    }
    if (chunks.length === 0) throw damaged(this.#kept, new DamagedFile('it was cut while it was read'))
    for (const chunk of chunks) this.push(chunk)
  }

  #chunk(head: SealedHead, bytes: Buffer): Buffer {
    try {
      const chunk = openChunk(head, this.#chunkIndex, bytes)
      this.#chunkIndex += 1
      return chunk
    } catch (fault) {
      throw fault instanceof DamagedFile ? damaged(this.#kept, fault) : fault
    }
  }
}

/** The head of a file that is as long as it says, and whose content is the one that is asked for. */
export async function headOf(file: OpenBytes, kept: KeptFile): Promise<SealedHead> {
  const bytes = Buffer.alloc(headSizeBytes)
  await file.read(bytes, 0)
  try {
    const head = openHead(kept.key, bytes)
    if (head.digest !== kept.digest) throw new DamagedFile('it stands under the name of another')
    if (file.sizeBytes !== sealedSizeOf(head.sizeBytes)) throw new DamagedFile('it is not as long as it was')
    return head
  } catch (fault) {
    throw fault instanceof DamagedFile ? damaged(kept, fault) : fault
  }
}

function damaged({ keeper, name }: KeptFile, fault: DamagedFile): DamagedFile {
  return new DamagedFile(`the kept file ${keeper.whereIs(name)} is damaged: ${fault.message}`, {
    cause: fault,
  })
}
