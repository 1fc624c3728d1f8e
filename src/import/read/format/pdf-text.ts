import { accept, type Result } from '../../../foundation/result.ts'
import type { BadFileReason } from './bad-file.ts'
import { printedPages } from './pdf-lines.ts'
import { pdfPages } from './pdf-pages.ts'

/** The text of a PDF, laid out in lines as printed. Refuses as {@link pdfPages}. */
export async function pdfText(bytes: Uint8Array, timeMs?: number): Promise<Result<string, BadFileReason>> {
  const pages = await pdfPages(bytes, timeMs)
  return pages.ok ? accept(printedPages(pages.value)) : pages
}
