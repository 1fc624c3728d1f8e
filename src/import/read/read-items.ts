import { draftOf } from './draft-of.ts'
import type { Reading } from './draft.ts'
import type { FoundDocument } from './item/documents.ts'
import { headingOf } from './item/heading.ts'
import { type FoundItem, readItem } from './item/read-item.ts'
import { type ItemBlocks, oneItem, splitItems } from './item/split-items.ts'
import { bodyOfMeetingLine, meetingOf } from './meeting.ts'
import { namedSpeakers } from './queries/name-queries.ts'
import { headOfReport, isRecord, isReport } from './item/report.ts'
import { queriesOf } from './queries/queries-of.ts'
import type { Registers } from './registers.ts'
import type { SourceItem, SourceText, Span } from './source-text.ts'
import { type Block, blocksOf } from './text/blocks.ts'
import { foldPieces, stretchOf } from './text/folded.ts'
import { isPrinted } from './text/layout.ts'
import { linesOf } from './text/lines.ts'
import { withoutPageFurniture } from './text/page-furniture.ts'

/** What a reading is checked against, where it is given. */
export type ReadOptions = { readonly registers?: Registers }

/**
 * The meeting and items that a published text holds, each value with the span it came from, and the queries they raise.
 * Nothing is invented: what cannot be read is left out. Time and memory grow in step with the text.
 */
export function readItems(source: SourceText, options: ReadOptions = {}): Omit<Reading, 'file'> {
  const { header, blocks, items } = source.items === undefined ? found(source) : given(source, source.items)
  const meeting = meetingOf(source, { header, blocks, items: items.map(({ item }) => item) })
  const read = items.map(({ item, source: from }) =>
    withMaker(readItem(item, from === undefined ? undefined : partsGiven(source, from)), item),
  )
  const context = {
    speakers: namedSpeakers(read),
    meetingBody: meeting.body?.text,
    registers: options.registers,
  }
  return draftOf({ meeting, items: read.map((item) => ({ ...item, queries: queriesOf(item, context) })) })
}

/** Where an issue's page names the meeting of each item, that body decided what no other is named for. */
function withMaker(read: FoundItem, { meetingLine }: ItemBlocks): FoundItem {
  if (read.resolution === undefined || read.decisionMaker !== undefined || meetingLine === undefined)
    return read
  return { ...read, decisionMaker: bodyOfMeetingLine(meetingLine) }
}

type Split = {
  readonly header: readonly Block[]
  readonly blocks: readonly Block[]
  readonly items: readonly ToRead[]
}
type ToRead = { readonly item: ItemBlocks; readonly source?: SourceItem }

function found(source: SourceText): Split {
  const lines = linesOf(source.text, [[0, source.text.length]])
  const printed = source.layout === 'printed' || isPrinted(lines)
  const blocks = blocksOf(source.text, printed ? withoutPageFurniture(lines) : lines, printed)
  if (isReport(blocks)) return reportAlone(blocks)
  const { header, items } = splitItems(blocks)
  const isPaper = printed && items.length < 2 && !isRecord(blocks)
  return {
    header,
    blocks,
    items: items.map((item) => ({ item: isPaper ? { ...item, fromPaper: 'other' as const } : item })),
  }
}

/** A report is one item, and nothing in it was decided. */
function reportAlone(blocks: readonly Block[]): Split {
  const head = headOfReport(blocks)
  const { header, items } = oneItem(head)
  return {
    header: [...header, ...head],
    blocks: head,
    items: items.map((item) => ({ item: { ...item, fromPaper: 'report' } })),
  }
}

function given(source: SourceText, items: readonly SourceItem[]): Split {
  const read = items.map((item) => ({ item: blocksGiven(source.text, item), source: item }))
  return { header: [], blocks: read.flatMap(({ item }) => item.content).slice(0, 200), items: read }
}

function blocksGiven(text: string, item: SourceItem): ItemBlocks {
  const heading = item.title === undefined ? undefined : blocksOf(text, linesOf(text, [item.title]), true)[0]
  const titled =
    heading === undefined ? { title: undefined, number: undefined, toFollow: undefined } : headingOf(heading)
  const number = item.number === undefined ? titled.number : stretchAt(text, item.number)
  return { ...titled, number, content: blocksOf(text, linesOf(text, item.content), false) }
}

function partsGiven(source: SourceText, item: SourceItem): Parameters<typeof readItem>[1] {
  const listed = item.documents.flatMap(({ title, url }): FoundDocument[] => {
    const stretch = stretchAt(source.text, title)
    return stretch === undefined ? [] : [{ title: stretch, url: { text: url } }]
  })
  return {
    listed,
    decisionMaker: item.decisionMaker === undefined ? undefined : stretchAt(source.text, item.decisionMaker),
  }
}

function stretchAt(text: string, span: Span): ReturnType<typeof stretchOf> {
  return stretchOf(foldPieces(text, [span]))
}
