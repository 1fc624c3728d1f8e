import { attributionsOf } from '../speaker/attribution.ts'
import type { Block } from '../text/blocks.ts'
import { type Label, type LabelKind, labelOf } from '../text/label.ts'
import { formulaAt } from '../resolution/formula.ts'
import { type Heading, headingOf } from './heading.ts'
import { isDateLine, isMinutesHead } from './meeting-head.ts'
import { subBlock } from '../text/sub-block.ts'

const farthest = 14
const longestTitle = 260
const purpose = /^(?:To [a-z]|Report of|Reports? from|That |Decision |At this|\*)/
const stops = /[.;:,]$/

/** The title among the first blocks of a text that holds one item, and where the item's own words begin. */
export function findTitle(blocks: readonly Block[]): {
  readonly heading: Heading
  readonly at: number | undefined
  readonly contentAt: number
} {
  const labelled = titleLabelled(blocks)
  if (labelled !== undefined) return labelled
  for (const [at, block] of blocks.slice(0, farthest).entries()) {
    const text = block.whole.text
    const label = labelOf(text)
    if (label !== undefined && !isMotionTitle(label)) {
      if (label.kind === 'minutes') break
      continue
    }
    if (isMeetingHead(block, blocks[at + 1]) || isDateLine(text)) continue
    if (!isTitle(block, blocks[at + 1])) return { heading: none, at: undefined, contentAt: at }
    return { heading: headingOf(block), at, contentAt: at + 1 }
  }
  return { heading: none, at: undefined, contentAt: 0 }
}

/** "Title: Temporary Traffic Order": a title that its label names stands before every other. */
function titleLabelled(blocks: readonly Block[]): ReturnType<typeof findTitle> | undefined {
  const opening = blocks.slice(0, farthest).map(({ whole }) => labelOf(whole.text))
  const at = opening.findIndex((label) => label !== undefined && beginsWords.has(label.kind))
  const label = opening[at]
  const block = blocks[at]
  if (label?.kind !== 'title' || block === undefined) return undefined
  const titleAt = label.value === '' ? at + 1 : at
  const title =
    label.value === '' ? blocks[titleAt] : subBlock({ ...block, body: block.whole }, label.valueAt)
  return title === undefined ? undefined : { heading: headingOf(title), at: titleAt, contentAt: titleAt + 1 }
}

const beginsWords: ReadonlySet<LabelKind> = new Set(['title', 'minutes', 'decision'])

/** "Motion: Fair Tax" heads an item; "Motion: That this Council …" and "Motion:" hold one. */
function isMotionTitle({ kind, value }: Label): boolean {
  return (
    kind === 'proposal' && value.length > 2 && value.length < 120 && !/^(?:That|To|“|")|[.;]$/.test(value)
  )
}

const none: Heading = { title: undefined, number: undefined, toFollow: undefined }

function isTitle(block: Block, next: Block | undefined): boolean {
  const text = block.whole.text
  if (text.length > longestTitle || stops.test(text) || purpose.test(text)) return false
  if (block.marker !== undefined && !/^@\.?$/.test(block.marker.shape)) return false
  if (formulaAt(text) !== undefined || attributionsOf(text).length > 0) return false
  return next === undefined || next.gap || !/^[a-z]/.test(next.whole.text)
}

function isMeetingHead(block: Block, next: Block | undefined): boolean {
  if (isMinutesHead(block.whole.text)) return true
  if (block.whole.text.length >= 80 || next === undefined) return false
  return isDateLine(next.whole.text) || isMinutesHead(next.whole.text)
}
