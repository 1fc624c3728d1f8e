import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

const memory = '/dev/shm'
const roomBytes = 6 * 1024 ** 3

/**
 * A temporary folder in memory, for the databases that the tests make: each is a thousand small files, which a disk
 * takes seconds to make and memory a tenth of one. `undefined` where the system has no such place, or too little room.
 */
function folderInMemory(): string | undefined {
  try {
    const { bavail, bsize } = statfsSync(memory)
    if (bavail * bsize < roomBytes) return undefined
    const folder = mkdtempSync(join(memory, 'moothall-'))
    chmodSync(folder, 0o1777) // a PostgreSQL server that runs as nobody keeps its data in it
    return folder
  } catch {
    return undefined
  }
}

/** Runs work with its temporary files in memory where there is room, and leaves nothing there. */
export async function withTemporaryFilesInMemory<T>(work: () => Promise<T>): Promise<T> {
  const folder = folderInMemory()
  if (folder === undefined) return work()
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    rmSync(folder, { recursive: true, force: true })
  }
}
