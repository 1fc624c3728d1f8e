import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fontkit from '@cantoo/fontkit'
import { degrees, PDFDocument, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib'
import mammoth from 'mammoth'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { visibleWords } from '../../scan/visible-words.ts'
import { addPagesOfText } from './pages-of-text.ts'

/** For whom a copy is made: the line on each of its pages, and the name under which it can be found again. */
export type Mark = { readonly line: string; readonly reader: string; readonly copy: string }

/** A file to be marked: its bytes, and what they are. */
export type FileToMark = { readonly content: Uint8Array; readonly mediaType: string }

/**
 * A copy of a file as a PDF that carries its reader's name on every page and in its metadata. A picture has a page of its own; what
 * else is no PDF is set as text. `undefined` where the file is broken, locked, or of a type that cannot be marked.
 */
export async function markedCopy(file: FileToMark, mark: Mark): Promise<Uint8Array | undefined> {
  try {
    const pdf = await pdfOf(file)
    if (pdf === undefined) return undefined
    const font = await embedded(pdf)
    for (const sheet of pdf.getPages()) stamp(sheet, font, mark)
    pdf.setSubject(mark.line)
    pdf.setKeywords([mark.copy, `for ${mark.reader}`])
    pdf.setProducer('Moothall')
    return await pdf.save()
  } catch {
    return undefined // broken or locked: it is not given out unmarked
  }
}

async function pdfOf({ content, mediaType }: FileToMark): Promise<PDFDocument | undefined> {
  const type = mediaType.split(';')[0]
  if (type === 'application/pdf') return PDFDocument.load(content, { updateMetadata: false })
  if (type === 'image/jpeg' || type === 'image/png') return pictureAsPdf(content, type)
  const text = await textOf(content, type ?? '')
  if (text === undefined) return undefined
  const pdf = await PDFDocument.create()
  addPagesOfText(pdf, await embedded(pdf), text)
  return pdf
}

/** A picture as a PDF of one page, upright or across as the picture is, and no larger than the page. */
async function pictureAsPdf(content: Uint8Array, type: 'image/jpeg' | 'image/png'): Promise<PDFDocument> {
  const pdf = await PDFDocument.create()
  const picture = type === 'image/png' ? await pdf.embedPng(content) : await pdf.embedJpg(content)
  const [width, height] = picture.width > picture.height ? [842, 595] : [595, 842]
  const shown = picture.scaleToFit(width - 96, height - 96)
  const place = { x: (width - shown.width) / 2, y: (height - shown.height) / 2 }
  pdf.addPage([width, height]).drawImage(picture, { ...place, ...shown })
  return pdf
}

const office = 'application/vnd.openxmlformats-officedocument.'
const word = `${office}wordprocessingml.document`
const sheetsAndSlides: ReadonlySet<string> = new Set([
  `${office}spreadsheetml.sheet`,
  `${office}presentationml.presentation`,
])

async function textOf(content: Uint8Array, type: string): Promise<string | undefined> {
  if (type === word) return (await mammoth.extractRawText({ buffer: Buffer.from(content) })).value
  if (sheetsAndSlides.has(type)) return visibleWords(content)
  const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
  if (type === 'text/plain') return text
  return type === 'text/html' ? linesOf(parse(text)).join('\n') : undefined
}

const blocks: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'li', 'tr', 'div', 'section'])
const unseen: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template'])

function linesOf(node: DefaultTreeAdapterTypes.Node): string[] {
  if ('value' in node) return [node.value.replaceAll(/\s+/g, ' ')]
  if (!('childNodes' in node) || unseen.has(node.nodeName)) return []
  const parts = node.childNodes.flatMap(linesOf)
  return blocks.has(node.nodeName) ? ['', parts.join('').trim()] : parts
}

/** The font of pdf.js, which has the letters of Welsh and of every language of western Europe. */
async function embedded(pdf: PDFDocument): Promise<PDFFont> {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const font = await readFile(join(folder, 'standard_fonts', 'LiberationSans-Regular.ttf'))
  pdf.registerFontkit(fontkit)
  return pdf.embedFont(font, { subset: true })
}

const grey = rgb(0.35, 0.35, 0.35)

function stamp(sheet: PDFPage, font: PDFFont, { line, reader, copy }: Mark): void {
  const { width, height } = sheet.getSize()
  sheet.drawText(`${line} ${copy}`, { x: 24, y: 14, size: 8, font, color: grey, maxWidth: width - 48 })
  sheet.drawText(reader, {
    x: width * 0.15,
    y: height * 0.3,
    size: Math.min(56, (width * 1.1) / Math.max(1, reader.length * 0.5)),
    font,
    color: grey,
    opacity: 0.15,
    rotate: degrees(45),
  })
}
