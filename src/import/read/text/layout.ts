import type { Line } from './lines.ts'

const widestPrintedLine = 130
const itemLine = /^\(Items? [\w ,.&-]{1,20}\)$/i
const sentenceEnd = /[.:;!?”"’')]$/

/**
 * Whether lines were laid out for print: wrapped at a width, indented, with "(Item 4)" on lines of their own.
 * A text copied from a page has one paragraph to a line instead.
 */
export function isPrinted(lines: readonly Line[]): boolean {
  if (lines.some((line) => itemLine.test(line.text)))
    return lines.every((line) => line.text.length <= 4 * widestPrintedLine)
  const long = lines.filter((line) => line.text.length > widestPrintedLine).length
  const indented = lines.filter((line) => line.indent >= 3).length
  const wrapped = lines.filter((line, at) => isWrapped(line, lines[at + 1])).length
  return (
    long * 20 <= lines.length && wrapped >= 1 && (wrapped * 4 >= lines.length || indented * 3 >= lines.length)
  )
}

function isWrapped(line: Line, next: Line | undefined): boolean {
  return next !== undefined && !next.gap && line.text.length > 55 && !sentenceEnd.test(line.text)
}
