import type { Block } from '../text/blocks.ts'
import { type Folded, type Stretch, part, stretchOf } from '../text/folded.ts'
import { nameList } from '../speaker/name-list.ts'

/** One side of a recorded vote: the count as printed and the names. */
export type Side = {
  readonly count: number | undefined
  readonly names: readonly Stretch[]
  readonly span: Stretch
}

/** A vote as read. A side that the text does not tell is absent. */
export type FoundVote = Partial<Readonly<Record<'for' | 'against' | 'abstain', Side>>> & {
  readonly span: Stretch
}

const head =
  /^(For|Against|Abstain(?:ed|ing|tions?)?|Abstentions?|In favour|(?:Those |Members )?(?:voting |voted )?(?:for|in favour)(?: of)?|(?:Those |Members )?(?:voting |voted )?against|Abstaining)(?: the (?:motion|amendment|recommendation)s?)? ?(?:\((\d{1,3})\)(?! votes)|[:–|-] ?(?:\((\d{1,3})\))?| (?=\d{1,3}$))[:;|]? ?/i
const countAfter = / ?\((\d{1,3})\)\.?$/

/** Whether a block opens one side of a recorded vote: "For (32)", "Against (1): Mr Smith". */
export function isVoteHead(text: string): boolean {
  const found = head.exec(text.slice(0, 80))
  return (
    found !== null &&
    (found[2] !== undefined ||
      found[3] !== undefined ||
      /^(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|None|Nil|\d{1,3}\b)/.test(text.slice(found[0].length)))
  )
}

/** The recorded vote that opens at a block, and the first block after it; `undefined` where none opens there. */
export function recordedVote(
  blocks: readonly Block[],
  at: number,
): { vote: FoundVote; next: number } | undefined {
  const sides: Partial<Record<'for' | 'against' | 'abstain', Side>> = {}
  let next = at
  while (next < blocks.length) {
    const found = sideAt(blocks, next)
    if (found === undefined || sides[found.name] !== undefined) break
    sides[found.name] = found.side
    next = found.next
  }
  const block = blocks[at]
  const span = block === undefined ? undefined : stretchOf(block.whole)
  return next === at || span === undefined ? undefined : { vote: { ...sides, span }, next }
}

type FoundSide = { readonly name: 'for' | 'against' | 'abstain'; readonly side: Side; readonly next: number }

function sideAt(blocks: readonly Block[], at: number): FoundSide | undefined {
  const block = blocks[at]
  const span = block === undefined ? undefined : stretchOf(block.whole)
  if (block === undefined || span === undefined || !isVoteHead(block.body.text)) return undefined
  const found = head.exec(block.body.text.slice(0, 80)) ?? ['']
  const rest = part(block.body, found[0].length)
  const listed = rest.text === '' ? namesIn(blocks[at + 1]) : undefined
  const side = { ...countAndNames(listed ?? rest, found[2] ?? found[3]), span }
  return { name: sideName(found[1]), side, next: at + (listed === undefined ? 1 : 2) }
}

/** The count and the names of a side: "12", "Councillors Adams and Baker (2)", "None". */
function countAndNames(listed: Folded, given: string | undefined): Pick<Side, 'count' | 'names'> {
  const bare = /^\d{1,3}\b/.exec(listed.text)?.[0]
  if (bare !== undefined) return { count: Number(given ?? bare), names: [] }
  if (/^(?:none|nil)\b/i.test(listed.text)) return { count: Number(given ?? 0), names: [] }
  const tail = countAfter.exec(listed.text)
  const count = given ?? tail?.[1]
  return {
    count: count === undefined ? undefined : Number(count),
    names: nameList(part(listed, 0, tail?.index)),
  }
}

function namesIn(block: Block | undefined): Folded | undefined {
  return block !== undefined && isNameList(block.body.text) ? block.body : undefined
}

function sideName(word: string | undefined): FoundSide['name'] {
  if (/abst/i.test(word ?? '')) return 'abstain'
  return /against/i.test(word ?? '') ? 'against' : 'for'
}

function isNameList(text: string): boolean {
  return /^(?:The )?(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Professor|Rev)\b/.test(text)
}
