import { rm, stat } from 'node:fs/promises'
import { invariant } from '../../foundation/invariant.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { nameOnDisk } from '../files/file-key.ts'
import { filesOnDisk, pathOnDisk, type FilesPlace } from '../files/file-store.ts'
import { keepSealed } from '../files/sealed-files.ts'

/** The files that a restore adds, so that those it added can be taken away where it fails. */
export class RestoredFiles {
  readonly #place: FilesPlace
  readonly #added: string[] = []

  constructor(place: FilesPlace) {
    this.#place = place
  }

  /** Keeps a file that was saved in clear, as backups of format 1 have them. */
  async keepClear(content: Buffer): Promise<void> {
    const digest = sha256(content)
    await this.#notePath(nameOnDisk(this.#place.key, digest))
    invariant(
      (await filesOnDisk(this.#place).keep(content)) === digest,
      'a restored file is kept under its own digest',
    )
  }

  /** Keeps a file that was saved encrypted, as it is. */
  async keepSealed(name: string, bytes: Buffer): Promise<void> {
    await this.#notePath(name)
    await keepSealed(this.#place, { name, bytes })
  }

  async removeNew(): Promise<void> {
    for (const path of this.#added) await rm(path, { force: true })
  }

  async #notePath(name: string): Promise<void> {
    const path = pathOnDisk(this.#place.folder, name)
    if ((await stat(path).catch(() => undefined)) === undefined) this.#added.push(path)
  }
}
