import { isApart, type Setting } from './block.ts'
import { bulletedWords } from './numbered-line.ts'
import type { PrintedLine } from './printed-line.ts'

/** A paragraph or an item of a list that is being read, line by line. */
export type OpenText = {
  readonly text: string
  readonly page: number
  /** Where its number or bullet stands, and where its words do. */
  readonly markAcross: number
  readonly wordsAcross: number
  /** Whether its further lines stand under its words and not under its mark; not known of a single line. */
  readonly isHanging: boolean | undefined
  readonly last: PrintedLine
}

/** A paragraph or an item that begins in a line, with the words after its mark. */
export function openText(
  line: PrintedLine,
  begins: { readonly words: string; readonly across: number },
): OpenText {
  return {
    text: begins.words,
    page: line.page,
    markAcross: line.across,
    wordsAcross: begins.across,
    isHanging: undefined,
    last: line,
  }
}

/** Whether a line goes on with a text, by where it stands: under its words, or close below it where nothing hangs. */
export function goesOn(open: OpenText, line: PrintedLine, setting: Setting): boolean {
  if (line.size > setting.size * 1.12) return false
  const isUnderWords = line.across > open.markAcross + 6 && line.across >= open.wordsAcross - 10
  if (open.isHanging === true) return isUnderWords
  if (open.isHanging === undefined && isUnderWords && open.wordsAcross > open.markAcross + 6) return true
  if (Math.abs(line.across - open.markAcross) > 6) return false
  return line.page === open.last.page ? !isApart(line, open.last, setting) : !endsSentence(open.text)
}

/** A text with one more line: hyphens at the end of a line are kept, and bullets within it too. */
export function joinedText(open: OpenText, line: PrintedLine): OpenText {
  const bulleted = bulletedWords(line)
  const words = bulleted === undefined ? line.text : `• ${bulleted}`
  const isHanging = open.isHanging ?? line.across > open.markAcross + 6
  const isParted = open.text.endsWith('\u00ad')
  const before = isParted ? open.text.slice(0, -1) : open.text
  return {
    ...open,
    text: isParted || /[\p{L}\d][-\u2010]$/u.test(before) ? `${before}${words}` : `${before} ${words}`,
    wordsAcross: open.isHanging === undefined && isHanging ? line.across : open.wordsAcross,
    isHanging,
    last: line,
  }
}

/** Whether words end as sentences do. */
export function endsSentence(text: string): boolean {
  return /[.!?:][)\]’”'"]*$/.test(text)
}
