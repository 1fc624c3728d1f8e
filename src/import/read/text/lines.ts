import type { Span } from '../source-text.ts'
import { isSpace } from './folded.ts'

/** One printed line that is not blank. `indent` counts columns; a tab is eight. */
export type Line = {
  readonly span: Span
  readonly text: string
  readonly indent: number
  /** A blank line, or the start of the text, stands before it. */
  readonly gap: boolean
  /** A page ended between the line before and this one. */
  readonly page: boolean
}

/** The lines of the given stretches of a text that are not blank, each trimmed. Every unit is looked at twice at most. */
export function linesOf(source: string, stretches: readonly Span[]): readonly Line[] {
  const lines: Line[] = []
  for (const [start, end] of stretches) {
    let gap = true
    let page = false
    for (let from = start; from < end;) {
      const newline = source.indexOf('\n', from)
      const until = newline === -1 || newline > end ? end : newline
      const line = trimmed(source, from, until)
      page ||= source.slice(from, until).includes('\f')
      if (line.start === line.end) {
        gap = true
      } else {
        const text = source.slice(line.start, line.end)
        lines.push({ span: [line.start, line.end], text, indent: line.indent, gap, page })
        gap = false
        page = false
      }
      from = until + 1
    }
  }
  return lines
}

function trimmed(source: string, from: number, until: number) {
  let start = from
  let indent = 0
  while (start < until && isEdge(source.charCodeAt(start))) {
    if (source[start] === '\t') indent += 8
    else if (source[start] === ' ' || source[start] === '\u00a0') indent += 1
    start += 1
  }
  let end = until
  while (end > start && isSpace(source.charCodeAt(end - 1))) end -= 1
  return { start, end, indent }
}

/** White space, a table's rule before its first cell, and marks that are not seen, such as that of byte order. */
function isEdge(unit: number): boolean {
  return isSpace(unit) || unit === 0x7c || (unit >= 0x200b && unit <= 0x200f)
}
