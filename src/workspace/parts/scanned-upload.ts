import type { NewFile } from '../../acts/report/add-document.ts'
import type { FileScan } from '../../council/scan/file-scan.ts'
import type { FileRefusal } from '../../council/scan/refusals.ts'
import type { Sha256 } from '../../foundation/sha256.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { scanFile } from '../../scan/scan-file.ts'
import { wholeFile } from '../../store/files/whole-file.ts'
import type { SentFile } from '../../web/form/field.ts'
import type { Visit } from '../frame/visit.ts'

/** A file that was sent, scanned and then kept. */
export type ScannedUpload = NewFile & { readonly scan: FileScan }

/** The kinds of files that a paper may be, as a browser is told of them. */
export const takenFileTypes = '.pdf,.docx,.xlsx,.pptx,.jpg,.jpeg,.png'

/**
 * Scans a file that was sent and keeps it; what is refused is not kept. Its type is what it is, not what its sender says.
 *
 * @refuses what the scan refuses
 */
export async function scannedUpload(
  { files }: Pick<Visit, 'files'>,
  { content, fileName }: SentFile,
): Promise<Result<ScannedUpload, FileRefusal>> {
  const scanned = await scanFile({ bytes: content, fileName })
  if (!scanned.ok) return scanned
  const { mediaType, pageCount } = scanned.value
  const digest = await files.keep(content)
  return accept({
    sha256: digest,
    sizeBytes: content.byteLength,
    fileName,
    mediaType,
    ...(pageCount !== undefined && { pageCount }),
    scan: scanned.value,
  })
}

/** The scan of a file that is kept already; `undefined` where the file is not there. */
export async function scanOfKept({ files }: Pick<Visit, 'files'>, digest: Sha256) {
  const bytes = await wholeFile(files, digest)
  return bytes && scanFile({ bytes })
}
