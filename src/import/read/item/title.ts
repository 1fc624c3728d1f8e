import { attributionsOf } from '../speaker/attribution.ts'
import type { Block } from '../text/blocks.ts'
import { labelOf } from '../text/label.ts'
import { firstDate } from '../text/dates.ts'
import { formulaAt } from '../resolution/formula.ts'
import { type Heading, headingOf } from './heading.ts'

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
  for (const [at, block] of blocks.slice(0, farthest).entries()) {
    const text = block.whole.text
    const label = labelOf(text)
    if (label !== undefined) {
      if (label.kind === 'minutes') break
      continue
    }
    if (isMeetingHead(block, blocks[at + 1]) || isDateLine(text)) continue
    if (!isTitle(block, blocks[at + 1])) return { heading: none, at: undefined, contentAt: at }
    return { heading: headingOf(block), at, contentAt: at + 1 }
  }
  return { heading: none, at: undefined, contentAt: 0 }
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
  return block.whole.text.length < 80 && next !== undefined && isDateLine(next.whole.text)
}

function isDateLine(text: string): boolean {
  return (
    text.length < 80 &&
    /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\d)/i.test(text) &&
    firstDate(text) !== undefined &&
    !/^\d{1,2}\/\d{1,2}\/\d{4} [-–] /.test(text)
  )
}
