import { accept, refuse, type Result } from '../../foundation/result.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { isPdf, unreadKind } from '../read/format/file-kind.ts'
import { pdfPages } from '../read/format/pdf-pages.ts'
import { bytesOf } from '../read/format/published-file.ts'
import { largestFileBytes } from '../read/format/bad-file.ts'
import { readInspection } from './read-inspection.ts'
import type { Doubt, InspectionReading } from './reading.ts'
import type { BadInspection } from './refusals.ts'
import { inspectionQuerySentences } from './words.ts'

/**
 * What is read of the inspection report in a file. Nothing is saved.
 *
 * @refuses inspection-not-pdf, inspection-not-found, inspection-of-another and what a PDF is refused for
 */
export async function inspectionFile(file: string): Promise<Result<InspectionReading, BadInspection>> {
  const bytes = await bytesOf(file)
  return bytes.ok ? inspectionIn(bytes.value, file) : refuse({ ...bytes.refusal, file })
}

/** What is read of the bytes of an inspection report. `file` is only its name. Refuses as {@link inspectionFile}. */
export async function inspectionIn(
  bytes: Uint8Array,
  file: string,
): Promise<Result<InspectionReading, BadInspection>> {
  if (bytes.length === 0) return refuse({ code: 'file-empty', file })
  if (bytes.length > largestFileBytes)
    return refuse({ code: 'file-too-large', sizeBytes: bytes.length, file })
  if (!isPdf(bytes))
    return refuse({
      code: 'inspection-not-pdf',
      seen: unreadKind(bytes) ?? 'a text file or a web page',
      file,
    })
  const digest = sha256(bytes)
  const pages = await pdfPages(bytes)
  if (!pages.ok) return refuse({ ...pages.refusal, file })
  const found = readInspection(pages.value)
  if (!found.ok) return refuse({ ...found.refusal, file })
  const { doubts, ...reading } = found.value
  const all: readonly Doubt[] = isCutShort(bytes) ? [{ code: 'file-cut-short' }, ...doubts] : doubts
  return accept({
    file,
    ...reading,
    sha256: digest,
    queries: all.map(({ code, what = '' }) => ({ code, message: inspectionQuerySentences[code](what) })),
  })
}

/** A whole PDF ends with this mark; a few bytes may follow it. */
function isCutShort(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.subarray(-2048)).includes('%%EOF')
}
