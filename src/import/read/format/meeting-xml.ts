import { accept, refuse, type Result } from '../../../foundation/result.ts'
import type { BadFileReason } from './bad-file.ts'
import { type Block, type BlockRole, blocksOf } from './html-block.ts'
import { htmlFragment } from './html-tree.ts'
import { itemsOfMeeting, namedMeeting } from './page-items.ts'
import { placeBlocks } from './placed-block.ts'
import type { FormatQuery, PublishedText } from './published-text.ts'
import { childOf, textOf, type XmlElement, xmlTree } from './xml-tree.ts'

/**
 * The answer of Modern.Gov's GetMeeting as text with its items. The body is the committee that the answer names,
 * or that all documents of this meeting's date name alike.
 *
 * @refuses xml-of-another-kind where the root is not that of GetMeeting
 * @refuses file-without-item where the meeting has no agenda items
 */
export function meetingXml(xml: string): Result<PublishedText, BadFileReason> {
  const tree = xmlTree(xml)
  if (!tree.ok) return tree
  const root = tree.value
  const meeting = root.name === 'getmeeting' ? childOf(root, 'meeting') : root
  if (meeting?.name !== 'meeting')
    return refuse({ code: 'xml-of-another-kind', root: root.name.slice(0, 60) })
  const items = itemElements(meeting).filter((item) => textOf(item, 'agendaitemtitle') !== '')
  if (items.length === 0) return refuse({ code: 'file-without-item', kind: 'answer' })
  const blocks: Block[] = [block('subtitle', headingOf(meeting, items))]
  for (const item of items) {
    const read = itemBlocks(item)
    if (!read.ok) return read
    blocks.push(...read.value)
  }
  const { text, placed } = placeBlocks(blocks)
  const { number: _number, ...words } = namedMeeting(placed)
  const drafts = itemsOfMeeting(placed).map((draft) => draft.finish())
  return accept({
    text,
    layout: 'structured',
    meeting: words,
    items: drafts,
    queries: items.flatMap(restrictions),
  })
}

function itemElements(meeting: XmlElement): readonly XmlElement[] {
  const holder = childOf(meeting, 'agendaitems') ?? meeting
  return holder.children.filter((child) => child.name === 'agendaitem')
}

function documentElements(item: XmlElement): readonly XmlElement[] {
  const holder = childOf(item, 'linkeddocuments') ?? item
  return holder.children.filter((child) => child.name === 'linkeddoc')
}

function headingOf(meeting: XmlElement, items: readonly XmlElement[]): string {
  const date = textOf(meeting, 'meetingdate')
  const named = textOf(meeting, 'committeetitle') || textOf(meeting, 'committeename')
  const documents = items.flatMap((item) => documentElements(item))
  const told = documents
    .filter((one) => textOf(one, 'meetingdate') === date)
    .map((one) => textOf(one, 'committeetitle'))
  const body = named || (new Set(told).size === 1 ? (told[0] ?? '') : '')
  return [body, `${date} ${textOf(meeting, 'meetingtime')}`.trim()].filter((part) => part !== '').join(' - ')
}

const bodies = [
  { name: 'agendatext', heading: '' },
  { name: 'decisionnonemptyhtmlbody', heading: 'Decision:' },
  { name: 'minutesnonemptyhtmlbody', heading: 'Minutes:' },
] as const

function itemBlocks(item: XmlElement): Result<Block[], BadFileReason> {
  const number = textOf(item, 'fulldisplaynumberformat') || textOf(item, 'minutesitemnumber')
  const title = htmlLine(textOf(item, 'agendaitemtitle'))
  const words = bodyBlocks(item)
  const documents = documentBlocks(item)
  if (!title.ok) return title
  if (!words.ok) return words
  if (!documents.ok) return documents
  const numbered = number === '' ? [] : [block('item-number', number)]
  return accept([...numbered, block('item-title', title.value), ...words.value, ...documents.value])
}

function bodyBlocks(item: XmlElement): Result<Block[], BadFileReason> {
  const blocks: Block[] = []
  for (const body of bodies) {
    const words = htmlWords(childOf(item, body.name)?.text ?? '')
    if (!words.ok) return words
    if (words.value.length > 0 && body.heading !== '') blocks.push(block('label', body.heading))
    for (const one of words.value) blocks.push(one)
  }
  return accept(blocks)
}

function documentBlocks(item: XmlElement): Result<Block[], BadFileReason> {
  const blocks: Block[] = []
  for (const document of documentElements(item)) {
    if (isTrue(document, 'isrestricted')) continue
    const title = htmlLine(textOf(document, 'title'))
    if (!title.ok) return title
    if (blocks.length === 0) blocks.push(block('label', 'Documents:'))
    if (title.value !== '') blocks.push(documentBlock(title.value, textOf(document, 'url')))
  }
  return accept(blocks)
}

/** Titles and bodies arrive as HTML inside XML, so that what was escaped twice is read twice. */
function htmlWords(html: string): Result<Block[], BadFileReason> {
  const tree = htmlFragment(html)
  if (!tree.ok) return tree
  return accept(blocksOf(tree.value).map(asWords))
}

/** A heading inside the words of an item begins no other item. */
function asWords(one: Block): Block {
  return one.role === 'list-item' || one.role === 'row' ? one : { ...one, role: 'text' }
}

function htmlLine(html: string): Result<string, BadFileReason> {
  const words = htmlWords(html)
  return words.ok ? accept(words.value.map((one) => one.text).join(' ')) : words
}

function block(role: BlockRole, text: string): Block {
  return { role, text, links: [], inItemTable: false }
}

function documentBlock(title: string, url: string): Block {
  return { ...block('list-item', `• ${title}`), links: [{ start: 2, end: 2 + title.length, url }] }
}

const isTrue = (element: XmlElement, name: string): boolean => textOf(element, name).toLowerCase() === 'true'

function restrictions(element: XmlElement, item: number): FormatQuery[] {
  const queries: FormatQuery[] = []
  const isHidden = textOf(element, 'isdisplayallowed').toLowerCase() === 'false'
  if (isTrue(element, 'isrestricted') || isHidden) {
    const message =
      'The web service marks this item as restricted. Check that its words may be published before you save it.'
    queries.push({ item, query: { code: 'item-restricted', message } })
  }
  const hidden = documentElements(element).filter((document) => isTrue(document, 'isrestricted')).length
  if (hidden > 0) {
    const message = `The web service marks ${hidden} of this item’s documents as restricted. ${hidden === 1 ? 'It is' : 'They are'} left out.`
    queries.push({ item, query: { code: 'document-restricted', message } })
  }
  return queries
}
