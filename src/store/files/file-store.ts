import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { sha256, type Sha256 } from '../../foundation/sha256.ts'

/** Files kept by the digest of their content, in a folder outside any web root. Only an access decision leads to one. */
export type FileStore = {
  /** Keeps bytes and gives their digest. Keeping the same bytes again changes nothing. Returns once they are on disk. */
  readonly keep: (content: Uint8Array) => Promise<Sha256>
  /** The size in bytes of a kept file; `undefined` where there is none. */
  readonly sizeOf: (digest: Sha256) => Promise<number | undefined>
  /** A kept file's bytes as a stream, both ends of `range` counted. */
  readonly read: (digest: Sha256, range?: { readonly start: number; readonly end: number }) => Readable
}

/** The files in a folder on disk, as `ab/cdef…` by digest. */
export function filesOnDisk(folder: string): FileStore {
  return {
    keep: (content) => keepOnDisk(folder, content),
    sizeOf: (digest) => sizeOnDisk(pathOf(folder, digest)),
    read: (digest, range) => createReadStream(pathOf(folder, digest), range),
  }
}

function pathOf(folder: string, digest: Sha256): string {
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error('cannot name a file by what is not a digest')
  return join(folder, digest.slice(0, 2), digest.slice(2))
}

async function sizeOnDisk(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Error('cannot look up a kept file', { cause: fault })
  }
}

async function keepOnDisk(folder: string, content: Uint8Array): Promise<Sha256> {
  const digest = sha256(content)
  const path = pathOf(folder, digest)
  if ((await sizeOnDisk(path)) === content.byteLength) return digest
  const shelf = join(folder, digest.slice(0, 2))
  await mkdir(shelf, { recursive: true, mode: 0o700 })
  const unfinished = join(shelf, `.${randomBytes(8).toString('hex')}`)
  try {
    await writeDurably(unfinished, content)
    await rename(unfinished, path)
  } catch (fault) {
    await rm(unfinished, { force: true })
    throw new Error('cannot keep a file', { cause: fault })
  }
  await syncFolder(shelf)
  return digest
}

async function writeDurably(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
