import { createHmac, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto'
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sha256 } from '../../foundation/sha256.ts'
import { Stop } from '../stop.ts'

/** The key of an installation's files, as the separate keys that are derived from it. */
export type FileKey = {
  /** Tells one file key from another without telling anything of it: 16 hexadecimal digits. */
  readonly id: string
  /** Encrypts the key that each file has of its own. */
  readonly wrapping: KeyObject
  /** Makes the names under which files are kept. */
  readonly naming: KeyObject
}

const fileKeySizeBytes = 32

const nameInFolder = 'file-key'

/** The file key that 32 secret bytes make. */
export function fileKeyFrom(secret: Uint8Array): FileKey {
  if (secret.byteLength !== fileKeySizeBytes) throw new Error('a file key has 32 bytes')
  const derived = (purpose: string, length = fileKeySizeBytes) =>
    Buffer.from(hkdfSync('sha256', secret, '', `moothall files: ${purpose}`, length))
  return {
    id: derived('id', 8).toString('hex'),
    wrapping: createSecretKey(derived('wrapping')),
    naming: createSecretKey(derived('naming')),
  }
}

/** The name under which the file with a digest is kept. Without the key nobody can tell which content it stands for. */
export function sealedName(key: FileKey, digest: Sha256): string {
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error('cannot name a file by what is not a digest')
  return createHmac('sha256', key.naming).update(digest).digest('hex')
}

/** The key in the data folder's `file-key`; `undefined` where there is none. Stops where others may read it. */
export async function keptFileKey(dataFolder: string): Promise<FileKey | undefined> {
  const path = join(dataFolder, nameInFolder)
  const found = await readKept(path)
  if (found === undefined) return undefined
  if ((found.mode & 0o077) !== 0)
    throw new Stop(
      `others than its owner may read the file key ${path}; take that right away with: chmod 600 ${path}`,
    )
  const secret = secretFrom(found.text.trim())
  if (secret === undefined)
    throw new Stop(
      `the file key ${path} is not 32 bytes in base64; put back the one that was there, or set MOOTHALL_FILE_KEY`,
    )
  return fileKeyFrom(secret)
}

/** Makes a key in the data folder, which only its owner reads, unless one appeared there meanwhile, and gives what is there. */
export async function madeFileKey(dataFolder: string): Promise<FileKey> {
  await mkdir(dataFolder, { recursive: true })
  const path = join(dataFolder, nameInFolder)
  const unfinished = `${path}.${randomBytes(8).toString('hex')}`
  try {
    const file = await open(unfinished, 'wx', 0o600)
    try {
      await file.writeFile(`${randomBytes(fileKeySizeBytes).toString('base64')}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    // Gives the whole key its name at once, and never in the place of another.
    await link(unfinished, path).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EEXIST') throw fault
    })
  } catch (cause) {
    throw new Error('cannot make the key of the files', { cause })
  } finally {
    await rm(unfinished, { force: true })
  }
  await syncFolder(dataFolder)
  const key = await keptFileKey(dataFolder)
  if (key === undefined) throw new Error('the key of the files went away as it was made')
  return key
}

/** The 32 bytes that base64 stands for; `undefined` where it is not that. */
function secretFrom(text: string): Uint8Array | undefined {
  const secret = Buffer.from(text, 'base64')
  return secret.byteLength === fileKeySizeBytes && secret.toString('base64') === text ? secret : undefined
}

/** Waits until what was made, renamed or removed in a folder is so on disk too. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function readKept(path: string): Promise<{ text: string; mode: number } | undefined> {
  try {
    return { text: await readFile(path, 'utf8'), mode: (await stat(path)).mode }
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Error('cannot read the key of the files', { cause: fault })
  }
}
