import type { Sha256 } from '../../foundation/sha256.ts'
import type { FileStore } from './file-store.ts'

/** The bytes of a kept file, all at once; `undefined` where it is not there. */
export async function wholeFile(files: FileStore, digest: Sha256): Promise<Uint8Array | undefined> {
  if ((await files.sizeOf(digest)) === undefined) return undefined
  return Buffer.concat((await files.read(digest).toArray()) as Uint8Array[])
}
