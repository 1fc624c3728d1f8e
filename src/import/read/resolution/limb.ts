import { attributionsOf } from '../speaker/attribution.ts'
import type { Block } from '../text/blocks.ts'
import { type Folded, type Stretch, joinStretches, stretchOf } from '../text/folded.ts'
import { labelOf } from '../text/label.ts'
import { outcomeOf } from '../vote/outcome.ts'
import { isVoteHead } from '../vote/recorded-vote.ts'
import { formulaAt } from './formula.ts'

/** A limb as it stands: its number, where it has one, and its words. */
export type FoundLimb = { readonly number: Stretch | undefined; readonly stretch: Stretch }

/** Limbs, and the first block that is no longer theirs. */
export type Limbs = { readonly limbs: readonly FoundLimb[]; readonly next: number }

/** The limbs that a formula introduces, with the words that stand between it and the first. */
export type LimbRun = Limbs & { readonly intro: Folded | undefined }

const listOpening = /(?:[:;–—-]|\b(?:[Tt]hat|to|the following|as follows))[”"]?$/
const openEnd = /(?:[;,:]|\b(?:and|or))$/
const notes = /^\((?:Proposed|Moved|Seconded|In accordance|Note|Action|Councillors?|Cllrs?)\b/i

/** Whether words announce that a list follows. */
export function opensList(text: string): boolean {
  return listOpening.test(text)
}

/** Whether words end as the parts of a list do before the last. */
export function endsOpen(text: string): boolean {
  return openEnd.test(text)
}

/** A limb that is being read: words are added to it until the next begins. */
export type OpenLimb = { readonly number: Stretch | undefined; readonly pieces: Stretch[] }

/** A limb with its first words. */
export function openLimb(number: Stretch | undefined, words: Stretch): OpenLimb {
  return { number, pieces: [words] }
}

/** Adds a block's words to a limb. */
export function addTo(limb: OpenLimb, block: Block): void {
  const more = stretchOf(block.whole)
  if (more !== undefined) limb.pieces.push(more)
}

/** The words that a limb ends with so far. */
export function endOf(limb: OpenLimb): string {
  return limb.pieces.at(-1)?.text ?? ''
}

/** Limbs as they stand once no more words are added. */
export function closedLimbs(limbs: readonly OpenLimb[]): readonly FoundLimb[] {
  return limbs.flatMap(({ number, pieces }) => {
    const stretch = joinStretches(pieces)
    return stretch === undefined ? [] : [{ number, stretch }]
  })
}

/** Whether a block can be no part of a resolution: a heading of the page, another formula, a vote or its outcome. */
export function isStop(block: Block): boolean {
  const text = block.body.text
  if (block.marker === undefined && labelOf(text) !== undefined) return true
  const formula = formulaAt(text.slice(0, 60))
  const isNumbered = block.marker !== undefined && !block.marker.bullet
  return (
    (formula !== undefined && !(isNumbered && formula.strength === 'weak')) ||
    isVoteHead(text) ||
    outcomeOf(text) !== undefined ||
    notes.test(text)
  )
}

/** Whether a block after a finished limb tells what somebody said, and so is minutes and no resolution. */
export function isSpeech(block: Block, limb: OpenLimb): boolean {
  return endOf(limb).endsWith('.') && attributionsOf(block.body.text.slice(0, 300)).length > 0
}
