import { readFile, rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../foundation/sha256.ts'
import { Stop } from '../stop.ts'
import { fileKeyFrom, keptFileKey, madeFileKey, syncFolder, type FileKey } from './file-key.ts'
import { diskKeeper, namesIn, unfinishedFolder } from './disk-keeper.ts'
import { keptFiles, type FilesPlace } from './file-store.ts'
import { openBucket, type OpenKeeper } from './open-bucket.ts'
import type { S3Place } from './s3-place.ts'
import { keyIdOf } from './sealed-files.ts'

/** What an installation's files are opened with. */
export type FilesWish = {
  readonly dataFolder: string
  /** The 32 bytes of `MOOTHALL_FILE_KEY`. Absent: the key in the data folder, made where there is none. */
  readonly fileKey: Uint8Array | undefined
  /** The bucket that keeps the files. Absent: the data folder does. */
  readonly s3?: S3Place | undefined
  /** Told, in a sentence, what was done or found that an operator should know. */
  readonly onNotice: (sentence: string) => void
}

const abandonedAfterMs = 3_600_000

/**
 * The place of an installation's files, ready for use: with the right key, what an older Moothall kept in clear encrypted, and
 * what a crash left unfinished taken away. Stops where the key is missing or is another than the files were encrypted with.
 */
export async function openFiles({ dataFolder, fileKey, s3, onNotice }: FilesWish): Promise<FilesPlace> {
  const folder = join(dataFolder, 'files')
  const { keeper, usedId } = s3 === undefined ? await onDisk(folder) : await inBucket(s3, folder)
  const given = fileKey === undefined ? await keptFileKey(dataFolder) : fileKeyFrom(fileKey)
  if (given === undefined && usedId !== undefined)
    throw new Stop(
      `the key of the files is missing; put file-key back into ${dataFolder}, or set MOOTHALL_FILE_KEY to what it held`,
    )
  const key = given ?? (await newKey(dataFolder, onNotice))
  if (usedId !== undefined && usedId !== key.id)
    throw new Stop(
      `the files in ${keeper.whereabouts} were encrypted with another key than the one in ` +
        `${fileKey === undefined ? join(dataFolder, 'file-key') : 'MOOTHALL_FILE_KEY'}; give the one they were kept with`,
    )
  const place = { keeper, folder, key }
  await sealClearFiles(place, onNotice)
  await removeAbandoned(unfinishedFolder(folder))
  return place
}

/** What an older Moothall kept in clear and this one could not encrypt, since it is no longer what was kept. */
export async function damagedClearFile(folder: string): Promise<string | undefined> {
  for await (const { path } of clearFiles(folder)) return path
  return undefined
}

async function onDisk(folder: string): Promise<OpenKeeper> {
  const keeper = diskKeeper(folder)
  return { keeper, usedId: await keyIdOf(keeper) }
}

async function inBucket(s3: S3Place, folder: string): Promise<OpenKeeper> {
  if ((await keyIdOf(diskKeeper(folder))) !== undefined)
    throw new Stop(
      `S3 is set and files are still on disk in ${folder}; stop Moothall and take them there with: npm run -s moothall -- files to-s3`,
    )
  return openBucket(s3)
}

async function newKey(dataFolder: string, onNotice: FilesWish['onNotice']): Promise<FileKey> {
  const key = await madeFileKey(dataFolder)
  onNotice(
    `made the key that files are encrypted with, ${join(dataFolder, 'file-key')}; ` +
      'keep a copy of it apart from the backups, which are of no use without it',
  )
  return key
}

/** Safe to stop at any moment: a clear file goes only once it is on disk encrypted, and the next start does the rest. */
async function sealClearFiles(place: FilesPlace, onNotice: FilesWish['onNotice']): Promise<void> {
  const files = keptFiles(place)
  let sealedCount = 0
  for await (const { path, digest } of clearFiles(place.folder)) {
    const content = await readFile(path).catch(goneMeanwhile)
    if (content === undefined) continue
    if (sha256(content) !== digest) {
      onNotice(
        `the file ${path} is damaged: it is not what was kept; it stays as it is and is shown to nobody`,
      )
      continue
    }
    await files.keep(content)
    await rm(path, { force: true })
    sealedCount += 1
  }
  await removeClearShelves(place.folder)
  if (sealedCount > 0)
    onNotice(`encrypted ${sealedCount} files that an earlier version of Moothall had kept in clear`)
}

/** The files of an older Moothall, as `ab/cdef…` by the digest of their content. */
async function* clearFiles(folder: string): AsyncGenerator<{ path: string; digest: string }> {
  for (const shelf of await namesIn(folder, /^[0-9a-f]{2}$/)) {
    for (const rest of await namesIn(join(folder, shelf), /^[0-9a-f]{62}$/))
      yield { path: join(folder, shelf, rest), digest: `${shelf}${rest}` }
  }
}

/** Shelves that are empty go, with what an older Moothall did not finish writing, which is in clear too. */
async function removeClearShelves(folder: string): Promise<void> {
  const shelves = await namesIn(folder, /^[0-9a-f]{2}$/)
  for (const shelf of shelves) {
    const path = join(folder, shelf)
    for (const name of await namesIn(path, /^\.[0-9a-f]{16}$/)) await rm(join(path, name), { force: true })
    if ((await namesIn(path, /^/)).length === 0) await rmdir(path).catch(goneMeanwhile)
    else await syncFolder(path)
  }
  if (shelves.length > 0) await syncFolder(folder)
}

/** What has stood unfinished for an hour is being written by nobody. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await namesIn(folder, /^[0-9a-f]{16}$/)) {
    const path = join(folder, name)
    const found = await stat(path).catch(goneMeanwhile)
    if (found !== undefined && Date.now() - found.mtimeMs > abandonedAfterMs) await rm(path, { force: true })
  }
}

function goneMeanwhile(fault: NodeJS.ErrnoException): undefined {
  if (fault.code !== 'ENOENT') throw fault
  return undefined
}
