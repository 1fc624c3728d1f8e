import type { Found } from '../found.ts'
import { readXml, type XmlAttributes } from '../packed/read-xml.ts'
import { isOn, relationsOf, type OfficePackage } from './package.ts'
import { rowText } from './word-table.ts'

type Sheet = { readonly name: string; readonly target: string; readonly isHidden: boolean }

/** Looks through the sheets of a workbook, and gives their words. */
export function scanSheets(found: Found, parts: OfficePackage): string {
  const shared = sharedWords(parts)
  const sheets = sheetsOf(parts)
  let text = ''
  for (const sheet of sheets) {
    const part = parts.get(sheet.target)
    if (part === undefined) continue
    const read = new SheetPart(found, sheet.name, shared)
    readXml(part.read(), {
      open: (name, attributes) => read.open(name, attributes),
      close: (name) => read.close(name),
      text: (given) => read.text(given),
    })
    if (sheet.isHidden) found.note('hiddenSheet', { part: 'sheet', name: sheet.name }, read.beginning)
    read.noteColumns()
    noteRemarks(found, parts, sheet)
    text += `${sheet.name}\n${read.beginning}\n`
  }
  noteStoredData(found, parts, sheets)
  if ([...parts.keys()].some((name) => name.startsWith('xl/revisions/')))
    found.note('trackedChange', { part: 'file' }, '')
  return text + shared.join('\n')
}

/** The sheets of a workbook in their order. */
export function sheetsOf(parts: OfficePackage): readonly Sheet[] {
  const targets = new Map(relationsOf(parts, 'xl/workbook.xml').map(({ id, target }) => [id, target]))
  const sheets: Sheet[] = []
  const workbook = parts.get('xl/workbook.xml')
  if (workbook === undefined) return sheets
  readXml(workbook.read(), {
    open: (element, { name = '', id = '', state = 'visible' }) => {
      if (element === 'sheet')
        sheets.push({ name, target: targets.get(id) ?? '', isHidden: state !== 'visible' })
    },
  })
  return sheets
}

/** The words that a workbook's cells name by their numbers. */
export function sharedWords(parts: OfficePackage): readonly string[] {
  const part = parts.get('xl/sharedStrings.xml')
  const words: string[] = []
  let isIn = false
  if (part === undefined) return words
  readXml(part.read(), {
    open: (name) => {
      if (name === 'si') words.push('')
      isIn = name === 't'
    },
    close: () => void (isIn = false),
    text: (text) => {
      if (isIn) words[words.length - 1] += text
    },
  })
  return words
}

/** The data that a pivot table keeps a copy of, where its own sheet is not in the file to be seen. */
function noteStoredData(found: Found, parts: OfficePackage, sheets: readonly Sheet[]): void {
  const seen = new Set(sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name))
  for (const [name, part] of parts) {
    if (!/^xl\/pivotCache\/pivotCacheDefinition\d*\.xml$/.test(name)) continue
    const hasRecords = relationsOf(parts, name).some(({ type }) => type === 'pivotCacheRecords')
    let source = ''
    readXml(part.read(), {
      open: (element, attributes) => {
        if (element === 'worksheetSource') source = attributes['sheet'] ?? ''
      },
    })
    if (hasRecords && !seen.has(source)) found.note('storedData', { part: 'file' }, source)
  }
}

/** The comments on a sheet's cells, of the old kind and of the new. */
function noteRemarks(found: Found, parts: OfficePackage, { name, target }: Sheet): void {
  const remarks = relationsOf(parts, target).filter(
    ({ type }) => type === 'comments' || type === 'threadedComment',
  )
  for (const { target: remarksName } of remarks) {
    const part = parts.get(remarksName)
    let cell = ''
    let words = ''
    if (part === undefined) continue
    readXml(part.read(), {
      open: (element, { ref }) => {
        if (element !== 'comment' && element !== 'threadedComment') return
        cell = ref ?? ''
        words = ''
      },
      text: (text) => void (words += text),
      close: (element) => {
        if (element === 'comment' || element === 'threadedComment')
          found.note('comment', { part: 'sheet', name: `${name}, ${cell}` }, words)
      },
    })
  }
}

type Column = { readonly from: number; readonly to: number }

/** Text kept of a sheet, to compare with its title and to show what a hidden one holds. */
const keptText = 20_000

