import { ImageKind } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { FileFindingKind, FilePlace } from '../../council/scan/file-scan.ts'
import type { Found } from '../found.ts'
import { DrawnPage, type DrawingGround, type DrawnGlyph } from './drawn-page.ts'
import { extentOf, holds, shared, type Box } from './geometry.ts'
import type { OpenPdf } from './open-pdf.ts'
import { pageText } from './page-text.ts'

type Page = Awaited<ReturnType<OpenPdf['getPage']>>

/** What a page is scanned with: its PDF, its number, and what says whether a picture was too large to be unpacked. */
export type PageScan = {
  readonly pdf: OpenPdf
  readonly number: number
  readonly hasLargePicture: () => boolean
}

/** What a page draws: its text, and its steps in a form that can be compared. */
export type SeenPage = { readonly text: string; readonly steps: string }

/** Looks through one page: characters that nobody sees, remarks, files attached to it, and personal data in its text. */
export async function scanPage(found: Found, { pdf, number, hasLargePicture }: PageScan): Promise<SeenPage> {
  const page = await pdf.getPage(number)
  const place: FilePlace = { part: 'page', number }
  hasLargePicture()
  const steps = await page.getOperatorList()
  const isPhotographed = hasLargePicture()
  const drawn = new DrawnPage(steps, await groundOf(pdf, page))
  noteUnseen(found, place, { drawn, view: page.view as unknown as Box, isPhotographed })
  for (const annotation of await page.getAnnotations()) noteAnnotation(found, place, annotation)
  const text = pageText(drawn.glyphs)
  found.notePersonalData(place, text)
  page.cleanup()
  return { text, steps: `${steps.fnArray.length} ${steps.fnArray.join(' ').slice(0, 20_000)}` }
}

/** What drawing a page needs of its PDF: which layers are shown, and the measures of its fonts. */
export async function groundOf(pdf: OpenPdf, page: Page): Promise<DrawingGround> {
  const layers = await pdf.getOptionalContentConfig()
  return {
    isLayerVisible: (group) => layers.isVisible(group),
    fontOf: (name) => {
      const fonts = page.commonObjs
      const font: unknown = fonts.has(name) ? fonts.get(name) : undefined
      const { fontMatrix, vertical } = (font ?? {}) as { fontMatrix?: readonly number[]; vertical?: boolean }
      return { unit: fontMatrix?.[0] ?? 0.001, isVertical: vertical === true }
    },
    isOpaquePicture: (given) => {
      if (typeof given !== 'string') return isOpaque(given)
      const pictures = given.startsWith('g_') ? page.commonObjs : page.objs
      return pictures.has(given) && isOpaque(pictures.get(given))
    },
  }
}

/** Whether a picture, as pdf.js unpacks it, lets nothing behind it be seen. */
function isOpaque(picture: unknown): boolean {
  const { kind, data } = (picture ?? {}) as { readonly kind?: number; readonly data?: Uint8ClampedArray }
  if (kind !== ImageKind.RGBA_32BPP) return kind !== undefined
  if (data === undefined) return false
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false
  return true
}

type Unseen = { readonly drawn: DrawnPage; readonly view: Box; readonly isPhotographed: boolean }

/** Notes the words of a page that are drawn and not seen, by why they are not. */
function noteUnseen(found: Found, place: FilePlace, { drawn, view, isPhotographed }: Unseen): void {
  const isScan = isPhotographed || isMadeOfPictures(drawn, view)
  const isUnder = ({ isCovered, isUnderPicture }: DrawnGlyph) => isCovered || (isUnderPicture && !isScan)
  const isAnyCovered = drawn.glyphs.some(isUnder)
  const visible = new Set(isAnyCovered ? drawn.glyphs.filter((glyph) => !isUnder(glyph)).map(keyOf) : [])
  const isOverPicture = ({ core }: DrawnGlyph): boolean =>
    isPhotographed || drawn.pictures.some((picture) => holds(picture, core))
  const ways: readonly [FileFindingKind, (glyph: DrawnGlyph) => boolean][] = [
    ['coveredText', (glyph) => isUnder(glyph) && !glyph.isInHiddenLayer && !visible.has(keyOf(glyph))],
    ['outsidePage', (glyph) => isOutside(glyph.core, view)],
    [
      'hiddenText',
      (glyph) =>
        glyph.isInHiddenLayer ||
        (glyph.isCutAway && !isOutside(glyph.core, view)) ||
        (isHidden(glyph) && !isOverPicture(glyph)),
    ],
  ]
  for (const [kind, isMeant] of ways) {
    const words = pageText(drawn.glyphs.filter(isMeant))
    if (/[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(words)) found.note(kind, place, words)
  }
}

/** Whether a page is a scan: its pictures take most of it, and the words below them are those that they show. */
function isMadeOfPictures({ pictures }: DrawnPage, view: Box): boolean {
  const pictured = pictures.reduce((sum, picture) => sum + extentOf(shared(picture, view)), 0)
  return pictured >= extentOf(view) / 2
}

function isHidden({ isInvisible, isColourOfGround, size, isCovered }: DrawnGlyph): boolean {
  return !isCovered && (isInvisible || isColourOfGround || size < smallestRead)
}

/** Characters smaller than this, in points, are read by nobody. */
const smallestRead = 1

function isOutside(core: Box, [left, bottom, right, top]: Box): boolean {
  const edge = 1
  return core[2] < left - edge || core[0] > right + edge || core[3] < bottom - edge || core[1] > top + edge
}

/** The same character at the same place is the same: some programs draw a line, its ground, and the line again. */
function keyOf({ text, core }: DrawnGlyph): string {
  return `${text} ${Math.round(core[0])} ${Math.round(core[1])}`
}

const remarks: ReadonlySet<string> = new Set([
  'Text',
  'Highlight',
  'Underline',
  'StrikeOut',
  'Squiggly',
  'Caret',
  'Ink',
  'Stamp',
  'Square',
  'Circle',
  'Line',
  'Polygon',
  'PolyLine',
])

type Annotation = {
  readonly subtype?: string
  readonly contentsObj?: { readonly str?: string }
  readonly titleObj?: { readonly str?: string }
  readonly file?: { readonly filename?: string }
}

function noteAnnotation(found: Found, place: FilePlace, given: unknown): void {
  const { subtype = '', contentsObj, titleObj, file } = given as Annotation
  const says = wordsOf(contentsObj)
  const words = [wordsOf(titleObj), says].filter((part) => part !== '').join(': ')
  if (subtype === 'FileAttachment') found.note('embeddedFile', place, file?.filename ?? words)
  else if (subtype === 'Redact') found.note('coveredText', place, words)
  else if (remarks.has(subtype) && says !== '') found.note('comment', place, words)
}

function wordsOf(given: { readonly str?: string } | undefined): string {
  return (given?.str ?? '').trim()
}
