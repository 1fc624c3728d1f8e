import type { ItemParts } from '../item/parts.ts'
import type { Block } from '../text/blocks.ts'
import { type Stretch, part, stretchOf } from '../text/folded.ts'
import { sentencesOf } from '../../../foundation/sentences.ts'
import type { FoundRun } from './find-resolution.ts'

const mover = /\b(?:proposed|moved|seconded)\b/
const motion = /\b(?:proposed|moved|seconded),? that\b[ :]*/
const farthest = 6

/** The motion that the text says was carried, where it prints no resolution: the words moved are what was resolved. */
export function carriedMotion(parts: ItemParts): FoundRun | undefined {
  const outcomes = new Map(parts.outcomes.map((outcome) => [outcome.at, outcome]))
  for (const { block, at } of parts.plain) {
    const text = block.body.text
    const said = mover.test(text.slice(0, 400)) ? motion.exec(text.slice(0, 600)) : null
    const told = said === null ? undefined : firstOutcome(outcomes, at)
    if (said === null || told?.outcome !== 'carried') continue
    const run = motionRun(block, said.index + said[0].length, told)
    if (run !== undefined) return run
  }
  return undefined
}

function firstOutcome(outcomes: ReadonlyMap<number, Told>, at: number): Told | undefined {
  for (let ahead = at; ahead <= at + farthest; ahead += 1) {
    const told = outcomes.get(ahead)
    if (told !== undefined) return told
  }
  return undefined
}

/** The words moved, to the end of their sentence; a motion printed as a list after a colon is not read. */
function motionRun(block: Block, from: number, told: Told): FoundRun | undefined {
  const until = sentencesOf(block.body.text).find(([, end]) => end > from)?.[1]
  const stretch = stretchOf(block.body, from, until)
  if (stretch === undefined || /[:“"]$/.test(stretch.text)) return undefined
  const formula = told.alone ? withoutStop(told.stretch) : undefined
  return {
    formula,
    subject: undefined,
    intro: part(block.body, from, until),
    limbs: [{ number: undefined, stretch }],
  }
}

type Told = ItemParts['outcomes'][number]

function withoutStop(stretch: Stretch): Stretch {
  return stretch.text.endsWith('.')
    ? { text: stretch.text.slice(0, -1), span: [stretch.span[0], stretch.span[1] - 1] }
    : stretch
}
