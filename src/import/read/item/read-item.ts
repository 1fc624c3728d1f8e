import { actOfBody } from '../resolution/act-of-body.ts'
import { bareResolution } from '../resolution/bare-resolution.ts'
import { carriedMotion } from '../resolution/carried-motion.ts'
import { type FoundResolution, type FoundRun, foldRuns } from '../resolution/find-resolution.ts'
import { type FoundContribution, contributionsIn } from '../speaker/contributions.ts'
import type { Block } from '../text/blocks.ts'
import { type Stretch, stretchOf } from '../text/folded.ts'
import { toldVotes } from '../vote/told-vote.ts'
import type { FoundVote, Side } from '../vote/recorded-vote.ts'
import { decisionMakerOf } from './decision-maker.ts'
import type { FoundDocument } from './documents.ts'
import { type FoundEmbargo, embargoIn } from './embargo.ts'
import { type ItemParts, partsOf } from './parts.ts'
import type { ItemBlocks } from './split-items.ts'

/** One item as found, every value with where it stands. */
export type FoundItem = {
  readonly title: Stretch | undefined
  readonly number: Stretch | undefined
  readonly toFollow: Stretch | undefined
  readonly embargo: FoundEmbargo | undefined
  readonly decisionMaker: Stretch | undefined
  readonly resolution: FoundResolution | undefined
  readonly contributions: readonly FoundContribution[]
  readonly votes: readonly FoundVote[]
  readonly documents: readonly FoundDocument[]
  readonly parts: ItemParts
  readonly content: readonly Block[]
}

/** What the format itself told of an item. */
export type GivenParts = {
  readonly decisionMaker: Stretch | undefined
  readonly listed: readonly FoundDocument[]
}

const follows =
  /\b(?:report|reports|papers?|documents?|appendix|appendices|details|attachment|enclosure)s?(?: is| are)?(?: \(?marked)? \(?(?:to follow|will follow|to be (?:tabled|circulated separately|circulated at the meeting|sent separately|published as a supplement))\b/i

/** The item that some blocks hold. `given` is what its format told beside them. */
export function readItem(item: ItemBlocks, given?: GivenParts): FoundItem {
  const parts = partsOf(item.content, item.fromPaper !== undefined)
  const { runs, words } = foundIn(parts, item)
  return {
    title: item.title,
    number: item.number ?? parts.labels.find(({ label }) => label.kind === 'number')?.value,
    toFollow: item.toFollow ?? followsIn(item.content),
    embargo: embargoIn(item.content),
    decisionMaker: given?.decisionMaker ?? decisionMakerOf(parts, runs),
    resolution: foldRuns(runs),
    contributions: contributionsIn(words),
    votes: votesOf(parts),
    documents: [...paperOf(item), ...(given?.listed ?? []), ...parts.documents],
    parts,
    content: item.content,
  }
}

/** The paper to which the title itself leads: "8 Cycling Strategy pdf icon PDF 412 KB". */
function paperOf({ title, leadsToPaper }: ItemBlocks): readonly FoundDocument[] {
  return title !== undefined && leadsToPaper === true ? [{ title, url: undefined }] : []
}

function foundIn(parts: ItemParts, { fromPaper }: ItemBlocks): ReturnType<typeof runsOf> {
  if (fromPaper === undefined) return runsOf(parts)
  return fromPaper === 'report' ? { runs: [], words: [] } : parts
}

/** The printings of the resolution: under a formula or label, else without one, else as a motion that was carried. */
function runsOf(parts: ItemParts): {
  readonly runs: readonly FoundRun[]
  readonly words: readonly ItemParts['words'][number][]
} {
  if (parts.runs.some((run) => run.limbs.length > 0)) return { runs: parts.runs, words: parts.words }
  const bare = bareResolution(parts.words)
  if (bare.runs.length > 0) return { runs: [...parts.runs, ...bare.runs], words: bare.words }
  const act = carriedMotion(parts) ?? actOfBody(parts)
  return { runs: act === undefined ? parts.runs : [act], words: bare.words }
}

function followsIn(blocks: readonly Block[]): Stretch | undefined {
  for (const block of blocks) {
    const found = follows.exec(block.whole.text.slice(0, 600))
    if (found !== null) return stretchOf(block.whole, found.index, found.index + found[0].length)
  }
  return undefined
}

/** The recorded votes, then those told in words; a vote told as unanimous counts once in a run of such words. */
function votesOf(parts: ItemParts): readonly FoundVote[] {
  const votes: FoundVote[] = [...parts.votes]
  let lastUnanimousAt = -3
  for (const { block, at } of parts.plain) {
    for (const told of toldVotes(block.body.text)) {
      const unanimous = told.for === undefined
      if (unanimous && (at - lastUnanimousAt <= 2 || votes.length > parts.votes.length)) continue
      if (unanimous) lastUnanimousAt = at
      const span = stretchOf(block.body, told.start, told.end)
      if (span !== undefined) votes.push({ span, ...sidesOf(told, span) })
    }
  }
  return votes
}

function sidesOf(
  told: ReturnType<typeof toldVotes>[number],
  span: Stretch,
): Partial<Record<'for' | 'against' | 'abstain', Side>> {
  const side = (count: number | undefined): Side | undefined =>
    count === undefined ? undefined : { count, names: [], span }
  const sides = { for: side(told.for), against: side(told.against), abstain: side(told.abstain) }
  return Object.fromEntries(Object.entries(sides).filter(([, value]) => value !== undefined))
}
