import type { FilePlace } from '../../council/scan/file-scan.ts'
import type { Found } from '../found.ts'
import { readXml, type XmlAttributes } from '../packed/read-xml.ts'
import { isOn, relationsOf, type OfficePackage } from './package.ts'

type Size = { readonly width: number; readonly height: number }

/** Looks through the slides of a presentation, and gives their words. */
export function scanSlides(found: Found, parts: OfficePackage): string {
  const { names, size } = slidesOf(parts)
  let text = ''
  for (const [index, name] of names.entries()) {
    const part = parts.get(name)
    if (part === undefined) continue
    const place: FilePlace = { part: 'slide', number: index + 1 }
    const slide = new SlidePart(found, place, size)
    readXml(part.read(), slide)
    slide.end()
    text += `${slide.words}\n`
    for (const { type, target } of relationsOf(parts, name)) {
      const words =
        type === 'notesSlide' ? notesOf(parts, target) : type === 'comments' ? allWords(parts, target) : ''
      if (words.trim() !== '') found.note(type === 'notesSlide' ? 'speakerNote' : 'comment', place, words)
      if (words !== '') found.notePersonalData(place, words)
    }
  }
  return text
}

/** The slides in their order, and the size of a slide. */
export function slidesOf(parts: OfficePackage): { readonly names: readonly string[]; readonly size: Size } {
  const targets = new Map(relationsOf(parts, 'ppt/presentation.xml').map(({ id, target }) => [id, target]))
  const names: string[] = []
  let size: Size = { width: Infinity, height: Infinity }
  const presentation = parts.get('ppt/presentation.xml')
  if (presentation !== undefined)
    readXml(presentation.read(), {
      open: (element, attributes) => {
        if (element === 'sldSz') size = { width: Number(attributes['cx']), height: Number(attributes['cy']) }
        // a slide has a number called id, and its relation called id under a prefix
        const relation = Object.keys(attributes).find((key) => key.endsWith(':id')) ?? ''
        if (element === 'sldId') names.push(targets.get(attributes[relation] ?? '') ?? '')
      },
    })
  return { names, size }
}

/** The words of a slide's notes, without the number of the slide. */
function notesOf(parts: OfficePackage, name: string): string {
  const part = parts.get(name)
  let isBody = false
  let isInText = false
  let words = ''
  if (part === undefined) return words
  readXml(part.read(), {
    open: (element, { type }) => {
      if (element === 'sp') isBody = false
      if (element === 'ph' && type === 'body') isBody = true
      isInText = element === 't'
    },
    close: (element) => {
      isInText = false
      if (element === 'p' && isBody) words += '\n'
    },
    text: (text) => void (words += isBody && isInText ? text : ''),
  })
  return words
}

function allWords(parts: OfficePackage, name: string): string {
  const part = parts.get(name)
  let words = ''
  if (part !== undefined) readXml(part.read(), { text: (text) => void (words += text) })
  return words
}

type Shape = { isHidden: boolean; isOutside: boolean; words: string }

/** One slide as it is read. */
class SlidePart {
  words = ''
  readonly #found: Found
  readonly #place: FilePlace
  readonly #size: Size
  readonly #shapes: Shape[] = []
  readonly #offset = { x: 0, y: 0 }
  #isInText = false
  #isHiddenSlide = false

  constructor(found: Found, place: FilePlace, size: Size) {
    this.#found = found
    this.#place = place
    this.#size = size
  }

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (name === 'sld') this.#isHiddenSlide = attributes['show'] !== undefined && !isOn(attributes['show'])
    else if (shapes.has(name)) this.#shapes.push({ isHidden: false, isOutside: false, words: '' })
    else if (name === 'off')
      Object.assign(this.#offset, { x: Number(attributes['x']), y: Number(attributes['y']) })
    else this.#openInShape(name, attributes)
  }

  #openInShape(name: string, { hidden, cx, cy }: XmlAttributes): void {
    const shape = this.#shapes.at(-1)
    this.#isInText = name === 't'
    if (shape === undefined) return
    if (name === 'cNvPr' && hidden !== undefined && isOn(hidden)) shape.isHidden = true
    if (name === 'ext' && cx !== undefined && this.#shapes.length === 1)
      shape.isOutside = this.#isOutside(Number(cx), Number(cy))
  }

  #isOutside(width: number, height: number): boolean {
    const { x, y } = this.#offset
    return x + width <= 0 || y + height <= 0 || x >= this.#size.width || y >= this.#size.height
  }

  readonly text = (text: string): void => {
    if (!this.#isInText) return
    this.words += text
    for (const shape of this.#shapes) shape.words += text
  }

  readonly close = (name: string): void => {
    this.#isInText = false
    if (name === 'p' || name === 'tc') this.#breakLine(name === 'p' ? '\n' : '\t')
    if (!shapes.has(name)) return
    const shape = this.#shapes.pop()
    if (shape === undefined || shape.words.trim() === '') return
    if (shape.isHidden) this.#found.note('hiddenText', this.#place, shape.words)
    else if (shape.isOutside) this.#found.note('outsidePage', this.#place, shape.words)
  }

  #breakLine(mark: string): void {
    this.words += mark
    for (const shape of this.#shapes) shape.words += mark
  }

  /** Notes what is found once the slide is read to its end. */
  end(): void {
    if (this.#isHiddenSlide) this.#found.note('hiddenSlide', this.#place, this.words)
    this.#found.notePersonalData(this.#place, this.words)
  }
}

const shapes: ReadonlySet<string> = new Set(['sp', 'grpSp', 'graphicFrame', 'pic', 'cxnSp'])
