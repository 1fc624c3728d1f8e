import { isApart, type Setting } from './block.ts'
import type { NumberedLine } from './numbered-line.ts'
import { endsSentence, type OpenText } from './open-text.ts'
import type { PrintedLine } from './printed-line.ts'

/** What stands around a line that begins with a number. */
export type NumberContext = {
  readonly open: OpenText | undefined
  /** The number that the next paragraph has, where none is left out. */
  readonly expected: number
  readonly above: PrintedLine | undefined
  readonly below: PrintedLine | undefined
  readonly isBelowHeading: boolean
  readonly setting: Setting
}

/**
 * Whether a line that begins with a number begins a paragraph, and is not a sentence that was wrapped before a number.
 * A paragraph has its number where the words of none stand, has words that hang beside it, or has space above; where none
 * of these can be seen its number must be the next and the sentence before it ended.
 */
export function isParagraphStart(line: PrintedLine, numbered: NumberedLine, context: NumberContext): boolean {
  const { open, expected } = context
  if (numbered.number === 0 || isUnderWords(line, open)) return false
  const stands = standing(line, context)
  if (numbered.number !== expected) return numbered.isMarked && stands === 'clear'
  if (stands === 'clear') return numbered.isMarked || isApartOnPage(line, context)
  return numbered.isMarked && (stands === 'close' ? isAfterSentence(context) : context.isBelowHeading)
}

/** Whether a line stands to the right of the mark of an open text, under its words or, on the same page, anywhere there. */
function isUnderWords(line: PrintedLine, open: OpenText | undefined): boolean {
  if (open === undefined || open.isHanging === false) return false
  const isIndented = line.across > open.markAcross + 8
  return isIndented && (line.page === open.page || Math.abs(line.across - open.wordsAcross) <= 4)
}

/** How plainly the place of a line shows that it begins something: clearly, not at all, or by the sentence before alone. */
function standing(line: PrintedLine, context: NumberContext): 'clear' | 'close' | 'within' {
  const hangs = hasHangingWords(line, context)
  if (context.above?.page !== line.page) return hangs ? 'clear' : 'close'
  const isSpaced = isApart(line, context.above, context.setting)
  if (context.open === undefined && !isSpaced) return hangs ? 'close' : 'within'
  return hangs || isSpaced || context.above.across > line.across + 8 ? 'clear' : 'close'
}

/** Whether the line below goes on to the right of where this one begins. */
function hasHangingWords(line: PrintedLine, { below, setting }: NumberContext): boolean {
  return below?.page === line.page && !isApart(below, line, setting) && below.across > line.across + 8
}

function isApartOnPage(line: PrintedLine, { above, setting }: NumberContext): boolean {
  return above !== undefined && above.page === line.page && isApart(line, above, setting)
}

function isAfterSentence({ open, above }: NumberContext): boolean {
  return above === undefined || endsSentence(open?.text ?? above.text)
}
