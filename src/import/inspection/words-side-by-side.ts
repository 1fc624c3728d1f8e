import type { PrintedLine } from './printed-line.ts'

/** What tells columns of prose from a table of grades: words enough on both sides, again and again from one place on. */
const prose = { leastLetters: 20, leastLines: 5, sameWithin: 4 } as const

/**
 * The pages, counted from 1, on which prose stands in columns side by side. Nothing says in which order a report means them to be
 * read, and a line across two of them is no sentence.
 */
export function pagesInColumns(lines: readonly PrintedLine[]): ReadonlySet<number> {
  const starts = new Map<number, number[]>()
  for (const { page, segments } of lines) {
    const [left, right] = segments
    if (left === undefined || right === undefined || !isProse(left) || !isProse(right)) continue
    starts.set(page, [...(starts.get(page) ?? []), right.across])
  }
  return new Set([...starts].filter(([, begins]) => beginAtOnePlace(begins)).map(([page]) => page))
}

function isProse({ text }: { readonly text: string }): boolean {
  return text.length >= prose.leastLetters
}

function beginAtOnePlace(begins: readonly number[]): boolean {
  return begins.some(
    (one) => begins.filter((other) => Math.abs(other - one) <= prose.sameWithin).length >= prose.leastLines,
  )
}
