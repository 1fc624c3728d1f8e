import { accept, refuse, type Result } from '../../../foundation/result.ts'
import { type BadFile, type BadFileReason, largestFileBytes } from './bad-file.ts'
import { decodeText } from './decode-text.ts'
import { isPdf, textKind, unreadKind } from './file-kind.ts'
import { htmlPage } from './html-page.ts'
import { meetingXml } from './meeting-xml.ts'
import { pdfText } from './pdf-text.ts'
import { plainText } from './plain-text.ts'
import type { PublishedText } from './published-text.ts'
import { withoutControls } from './text-builder.ts'

/**
 * A published file as text with what its format tells of its structure: docs/formats/published-items.md.
 * What the file is, is told by its bytes and never by its name, which only stands in the refusal.
 *
 * @refuses every code of docs/refusals.md that begins with file, html, xml or pdf
 */
export async function sourceTextOf(bytes: Uint8Array, file: string): Promise<Result<PublishedText, BadFile>> {
  const read =
    bytes.length > largestFileBytes
      ? tooLarge(bytes)
      : isPdf(bytes)
        ? await printedText(bytes)
        : written(bytes)
  return read.ok ? read : refuse({ ...read.refusal, file })
}

function tooLarge(bytes: Uint8Array): Result<PublishedText, BadFileReason> {
  return refuse({ code: 'file-too-large', sizeBytes: bytes.length })
}

async function printedText(bytes: Uint8Array): Promise<Result<PublishedText, BadFileReason>> {
  const printed = await pdfText(bytes)
  return printed.ok
    ? accept({ text: withoutControls(printed.value), layout: 'printed', meeting: {} })
    : printed
}

function written(bytes: Uint8Array): Result<PublishedText, BadFileReason> {
  const seen = unreadKind(bytes)
  if (seen !== undefined) return refuse({ code: 'file-not-text', seen })
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  if (decoded.value.trim() === '') return refuse({ code: 'file-empty' })
  const kind = textKind(decoded.value)
  if (kind === 'html') return htmlPage(decoded.value)
  return kind === 'xml' ? meetingXml(decoded.value) : accept(plainText(decoded.value))
}
