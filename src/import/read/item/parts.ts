import type { FoundRun } from '../resolution/find-resolution.ts'
import { type Formula, formulaAt } from '../resolution/formula.ts'
import { limbsAfter } from '../resolution/limb-run.ts'
import { decidedIn } from '../resolution/decided-section.ts'
import type { Block } from '../text/blocks.ts'
import { type Stretch, stretchOf } from '../text/folded.ts'
import { type Label, type LabelKind, labelOf } from '../text/label.ts'
import { sentencesOf } from '../../../foundation/sentences.ts'
import { subBlock } from '../text/sub-block.ts'
import { type Outcome, outcomeOf, outcomeTold } from '../vote/outcome.ts'
import { type FoundVote, recordedVote } from '../vote/recorded-vote.ts'
import { type FoundDocument, documentsFrom } from './documents.ts'

/** The parts of an item's words, told apart: what was resolved, voted, listed, labelled, and the words between. */
export type ItemParts = {
  readonly words: (Block | 'break')[]
  readonly runs: FoundRun[]
  readonly votes: FoundVote[]
  readonly documents: FoundDocument[]
  /** Labels under which documents are listed, each with whether any were. */
  readonly documentLists: { readonly label: Stretch; readonly empty: boolean }[]
  readonly labels: { readonly label: Label; readonly value: Stretch | undefined }[]
  readonly outcomes: {
    readonly outcome: Outcome
    readonly at: number
    readonly stretch: Stretch
    readonly alone: boolean
  }[]
  /** Blocks that stand under no label that sets them apart, by their place. */
  readonly plain: { readonly block: Block; readonly at: number }[]
}

const longestResolution = 80
const introducesWords: ReadonlySet<LabelKind> = new Set(['minutes', 'background'])

type Walk = ItemParts & { readonly blocks: readonly Block[]; readonly takesWeak: boolean; aside: boolean }

/** The parts of an item. Each block is looked at by a fixed number of readers. */
export function partsOf(blocks: readonly Block[], fromPaper = false): ItemParts {
  const takesWeak = !fromPaper && !blocks.some((block) => formulaAt(block.body.text)?.strength === 'strong')
  const walk: Walk = {
    words: [], runs: [], votes: [], documents: [], documentLists: [], labels: [], outcomes: [], plain: [], blocks, takesWeak, aside: false,
  } // prettier-ignore
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]
    if (block === undefined) break
    at =
      takeVote(walk, at) ??
      takeOutcome(walk, at) ??
      takeLabel(walk, at) ??
      takeFormula(walk, at) ??
      takeWords(walk, at)
  }
  return walk
}

function takeVote(walk: Walk, at: number): number | undefined {
  const found = recordedVote(walk.blocks, at)
  if (found === undefined) return undefined
  walk.votes.push(found.vote)
  walk.words.push('break')
  return found.next
}

function takeOutcome(walk: Walk, at: number): number | undefined {
  const block = walk.blocks[at]
  const stretch = block === undefined ? undefined : stretchOf(block.body)
  const outcome = stretch === undefined ? undefined : outcomeOf(stretch.text)
  if (outcome === undefined || stretch === undefined || block === undefined) return undefined
  walk.outcomes.push({ outcome, at, stretch, alone: true })
  walk.plain.push({ block, at })
  walk.words.push('break')
  return at + 1
}

function takeLabel(walk: Walk, at: number): number | undefined {
  const block = walk.blocks[at]
  if (block === undefined || block.marker?.bullet === true) return undefined
  const label = labelOf(block.body.text)
  if (label === undefined) return undefined
  walk.labels.push({ label, value: stretchOf(block.body, label.valueAt) })
  walk.words.push('break')
  walk.aside = label.kind === 'reasons' || label.kind === 'proposal'
  if (label.kind === 'documents') return takeDocuments(walk, at, block)
  if (label.kind === 'decision') return takeDecision(walk, at)
  if (introducesWords.has(label.kind)) walk.words.push(subBlock(block, label.valueAt) ?? 'break')
  return at + 1
}

