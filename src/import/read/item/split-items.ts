import type { Block } from '../text/blocks.ts'
import { turnAt } from '../speaker/turn-line.ts'
import { stretchOf } from '../text/folded.ts'
import { labelOf } from '../text/label.ts'
import { formulaAt } from '../resolution/formula.ts'
import { type Heading, headingOf } from './heading.ts'
import { isDateLine, isMinutesHead } from './meeting-head.ts'
import { findTitle } from './title.ts'

/** The blocks of one item, with its heading. */
export type ItemBlocks = Heading & {
  readonly content: readonly Block[]
  /** The line that names the meeting of this item alone: "Meeting: 20/09/2017 - Council (Item 52)". */
  readonly meetingLine?: Block
  /** The text records no meeting: a report decides nothing, and of another only words such as RESOLVED say that something was decided. */
  readonly fromPaper?: 'report' | 'other'
}

/** What stands before the first item, and the items. */
export type SplitText = { readonly header: readonly Block[]; readonly items: readonly ItemBlocks[] }

const itemLine = /^\(Items? ([\w ,.&-]{1,20})\)$/i
const endsWithItem = /^\S.{3,300}\(Items? [\w ,.&-]{1,20}\)$/i
const meetingLine = /^Meeting: ?\d{1,2}\/\d{1,2}\/\d{4} [-–] /
const datedLine = /^\d{1,2}\/\d{1,2}\/\d{4} [-–] (?=\S)/
const longestTitle = 300
const namesMinute = /^(?:minute|min|agenda item|item)\b/i

/** The items of a text whose format gives none: by "(Item 4)" lines, by the meetings of an issue, or by numbered headings. */
export function splitItems(blocks: readonly Block[]): SplitText {
  return byItemLines(blocks) ?? byMeetingLines(blocks) ?? byNumberedHeadings(blocks) ?? oneItem(blocks)
}

function byItemLines(blocks: readonly Block[]): SplitText | undefined {
  const starts: Start[] = []
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1]
    if (itemLine.test(block.whole.text) && before !== undefined && before.whole.text.length <= longestTitle) {
      starts.push({ at: at - 1, content: at + 1, heading: headingOf(before) })
    } else if (block.marker?.bullet !== true && endsWithItem.test(block.whole.text)) {
      starts.push({ at, content: at + 1, heading: headingOf(block) })
    }
  }
  return starts.length === 0 || blocks.some((block) => meetingLine.test(block.whole.text))
    ? undefined
    : cut(blocks, starts)
}

function byMeetingLines(blocks: readonly Block[]): SplitText | undefined {
  const starts: Start[] = []
  const decisions = blocks.slice(0, 4).some((block) => /^issue - decisions$/i.test(block.whole.text))
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1]
    if (meetingLine.test(block.whole.text) && next !== undefined) {
      starts.push({ at, content: at + 2, heading: headingOf(next), meetingLine: block })
    } else if (decisions && datedLine.test(block.whole.text)) {
      const from = datedLine.exec(block.whole.text)?.[0].length ?? 0
      const title = stretchOf(block.whole, from)
      starts.push({
        at,
        content: at + 1,
        heading: { title, number: undefined, toFollow: undefined },
        meetingLine: block,
      })
    }
  }
  return starts.length === 0 ? undefined : cut(blocks, starts)
}

function byNumberedHeadings(blocks: readonly Block[]): SplitText | undefined {
  const candidates = blocks.flatMap((block, at) => headingAt(block, at))
  const strong = candidates.filter((each) => each.strong)
  const ordered = inSequence(candidates, isAgenda(blocks))
  const holdsAll = ordered.length > 1 && strong.every((each) => ordered.includes(each))
  const starts = strong.length > 0 && !holdsAll ? strong : ordered
  const first = starts[0]
  if (first === undefined) return undefined
  return strong.length > 0 || starts.length > 1 || isExtract(blocks, first) ? cut(blocks, starts) : undefined
}

