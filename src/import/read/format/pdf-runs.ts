import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { accept, refuse, type Result } from '../../../foundation/result.ts'
import { type BadFileReason, mostPdfPages } from './bad-file.ts'
import type { PdfRun } from './pdf-lines.ts'

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>

/**
 * The runs of characters of each page of a PDF. No script in it is run, no font is loaded and nothing is fetched.
 *
 * @refuses pdf-encrypted where a password is asked for
 * @refuses pdf-damaged where pdf.js cannot open it or a page of it
 * @refuses pdf-too-long and pdf-scanned with its number of pages
 */
export async function pdfRuns(
  bytes: Uint8Array,
): Promise<Result<readonly (readonly PdfRun[])[], BadFileReason>> {
  const task = getDocument({
    data: new Uint8Array(bytes), // pdf.js keeps what it is given
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > mostPdfPages) return refuse({ code: 'pdf-too-long', pages: pdf.numPages })
    const pages = await allPages(pdf)
    const isScanned = pages.every((runs) => runs.length === 0)
    return isScanned ? refuse({ code: 'pdf-scanned', pages: pdf.numPages }) : accept(pages)
  } catch (fault) {
    const isLocked = fault instanceof Error && fault.name === 'PasswordException'
    return refuse({ code: isLocked ? 'pdf-encrypted' : 'pdf-damaged' })
  } finally {
    await task.destroy()
  }
}

async function allPages(pdf: PdfDocument): Promise<PdfRun[][]> {
  const pages: PdfRun[][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const view = page.getViewport({ scale: 1 }).transform as unknown as Matrix
    const { items } = await page.getTextContent()
    pages.push(items.flatMap((item) => ('str' in item ? runOf(item, view) : [])))
    page.cleanup()
  }
  return pages
}

type Matrix = readonly [number, number, number, number, number, number]

/** A run where it stands on the page as shown; none for space alone and for words set upright or slanting. */
function runOf(item: TextItem, view: Matrix): PdfRun[] {
  const text = item.str.replace(/[\uf0b7\uf0a7\uf0d8\u25cf\u25aa]/g, '•')
  const [p, q, , , x, y] = item.transform as unknown as Matrix
  const [a, b, c, d, e, f] = view
  const isLevel = Math.abs(b * p + d * q) <= Math.abs(a * p + c * q)
  if (text.trim() === '' || !isLevel) return []
  const across = a * x + c * y + e
  const down = b * x + d * y + f
  return [{ text, across, down, width: item.width, size: Math.hypot(p, q), face: item.fontName }]
}
