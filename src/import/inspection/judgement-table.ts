import {
  areaNamed,
  gradeNamed,
  isPartOfGrade,
  mayBeginArea,
  mayBeginGrade,
  plainWords,
} from './area-words.ts'
import type { PrintedLine, Segment } from './printed-line.ts'
import type { Doubt, ReadJudgement } from './reading.ts'

/** The judgements that a table prints, how many lines of the report it takes up, and what is doubtful. */
export type JudgementTable = {
  readonly judgements: readonly ReadJudgement[]
  readonly doubts: readonly Doubt[]
  /** The lines above its first row, and those down to the end of its last; both 0 where there is no table. */
  readonly above: number
  readonly length: number
}

type Cell = { readonly text: string; readonly top: number; readonly bottom: number; readonly size: number }

/**
 * Reads the grades that stand in cells of their own beside areas, by where they are printed: a grade belongs to the one
 * area at its height, however either is wrapped. What stands beside no area, or beside two, is left out and asked about.
 */
export function judgementTable(lines: readonly PrintedLine[]): JudgementTable {
  const page = lines[0]?.page
  const front = lines.filter((line) => line.page === page)
  const margin = Math.min(...front.map(({ across }) => across))
  const gradeSegments = front.flatMap((line) =>
    line.segments.filter((each) => isGradeCell(each, line, margin)),
  )
  const grades = gradesOf(gradeSegments)
  const last = gradeSegments.at(-1)
  const first = gradeSegments[0]
  if (grades.length === 0 || first === undefined || last === undefined)
    return { judgements: [], doubts: [], above: 0, length: 0 }
  const reach = last.size * 4
  const between = front.flatMap((line) =>
    line.segments.filter(
      (each) =>
        !gradeSegments.includes(each) &&
        !isColumnHead(each.text) &&
        each.down >= first.down - reach &&
        each.down <= last.down + reach,
    ),
  )
  const areas = areasOf(between)
  const top = Math.min(
    first.down,
    ...areas.filter((area) => isBeside(area, cellOf(first))).map((area) => area.top),
  )
  return {
    ...paired(grades, areas),
    above: front.filter(({ down }) => down < top - 1).length,
    length: lengthOf(front, last, areas),
  }
}

/** Down to the last grade, and further where the name of its area is wrapped below it. */
function lengthOf(front: readonly PrintedLine[], last: Segment, areas: readonly Cell[]): number {
  const lastArea = areas
    .filter(({ text, top }) => areaNamed(text) !== undefined && top <= last.down + last.size)
    .at(-1)
  const bottom = Math.max(last.down, lastArea?.bottom ?? 0) + 1
  return front.filter(({ down }) => down <= bottom).length
}

/** A grade or a part of one that stands apart from the words beside it, and does not begin the line of a text. */
function isGradeCell(segment: Segment, line: PrintedLine, margin: number): boolean {
  if (!isPartOfGrade(segment.text)) return false
  return line.segments.length > 1 || segment.across > margin + 40
}

/** Cells made of segments one below another, each as long as its words go on with a grade. */
function gradesOf(segments: readonly Segment[]): readonly Cell[] {
  const cells: Cell[] = []
  for (const segment of segments) {
    const above = cells.at(-1)
    const wrapped = above === undefined ? undefined : below(above, segment)
    if (wrapped !== undefined && mayBeginGrade(wrapped.text)) cells[cells.length - 1] = wrapped
    else cells.push(cellOf(segment))
  }
  return cells
}

/** Cells made of segments one below another, each as long as its words go on with the name of an area. */
function areasOf(segments: readonly Segment[]): readonly Cell[] {
  const cells: Cell[] = []
  for (const segment of segments) {
    const above = cells.at(-1)
    const wrapped = above === undefined ? undefined : below(above, segment)
    const goesOn =
      wrapped !== undefined &&
      (mayBeginArea(wrapped.text) || (above !== undefined && isUnknown(above) && isNear(above, segment)))
    if (goesOn && wrapped !== undefined) cells[cells.length - 1] = wrapped
    else cells.push(cellOf(segment))
  }
  return cells
}

function isUnknown({ text }: Cell): boolean {
  return !mayBeginArea(text)
}

function isNear(above: Cell, segment: Segment): boolean {
  return segment.down - above.bottom <= segment.size * 1.3 && !mayBeginArea(segment.text)
}

function cellOf({ text, down, size }: Segment): Cell {
  return { text, top: down, bottom: down, size }
}

function below(above: Cell, segment: Segment): Cell | undefined {
  const gap = segment.down - above.bottom
  if (gap < 0 || gap > segment.size * 1.8) return undefined
  return { ...above, text: `${above.text} ${segment.text}`, bottom: segment.down }
}

function paired(
  grades: readonly Cell[],
  areas: readonly Cell[],
): { readonly judgements: readonly ReadJudgement[]; readonly doubts: readonly Doubt[] } {
  const judgements: ReadJudgement[] = []
  const doubts: Doubt[] = []
  for (const cell of grades) {
    const grade = gradeNamed(cell.text)
    const area = areaBeside(cell, areas)
    const isAlone =
      area !== undefined && grades.filter((other) => areaBeside(other, areas) === area).length === 1
    if (grade === undefined || area === undefined || !isAlone)
      doubts.push({ code: 'judgements-unclear', what: cell.text })
    else {
      judgements.push({ area: printedName(area.text), grade })
      if (areaNamed(area.text) === undefined)
        doubts.push({ code: 'area-not-known', what: printedName(area.text) })
    }
  }
  return { judgements, doubts }
}

/** The one area at the height of a grade, those that the framework knows before others; `undefined` where several are. */
function areaBeside(grade: Cell, areas: readonly Cell[]): Cell | undefined {
  const beside = areas.filter((area) => isBeside(area, grade))
  const known = beside.filter(({ text }) => areaNamed(text) !== undefined)
  const found = known.length > 0 ? known : beside
  return found.length === 1 ? found[0] : undefined
}

/** Whether two cells are set in one row: one reaches into the height of the other, give or take half a line. */
function isBeside(area: Cell, grade: Cell): boolean {
  const slack = Math.min(area.size, grade.size) * 0.7
  return area.top <= grade.bottom + slack && grade.top <= area.bottom + slack
}

/** The name of an area as printed, without its number, the mark of a footnote and a colon. */
export function printedName(text: string): string {
  return text
    .replace(/^\d{1,2}(?:\.\d{1,2})?[.)]?\s+/, '')
    .replace(/(?<=\p{L})\d{1,2}$/u, '')
    .replace(/[\s:;–—-]+$/, '')
}

/** Whether words are only the head of a column. */
function isColumnHead(text: string): boolean {
  return ['judgement', 'grade', 'judgements', 'grades'].includes(plainWords(text))
}
