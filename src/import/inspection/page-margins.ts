import type { PrintedLine } from './printed-line.ts'

/** How many lines at the head and the foot of a page may be its number or a running line. */
const marginLines = 3

/**
 * The lines without what is printed in the margins of every page: page numbers, and lines at the head or the foot that
 * stand in the same place on three pages or more, whatever numbers they hold.
 */
export function withoutMargins(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const margins = marginsOf(lines)
  const places = new Map<string, number>()
  for (const line of margins) places.set(placeOf(line), (places.get(placeOf(line)) ?? 0) + 1)
  return lines.filter((line) => {
    if (!margins.has(line) || isNumbered(line)) return true
    return !isPageNumber(line) && (places.get(placeOf(line)) ?? 0) < 3
  })
}

/** A numbered paragraph is no running line, even where others at its place begin with the same words. */
function isNumbered({ text }: PrintedLine): boolean {
  return /^\d{1,3}[.)] \S/.test(text)
}

function marginsOf(lines: readonly PrintedLine[]): ReadonlySet<PrintedLine> {
  const byPage = new Map<number, PrintedLine[]>()
  for (const line of lines) byPage.set(line.page, [...(byPage.get(line.page) ?? []), line])
  return new Set(
    [...byPage.values()].flatMap((page) => [...page.slice(0, marginLines), ...page.slice(-marginLines)]),
  )
}

function isPageNumber({ text }: PrintedLine): boolean {
  return /^(?:page )?\d{1,3}(?: of \d{1,3})?$/i.test(text)
}

function placeOf({ text, down }: PrintedLine): string {
  return `${Math.round(down / 4)} ${text.replace(/\d+/g, '#')}`
}