/** One numbered heading below the head of a meeting is an extract of its minutes. */
function isExtract(blocks: readonly Block[], { at, heading }: Start): boolean {
  const isAlone = blocks[at]?.gap === true && blocks[at + 1]?.gap === true && heading.number !== undefined
  return (
    isAlone && blocks.slice(0, at).some(({ whole }) => isMinutesHead(whole.text) || isDateLine(whole.text))
  )
}

function isAgenda(blocks: readonly Block[]): boolean {
  return blocks
    .slice(0, 25)
    .some(({ whole }) =>
      /^(?:(?:public )?agenda|a g e n d a|order of business)\b(?! item).{0,50}$/i.test(whole.text),
    )
}

type Start = { at: number; content: number; heading: Heading; meetingLine?: Block }
type Candidate = Start & { strong: boolean; number: number }

function headingAt(block: Block, at: number): readonly Candidate[] {
  if (!mayHead(block.whole.text)) return []
  const heading = headingOf(block)
  const { title, number } = heading
  if (title === undefined || number === undefined || isNoTitle(title.text)) return []
  if (!/^\d|^[A-Z]+(?:\d+\/\d|[./-]\w|\d)/.test(number.text)) return []
  const capitals = title.text === title.text.toUpperCase() && /\p{Lu}{4}/u.test(title.text)
  const strong = capitals || /\/\d|^[A-Z]+[./]/.test(number.text) || namesMinute.test(block.whole.text)
  return [{ at, content: at + 1, heading, strong, number: orderOf(number.text) }]
}

/** What was decided, and the line that puts a question, are numbered too. */
function isNoTitle(title: string): boolean {
  return /^(?:THAT|That|To) /.test(title) || turnAt(title) !== undefined
}

/** The figure by which a number stands in its order: 45 of "CAB.45" and "45/24", 31 of "CA/24/31". */
function orderOf(number: string): number {
  return Number.parseInt((/^\d/.test(number) ? number : number.replace(/^.*\D(?=\d)/, '')) || '0', 10)
}

function mayHead(text: string): boolean {
  return (
    text.length <= (/\([Pp]ages? /.test(text) ? longestTitle : longestTitle / 2) &&
    /^[\dA-Z]/.test(text) &&
    !/[.;:,]$/.test(text) &&
    !isDateLine(text) &&
    formulaAt(text) === undefined
  )
}

/** Headings whose numbers go up by one and that have words between them: a plain numbered list has none, save an agenda's. */
function inSequence(candidates: readonly Candidate[], isList: boolean): readonly Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates) {
    const last = kept.at(-1)
    if (
      last === undefined ||
      (candidate.number === last.number + 1 && (isList || candidate.at > last.at + 1))
    )
      kept.push(candidate)
  }
  return kept.length * 2 > candidates.length ? kept : []
}

function cut(blocks: readonly Block[], starts: readonly Start[]): SplitText {
  const items = starts.map((start, index): ItemBlocks => {
    const content = blocks.slice(start.content, starts[index + 1]?.at ?? blocks.length)
    return {
      ...start.heading,
      content,
      ...(start.meetingLine === undefined ? {} : { meetingLine: start.meetingLine }),
    }
  })
  const header = blocks.slice(0, starts[0]?.at ?? 0)
  return { header, items: [...fragment(header), ...items] }
}

/** The end of an item whose head is on an earlier page: it is kept where it still holds a resolution. */
function fragment(header: readonly Block[]): readonly ItemBlocks[] {
  const at = header.findIndex(
    (block) => formulaAt(block.body.text) !== undefined && labelOf(block.body.text) === undefined,
  )
  return at === -1
    ? []
    : [{ title: undefined, number: undefined, toFollow: undefined, content: header.slice(at) }]
}

/** A text that holds one item. */
export function oneItem(blocks: readonly Block[]): SplitText {
  const found = findTitle(blocks)
  return {
    header: blocks.slice(0, found.contentAt),
    items: [{ ...found.heading, content: blocks.filter((_, at) => at !== found.at) }],
  }
}
