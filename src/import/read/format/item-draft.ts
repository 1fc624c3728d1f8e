import type { SourceDocument, SourceItem, Span } from '../source-text.ts'
import { meetingWords, type MeetingWords } from './meeting-words.ts'
import { fieldOf, isDocumentAddress, lengthWithoutFileSize, sectionKind } from './page-words.ts'
import type { PlacedBlock } from './placed-block.ts'

/** An item of a page while its blocks are being read, one after another. */
export class ItemDraft {
  number: Span | undefined
  title: Span | undefined
  decisionMaker: Span | undefined
  /** The meeting that the item's own fields name. */
  meeting: MeetingWords = {}
  /** The address of the page that prints the words which this one cuts off. */
  continuedAt: string | undefined
  /** Whether the page gave it a heading of its own: minutes, decision or documents. */
  hasSection = false
  readonly #content: Span[] = []
  readonly #documents: SourceDocument[] = []
  #section: 'documents' | 'words' = 'words'
  #awaited: string | undefined
  #lastEnd = -1

  /** Takes the number that stands before the title. */
  takeNumber(block: PlacedBlock): void {
    const number = block.text.replace(/\.$/, '')
    if (number !== '') this.number = [block.span[0], block.span[0] + number.length]
  }

  /** Takes the title, and the report to which it links. */
  takeTitle(block: PlacedBlock): void {
    this.title = [block.span[0], block.span[0] + lengthWithoutFileSize(block.text)]
    for (const link of block.links.filter(({ url }) => isDocumentAddress(url))) {
      this.#documents.push({ title: this.title, url: cleanAddress(link.url) })
    }
  }

  /** Takes a heading, a field, a document or words, whichever the block is. */
  take(block: PlacedBlock): void {
    const kind = sectionKind(block.text)
    if (kind !== undefined) {
      this.#section = kind
      this.hasSection = true
      if (kind === 'words') this.#keep(block)
    } else if (!this.#takeField(block) && !this.#takeDocuments(block) && !isPageAction(block)) {
      this.#keep(block)
    }
  }

  /** The item as read. */
  finish(): SourceItem {
    return {
      ...(this.number === undefined ? {} : { number: this.number }),
      ...(this.title === undefined ? {} : { title: this.title }),
      ...(this.decisionMaker === undefined ? {} : { decisionMaker: this.decisionMaker }),
      content: this.#content,
      documents: this.#documents,
    }
  }

  #takeField(block: PlacedBlock): boolean {
    const field = fieldOf(block.text)
    const name = field?.name ?? this.#awaited
    this.#awaited = undefined
    if (name === undefined) return false
    const value = block.text.slice(field?.valueAt ?? 0)
    if (value === '') this.#awaited = name
    else this.#takeValue(name, { value, start: block.span[0] + (field?.valueAt ?? 0) })
    this.#section = 'words'
    return true
  }

  #takeValue(name: string, { value, start }: { readonly value: string; readonly start: number }): void {
    if (name === 'decision maker' || name === 'decision-maker')
      this.decisionMaker = [start, start + value.length]
    if (name === 'decided at meeting') this.meeting = meetingWords(value, start)
  }

  #takeDocuments(block: PlacedBlock): boolean {
    if (this.#section !== 'documents') return false
    for (const link of block.links.filter(({ url }) => isDocumentAddress(url))) {
      const length = lengthWithoutFileSize(block.text.slice(link.start, link.end))
      const title: Span = [block.span[0] + link.start, block.span[0] + link.start + length]
      if (length > 0) this.#documents.push({ title, url: cleanAddress(link.url) })
    }
    if (block.links.length === 0 && block.role !== 'list-item') this.#section = 'words'
    return this.#section === 'documents'
  }

  /** Words that follow each other on the page make one span. Of words that are cut off, the whole sentences are kept. */
  #keep(block: PlacedBlock): void {
    const cut = / ?(?:\.{3}|…) view the full /.exec(block.text)
    if (cut !== null) this.continuedAt = block.links.find(({ start }) => start >= cut.index)?.url ?? ''
    const length = cut === null ? block.text.length : block.text.lastIndexOf('. ', cut.index) + 1
    if (length === 0) return
    const end = block.span[0] + length
    const last = this.#content.at(-1)
    if (last !== undefined && block.span[0] - this.#lastEnd <= 2)
      this.#content[this.#content.length - 1] = [last[0], end]
    else this.#content.push([block.span[0], end])
    this.#lastEnd = cut === null ? block.span[1] : Number.NEGATIVE_INFINITY
  }
}

/** A document's address as written, without the control characters and spaces that no address has. */
function cleanAddress(url: string): string {
  // oxlint-disable-next-line no-control-regex -- an address may carry them to hide where it leads
  return url.replace(/[\u0000-\u001f\u007f]/g, '').trim()
}

/** A line that only leads to another page of the site: "View Recorded Vote for this item". */
function isPageAction(block: PlacedBlock): boolean {
  const [link] = block.links
  const isWholeLink =
    block.links.length === 1 && link !== undefined && block.text.length - (link.end - link.start) <= 2
  return isWholeLink && /^\W*(?:view|back to|watch|link to) /i.test(block.text)
}