function takeDocuments(walk: Walk, at: number, block: Block): number {
  const { documents, next } = documentsFrom(walk.blocks, at + 1)
  const label = stretchOf(block.body)
  if (label !== undefined) walk.documentLists.push({ label, empty: documents.length === 0 })
  walk.documents.push(...documents)
  return next
}

/** Under "Decision:" what follows is decided, though no formula says so. */
function takeDecision(walk: Walk, at: number): number {
  const found = decidedIn(walk.blocks, at)
  if (found === undefined) return at + 1
  walk.runs.push(found.run)
  walk.words.push(...found.words, 'break')
  walk.plain.push(...found.words.map((block) => ({ block, at })))
  return found.next
}

function takeFormula(walk: Walk, at: number): number | undefined {
  const block = walk.blocks[at]
  const formula =
    block === undefined || block.marker?.bullet === true ? undefined : formulaAt(block.body.text)
  if (block === undefined || formula === undefined || isPassing(walk, formula)) return undefined
  walk.aside = false
  const cut = aroundFormula(block, formula)
  const { blocks, from } =
    cut.main === block ? { blocks: walk.blocks, from: at } : { blocks: afterCut(walk, at, cut), from: 0 }
  const run = limbsAfter(blocks, from, formula.restAt - cut.from)
  walk.runs.push({ ...namedIn(block, formula), intro: run.intro, limbs: run.limbs })
  walk.plain.push({ block, at })
  walk.words.push(cut.before ?? 'break', 'break', cut.after ?? 'break')
  return at + Math.max(1, run.next - from)
}

/** Whether words such as "it was agreed that" only tell of something on the way to the decision. */
function isPassing(walk: Walk, formula: Formula): boolean {
  return formula.strength === 'weak' && (!walk.takesWeak || walk.aside)
}

function namedIn(block: Block, { start, end, subject }: Formula): Pick<FoundRun, 'formula' | 'subject'> {
  return {
    formula: stretchOf(block.body, start, end),
    subject: subject === undefined ? undefined : stretchOf(block.body, subject.start, subject.end),
  }
}

/** The blocks of a resolution that opens within a paragraph; none follow where the paragraph goes on after it. */
function afterCut(walk: Walk, at: number, cut: Cut): readonly Block[] {
  return cut.after === undefined
    ? [cut.main, ...walk.blocks.slice(at + 1, at + longestResolution)]
    : [cut.main]
}

type Cut = {
  readonly before: Block | undefined
  readonly main: Block
  readonly after: Block | undefined
  readonly from: number
}

/** The sentence of a formula that stands within a paragraph; all of the block where the formula heads it. */
function aroundFormula(block: Block, formula: Formula): Cut {
  const { text } = block.body
  const sentences = sentencesOf(text)
  const holds = sentences.findIndex(([from, to]) => from <= formula.start && formula.start < to)
  const [start, end] = sentences[holds] ?? [0, text.length]
  const said = text.slice(formula.start, formula.end)
  const goesOn = said === said.toUpperCase() || (holds === 0 && /^(?:Resolved|Recommended)$/.test(said))
  const until = goesOn ? text.length : end
  const main = start === 0 && until === text.length ? block : (subBlock(block, start, until) ?? block)
  return {
    before: subBlock(block, 0, start),
    main,
    after: subBlock(block, until),
    from: main === block ? 0 : start,
  }
}

function takeWords(walk: Walk, at: number): number {
  const block = walk.blocks[at]
  const stretch = block === undefined ? undefined : stretchOf(block.body)
  if (block === undefined || stretch === undefined) return at + 1
  const outcome = outcomeTold(stretch.text)
  if (outcome !== undefined) walk.outcomes.push({ outcome, at, stretch, alone: false })
  if (walk.aside) return at + 1
  walk.plain.push({ block, at })
  walk.words.push(block)
  return at + 1
}
