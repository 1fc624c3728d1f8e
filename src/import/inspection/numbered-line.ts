import type { PrintedLine } from './printed-line.ts'

/** A line that begins with a number as paragraphs do: the number, the words after it, and where they begin. */
export type NumberedLine = {
  readonly number: number
  readonly words: string
  readonly wordsAcross: number
  /** Whether the number stands alone or with a stop, so that it can hardly be part of a sentence. */
  readonly isMarked: boolean
}

const marked = /^(\d{1,3})(?:[.)]\s*(?!\d)|\s+(?=[\p{Lu}‘“'"]))(\S.*)$/u

/** The number with which a line begins, where it may be that of a paragraph. */
export function numberedLine(line: PrintedLine): NumberedLine | undefined {
  const match = marked.exec(line.text)
  if (match === null) return undefined
  const [, digits = '', words = ''] = match
  const standsAlone = /^\d{1,3}[.)]?$/.test(line.segments[0]?.text ?? '')
  const isMarked = standsAlone || /^\d{1,3}[.)]/.test(line.text)
  const [first, second] = line.segments
  const wordsAcross =
    standsAlone && second !== undefined ? second.across : (line.secondAcross ?? estimated(first, digits))
  return { number: Number(digits), words, wordsAcross, isMarked }
}

function estimated(segment: PrintedLine['segments'][number] | undefined, digits: string): number {
  if (segment === undefined) return 0
  const width = (segment.end - segment.across) / Math.max(1, segment.text.length)
  return segment.across + (digits.length + 2) * width
}

// a character of private use is a sign of the font it is set in, as Wingdings has them
const bullets = /^[•◼■▪●○◦◆▫□➢➤✓⬛∙·‣\p{Co}\u2013\u2014*o-]$/u
const bulleted = /^[•◼■▪●○◦◆▫□➢➤✓⬛∙·‣\p{Co}]\s*(\S.*)$/u

/** The words of a line after the bullet with which it begins; `undefined` where it begins with none. */
export function bulletedWords(line: PrintedLine): string | undefined {
  const [first, ...others] = line.segments
  if (first !== undefined && others.length > 0 && bullets.test(first.text))
    return others.map(({ text }) => text).join(' ')
  return bulleted.exec(line.text)?.[1] ?? /^[–—-] (\S.*)$/.exec(line.text)?.[1]
}
