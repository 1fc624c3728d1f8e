import { foldForComparison } from '../../foundation/text.ts'
import type { JudgementAreaKey } from '../../council/inspection/framework.ts'
import { areaNamed } from './area-words.ts'
import { headingAt, isApart, isNote, type PlacedHeading, type Setting } from './block.ts'
import { isParagraphStart, type NumberContext } from './paragraph-start.ts'
import { bulletedWords, numberedLine, type NumberedLine } from './numbered-line.ts'
import type { PrintedLine } from './printed-line.ts'
import { goesOn, joinedText, type OpenText, openText } from './open-text.ts'

/** A numbered paragraph as found, with the area that it is about where its heading names one. */
export type FoundParagraph = {
  readonly number: number
  readonly section: string | undefined
  readonly area: JudgementAreaKey | undefined
  readonly text: string
  readonly page: number
}

/** What stands below the cover of a report: paragraphs, improvements and headings, in the order of the pages. */
export type ReportBody = {
  readonly paragraphs: readonly FoundParagraph[]
  readonly needsToImprove: readonly string[]
  readonly headings: readonly PlacedHeading[]
  /** The numbers of the paragraphs below which words stand that have neither a number nor a heading. */
  readonly unnumberedAfter: readonly number[]
}

type Section = {
  readonly text: string | undefined
  readonly area: JudgementAreaKey | undefined
  readonly isImprove: boolean
}

/** Reads the lines below the cover of a report, one after another, each looked at a fixed number of times. */
export function readBody(lines: readonly PrintedLine[], setting: Setting): ReportBody {
  const reader = new BodyReader(
    lines.filter((line) => !isNote(line, setting)),
    setting,
  )
  return reader.read()
}

const nowhere: Section = { text: undefined, area: undefined, isImprove: false }
const timings = /^(?:immediately|within \w+ (?:weeks?|months?)|as a priority|urgently|areas? for improvement)/

class BodyReader {
  readonly #lines: readonly PrintedLine[]
  readonly #setting: Setting
  readonly #paragraphs: FoundParagraph[] = []
  readonly #improvements: string[] = []
  readonly #headings: PlacedHeading[] = []
  /** The section of the last area or part: what "Inspection findings" within it goes on with. */
  #part: Section = nowhere
  #section: Section = nowhere
  #board: string | undefined
  #open: (OpenText & { readonly numbered?: NumberedLine }) | undefined
  #listed: 'bullets' | 'numbers' | 'blocks' | undefined
  #expected = 1
  readonly #unnumberedAfter = new Set<number>()
  /** The number of the last paragraph, while no heading has come since. */
  #after: number | undefined

  constructor(lines: readonly PrintedLine[], setting: Setting) {
    this.#lines = lines
    this.#setting = setting
  }

