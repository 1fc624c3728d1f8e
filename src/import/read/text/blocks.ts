import type { Span } from '../source-text.ts'
import { type Folded, foldPieces, part } from './folded.ts'
import { labelOf } from './label.ts'
import type { Line } from './lines.ts'
import { type Marker, following, markerOf, placesOf } from './marker.ts'

/** A paragraph, heading, bullet or numbered part: what stands together in the text. */
export type Block = {
  /** All of it, the marker included. */
  readonly whole: Folded
  /** What follows the marker. */
  readonly body: Folded
  readonly marker: Marker | undefined
  readonly span: Span
  /** A blank line stands before it. */
  readonly gap: boolean
}

type Paragraph = { lines: Line[]; marker: Marker | undefined }

const opener =
  /^(?:RESOLVED\b|Resolved\b[:,]? |AGREED\b|RECOMMENDED\b|\(Items? [\w ,.&-]{1,20}\)$|(?:For|Against|Abst(?:ain(?:ed|ing)?|entions?)|FOR|AGAINST|ABST\w*|In favour)\s*(?:\(\d|[-–:] ))/
const outcome = /^(?:.{0,40}\b(?:lost|carried|withdrawn)|agreed unanimously|unanimously agreed)\.?$/i
const ends = /[.:;!?”"’')]$/
const farRight = 40
const wordsNextLine = /^(?:[a-z(]|[A-Z][\w’'-]*[ ,.])/
const fullLine = 50
const tableRule = /^[|\s:-]*\|[|\s:-]*$|^-{4,}$|^_{4,}$/

/** The blocks of some lines. In printed text wrapped lines are one block; elsewhere each line is one. */
export function blocksOf(source: string, lines: readonly Line[], printed: boolean): readonly Block[] {
  const paragraphs: Paragraph[] = []
  for (const line of lines) {
    if (tableRule.test(line.text)) continue
    const last = paragraphs.at(-1)
    const before = last?.lines.at(-1)
    const marker = markerIn(line, printed ? last : undefined)
    if (last !== undefined && before !== undefined && continues({ last, before, line, marker, printed }))
      last.lines.push(line)
    else paragraphs.push({ lines: [line], marker })
  }
  return paragraphs.map((paragraph) => blockOf(source, paragraph))
}

/** The marker of a line; within wrapped words one that stands by itself, or goes on from that of its paragraph. */
function markerIn(line: Line, last: Paragraph | undefined): Marker | undefined {
  const goesOn = last !== undefined && !line.gap
  const marker = markerOf(line.text, goesOn && !line.page)
  return marker === undefined && goesOn ? siblingOf(last, line) : marker
}

/** "(b) lower-case words" in the middle of wrapped words opens a part where "(a)" opened the one before. */
function siblingOf(last: Paragraph, line: Line): Marker | undefined {
  const marker = last.marker === undefined ? undefined : markerOf(line.text, false)
  if (marker === undefined || last.marker === undefined || marker.shape !== last.marker.shape)
    return undefined
  return following(placesOf(last.marker), placesOf(marker)).length > 0 ? marker : undefined
}

type Meeting = { last: Paragraph; before: Line; line: Line; marker: Marker | undefined; printed: boolean }

function continues(meeting: Meeting): boolean {
  const { last, before, line, marker, printed } = meeting
  if (isLoneMarker(last)) return marker === undefined && !opensAnew(line)
  if (!printed || marker !== undefined || opensAnew(line)) return false
  return line.page ? isCut(before.text) && wordsNextLine.test(line.text) : isNextLine(before, line)
}

function isNextLine(before: Line, line: Line): boolean {
  const movedRight = line.indent >= farRight && before.indent < farRight / 2
  return !line.gap && !movedRight && !standsAlone(before)
}

/** Whether a page ends in the middle of a sentence here. */
function isCut(text: string): boolean {
  return text.endsWith(',') || (text.length >= fullLine && !ends.test(text))
}

function isLoneMarker(paragraph: Paragraph): boolean {
  const [only] = paragraph.lines
  return (
    paragraph.lines.length === 1 &&
    paragraph.marker !== undefined &&
    only?.text.length === paragraph.marker.length
  )
}

function opensAnew(line: Line): boolean {
  return opener.test(line.text) || isLabelled(line) || outcome.test(line.text) || standsAlone(line)
}

function standsAlone(line: Line): boolean {
  return (
    /^\(Items? [\w ,.&-]{1,20}\)$/i.test(line.text) ||
    (line.text.length < 60 && line.text.endsWith(':') && labelOf(line.text)?.value === '')
  )
}

function isLabelled({ text }: Line): boolean {
  return text.length < 120 && /^[^:]{2,50}:(?: |$)/.test(text) && labelOf(text) !== undefined
}

function blockOf(source: string, { lines, marker }: Paragraph): Block {
  const pieces = lines.map((line): Span => [line.span[0], line.span[0] + withoutTableRule(line.text).length])
  const whole = foldPieces(source, pieces)
  const bodyAt = marker === undefined ? 0 : bodyStart(whole, marker)
  return {
    whole,
    body: part(whole, bodyAt),
    marker,
    span: [pieces[0]?.[0] ?? 0, pieces.at(-1)?.[1] ?? 0],
    gap: lines[0]?.gap ?? true,
  }
}

function bodyStart(whole: Folded, marker: Marker): number {
  let after = Math.min(marker.text.length, whole.text.length)
  while (whole.text[after] === ' ' || whole.text[after] === '|') after += 1
  return after + (/^[-–—] (?=That |To )/.exec(whole.text.slice(after, after + 8))?.[0].length ?? 0)
}

/** A line of a table copied from a page ends in the rule of its cell. */
function withoutTableRule(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === '|' || text[end - 1] === ' ')) end -= 1
  return text.slice(0, end)
}
