import type { FilePlace } from '../../council/scan/file-scan.ts'
import type { Found } from '../found.ts'
import { readXml, type XmlAttributes } from '../packed/read-xml.ts'
import { isOn, type OfficePackage } from './package.ts'
import { isGround, isShading, isWhite, wordStyles, type WordStyles } from './word-styles.ts'
import { WordTable } from './word-table.ts'

/** Looks through the words of a Word document, and gives them. */
export function scanWord(found: Found, parts: OfficePackage): string {
  const styles = wordStyles(parts)
  const comments = commentsOf(parts)
  const white: WhiteWords[] = []
  let isOnPicture = false
  let text = ''
  for (const [name, part] of parts) {
    const kind = /^word\/(document|header|footer|footnotes|endnotes)\d*\.xml$/.exec(name)?.[1]
    if (kind === undefined) continue
    const words = new WordPart(found, { partKind: kind, styles, comments })
    readXml(part.read(), {
      open: (element, attributes) => words.open(element, attributes),
      close: (element) => words.close(element),
      text: (given) => words.text(given),
    })
    text += `${words.allText}\n`
    white.push(...words.white)
    isOnPicture ||= words.hasPictureBehind
  }
  if (!isOnPicture) for (const { place, words } of white) found.note('hiddenText', place, words)
  for (const comment of comments.values()) found.note('comment', { part: 'file' }, comment)
  return text
}

/** The comments of a document by their identifiers: who made them and what they say. */
function commentsOf(parts: OfficePackage): Map<string, string> {
  const comments = new Map<string, string>()
  const listed = parts.get('word/comments.xml')
  let id = ''
  if (listed === undefined) return comments
  readXml(listed.read(), {
    open: (name, attributes) => {
      if (name !== 'comment') return
      id = attributes['id'] ?? String(comments.size)
      comments.set(id, `${attributes['author'] ?? ''}: `)
    },
    text: (text) => void (comments.has(id) && comments.set(id, comments.get(id) + text)),
  })
  return comments
}

/** Words in white on a page that is white there, as far as the part that they stand in says. */
type WhiteWords = { readonly place: FilePlace; readonly words: string }

type PartGround = {
  readonly partKind: string
  readonly styles: WordStyles
  readonly comments: Map<string, string>
}

const changes: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo'])
const formatChanges: ReadonlySet<string> = new Set([
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'sectPrChange',
  'cellDel',
  'cellIns',
])

const isText: ReadonlySet<string> = new Set(['t', 'delText'])
const isSpace: ReadonlySet<string> = new Set(['tab', 'br'])

/** Where facts stand that hold for what comes after them in the same run, paragraph, cell or table. */
const factsOf: ReadonlySet<string> = new Set(['rPr', 'pPr', 'tcPr', 'trPr', 'tblPr', 'tblPrEx'])

/** What a run is drawn on, as far as it is not the bare page. */
type Shaded = { run: boolean; paragraph: boolean }

/** One part of a Word document as it is read. */
class WordPart {
  allText = ''
  hasPictureBehind = false
  readonly white: WhiteWords[] = []
  readonly #found: Found
  readonly #ground: PartGround
  readonly #tables: WordTable[] = []
  readonly #facts: string[] = []
  readonly #shaded: Shaded = { run: false, paragraph: false }
  readonly #change: { readonly words: string[] }[] = []
  #paragraph = 0
  #words = ''
  #hiddenWords = ''
  #whiteWords = ''
  #isRunHidden = false
  #isParagraphHidden = false
  #isRunWhite = false
  #isParagraphWhite = false
  #isInText = false
  #boxes = 0

  constructor(found: Found, ground: PartGround) {
    this.#found = found
    this.#ground = ground
  }

  get #place(): FilePlace {
    const { partKind } = this.#ground
    if (partKind === 'document') return { part: 'paragraph', number: this.#paragraph }
    return { part: partKind.endsWith('notes') ? 'note' : 'header' }
  }

  open(name: string, attributes: XmlAttributes): void {
    if (changes.has(name)) this.#change.push({ words: [] })
    else if (formatChanges.has(name)) this.#found.note('trackedChange', this.#place, '')
    else if (name === 'tbl') this.#tables.push(new WordTable())
    else if (name === 'commentReference') this.#comment(attributes['id'] ?? '')
    else if (name === 'p') this.#beginParagraph()
    else if (factsOf.has(name)) this.#facts.push(name)
    else if (this.#facts.length > 0) this.#openFact(name, attributes)
    else this.#openContent(name, attributes)
  }

  #openContent(name: string, attributes: XmlAttributes): void {
    if (name === 'r') this.#beginRun()
    else if (isText.has(name)) this.#isInText = true
    else if (isSpace.has(name)) this.#add(' ')
    else if (name === 'tc') this.#tables.at(-1)?.beginCell()
    else if (name === 'txbxContent') this.#boxes += 1
    else if (name === 'background' || (name === 'anchor' && isOn(attributes['behindDoc'])))
      this.hasPictureBehind = true
  }

