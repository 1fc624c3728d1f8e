/** A run of characters as a PDF sets it: where it begins, `down` from the top of the page, in points. */
export type PdfRun = {
  readonly text: string
  readonly across: number
  readonly down: number
  readonly width: number
  readonly size: number
  /** Which of the file's fonts it is set in, by a name that means something only within one reading of the file. */
  readonly face: string
}

type Line = { readonly down: number; readonly size: number; readonly runs: PdfRun[] }

/**
 * The pages of a PDF as a printer would set them in a typewriter's face: lines from top to bottom, words from left
 * to right, indents and columns as spaces, a wider space between lines as empty lines. Each page ends with a form
 * feed; page numbers and running heads stay as the lines that they are.
 */
export function printedPages(pages: readonly (readonly PdfRun[])[]): string {
  const lined = pages.map((runs) => linesOf(runs))
  const runs = pages.flat()
  const unit =
    median(runs.filter(({ text }) => text.length > 3).map((run) => run.width / run.text.length)) ?? 5
  const margin = runs.reduce((least, run) => Math.min(least, run.across), Number.POSITIVE_INFINITY)
  const pitch =
    median(lined.flatMap((lines) => lines.slice(1).map((line, index) => gap(lines[index], line)))) ?? 1.2
  return lined.map((lines) => `${pageText(lines, { unit, margin, pitch })}\f`).join('')
}

type Setting = { readonly unit: number; readonly margin: number; readonly pitch: number }

/** Runs whose feet stand within half a letter's height of each other make one line. */
function linesOf(runs: readonly PdfRun[]): readonly Line[] {
  const lines: Line[] = []
  for (const run of runs.toSorted((one, other) => one.down - other.down)) {
    const line = lines.at(-1)
    const isSame = line !== undefined && run.down - line.down <= Math.max(line.size, run.size) * 0.5
    if (isSame) line.runs.push(run)
    else lines.push({ down: run.down, size: run.size, runs: [run] })
  }
  for (const line of lines) line.runs.sort((one, other) => one.across - other.across)
  return lines
}

/** How far a line stands below another, in heights of its letters. */
function gap(above: Line | undefined, line: Line): number {
  return above === undefined ? 0 : (line.down - above.down) / Math.max(1, line.size)
}

const mostEmptyLines = 3

function pageText(lines: readonly Line[], setting: Setting): string {
  const set: string[] = []
  for (const [index, line] of lines.entries()) {
    const steps = Math.round(gap(lines[index - 1], line) / Math.max(0.5, setting.pitch))
    for (let empty = 1; empty < Math.min(steps, mostEmptyLines + 1); empty += 1) set.push('')
    set.push(lineText(line.runs, setting))
  }
  return set.map((line) => `${line}\n`).join('')
}

const widestIndent = 200

function lineText(runs: readonly PdfRun[], { unit, margin }: Setting): string {
  let text = ''
  let end = margin
  for (const run of runs) {
    const column = Math.min(Math.round((run.across - margin) / unit), widestIndent)
    const isApart = run.across - end > unit * 2.5
    const isWordApart = run.across - end > run.size * 0.15
    if (isApart) text = text.padEnd(Math.max(column, text === '' ? 0 : text.length + 2))
    else if (isWordApart && text !== '' && !text.endsWith(' ') && !run.text.startsWith(' ')) text += ' '
    text += run.text
    end = Math.max(end, run.across + run.width)
  }
  return text.trimEnd()
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]
}
