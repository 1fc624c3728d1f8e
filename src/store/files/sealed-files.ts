import { Stop } from '../stop.ts'
import { sealedName, type FileKey } from './file-key.ts'
import type { FilesPlace } from './file-store.ts'
import { withOpen, type Keeper } from './keeper.ts'
import {
  chunkSizeBytes,
  DamagedFile,
  headSizeBytes,
  keyIdIn,
  openChunk,
  openHead,
  sealedSizeOf,
} from './sealed-form.ts'

/** A sealed file as it is kept. Stops where any byte of it is not what was written. */
export async function readSealed({ keeper, key }: FilesPlace, name: string): Promise<Buffer> {
  const bytes = await bytesOf(keeper, name)
  try {
    if (bytes === undefined) throw new DamagedFile('it is gone')
    checkSealed(key, name, bytes)
    return bytes
  } catch (fault) {
    throw fault instanceof DamagedFile ? stopForDamaged(keeper.whereIs(name), fault) : fault
  }
}

/** What stops a program that needs every file to be what was kept, where one is not. */
export function stopForDamaged(place: string, cause?: DamagedFile): Stop {
  return new Stop(
    `the file ${place} is damaged: it is not what was kept; put it back from an earlier backup`,
    { cause },
  )
}

/** Puts back a sealed file as it was kept, once every byte of it is found to be what was written. */
export async function keepSealed(
  { keeper, key }: FilesPlace,
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
): Promise<void> {
  checkSealed(key, name, bytes)
  await keeper.put(name, [bytes])
}

/** The id of the key that files are sealed with; `undefined` where there is no sealed file. */
export async function keyIdOf(keeper: Keeper): Promise<string | undefined> {
  for await (const name of keeper.names()) {
    const head = Buffer.alloc(headSizeBytes)
    await withOpen(keeper, name, (file) => file.read(head, 0))
    const id = keyIdIn(head)
    if (id !== undefined) return id // one whose head is damaged says nothing of the key
  }
  return undefined
}

async function bytesOf(keeper: Keeper, name: string): Promise<Buffer | undefined> {
  return withOpen(keeper, name, async (file) => {
    const bytes = Buffer.alloc(file.sizeBytes)
    const step = 8 * chunkSizeBytes.sealed
    for (let at = 0; at < bytes.byteLength; at += step) await file.read(bytes.subarray(at, at + step), at)
    return bytes
  })
}

function checkSealed(key: FileKey, name: string, bytes: Buffer): void {
  const head = openHead(key, bytes.subarray(0, headSizeBytes))
  if (sealedName(key, head.digest) !== name) throw new DamagedFile('it stands under the name of another')
  if (bytes.byteLength !== sealedSizeOf(head.sizeBytes)) throw new DamagedFile('it is not as long as it was')
  for (let index = 0; index * chunkSizeBytes.plain < head.sizeBytes; index += 1) {
    const from = headSizeBytes + index * chunkSizeBytes.sealed
    openChunk(head, index, bytes.subarray(from, from + chunkSizeBytes.sealed))
  }
}
