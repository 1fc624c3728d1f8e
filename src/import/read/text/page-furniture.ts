import { isBodyLine, isDateLine } from '../item/meeting-head.ts'
import { firstDate } from '../../../foundation/dates-in-text.ts'
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
  for (const group of groupsOf(lines).slice(1)) {
    const last = group.at(-1)
    if (last === undefined || group.length > mostHeadLines + 1) continue
    const head = group.slice(0, -1)
    const isPage = pageNumber.test(last.text) && head.every(({ text }) => isHeadLine(text))
    const isHead = group.length === 1 && numberedHead.test(last.text) && isDated(last.text)
    if (isPage || isHead) for (const line of group) between.add(line)
  }
  return between
}

/** Lines that stand together, with an empty line between each group and the next. */
function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group === undefined || line.gap) groups.push([line])
    else group.push(line)
  }
  return groups
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
