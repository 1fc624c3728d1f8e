import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress, createZstdDecompress } from 'node:zlib'
import { extract, pack, type Pack } from 'tar-stream'
import { sha256 } from '../../foundation/sha256.ts'
import { Stop } from '../stop.ts'
import type { Part } from './manifest.ts'

/** Adds an entry to the archive that is being written. */
export type AddPart = (name: string, content: Uint8Array) => Promise<Part>

/** An entry of an archive as it is read. */
export type ReadPart = Part & { readonly content: Buffer }

/**
 * Writes a tar archive, compressed with zstd, that only its owner reads: a backup holds what is not public.
 * It takes its name once it is whole and on disk; a file of that name is never replaced.
 */
export async function writeArchive(file: string, fill: (add: AddPart) => Promise<void>): Promise<void> {
  if (await exists(file)) throw new Stop(`there is a file ${file} already; give the backup another name`)
  const unfinished = `${file}.unfinished-${process.pid}`
  const tar = pack()
  const written = pipeline(
    tar,
    createZstdCompress(),
    createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }),
  )
  const output: { fault?: Error } = {}
  written.catch((fault: Error) => {
    output.fault = fault
    tar.destroy()
  })
  try {
    await fill((name, content) => addPart(tar, name, content))
    tar.finalize()
    await written
    await rename(unfinished, file)
    await syncFolderOf(file)
  } catch (fault) {
    const first = output.fault ?? fault // where the disk failed, filling the archive failed because of it
    tar.destroy()
    await written.catch(() => undefined)
    await rm(unfinished, { force: true })
    throw unwritten(file, first)
  }
}

/** The entries of an archive in turn. Stops where the file is not an archive, or not a whole one. */
export async function* readArchive(file: string): AsyncGenerator<ReadPart> {
  const tar = extract()
  const read = pipeline(createReadStream(file), createZstdDecompress(), tar)
  read.catch((fault: Error) => tar.destroy(fault))
  try {
    for await (const entry of tar) {
      const chunks: Buffer[] = []
      for await (const chunk of entry) chunks.push(chunk as Buffer)
      const content = Buffer.concat(chunks)
      yield { name: entry.header.name, sha256: sha256(content), sizeBytes: content.byteLength, content }
    }
    await read
  } catch (fault) {
    throw unreadable(file, fault)
  } finally {
    tar.destroy()
  }
}

async function addPart(tar: Pack, name: string, content: Uint8Array): Promise<Part> {
  const whole = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const { promise: added, resolve, reject } = Promise.withResolvers<void>()
  const broken = () => reject(new Error('the archive was closed before it was whole'))
  tar.once('close', broken)
  tar.entry({ name, mode: 0o600, size: whole.byteLength }, whole, (fault) =>
    fault ? reject(fault) : resolve(),
  )
  await added.finally(() => tar.off('close', broken))
  return { name, sha256: sha256(content), sizeBytes: whole.byteLength }
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined
}

async function syncFolderOf(file: string): Promise<void> {
  const folder = await open(dirname(file), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** What the operator can put right is a sentence; anything else is a fault of ours. */
function unwritten(file: string, fault: unknown): unknown {
  const code = (fault as NodeJS.ErrnoException).code
  if (fault instanceof Stop || code === undefined || !/^E[A-Z]+$/.test(code)) return fault
  const reason = code === 'ENOSPC' ? 'the disk is full' : code
  return new Stop(
    `the backup cannot be written to ${file} (${reason}); choose a folder that exists and has room`,
    { cause: fault },
  )
}

function unreadable(file: string, fault: unknown): Stop {
  const code = String((fault as NodeJS.ErrnoException).code)
  if (/^E[A-Z]+$/.test(code)) return new Stop(`the backup ${file} cannot be read (${code})`, { cause: fault })
  const isCut = code === 'Z_BUF_ERROR' || /unexpected end/i.test(String(fault))
  return new Stop(
    isCut
      ? `the backup ${file} is cut short: it ends before it is whole; take another copy`
      : `${file} is not a Moothall backup, or is damaged; take another copy`,
    { cause: fault },
  )
}
