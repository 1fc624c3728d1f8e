import { readXml, type XmlAttributes } from '../packed/read-xml.ts'
import { isOn, type OfficePackage } from './package.ts'
import { columnOf, sharedWords, sheetsOf } from './scan-sheets.ts'

/** What a number in a cell is shown as. */
type NumberForm = 'number' | 'day' | 'percent'

const dayMs = 86_400_000
/** A workbook counts days from here; its first two months are a day out, as in every program that reads it. */
const dayZeroMs = Date.UTC(1899, 11, 30)

/** How many empty cells before one with words are shown as such; a sheet may have thousands. */
const mostEmpty = 30

/** The lines of a workbook as who opens it sees them: each sheet's name and its rows, without what is hidden. */
export function sheetLines(parts: OfficePackage): readonly string[] {
  const shared = sharedWords(parts)
  const forms = numberForms(parts)
  return sheetsOf(parts)
    .filter(({ isHidden }) => !isHidden)
    .flatMap(({ name, target }) => {
      const part = parts.get(target)
      if (part === undefined) return []
      const sheet = new VisibleSheet(shared, forms)
      readXml(part.read(), sheet)
      return [name, ...sheet.lines, '']
    })
}

/** One sheet as its rows are read. */
class VisibleSheet {
  readonly lines: string[] = []
  readonly #shared: readonly string[]
  readonly #forms: readonly NumberForm[]
  readonly #hidden: { readonly from: number; readonly to: number }[] = []
  #cells: string[] = []
  #isRowHidden = false
  #cell = { column: 0, type: '', style: 0, words: '' }
  #column = 0
  #lastShown = 0
  #isInValue = false

  constructor(shared: readonly string[], forms: readonly NumberForm[]) {
    this.#shared = shared
    this.#forms = forms
  }

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (name === 'col' && isHiddenPart(attributes, 'width'))
      this.#hidden.push({ from: Number(attributes['min']), to: Number(attributes['max']) })
    else if (name === 'row') {
      this.#cells = []
      this.#column = 0
      this.#lastShown = 0
      this.#isRowHidden = isHiddenPart(attributes, 'ht')
    } else if (name === 'c') this.#beginCell(attributes)
    else if (name === 'v' || name === 't') this.#isInValue = true
  }

  readonly text = (text: string): void => {
    if (this.#isInValue) this.#cell.words += text
  }

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.#isInValue = false
    else if (name === 'c') this.#endCell()
    else if (name === 'row' && !this.#isRowHidden && this.#cells.some((cell) => cell !== ''))
      this.lines.push(this.#cells.join(' | '))
  }

  #beginCell({ r, t = '', s = '0' }: XmlAttributes): void {
    this.#column = columnOf(r, this.#column)
    this.#cell = { column: this.#column, type: t, style: Number(s), words: '' }
  }

  #endCell(): void {
    const { column } = this.#cell
    if (this.#isHidden(column)) return
    const from = Math.max(this.#lastShown + 1, column - mostEmpty)
    for (let empty = from; empty < column; empty += 1) if (!this.#isHidden(empty)) this.#cells.push('')
    this.#cells.push(this.#shown().trim())
    this.#lastShown = column
  }

  #isHidden(column: number): boolean {
    return this.#hidden.some(({ from, to }) => column >= from && column <= to)
  }

  #shown(): string {
    const { type, style, words } = this.#cell
    if (type === 's') return this.#shared[Number(words)] ?? ''
    if (type === 'b') return words === '1' ? 'yes' : 'no'
    return (type === '' || type === 'n') && words !== '' ? shownNumber(words, this.#forms[style]) : words
  }
}

function isHiddenPart({ hidden, ...sizes }: XmlAttributes, size: 'width' | 'ht'): boolean {
  const given = sizes[size]
  return (hidden !== undefined && isOn(hidden)) || (given !== undefined && Number(given) === 0)
}

function shownNumber(words: string, form: NumberForm | undefined): string {
  const number = Number(words)
  if (form === undefined || form === 'number' || !Number.isFinite(number)) return words
  if (form === 'percent') return `${Number((number * 100).toPrecision(12))}%`
  const instant = new Date(dayZeroMs + Math.round(number * dayMs))
  if (Number.isNaN(instant.getTime())) return words
  const [day = '', time = ''] = instant.toISOString().split('T')
  return number % 1 === 0 ? day : `${day} ${time.slice(0, 5)}`
}

/** What each style of a cell shows a number as. */
function numberForms(parts: OfficePackage): readonly NumberForm[] {
  const part = parts.get('xl/styles.xml')
  const codes = new Map<string, string>()
  const forms: NumberForm[] = []
  let isInCells = false
  if (part === undefined) return forms
  readXml(part.read(), {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') codes.set(numFmtId, formatCode)
      else if (name === 'cellXfs') isInCells = true
      else if (name === 'xf' && isInCells) forms.push(formOf(Number(numFmtId), codes.get(numFmtId) ?? ''))
    },
    close: (name) => void (isInCells &&= name !== 'cellXfs'),
  })
  return forms
}

/** The forms that every workbook has without saying so: 9 and 10 are shares, 14 to 17 and 22 days. */
function formOf(id: number, code: string): NumberForm {
  const plain = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  if (id === 9 || id === 10 || plain.includes('%')) return 'percent'
  return (id >= 14 && id <= 17) || id === 22 || /[dy]/i.test(plain) ? 'day' : 'number'
}
