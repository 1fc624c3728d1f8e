import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { invariant } from '../../foundation/invariant.ts'
import { sha256, type Sha256 } from '../../foundation/sha256.ts'
import { filesOnDisk, type FileStore } from '../files/file-store.ts'

/** The files that a restore adds, so that those it added can be taken away where it fails. */
export class RestoredFiles {
  readonly #folder: string
  readonly #store: FileStore
  readonly #added: Sha256[] = []

  constructor(folder: string) {
    this.#folder = folder
    this.#store = filesOnDisk(folder)
  }

  async keep(content: Buffer): Promise<void> {
    const digest = sha256(content)
    if ((await this.#store.sizeOf(digest)) === undefined) this.#added.push(digest)
    invariant((await this.#store.keep(content)) === digest, 'a restored file is kept under its own digest')
  }

  async removeNew(): Promise<void> {
    for (const digest of this.#added)
      await rm(join(this.#folder, digest.slice(0, 2), digest.slice(2)), { force: true })
  }
}
