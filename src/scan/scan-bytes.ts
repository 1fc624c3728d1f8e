import { mediaTypeOf, scanRules, type FileForm } from '../council/scan/file-scan.ts'
import type { ScanAnswer } from '../council/scan/publish-scanned.ts'
import { accept, refuse } from '../foundation/result.ts'
import { Found } from './found.ts'
import { formOf, isNamedFor } from './form-of.ts'
import type { OfficePackage } from './office/package.ts'
import { scanPackage } from './office/scan-package.ts'
import { scanSheets } from './office/scan-sheets.ts'
import { scanSlides } from './office/scan-slides.ts'
import { scanWord } from './office/scan-word.ts'
import { scanJpeg, scanPng } from './picture/scan-picture.ts'
import { readZip } from './packed/read-zip.ts'
import { refuseFile, RefusedFile } from './refused-file.ts'
import { pageWords } from './page-words.ts'

/** A file to be scanned: its bytes, and the name it came under, where it comes from outside and its kind is to be held against that. */
export type FileToScan = { readonly bytes: Uint8Array; readonly fileName?: string | undefined }

/**
 * Looks through a file for what its reader may not mean to publish. It takes whatever time and memory the file asks for:
 * what comes from outside is scanned by `scanFile`, in a process of its own.
 *
 * @refuses what is no kind that is taken, or is broken, locked or would harm
 */
export async function scanBytes({ bytes, fileName }: FileToScan): Promise<ScanAnswer> {
  const found = new Found()
  try {
    const form = formOf(bytes)
    if (fileName !== undefined) checkName(form, fileName)
    const pageCount = await scanners[form](found, bytes)
    return accept({
      form,
      mediaType: mediaTypeOf[form],
      ...(pageCount !== undefined && { pageCount }),
      findings: found.findings,
      findingCount: found.count,
      rules: scanRules,
    })
  } catch (fault) {
    if (fault instanceof RefusedFile) return refuse(fault.refusal)
    throw fault
  }
}

/** Refuses what is not what it is called, and web pages and plain text, which Moothall takes from itself alone. */
function checkName(form: FileForm, fileName: string): void {
  if (form === 'html' || form === 'text')
    refuseFile({ code: 'upload-kind-not-taken', seen: form === 'html' ? 'a web page' : 'plain text' })
  if (!isNamedFor(form, fileName)) refuseFile({ code: 'upload-of-another-kind', fileName, form })
}

type Scanner = (found: Found, bytes: Uint8Array) => number | undefined | void | Promise<number>

const scanners: Readonly<Record<FileForm, Scanner>> = {
  // the reader of PDFs is large, and other kinds need not wait for it
  pdf: async (found, bytes) => (await import('./pdf/scan-pdf.ts')).scanPdf(found, bytes),
  docx: (found, bytes) => scanOffice(found, bytes, scanWord),
  xlsx: (found, bytes) => scanOffice(found, bytes, scanSheets),
  pptx: (found, bytes) => scanOffice(found, bytes, scanSlides),
  jpeg: (found, bytes) => scanJpeg(found, bytes),
  png: (found, bytes) => scanPng(found, bytes),
  html: (found, bytes) => scanText(found, pageWords(new TextDecoder().decode(bytes))),
  text: (found, bytes) => scanText(found, new TextDecoder().decode(bytes)),
}

function scanOffice(
  found: Found,
  bytes: Uint8Array,
  scanWords: (found: Found, parts: OfficePackage) => string,
): void {
  const parts = readZip(bytes)
  scanPackage(found, parts, scanWords(found, parts))
}

function scanText(found: Found, text: string): void {
  for (const [index, paragraph] of text.split(/\n\s*\n/).entries())
    found.notePersonalData({ part: 'paragraph', number: index + 1 }, paragraph)
}
