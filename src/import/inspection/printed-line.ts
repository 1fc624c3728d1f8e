import { foldSpace } from '../../foundation/text.ts'
import type { PdfRun } from '../read/format/pdf-lines.ts'

/** A stretch of a printed line with no wide gap in it, such as a cell of a table. Lengths are points. */
export type Segment = {
  readonly text: string
  readonly across: number
  readonly end: number
  readonly down: number
  readonly size: number
}

/** A line as printed on a page, counted from 1: where it stands, its largest share's size and face, its segments. */
export type PrintedLine = Omit<Segment, 'end'> & {
  readonly page: number
  readonly face: string
  readonly segments: readonly Segment[]
  /** Where the second run begins: the words after a number or a bullet that stands alone. */
  readonly secondAcross: number | undefined
}

/** The lines of each page of a PDF, from top to bottom, words from left to right; raised marks of footnotes left out. */
export function printedLines(pages: readonly (readonly PdfRun[])[]): readonly PrintedLine[] {
  return pages.flatMap((runs, index) => rowsOf(runs.flatMap(cellsOf)).map((row) => lineOf(row, index + 1)))
}

/** A run that holds several cells, with spaces between them as on a typewriter, as a run for each. */
function cellsOf(run: PdfRun): readonly PdfRun[] {
  const letter = run.width / Math.max(1, run.text.length)
  return [...run.text.matchAll(/\S+(?:\s{1,2}\S+)*/g)].map(({ 0: text, index }) => ({
    ...run,
    text,
    across: run.across + index * letter,
    width: text.length * letter,
  }))
}

/** Runs whose feet stand within about half a letter's height of each other, small letters deciding. */
function rowsOf(runs: readonly PdfRun[]): readonly (readonly PdfRun[])[] {
  const rows: PdfRun[][] = []
  for (const run of runs.toSorted((one, other) => one.down - other.down)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && isLevel(first, run)) row.push(run)
    else rows.push([run])
  }
  return rows.map((row) => row.toSorted((one, other) => one.across - other.across).filter(isNoDouble))
}

/** Words that are printed once more at the same place only look bold. */
function isNoDouble(run: PdfRun, index: number, row: readonly PdfRun[]): boolean {
  return !row
    .slice(0, index)
    .some((other) => other.text === run.text && Math.abs(other.across - run.across) < run.size * 0.1)
}

function isLevel(one: PdfRun, other: PdfRun): boolean {
  return other.down - one.down <= Math.min(one.size, other.size) * 0.6
}

function lineOf(row: readonly PdfRun[], page: number): PrintedLine {
  const { size, face } = mainRun(row)
  const runs = row.filter((run, index) => index === 0 || !isFootnoteMark(run, size))
  const segments = segmentsOf(runs)
  return {
    page,
    text: segments.map(({ text }) => text).join(' '),
    across: runs[0]?.across ?? 0,
    down: Math.max(...runs.map(({ down }) => down)),
    size,
    face,
    segments,
    secondAcross: runs[1]?.across,
  }
}

/** The size and face in which most letters of a row are set. */
function mainRun(row: readonly PdfRun[]): { readonly size: number; readonly face: string } {
  const letters = new Map<string, { letters: number; size: number; face: string }>()
  for (const { text, size, face } of row) {
    const key = `${size.toFixed(1)} ${face}`
    const seen = letters.get(key) ?? { letters: 0, size, face }
    letters.set(key, { ...seen, letters: seen.letters + text.trim().length })
  }
  return [...letters.values()].reduce((most, each) => (each.letters > most.letters ? each : most))
}

function isFootnoteMark({ text, size }: PdfRun, lineSize: number): boolean {
  return size <= lineSize * 0.75 && /^\s*(?:\d{1,2}|\*)\s*$/.test(text)
}

function segmentsOf(runs: readonly PdfRun[]): readonly Segment[] {
  const segments: Segment[] = []
  for (const run of runs) {
    const before = segments.at(-1)
    const gap = before === undefined ? Number.POSITIVE_INFINITY : run.across - before.end
    if (before === undefined || gap > run.size * 1.2) segments.push(segmentOf(run))
    else segments[segments.length - 1] = joined(before, run, gap)
  }
  return segments.map((each) => ({ ...each, text: foldSpace(each.text) })).filter(({ text }) => text !== '')
}

function segmentOf({ text, across, down, size, width }: PdfRun): Segment {
  return { text, across, end: across + width, down, size }
}

function joined(before: Segment, run: PdfRun, gap: number): Segment {
  const space = gap > run.size * 0.15 ? ' ' : ''
  return {
    ...before,
    text: `${before.text}${space}${run.text}`,
    end: Math.max(before.end, run.across + run.width),
    down: Math.max(before.down, run.down),
  }
}
