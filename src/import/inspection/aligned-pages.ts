import type { PrintedLine } from './printed-line.ts'

/** How far the margins of left and right pages may differ, in points; less is no difference to a reader. */
const shift = { least: 4, most: 60 } as const

/** The lines with left and right pages moved to one left margin, where they are set with two as in a book. */
export function alignedPages(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const [odd, even] = [marginOf(lines, 1), marginOf(lines, 0)]
  if (odd === undefined || even === undefined) return lines
  const by = odd - even
  if (Math.abs(by) < shift.least || Math.abs(by) > shift.most) return lines
  return lines.map((line) => (line.page % 2 === 0 ? movedBy(line, by) : line))
}

/** The middle of the left margins of the pages whose number leaves this remainder when halved. */
function marginOf(lines: readonly PrintedLine[], remainder: number): number | undefined {
  const margins = new Map<number, number>()
  for (const { page, across } of lines)
    if (page % 2 === remainder) margins.set(page, Math.min(across, margins.get(page) ?? across))
  return [...margins.values()].toSorted((one, other) => one - other)[margins.size >> 1]
}

function movedBy(line: PrintedLine, by: number): PrintedLine {
  return {
    ...line,
    across: line.across + by,
    secondAcross: line.secondAcross === undefined ? undefined : line.secondAcross + by,
    segments: line.segments.map((each) => ({ ...each, across: each.across + by, end: each.end + by })),
  }
}