  /** Notes what is said of the run, the paragraph, the cell or the table that is being read. */
  #openFact(name: string, attributes: XmlAttributes): void {
    const { styles } = this.#ground
    const { val } = attributes
    if (this.#facts.at(-1) === 'rPr') this.#openRunFact(name, attributes)
    else if (name === 'shd' && isShading(attributes)) this.#shade()
    else if (name === 'tblStyle' && styles.isShaded(val)) this.#tables.at(-1)?.shade('table')
    else if (name === 'pStyle') {
      this.#isParagraphHidden = styles.hides(val)
      this.#isParagraphWhite = styles.isWhite(val)
      this.#shaded.paragraph ||= styles.isShaded(val)
    }
  }

  #shade(): void {
    const of = this.#facts.at(-1)
    if (of === 'pPr') this.#shaded.paragraph = true
    else this.#tables.at(-1)?.shade(of === 'tcPr' ? 'cell' : 'table')
  }

  #openRunFact(name: string, attributes: XmlAttributes): void {
    const { val } = attributes
    if (name === 'vanish') this.#isRunHidden ||= isOn(val)
    else if (name === 'sz') this.#isRunHidden ||= Number(val) <= 2 // half points
    else if (name === 'color') this.#isRunWhite = isWhite(val)
    else if (name === 'rStyle') this.#styleRun(val)
    else if (isGround(name, attributes)) this.#shaded.run = true
  }

  #styleRun(style: string | undefined): void {
    const { styles } = this.#ground
    this.#isRunHidden ||= styles.hides(style)
    this.#isRunWhite ||= styles.isWhite(style)
    this.#shaded.run ||= styles.isShaded(style)
  }

  #beginRun(): void {
    this.#isRunHidden = this.#isParagraphHidden
    this.#isRunWhite = this.#isParagraphWhite
    this.#shaded.run = false
  }

  close(name: string): void {
    if (changes.has(name)) this.#endChange()
    else if (isText.has(name)) this.#isInText = false
    else if (factsOf.has(name)) this.#facts.pop()
    else if (name === 'p') this.#endParagraph()
    else this.#closeTable(name)
  }

  #closeTable(name: string): void {
    const table = this.#tables.at(-1)
    if (name === 'tc') table?.endCell()
    else if (name === 'tr') this.#personalData(table?.endRow() ?? '')
    else if (name === 'tbl') this.#tables.pop()
    else if (name === 'txbxContent') this.#boxes -= 1
  }

  text(text: string): void {
    if (this.#isInText) this.#add(text)
  }

  #add(text: string): void {
    this.#words += text
    if (this.#isRunHidden) this.#hiddenWords += text
    else if (this.#isRunWhite && !this.#isShaded) this.#whiteWords += text
    this.#change.at(-1)?.words.push(text)
  }

  /** Whether what is being read stands on a ground that may not be white: a shading, or a box whose filling is not looked at. */
  get #isShaded(): boolean {
    const { run, paragraph } = this.#shaded
    return run || paragraph || this.#boxes > 0 || this.#tables.some((table) => table.isShaded)
  }

  #beginParagraph(): void {
    this.#paragraph += 1
    this.#words = ''
    this.#hiddenWords = ''
    this.#whiteWords = ''
    this.#isParagraphHidden = false
    this.#isParagraphWhite = false
    this.#shaded.paragraph = false
  }

  #endParagraph(): void {
    this.allText += `${this.#words}\n`
    if (this.#hiddenWords.trim() !== '') this.#found.note('hiddenText', this.#place, this.#hiddenWords)
    if (/[\p{L}\p{N}]/u.test(this.#whiteWords))
      this.white.push({ place: this.#place, words: this.#whiteWords })
    const table = this.#tables.at(-1)
    if (table === undefined) this.#personalData(this.#words)
    else table.add(this.#words)
    this.#words = ''
    this.#hiddenWords = ''
    this.#whiteWords = ''
  }

  #personalData(text: string): void {
    this.#found.notePersonalData(this.#place, text)
  }

  #endChange(): void {
    const words = this.#change.pop()?.words.join('') ?? ''
    this.#found.note('trackedChange', this.#place, words)
  }

  #comment(id: string): void {
    const { comments } = this.#ground
    const words = comments.get(id)
    if (words === undefined) return
    comments.delete(id)
    this.#found.note('comment', this.#place, words)
  }
}
