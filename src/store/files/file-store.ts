import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { sha256, type Sha256 } from '../../foundation/sha256.ts'
import { nameOnDisk, syncFolder, type FileKey } from './file-key.ts'
import { headOf, OpenedFile, type Range } from './opened-file.ts'
import { DamagedFile, sealed } from './sealed-form.ts'

/** Files kept by the digest of their content, encrypted, outside any web root. Only an access decision leads to one. */
export type FileStore = {
  /** Keeps bytes and gives their digest. Keeping the same bytes again changes nothing. Returns once they are on disk. */
  readonly keep: (content: Uint8Array) => Promise<Sha256>
  /** The size in bytes of a kept file; `undefined` where there is none. */
  readonly sizeOf: (digest: Sha256) => Promise<number | undefined>
  /** A kept file's bytes as a stream, both ends of `range` counted. No byte is given that is not what was kept. */
  readonly read: (digest: Sha256, range?: Range) => Readable
}

/** Where an installation's files lie, and the key they are encrypted with. */
export type FilesPlace = { readonly folder: string; readonly key: FileKey }

/** The files in a folder on disk, each encrypted under a name that only the key can make. */
export function filesOnDisk(place: FilesPlace): FileStore {
  return {
    keep: (content) => keepOnDisk(place, content),
    sizeOf: (digest) => sizeOnDisk(place, digest),
    read: (digest, range) => new OpenedFile({ ...place, digest, path: pathOf(place, digest) }, range),
  }
}

/** Where the sealed file of a name lies. */
export function pathOnDisk(folder: string, name: string): string {
  return join(folder, 'sealed', name.slice(0, 2), name.slice(2))
}

/** Where files are written before they are whole and take their names. */
export function unfinishedFolder(folder: string): string {
  return join(folder, 'unfinished')
}

/** Puts bytes on disk under a path, all of them or, whenever it stops, none. Only this user may read them. */
export async function putOnDisk(folder: string, path: string, bytes: Iterable<Uint8Array>): Promise<void> {
  const unfinished = join(unfinishedFolder(folder), randomBytes(8).toString('hex'))
  try {
    await makeFolder(dirname(unfinished))
    await makeFolder(dirname(path))
    await writeDurably(unfinished, bytes)
    await rename(unfinished, path)
  } catch (fault) {
    await rm(unfinished, { force: true })
    throw new Error('cannot keep a file', { cause: fault })
  }
  await syncFolder(dirname(path))
}

function pathOf({ folder, key }: FilesPlace, digest: Sha256): string {
  return pathOnDisk(folder, nameOnDisk(key, digest))
}

async function keepOnDisk(place: FilesPlace, content: Uint8Array): Promise<Sha256> {
  const digest = sha256(content)
  if (await isKeptWhole(place, digest)) return digest
  await putOnDisk(place.folder, pathOf(place, digest), sealed(content, { key: place.key, digest }))
  return digest
}

async function isKeptWhole(place: FilesPlace, digest: Sha256): Promise<boolean> {
  try {
    return (await sizeOnDisk(place, digest)) !== undefined
  } catch (fault) {
    if (fault instanceof DamagedFile) return false
    throw fault
  }
}

async function sizeOnDisk(place: FilesPlace, digest: Sha256): Promise<number | undefined> {
  const path = pathOf(place, digest)
  try {
    return await withOpen(path, async (file) => (await headOf(file, { ...place, digest, path })).sizeBytes)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    if (fault instanceof DamagedFile) throw fault
    throw new Error('cannot look up a kept file', { cause: fault })
  }
}

async function withOpen<Found>(path: string, work: (file: FileHandle) => Promise<Found>): Promise<Found> {
  const file = await open(path, 'r')
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
}

async function writeDurably(path: string, bytes: Iterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
