import type { FilePlace } from '../../council/scan/file-scan.ts'
import type { Found } from '../found.ts'
import { readXml, type XmlAttributes } from '../packed/read-xml.ts'
import { isOn, type OfficePackage } from './package.ts'
import { WordTable } from './word-table.ts'

/** Looks through the words of a Word document, and gives them. */
export function scanWord(found: Found, parts: OfficePackage): string {
  const hiddenStyles = stylesThatHide(parts)
  const comments = commentsOf(parts)
  let text = ''
  for (const [name, part] of parts) {
    const kind = /^word\/(document|header|footer|footnotes|endnotes)\d*\.xml$/.exec(name)?.[1]
    if (kind === undefined) continue
    const words = new WordPart(found, { partKind: kind, hiddenStyles, comments })
    readXml(part.read(), {
      open: (element, attributes) => words.open(element, attributes),
      close: (element) => words.close(element),
      text: (given) => words.text(given),
    })
    text += `${words.allText}\n`
  }
  for (const comment of comments.values()) found.note('comment', { part: 'file' }, comment)
  return text
}

/** The styles that hide what is written in them. */
function stylesThatHide(parts: OfficePackage): ReadonlySet<string> {
  const hiding = new Set<string>()
  const styles = parts.get('word/styles.xml')
  let style = ''
  if (styles === undefined) return hiding
  readXml(styles.read(), {
    open: (name, { styleId, val }) => {
      if (name === 'style') style = styleId ?? ''
      if (name === 'vanish' && isOn(val) && style !== '') hiding.add(style)
    },
    close: (name) => void (style = name === 'style' ? '' : style),
  })
  return hiding
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

type PartGround = {
  readonly partKind: string
  readonly hiddenStyles: ReadonlySet<string>
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

/** One part of a Word document as it is read. */
class WordPart {
  allText = ''
  readonly #found: Found
  readonly #ground: PartGround
  readonly #tables: WordTable[] = []
  readonly #change: { readonly words: string[] }[] = []
  #paragraph = 0
  #words = ''
  #hiddenWords = ''
  #isRunHidden = false
  #isParagraphHidden = false
  #isInText = false
  #isInRunFacts = false

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
    else this.#openRun(name, attributes)
  }

  #openRun(name: string, { val }: XmlAttributes): void {
    if (name === 'r') this.#isRunHidden = this.#isParagraphHidden
    else if (name === 'rPr') this.#isInRunFacts = true
    else if (isText.has(name)) this.#isInText = true
    else if (isSpace.has(name)) this.#add(' ')
    else if (this.#hides(name, val)) this.#isRunHidden = true
    else if (name === 'pStyle') this.#isParagraphHidden = this.#ground.hiddenStyles.has(val ?? '')
  }

  /** Whether something said of a run hides its words. */
  #hides(name: string, val: string | undefined): boolean {
    if (!this.#isInRunFacts) return false
    if (name === 'vanish') return isOn(val)
    if (name === 'rStyle') return this.#ground.hiddenStyles.has(val ?? '')
    return name === 'sz' && Number(val) <= 2 // half points
  }

  close(name: string): void {
    if (changes.has(name)) this.#endChange()
    else if (isText.has(name)) this.#isInText = false
    else if (name === 'rPr') this.#isInRunFacts = false
    else if (name === 'p') this.#endParagraph()
    else this.#closeTable(name)
  }

  #closeTable(name: string): void {
    const table = this.#tables.at(-1)
    if (name === 'tc') table?.endCell()
    else if (name === 'tr') this.#personalData(table?.endRow() ?? '')
    else if (name === 'tbl') this.#tables.pop()
  }

  text(text: string): void {
    if (this.#isInText) this.#add(text)
  }

  #add(text: string): void {
    this.#words += text
    if (this.#isRunHidden) this.#hiddenWords += text
    this.#change.at(-1)?.words.push(text)
  }

  #beginParagraph(): void {
    this.#paragraph += 1
    this.#words = ''
    this.#hiddenWords = ''
    this.#isParagraphHidden = false
  }

  #endParagraph(): void {
    this.allText += `${this.#words}\n`
    if (this.#hiddenWords.trim() !== '') this.#found.note('hiddenText', this.#place, this.#hiddenWords)
    const table = this.#tables.at(-1)
    if (table === undefined) this.#personalData(this.#words)
    else table.add(this.#words)
    this.#words = ''
    this.#hiddenWords = ''
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