  read(): ReportBody {
    for (let at = 0; at < this.#lines.length;) {
      const heading = this.#goesOn(at) ? undefined : headingAt(this.#lines, at, this.#setting)
      if (heading === undefined) {
        this.#line(at)
        at += 1
        continue
      }
      this.#close()
      if (heading.role === 'end' && this.#paragraphs.length > 0) break
      this.#enter(heading)
      at += heading.lines
    }
    this.#close()
    return {
      paragraphs: this.#paragraphs,
      needsToImprove: this.#improvements,
      headings: this.#headings,
      unnumberedAfter: [...this.#unnumberedAfter],
    }
  }

  /** Whether the line stands where the words of an open paragraph stand, so that it cannot be a heading. */
  #goesOn(at: number): boolean {
    const line = this.#lines[at]
    if (line === undefined || this.#open === undefined || line.size > this.#setting.size * 1.12) return false
    return this.#open.isHanging === true && Math.abs(line.across - this.#open.wordsAcross) <= 3
  }

  #enter(heading: PlacedHeading): void {
    this.#headings.push(heading)
    this.#after = undefined
    if (heading.role === 'area') this.#part = { text: heading.text, area: heading.area, isImprove: false }
    if (heading.role === 'board') {
      this.#board ??= heading.text
      this.#part = { text: this.#board, area: 'safeguarding-board', isImprove: false }
    }
    this.#section = this.#sectionOf(heading)
    if (heading.role !== 'other') this.#listed = undefined
  }

  #sectionOf(heading: PlacedHeading): Section {
    const { role, text } = heading
    if (role === 'improve') {
      const named = this.#board === undefined ? text : `${this.#board}: ${text}`
      return { text: named, area: undefined, isImprove: true }
    }
    if (role !== 'other') return this.#part
    if (this.#section.isImprove && timings.test(foldForComparison(text))) return this.#section
    const isMinor = !heading.isLarge && this.#section.area !== undefined
    return isMinor ? this.#section : { text, area: undefined, isImprove: false }
  }

  #line(at: number): void {
    const line = this.#lines[at] as PrintedLine
    const numbered = numberedLine(line)
    const words = bulletedWords(line)
    if (numbered !== undefined && isParagraphStart(line, numbered, this.#context(at))) {
      this.#close()
      this.#open = {
        ...openText(line, { words: numbered.words, across: numbered.wordsAcross }),
        numbered,
      }
      this.#expected = numbered.number + 1
      this.#after = numbered.number
    } else if (words !== undefined && this.#isItem(line)) {
      this.#close()
      this.#listed = 'bullets'
      this.#open = openText(line, { words, across: line.secondAcross ?? line.across + line.size })
    } else if (this.#open !== undefined && goesOn(this.#open, line, this.#setting)) {
      this.#open = joinedText(this.#open, line)
    } else this.#loose(line)
  }

  /** A bullet under a heading of what needs to improve, unless it belongs to a numbered paragraph above it. */
  #isItem(line: PrintedLine): boolean {
    const { numbered, wordsAcross = 0, markAcross = 0 } = this.#open ?? {}
    if (!this.#section.isImprove) return false
    if (numbered !== undefined) return line.across < wordsAcross - 3
    return this.#open === undefined || this.#listed !== 'bullets' || line.across <= markAcross + 8
  }

  /**
   * Words that are neither numbered nor listed: part of a list where the list has no bullets, otherwise left out. A
   * paragraph stays open beneath them, since they may be a note at the foot of its page.
   */
  #loose(line: PrintedLine): void {
    if (this.#after !== undefined) {
      this.#unnumberedAfter.add(this.#after)
      if (this.#open?.numbered !== undefined && this.#open.isHanging !== false) return
    }
    this.#close()
    const isListed = this.#section.isImprove && (this.#listed === undefined || this.#listed === 'blocks')
    if (!isListed || this.#after !== undefined) return
    this.#listed = 'blocks'
    this.#open = { ...openText(line, { words: line.text, across: line.across }), isHanging: false }
  }

  #context(at: number): NumberContext {
    return {
      open: this.#open,
      expected: this.#expected,
      above: this.#lines[at - 1],
      below: this.#lines[at + 1],
      isBelowHeading:
        this.#open === undefined &&
        isApart(this.#lines[at] as PrintedLine, this.#lines[at - 1], this.#setting),
      setting: this.#setting,
    }
  }

  #close(): void {
    const open = this.#open
    this.#open = undefined
    if (open === undefined) return
    const { text, page } = open
    const { text: section, area, isImprove } = this.#section
    if (open.numbered !== undefined) {
      // a row of a table of areas, as "1. Children who need help and protection"
      if (areaNamed(text) !== undefined) return
      this.#paragraphs.push({ number: open.numbered.number, section, area, text, page })
      if (isImprove && this.#listed !== 'bullets') {
        this.#listed = 'numbers'
        this.#improvements.push(text)
      }
    } else if (isImprove && !text.endsWith(':')) this.#improvements.push(text)
  }
}
