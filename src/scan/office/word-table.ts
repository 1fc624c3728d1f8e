/** A table as its cells are read. Each row is given as one text, every cell after the heading of its column. */
export class WordTable {
  readonly #headings: string[] = []
  #row: string[] = []
  #cell = ''
  #isFirst = true
  #isShaded = { table: false, cell: false }

  /** Whether the cell that is being read may have another ground than white. */
  get isShaded(): boolean {
    return this.#isShaded.table || this.#isShaded.cell
  }

  /** Notes that the whole table or the cell that is being read has a ground of its own. */
  shade(part: 'table' | 'cell'): void {
    this.#isShaded[part] = true
  }

  beginCell(): void {
    this.#isShaded.cell = false
  }

  /** Adds a paragraph to the cell that is being read. */
  add(words: string): void {
    this.#cell += this.#cell === '' ? words : ` ${words}`
  }

  endCell(): void {
    this.#row.push(this.#cell.trim())
    this.#cell = ''
  }

  /** The row that ends, its cells after their headings; of the first row the cells alone. */
  endRow(): string {
    const cells = this.#row
    this.#row = []
    const isFirst = this.#isFirst
    this.#isFirst = false
    if (isFirst) this.#headings.push(...cells)
    return rowText(isFirst ? [] : this.#headings, cells)
  }
}

/** A row of a table as one text: each cell that is not empty after the heading of its column. */
export function rowText(
  headings: readonly (string | undefined)[],
  cells: readonly (string | undefined)[],
): string {
  return cells
    .map((cell = '', index) => {
      const heading = headings[index] ?? ''
      return cell === '' || heading === '' ? cell : `${heading}: ${cell}`
    })
    .filter((words) => words !== '')
    .join('\t')
}
