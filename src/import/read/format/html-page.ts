import { accept, refuse, type Result } from '../../../foundation/result.ts'
import type { Query } from '../draft.ts'
import type { BadFileReason } from './bad-file.ts'
import { type Block, blocksOf } from './html-block.ts'
import { attribute, findElement, htmlTree, type HtmlParent } from './html-tree.ts'
import { ItemDraft } from './item-draft.ts'
import { meetingWords, type MeetingWords } from './meeting-words.ts'
import { itemsOfMeeting, namedMeeting, takeInto } from './page-items.ts'
import { sectionKind } from './page-words.ts'
import { type PlacedBlock, placeBlocks } from './placed-block.ts'
import type { FormatQuery, PublishedText } from './published-text.ts'

/**
 * A page of a Modern.Gov site as text with its items: the page of a meeting (`ieListDocuments`), of an agenda item
 * (`mgAi`), of an issue in its meetings (`ieIssueDetails`) or of a decision (`ieDecisionDetails`, `mgDecisionDetails`).
 *
 * @refuses file-without-item where the page is none of these
 * @refuses html-too-tangled as {@link htmlTree}
 */
export function htmlPage(html: string): Result<PublishedText, BadFileReason> {
  const tree = htmlTree(html)
  if (!tree.ok) return tree
  const { text, placed } = placeBlocks(fromTitle(blocksOf(contentOf(tree.value))))
  const page = isIssuePage(placed)
    ? issuePage(placed)
    : isMeetingPage(placed)
      ? meetingPage(placed)
      : itemPage(placed)
  if (page.drafts.length === 0) return refuse({ code: 'file-without-item', kind: 'page' })
  const { number: _number, ...meeting } = page.meeting
  return accept({
    text,
    layout: 'structured',
    meeting,
    items: page.drafts.map((draft) => draft.finish()),
    queries: [...page.queries, ...cutShort(page.drafts)],
  })
}

type Page = {
  readonly meeting: MeetingWords
  readonly drafts: readonly ItemDraft[]
  readonly queries: readonly FormatQuery[]
}

const meetingLine = /^[•\s]*Meeting: ?\d{1,2}\/\d{1,2}\/\d{4} ?[-–]/i

function contentOf(tree: HtmlParent): HtmlParent {
  return (
    findElement(tree, (element) => attribute(element, 'id') === 'modgov') ??
    findElement(tree, (element) => element.tagName === 'main' || attribute(element, 'role') === 'main') ??
    tree
  )
}

/** What stands before the page's own title belongs to the site around it. */
function fromTitle(blocks: readonly Block[]): readonly Block[] {
  const named = blocks.findIndex((block) => isKindOfPage(block))
  const title = named === -1 ? blocks.findIndex((block) => block.role === 'page-title') : named
  return blocks.slice(Math.max(title, 0))
}

/** Whether a title says what kind of page this is, and not what it is about. */
function isKindOfPage(block: Block | undefined): boolean {
  return block?.role === 'page-title' && /^(?:agenda|decisions?|minutes|issue)\b.{0,40}$/i.test(block.text)
}

const isMeetingPage = (blocks: readonly PlacedBlock[]): boolean =>
  blocks.some((block) => block.role === 'item-title')

function meetingPage(blocks: readonly PlacedBlock[]): Page {
  return { meeting: namedMeeting(blocks), drafts: itemsOfMeeting(blocks), queries: [] }
}

const isIssuePage = (blocks: readonly PlacedBlock[]): boolean =>
  blocks.some((block) => meetingLine.test(block.text))

function issuePage(blocks: readonly PlacedBlock[]): Page {
  const subject = subjectOf(blocks)
  const drafts: ItemDraft[] = []
  const heads: PlacedBlock[] = []
  let open: ItemDraft | undefined
  for (const block of blocks) {
    if (meetingLine.test(block.text)) {
      drafts.push((open = new ItemDraft()))
      heads.push(block)
      open.meeting = meetingWords(block.text, block.span[0])
      open.number = open.meeting.number
    } else {
      takeInto(open, block)
    }
  }
  for (const draft of drafts) if (subject !== undefined && draft.title === undefined) draft.takeTitle(subject)
  const [first] = drafts
  const isOne = new Set(heads.map((head) => head.text)).size === 1
  return {
    meeting: isOne && first !== undefined ? first.meeting : {},
    drafts,
    queries: isOne ? [] : heads.map(ofSeveral),
  }
}

function ofSeveral(head: PlacedBlock, item: number, heads: readonly PlacedBlock[]): FormatQuery {
  const message = `This page prints the item as ${heads.length} meetings took it. This part is headed “${head.text}”: save it under that meeting and no other.`
  return { item, query: { code: 'page-of-several-meetings', message } }
}

function itemPage(blocks: readonly PlacedBlock[]): Page {
  const title = subjectOf(blocks)
  if (title === undefined) return { meeting: {}, drafts: [], queries: [] }
  const draft = new ItemDraft()
  draft.takeTitle(title)
  const rest = blocks.filter((block) => block !== title && block.role !== 'page-title')
  for (const block of rest) takeInto(draft, block)
  const meeting = draft.meeting.date === undefined ? namedMeeting(rest) : draft.meeting
  draft.number ??= meeting.number
  const isItem = isKindOfPage(blocks[0]) || draft.hasSection || draft.decisionMaker !== undefined
  return { meeting, drafts: isItem ? [draft] : [], queries: [] }
}

/** What the page is about: its subtitle, its title or, under a title such as "Agenda item", its first heading. */
function subjectOf(blocks: readonly PlacedBlock[]): PlacedBlock | undefined {
  const [first] = blocks
  const subtitle = blocks.find((block) => block.role === 'subtitle')
  if (subtitle !== undefined || (first?.role === 'page-title' && !isKindOfPage(first)))
    return subtitle ?? first
  return blocks.find((block) => block.role === 'label' && sectionKind(block.text) === undefined)
}

function cutShort(drafts: readonly ItemDraft[]): FormatQuery[] {
  return drafts.flatMap((draft, item) => {
    if (draft.continuedAt === undefined) return []
    const where =
      draft.continuedAt === '' ? 'the page of the item' : `the page of the item (${draft.continuedAt})`
    const query: Query = {
      code: 'minutes-cut-short',
      message: `This page prints only the beginning of the minutes of this item. Read ${where} instead.`,
    }
    return [{ item, query }]
  })
}
