import { open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nameOnDisk, type FileKey } from './file-key.ts'
import { pathOnDisk, putOnDisk, type FilesPlace } from './file-store.ts'
import {
  chunkSizeBytes,
  DamagedFile,
  headSizeBytes,
  keyIdIn,
  openChunk,
  openHead,
  sealedSizeOf,
} from './sealed-form.ts'

/** The names of the sealed files in a folder, in order. */
export async function* sealedNames(folder: string): AsyncGenerator<string> {
  for (const shelf of await namesIn(join(folder, 'sealed'), /^[0-9a-f]{2}$/)) {
    for (const rest of await namesIn(join(folder, 'sealed', shelf), /^[0-9a-f]{62}$/)) yield `${shelf}${rest}`
  }
}

/** A sealed file as it lies on disk. Throws `DamagedFile` where any byte of it is not what was written. */
export async function readSealed({ folder, key }: FilesPlace, name: string): Promise<Buffer> {
  const bytes = await readFile(pathOnDisk(folder, name))
  checkSealed(key, name, bytes)
  return bytes
}

/** Puts back a sealed file as it lay on disk, once every byte of it is found to be what was written. */
export async function keepSealed(
  { folder, key }: FilesPlace,
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
): Promise<void> {
  checkSealed(key, name, bytes)
  await putOnDisk(folder, pathOnDisk(folder, name), [bytes])
}

/** The id of the key that the files in a folder are sealed with; `undefined` where there is no sealed file. */
export async function keyIdOf(folder: string): Promise<string | undefined> {
  for await (const name of sealedNames(folder)) {
    const id = keyIdIn(await headBytes(pathOnDisk(folder, name)))
    if (id !== undefined) return id // one whose head is damaged says nothing of the key
  }
  return undefined
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

async function headBytes(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const head = Buffer.alloc(headSizeBytes)
    await file.read(head, 0, headSizeBytes, 0)
    return head
  } finally {
    await file.close()
  }
}

function checkSealed(key: FileKey, name: string, bytes: Buffer): void {
  const head = openHead(key, bytes.subarray(0, headSizeBytes))
  if (nameOnDisk(key, head.digest) !== name) throw new DamagedFile('it stands under the name of another')
  if (bytes.byteLength !== sealedSizeOf(head.sizeBytes)) throw new DamagedFile('it is not as long as it was')
  for (let index = 0; index * chunkSizeBytes.plain < head.sizeBytes; index += 1) {
    const from = headSizeBytes + index * chunkSizeBytes.sealed
    openChunk(head, index, bytes.subarray(from, from + chunkSizeBytes.sealed))
  }
}
