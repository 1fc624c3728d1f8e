import { attribute, classes, type HtmlElement, type HtmlParent, isElement } from './html-tree.ts'
import { type BlockLink, LineOfText } from './line-of-text.ts'
import { listMarker } from './list-marker.ts'
import { isShown, joinsLine, type MarkupRole, markupRole } from './modern-gov-markup.ts'

/** What a block of a page is, as its markup says. */
export type BlockRole = MarkupRole | 'text' | 'row'

/** One paragraph, heading, list item or table row of a page, its spaces folded. */
export type Block = {
  readonly role: BlockRole
  readonly text: string
  readonly links: readonly BlockLink[]
  /** Whether it stands in the table of items of a meeting's page. */
  readonly inItemTable: boolean
}

/** The blocks of a page below a node, in reading order, without what surrounds them: menus, banners, forms, file sizes. */
export function blocksOf(parent: HtmlParent): readonly Block[] {
  return blocksInside(parent, { role: 'text', inItemTable: false, listDepth: 0 })
}

type Place = {
  readonly role: BlockRole
  readonly inItemTable: boolean
  readonly listDepth: number
  readonly url?: string
}

function blocksInside(parent: HtmlParent, place: Place): Block[] {
  const page = new PageWalk()
  page.walk(parent, place)
  page.close()
  return page.blocks
}

class PageWalk {
  readonly blocks: Block[] = []
  #line = new LineOfText()
  #place: Place | undefined
  #marker: string | undefined

  walk(parent: HtmlParent, place: Place): void {
    let ordinal = 0
    for (const child of parent.childNodes) {
      if (!isElement(child)) {
        if ('value' in child) this.#write(child.value, place)
        continue
      }
      if (child.tagName === 'li') ordinal += 1
      if (isShown(child)) this.#element(child, { place, ordinal })
    }
  }

  /** Ends the block that is being read, if it holds anything. */
  close(): void {
    const { text, links } = this.#line.finish()
    if (text !== '' && this.#place !== undefined) {
      const { role, inItemTable } = this.#place
      const isBullet = role === 'text' && /^[·§\uf0b7] /.test(text)
      this.blocks.push({
        role: isBullet ? 'list-item' : role,
        text: isBullet ? `•${text.slice(1)}` : text,
        links,
        inItemTable,
      })
    }
    this.#line = new LineOfText()
    this.#place = undefined
  }

  #write(raw: string, place: Place): void {
    if (this.#place === undefined && raw.trim() !== '') {
      this.#place = place
      if (this.#marker !== undefined) this.#line.begin(this.#marker)
      this.#marker = undefined
    }
    if (this.#place !== undefined) this.#line.add(raw, place.url)
  }

  #element(element: HtmlElement, at: { readonly place: Place; readonly ordinal: number }): void {
    const inside = placeInside(element, at.place)
    if (element.tagName === 'br') {
      this.#line.breakLine()
    } else if (joinsLine(element)) {
      this.walk(element, inside)
    } else {
      this.close()
      if (element.tagName === 'li')
        this.#marker = listMarker(element, { ordinal: at.ordinal, depth: inside.listDepth })
      if (element.tagName === 'tr') this.#row(element, inside)
      else this.walk(element, inside)
      this.close()
      if (element.tagName === 'li') this.#marker = undefined
    }
  }

  /** Each cell is read once, and its blocks are joined to a line or stand by themselves. */
  #row(row: HtmlElement, place: Place): void {
    const cells = row.childNodes.filter((node) => isElement(node)).filter((cell) => isShown(cell))
    const read = cells.map((cell) => blocksInside(cell, placeInside(cell, place)))
    const filled = read.filter((blocks) => blocks.length > 0)
    const isLayout =
      filled.length < 2 || filled.some((blocks) => blocks.length > 1 || blocks[0]?.role !== 'text')
    for (const block of isLayout ? read.flat() : [rowOf(read.map(([cell]) => cell))]) this.blocks.push(block)
  }
}

/** A row of a table of figures or votes as one line, its cells divided by bars; by a space after a number or a label. */
function rowOf(cells: readonly (Block | undefined)[]): Block {
  const read = cells.map((cell) => cell ?? emptyCell)
  const isMarked = read.length === 2 && /^(?:\(?\w{1,4}[.)]|•|[^:]{1,60}:)$/.test(read[0]?.text ?? '')
  const divider = isMarked ? ' ' : ' | '
  const links: BlockLink[] = []
  let startsAt = 0
  for (const cell of read) {
    const from = startsAt
    links.push(...cell.links.map(({ start, end, url }) => ({ start: start + from, end: end + from, url })))
    startsAt += cell.text.length + divider.length
  }
  return {
    role: isMarked ? 'text' : 'row',
    text: read.map((cell) => cell.text).join(divider),
    links,
    inItemTable: read.some((cell) => cell.inItemTable),
  }
}

const emptyCell: Block = { role: 'text', text: '', links: [], inItemTable: false }

function placeInside(element: HtmlElement, outer: Place): Place {
  const url = element.tagName === 'a' ? attribute(element, 'href') : undefined
  const isList = element.tagName === 'ul' || element.tagName === 'ol'
  return {
    role: markupRole(element, outer.role),
    inItemTable: outer.inItemTable || classes(element).includes('mgItemTable'),
    listDepth: outer.listDepth + (isList ? 1 : 0),
    ...(url !== undefined ? { url } : outer.url !== undefined ? { url: outer.url } : {}),
  }
}
