import type { Readable } from 'node:stream'
import { sha256, type Sha256 } from '../../foundation/sha256.ts'
import { sealedName, type FileKey } from './file-key.ts'
import { withOpen, type Keeper } from './keeper.ts'
import { headOf, OpenedFile, type Range } from './opened-file.ts'
import { DamagedFile, sealed } from './sealed-form.ts'

/** Files kept by the digest of their content, encrypted, outside any web root. Only an access decision leads to one. */
export type FileStore = {
  /** Keeps bytes and gives their digest. Keeping the same bytes again changes nothing. Returns once they are durable. */
  readonly keep: (content: Uint8Array) => Promise<Sha256>
  /** The size in bytes of a kept file; `undefined` where there is none. */
  readonly sizeOf: (digest: Sha256) => Promise<number | undefined>
  /** A kept file's bytes as a stream, both ends of `range` counted. No byte is given that is not what was kept. */
  readonly read: (digest: Sha256, range?: Range) => Readable
}

/** What keeps an installation's sealed files, and the key they are encrypted with. */
export type FilesPlace = {
  readonly keeper: Keeper
  readonly key: FileKey
  /** The folder on disk in which an older Moothall kept files in clear. */
  readonly folder: string
}

/** The files of a place, each encrypted under a name that only the key can make. */
export function keptFiles(place: FilesPlace): FileStore {
  return {
    keep: (content) => keep(place, content),
    sizeOf: (digest) => sizeOf(place, digest),
    read: (digest, range) => new OpenedFile({ ...place, digest, name: sealedName(place.key, digest) }, range),
  }
}

async function keep(place: FilesPlace, content: Uint8Array): Promise<Sha256> {
  const digest = sha256(content)
  if (!(await isKeptWhole(place, digest)))
    await place.keeper.put(sealedName(place.key, digest), sealed(content, { key: place.key, digest }))
  return digest
}

async function isKeptWhole(place: FilesPlace, digest: Sha256): Promise<boolean> {
  try {
    return (await sizeOf(place, digest)) !== undefined
  } catch (fault) {
    if (fault instanceof DamagedFile) return false
    throw fault
  }
}

async function sizeOf(place: FilesPlace, digest: Sha256): Promise<number | undefined> {
  const kept = { ...place, digest, name: sealedName(place.key, digest) }
  try {
    return await withOpen(place.keeper, kept.name, async (file) => (await headOf(file, kept)).sizeBytes)
  } catch (fault) {
    if (fault instanceof DamagedFile) throw fault
    throw new Error('cannot look up a kept file', { cause: fault })
  }
}
