import type { SourceText } from '../source-text.ts'
import { withoutControls } from './text-builder.ts'

const shortestWrapped = 45
const longestPrinted = 130

/**
 * The words of a text file, with how they are laid out.
 * `printed` where a form feed divides pages, where a numbered heading stands above "(Item 4)", or where no line is longer than a printed line
 * (130 characters) and at least a third of the lines that could be wrapped are: 45 characters
 * or more, and the next line goes on at once without a number or a bullet. `pasted` otherwise.
 */
export function plainText(decoded: string): SourceText {
  const text = withoutControls(decoded)
  return { text, layout: isPrinted(text) ? 'printed' : 'pasted', meeting: {} }
}

function isPrinted(text: string): boolean {
  if (text.includes('\f') || /^ *\d{1,4}\. {2,}\S[^\n]*\n *\(item [^)\n]{1,10}\)/im.test(text)) return true
  const lines = text.split('\n').map((line) => line.trimEnd())
  if (lines.some((line) => line.length > longestPrinted)) return false
  const full = lines.flatMap((line, index) =>
    line.length >= shortestWrapped ? [lines[index + 1] ?? ''] : [],
  )
  const wrapped = full.filter((next) => next !== '' && !/^\s*(?:[•*-]|\(?\w{1,3}[.)])\s/.test(next))
  return wrapped.length > 0 && wrapped.length * 3 >= full.length
}
