import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from './file-key.ts'
import type { Keeper, OpenBytes } from './keeper.ts'

/** Keeps sealed files in a folder on disk, which only this user may read. */
export function diskKeeper(folder: string): Keeper {
  return {
    whereabouts: folder,
    whereIs: (name) => pathOnDisk(folder, name),
    put: (name, bytes) => putOnDisk(folder, pathOnDisk(folder, name), bytes),
    open: (name) => openOnDisk(pathOnDisk(folder, name)),
    names: () => namesOnDisk(folder),
    remove: (name) => removeOnDisk(pathOnDisk(folder, name)),
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

/** The names in a folder that have a form, in order; none where there is no such folder. */
export async function namesIn(folder: string, form: RegExp): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => form.test(name)).toSorted()
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw fault
  }
}

async function putOnDisk(folder: string, path: string, bytes: Iterable<Uint8Array>): Promise<void> {
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

async function openOnDisk(path: string): Promise<OpenBytes | undefined> {
  const file = await open(path, 'r').catch(undefinedWhereAbsent)
  if (file === undefined) return undefined
  try {
    return openBytes(file, (await file.stat()).size)
  } catch (fault) {
    await file.close()
    throw fault
  }
}

function openBytes(file: FileHandle, sizeBytes: number): OpenBytes {
  return {
    sizeBytes,
    read: async (into, at) => (await file.read(into, 0, into.byteLength, at)).bytesRead,
    close: () => file.close(),
  }
}

async function* namesOnDisk(folder: string): AsyncGenerator<string> {
  for (const shelf of await namesIn(join(folder, 'sealed'), /^[0-9a-f]{2}$/)) {
    for (const rest of await namesIn(join(folder, 'sealed', shelf), /^[0-9a-f]{62}$/)) yield `${shelf}${rest}`
  }
}

async function removeOnDisk(path: string): Promise<void> {
  await rm(path, { force: true })
  await syncFolder(dirname(path)).catch(undefinedWhereAbsent)
}

function undefinedWhereAbsent(fault: NodeJS.ErrnoException): undefined {
  if (fault.code !== 'ENOENT') throw fault
  return undefined
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
