import { isPartOfGrade } from './area-words.ts'
import { type Heading, headingOf } from './heading.ts'
import type { PrintedLine } from './printed-line.ts'

/** How a report is set, which tells its headings and paragraphs from one another. Lengths are points. */
export type Setting = {
  readonly size: number
  readonly pitch: number
  readonly faces: ReadonlyMap<number, string>
}

/** How the text of a report is set: the commonest size, the usual distance of lines, the commonest face of each page. */
export function settingOf(lines: readonly PrintedLine[]): Setting {
  const size = commonest(lines, ({ size: each }) => each.toFixed(1))
  const gaps = lines.flatMap((line, index) => {
    const above = lines[index - 1]
    const gap = above !== undefined && above.page === line.page ? line.down - above.down : 0
    return gap > line.size * 0.9 && gap < line.size * 4 ? [gap] : []
  })
  const pages = new Set(lines.map(({ page }) => page))
  return {
    size: Number(size ?? 12),
    // where paragraphs are short, most gaps are those between them
    pitch: gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 4)] ?? 14,
    faces: new Map(
      [...pages].map((page) => [
        page,
        commonest(
          lines.filter((line) => line.page === page),
          ({ face }) => face,
        ) ?? '',
      ]),
    ),
  }
}

function commonest(lines: readonly PrintedLine[], of: (line: PrintedLine) => string): string | undefined {
  const letters = new Map<string, number>()
  for (const line of lines) letters.set(of(line), (letters.get(of(line)) ?? 0) + line.text.length)
  return [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0]
}

/** Whether more than the usual space stands above a line, or the top of a page. */
export function isApart(line: PrintedLine, above: PrintedLine | undefined, { pitch }: Setting): boolean {
  return above === undefined || above.page !== line.page || line.down - above.down > pitch * 1.22
}

/** Whether a line is set larger than the text. */
function isLarge(line: PrintedLine, { size }: Setting): boolean {
  return line.size >= size * 1.12
}

/** Whether a line is set smaller than the text, as notes at the foot are. */
export function isNote(line: PrintedLine, { size }: Setting): boolean {
  return line.size <= size * 0.87
}

/** A heading where it is printed, and how many lines it takes up. */
export type PlacedHeading = Heading & { readonly lines: number; readonly isLarge: boolean }

/**
 * The heading that begins at a line: set larger than the text, or in another face than the text with space above, or the
 * name of an area or of a list with space above. `undefined` where the line begins none.
 */
export function headingAt(
  lines: readonly PrintedLine[],
  at: number,
  setting: Setting,
): PlacedHeading | undefined {
  const line = lines[at]
  if (line === undefined || isNote(line, setting)) return undefined
  if (isLarge(line, setting)) return setHeading(lines, at, setting)
  if (!isApart(line, lines[at - 1], setting)) return undefined
  const named = namedHeading(lines, at)
  if (named !== undefined) return named
  const isOtherFace = line.face !== setting.faces.get(line.page)
  return isOtherFace && line.text.length < 120 && /^\p{Lu}/u.test(line.text)
    ? setHeading(lines, at, setting)
    : undefined
}

/** The lines from here on that are set like the first, as far as they stand close together. */
function setHeading(lines: readonly PrintedLine[], at: number, setting: Setting): PlacedHeading {
  const first = lines[at] as PrintedLine
  let count = 1
  for (; count < mostHeadingLines; count += 1) {
    const [above, next] = [lines[at + count - 1], lines[at + count]]
    const isLike =
      next !== undefined &&
      above !== undefined &&
      next.page === first.page &&
      Math.abs(next.size - first.size) < 0.6 &&
      (isLarge(first, setting) || next.face === first.face) &&
      next.down - above.down <= first.size * 1.5
    if (!isLike || beginsAnother(lines, at, count)) break
  }
  return { ...headingIn(lines.slice(at, at + count)), lines: count, isLarge: isLarge(first, setting) }
}

const mostHeadingLines = 5

/** Whether the lines so far are a whole heading, and the next begins one of its own. */
function beginsAnother(lines: readonly PrintedLine[], at: number, count: number): boolean {
  const soFar = headingIn(lines.slice(at, at + count))
  const longer = headingIn(lines.slice(at, at + count + 1))
  const next = headingIn(lines.slice(at + count, at + count + 1))
  return soFar.role !== 'other' && longer.role === 'other' && next.role !== 'other'
}

/** The shortest run of lines from here on that is the name of an area or of a list. */
function namedHeading(lines: readonly PrintedLine[], at: number): PlacedHeading | undefined {
  let best: PlacedHeading | undefined
  for (let count = 1; count <= 3; count += 1) {
    const run = lines.slice(at, at + count)
    if (run.length < count || run.some(({ page }) => page !== run[0]?.page)) break
    const heading = headingIn(run)
    if (heading.role !== 'other' && (best === undefined || heading.grade !== undefined))
      best = { ...heading, lines: count, isLarge: false }
  }
  return best
}

/** Lines as one heading; a grade that stands in a cell of its own beside them is its grade. */
function headingIn(lines: readonly PrintedLine[]): Heading {
  const across = Math.min(...lines.map((line) => line.across))
  const cells = lines.flatMap(({ segments }) => segments)
  const grades = cells.filter((each) => each.across > across + 100 && isPartOfGrade(each.text))
  const names = cells.filter((each) => !grades.includes(each))
  const beside = grades.map(({ text }) => text).join(' ')
  return headingOf(names.map(({ text }) => text).join(' '), beside === '' ? undefined : beside)
}
