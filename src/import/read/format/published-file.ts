import { readFile, stat } from 'node:fs/promises'
import { accept, refuse, type Result } from '../../../foundation/result.ts'
import { type BadFile, type BadFileReason, largestFileBytes } from './bad-file.ts'
import type { PublishedText } from './published-text.ts'
import { sourceTextOf } from './source-text-of.ts'

/**
 * A published file on disk, as text with what its format tells of its structure.
 * Its size is asked before it is read, so that a huge file is never held.
 *
 * @refuses file-missing, file-is-folder, file-not-permitted, file-not-regular, file-unreadable and file-too-large
 * besides what {@link sourceTextOf} refuses
 */
export async function publishedFile(file: string): Promise<Result<PublishedText, BadFile>> {
  const bytes = await bytesOf(file)
  return bytes.ok ? sourceTextOf(bytes.value, file) : refuse({ ...bytes.refusal, file })
}

/** The bytes of a file on disk; its size is asked before it is read, so that a huge file is never held. */
export async function bytesOf(file: string): Promise<Result<Uint8Array, BadFileReason>> {
  try {
    const found = await stat(file)
    if (found.isDirectory()) return refuse({ code: 'file-is-folder' })
    if (!found.isFile()) return refuse({ code: 'file-not-regular' })
    if (found.size > largestFileBytes) return refuse({ code: 'file-too-large', sizeBytes: found.size })
    return accept(await readFile(file))
  } catch (fault) {
    return refuse(reasonOf(fault))
  }
}

function reasonOf(fault: unknown): BadFileReason {
  const cause = fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown'
  if (cause === 'ENOENT' || cause === 'ENOTDIR' || cause === 'ENAMETOOLONG') return { code: 'file-missing' }
  if (cause === 'EACCES' || cause === 'EPERM') return { code: 'file-not-permitted' }
  return { code: 'file-unreadable', cause }
}
