import { rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Stop } from '../stop.ts'
import { syncFolder } from './file-key.ts'
import type { FilesPlace } from './file-store.ts'
import { withOpen, type Keeper } from './keeper.ts'
import { openBucket } from './open-bucket.ts'
import type { S3Place } from './s3-place.ts'
import { keepSealed, readSealed } from './sealed-files.ts'
import { headSizeBytes } from './sealed-form.ts'

/** What became of the files on disk: how many were taken, and where their folder stands now, for whoever wants them back. */
export type TakenToS3 = { readonly files: number; readonly nowIn: string | undefined }

/**
 * Copies the sealed files of a folder on disk to a bucket, each looked through on the way, and gives the folder another name once all
 * are there. Stopped at any moment it goes on the next time. To be done while nothing is kept on disk: with Moothall stopped.
 */
export async function takeToS3(place: FilesPlace, s3: S3Place): Promise<TakenToS3> {
  const { keeper, usedId } = await openBucket(s3)
  if (usedId !== undefined && usedId !== place.key.id)
    throw new Stop(
      `the files in ${keeper.whereabouts} were encrypted with another key than those on disk; take another bucket`,
    )
  let files = 0
  for await (const name of place.keeper.names()) {
    const bytes = await readSealed(place, name)
    if (!(await isThere(keeper, name, bytes))) await keepSealed({ ...place, keeper }, { name, bytes })
    files += 1
  }
  return { files, nowIn: files === 0 ? undefined : await setAside(place.folder) }
}

/** Whether it is there from a time before that was stopped: an object is whole or not there at all. */
async function isThere(keeper: Keeper, name: string, bytes: Buffer): Promise<boolean> {
  const head = Buffer.alloc(headSizeBytes)
  const found = await withOpen(keeper, name, async (file) => {
    await file.read(head, 0)
    return file.sizeBytes === bytes.byteLength && bytes.subarray(0, headSizeBytes).equals(head)
  })
  return found ?? false
}

async function setAside(folder: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const aside = join(folder, number === 1 ? 'taken-to-s3' : `taken-to-s3-${number}`)
    if ((await stat(aside).catch(() => undefined)) !== undefined) continue
    await rename(join(folder, 'sealed'), aside)
    await syncFolder(folder)
    return aside
  }
}
