import { isBodyLine, isDateLine } from '../item/meeting-head.ts'
import { firstDate } from './dates.ts'
import type { Line } from './lines.ts'

const pageNumber = /^(?:page )?[-–—]? ?\d{1,4} ?[-–—]?(?: of \d{1,4})?$/i
const numberedHead = /^(?=.{0,100}$).*(?:\d{4} ?[-–|] (?:page )?\d{1,3}|\bpage \d{1,4}(?: of \d{1,4})?)$/i
const mostHeadLines = 3
const restOfLine = 40
const repeats = 3

/**
 * The lines of printed pages without page numbers and running headings; the line after each is marked as the first
 * of its page, so that a sentence cut by the page can be joined.
 */
export function withoutPageFurniture(lines: readonly Line[]): readonly Line[] {
  const running = runningHeadings(lines)
  const between = linesBetweenPages(lines)
  const kept: Line[] = []
  let page = false
  for (const line of lines) {
    page ||= line.page
    const atEdge = line.page || page
    if (between.has(line) || isPageNumber(line) || (atEdge && running.has(headingKey(line)))) {
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

/**
 * Lines that stand alone between two pages without saying so: a page's number under the body's name or the date, or
 * "Cabinet - 12 March 2024 - 3".
 */
function linesBetweenPages(lines: readonly Line[]): ReadonlySet<Line> {
  const between = new Set<Line>()
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (at === 0 || (next !== undefined && !next.gap)) continue
    if (line.gap && numberedHead.test(line.text) && isDated(line.text)) between.add(line)
    if (!pageNumber.test(line.text)) continue
    let first = at
    while (first > 0 && lines[first]?.gap === false && at - first < mostHeadLines) first -= 1
    const group = lines.slice(first, at)
    if (lines[first]?.gap === true && first > 0 && group.every(({ text }) => isHeadLine(text)))
      for (const each of [...group, line]) between.add(each)
  }
  return between
}

function isDated(text: string): boolean {
  return firstDate(text) !== undefined || /^(?:.{0,40} )?page \d+(?: of \d+)?$/i.test(text)
}

function isHeadLine(text: string): boolean {
  return isBodyLine(text) || isDateLine(text)
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