/** One sheet as it is read. */
class SheetPart {
  beginning = ''
  readonly #found: Found
  readonly #name: string
  readonly #shared: readonly string[]
  readonly #hiddenColumns: Column[] = []
  readonly #inHidden = new Map<number, string>()
  #headings: readonly (string | undefined)[] | undefined
  #row: (string | undefined)[] = []
  #rowNumber = 0
  #isRowHidden = false
  #cell = { column: 0, type: '', words: '' }
  #isInValue = false

  constructor(found: Found, name: string, shared: readonly string[]) {
    this.#found = found
    this.#name = name
    this.#shared = shared
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'col') this.#column(attributes)
    else if (name === 'row') this.#beginRow(attributes)
    else if (name === 'c')
      this.#cell = {
        column: columnOf(attributes['r'], this.#row.length),
        type: attributes['t'] ?? '',
        words: '',
      }
    else if (name === 'v' || name === 't') this.#isInValue = true
  }

  text(text: string): void {
    if (this.#isInValue) this.#cell.words += text
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isInValue = false
    else if (name === 'c') this.#endCell()
    else if (name === 'row') this.#endRow()
  }

  #column({ min = '0', max = '0', hidden, width, customWidth }: XmlAttributes): void {
    const isHidden =
      (hidden !== undefined && isOn(hidden)) || (customWidth !== undefined && Number(width) === 0)
    if (isHidden) this.#hiddenColumns.push({ from: Number(min), to: Number(max) })
  }

  #beginRow({ r, hidden, ht }: XmlAttributes): void {
    this.#row = []
    this.#rowNumber = r === undefined ? this.#rowNumber + 1 : Number(r)
    this.#isRowHidden = (hidden !== undefined && isOn(hidden)) || (ht !== undefined && Number(ht) === 0)
  }

  #endCell(): void {
    const { column, type, words } = this.#cell
    const value = type === 's' ? (this.#shared[Number(words)] ?? '') : words
    if (value.trim() === '' || column > 16_384) return
    this.#row[column - 1] = birthDay(this.#headings?.[column - 1], type, value)
    if (this.#hiddenColumns.some(({ from, to }) => column >= from && column <= to))
      this.#inHidden.set(column, `${this.#inHidden.get(column) ?? ''} ${value}`.slice(0, 400))
  }

  #endRow(): void {
    const cells = Array.from(this.#row)
    if (cells.length === 0) return
    const place = { part: 'sheet', name: `${this.#name}, row ${this.#rowNumber}` } as const
    const text = rowText(this.#headings ?? [], cells)
    this.#headings ??= cells
    if (this.beginning.length < keptText) this.beginning += `${cells.filter(Boolean).join(' ')}\n`
    this.#found.notePersonalData(place, text)
    if (this.#isRowHidden) this.#found.note('hiddenRow', place, cells.filter(Boolean).join(' '))
  }

  /** Notes the columns that are hidden and hold something. */
  noteColumns(): void {
    for (const [column, words] of this.#inHidden)
      this.#found.note(
        'hiddenColumn',
        { part: 'sheet', name: `${this.#name}, column ${letters(column)}` },
        words,
      )
  }
}

/** A day under a heading that says it is one of birth; a workbook keeps it as a number of days. */
function birthDay(heading: string | undefined, type: string, value: string): string {
  const isNumber = type === '' || type === 'n'
  if (!isNumber || !/\b(?:birth|dob|d\.o\.b)\b/i.test(heading ?? '') || !/^\d{4,5}(?:\.0*)?$/.test(value))
    return value
  return new Date(Date.UTC(1899, 11, 30) + Number(value) * 86_400_000).toISOString().slice(0, 10)
}

/** The number of a cell's column, from 1, by its name `C7`; the next one where it has none. */
export function columnOf(cell: string | undefined, before: number): number {
  const name = /^[A-Z]{1,3}/.exec(cell ?? '')?.[0]
  if (name === undefined) return before + 1
  let number = 0
  for (let index = 0; index < name.length; index += 1) number = number * 26 + name.charCodeAt(index) - 64
  return number
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  const letter = String.fromCharCode(65 + ((column - 1) % 26))
  return rest === 0 ? letter : letters(rest) + letter
}
