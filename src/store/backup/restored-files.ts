import { invariant } from '../../foundation/invariant.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { sealedName } from '../files/file-key.ts'
import { keptFiles, type FilesPlace } from '../files/file-store.ts'
import { withOpen } from '../files/keeper.ts'
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
    await this.#noteName(sealedName(this.#place.key, digest))
    invariant(
      (await keptFiles(this.#place).keep(content)) === digest,
      'a restored file is kept under its own digest',
    )
  }

  /** Keeps a file that was saved encrypted, as it is. */
  async keepSealed(name: string, bytes: Buffer): Promise<void> {
    await this.#noteName(name)
    await keepSealed(this.#place, { name, bytes })
  }

  async removeNew(): Promise<void> {
    for (const name of this.#added) await this.#place.keeper.remove(name)
  }

  async #noteName(name: string): Promise<void> {
    const isThere = await withOpen(this.#place.keeper, name, () => Promise.resolve(true))
    if (isThere === undefined) this.#added.push(name)
  }
}
