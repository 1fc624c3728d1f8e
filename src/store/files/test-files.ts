import { diskKeeper } from './disk-keeper.ts'
import { fileKeyFrom } from './file-key.ts'
import type { FilesPlace } from './file-store.ts'

/** A place for the files of a test, in a folder, with a key that is always the same. */
export function testFiles(folder: string): FilesPlace {
  return { keeper: diskKeeper(folder), folder, key: fileKeyFrom(new Uint8Array(32).fill(1)) }
}
