import type { Line } from './lines.ts'

const pageNumber = /^(?:page )?[-–—]? ?\d{1,4} ?[-–—]?(?: of \d{1,4})?$/i
const restOfLine = 40
const repeats = 3

/**
 * The lines of printed pages without page numbers and running headings; the line after each is marked as the first
 * of its page, so that a sentence cut by the page can be joined.
 */
export function withoutPageFurniture(lines: readonly Line[]): readonly Line[] {
  const running = runningHeadings(lines)
  const kept: Line[] = []
  let page = false
  for (const line of lines) {
    page ||= line.page
    const atEdge = line.page || page
    if (isPageNumber(line) || (atEdge && running.has(headingKey(line)))) {
      page = true
    } else {
      kept.push(page ? { ...line, page: true } : line)
      page = false
    }
  }
  return kept
}

function isPageNumber(line: Line): boolean {
  return (
    (line.gap || line.page) &&
    pageNumber.test(line.text) &&
    (line.indent >= 4 || /page/i.test(line.text) || line.page)
  )
}

function runningHeadings(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const opensPage = line.page || (before !== undefined && isPageNumber(before))
    if (opensPage && line.text.length <= 100)
      counts.set(headingKey(line), (counts.get(headingKey(line)) ?? 0) + 1)
  }
  return new Set([...counts].filter(([key, count]) => count >= repeats && key !== '').map(([key]) => key))
}

function headingKey(line: Line): string {
  return line.text
    .slice(0, restOfLine * 2)
    .replace(/\d+/g, '')
    .trim()
}
