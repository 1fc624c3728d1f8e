import type { PdfRun } from '../read/format/pdf-lines.ts'

const letterWidth = 0.52
const textWidth = 450

/** How words are set on a test's page: in points, from the left edge, 12-point text in the first face unless said. */
type Set = { readonly x?: number; readonly size?: number; readonly face?: string; readonly width?: number }

type TestCell = {
  readonly x: number
  readonly lines: readonly string[]
  readonly from?: number
  readonly size?: number
}

/** The pages of an invented printed report, made line by line from the top, as runs of a PDF. */
export class TestSheet {
  readonly #pages: PdfRun[][] = [[]]
  #down = 100

  /** The pages as they are now; each ends with its number in the corner. */
  get pages(): readonly (readonly PdfRun[])[] {
    return this.#pages.map((runs, index) => [...runs, runOf(`${index + 1}`, 513, { down: 808, size: 20 })])
  }

  /** Words wrapped to lines under one another, on further pages where they need them. */
  words(text: string, { x = 71, size = 12, face = 'regular', width = textWidth - (x - 71) }: Set = {}): this {
    for (const line of wrapped(text, Math.floor(width / (size * letterWidth)))) {
      this.#room(size)
      this.#put(line, x, { size, face })
      this.#down += size * 1.2
    }
    return this
  }

  /** Empty space above what comes next. */
  space(points = 12): this {
    this.#down += points
    return this
  }

  /** A number or bullet, and words that hang beside it, with space below. */
  hanging(mark: string, text: string, { x = 71, below = 12, hang = 28 } = {}): this {
    this.#room(12)
    this.#put(mark, x, { size: 12, face: 'regular' })
    return this.words(text, { x: x + hang }).space(below)
  }

  /** A paragraph set as one block: its number stands in the first line as a word does. */
  flat(number: number, text: string, below = 12): this {
    return this.words(`${number}. ${text}`).space(below)
  }

  /** A heading larger than the text. */
  heading(text: string, size = 14): this {
    return this.space(6).words(text, { size, face: 'bold' }).space(6)
  }

  /** A row of a table: cells by their lines, each set at its place from the top of the row, in lines of 14 points. */
  row(cells: readonly TestCell[]): this {
    const height = Math.max(...cells.map(({ lines, from = 0 }) => lines.length + from))
    this.#room(height * 14)
    for (const { x, lines, from = 0, size = 12 } of cells)
      for (const [index, line] of lines.entries())
        this.#put(line, x, { size, face: 'regular', down: this.#down + (from + index) * 14 })
    this.#down += height * 14 + 12
    return this
  }

  /** Goes on at the top of a new page. */
  turn(): this {
    this.#pages.push([])
    this.#down = 100
    return this
  }

  #room(size: number): void {
    if (this.#down + size > 770) this.turn()
  }

  #put(text: string, x: number, set: { size: number; face: string; down?: number }): void {
    this.#pages.at(-1)?.push(runOf(text, x, { down: this.#down, ...set }))
  }
}

function runOf(
  text: string,
  across: number,
  { down, size, face = 'regular' }: { down: number; size: number; face?: string },
): PdfRun {
  return { text, across, down, size, face, width: text.length * size * letterWidth }
}

function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = []
  for (const piece of text.split('\n')) {
    let line = ''
    for (const word of piece.split(' ')) {
      if (line !== '' && line.length + word.length + 1 > letters) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines
}
