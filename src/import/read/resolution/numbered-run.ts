import type { Block } from '../text/blocks.ts'
import { stretchOf } from '../text/folded.ts'
import { type Place, following, isFirst, placesOf } from '../text/marker.ts'
import { type Limbs, type OpenLimb, addTo, closedLimbs, isSpeech, isStop, openLimb } from './limb.ts'

type Run = {
  readonly limbs: OpenLimb[]
  readonly shape: string
  readonly outer: Block | undefined
  last: readonly Place[]
  nested: string | undefined
}

const mostBetween = 5
const skippedNumbers = 2
const heading = 120

/**
 * The limbs of a numbered list that begins at a block. Other numbers and bullets within a limb stay in its text, and
 * headings between limbs are passed over. `outer` is the block of the formula: its own numbering ends the list.
 */
export function numberedRun(blocks: readonly Block[], at: number, outer: Block | undefined): Limbs {
  const run: Run = { limbs: [], shape: blocks[at]?.marker?.shape ?? '', outer, last: [], nested: undefined }
  let next = at
  for (let block = blocks[next]; block !== undefined && !isStop(block); block = blocks[next]) {
    const taken = block.marker === undefined ? passedOver(blocks, next, run) : takenBy(run, block)
    if (taken === 0) break
    next += taken
  }
  return { limbs: closedLimbs(run.limbs), next }
}

/** How many blocks a numbered or bulleted block adds to the run: 1, or 0 where it is no part of it. */
function takenBy(run: Run, block: Block): number {
  const { marker } = block
  const stretch = stretchOf(block.body)
  if (marker === undefined || stretch === undefined) return 0
  const places = placesOf(marker)
  const next = run.last.length === 0 ? places : following(run.last, places, skippedNumbers)
  if (marker.bullet || marker.shape !== run.shape || next.length === 0) return nestedIn(run, block)
  run.last = next
  run.nested = undefined
  run.limbs.push(openLimb(stretchOf(block.whole, 0, marker.text.length), stretch))
  return 1
}

function nestedIn(run: Run, block: Block): number {
  const last = run.limbs.at(-1)
  const { marker } = block
  if (last === undefined || marker === undefined || continuesOuter(block, run.outer) || isSpeech(block, last))
    return 0
  if (!marker.bullet && !isFirst(marker) && run.nested !== marker.shape) return 0
  run.nested = marker.shape
  addTo(last, block)
  return 1
}

/** Whether a block's number goes on from that of the paragraph in which the formula stands. */
function continuesOuter(block: Block, outer: Block | undefined): boolean {
  if (outer?.marker === undefined || block.marker?.shape !== outer.marker.shape || block.marker.bullet)
    return false
  const [before, here] = [placesOf(outer.marker), placesOf(block.marker)]
  return following(before, here).length > 0 || block.marker.number === outer.marker.number
}

/** How many blocks without a number stand between two limbs; 0 where no limb follows and the list is over. */
function passedOver(blocks: readonly Block[], at: number, run: Run): number {
  for (let ahead = at; ahead < at + mostBetween; ahead += 1) {
    const block = blocks[ahead]
    if (block === undefined || isStop(block)) return 0
    if (block.marker !== undefined) return goesOnAt(blocks, ahead, run) ? joined(blocks, at, ahead, run) : 0
    if (block.whole.text.length > heading && block.whole.text.endsWith('.')) return 0
  }
  return 0
}

/** Whether the list goes on at a block after words without a number: with its next number, or anew after a colon. */
function goesOnAt(blocks: readonly Block[], at: number, run: Run): boolean {
  const block = blocks[at]
  if (block?.marker === undefined || block.marker.shape !== run.shape || continuesOuter(block, run.outer))
    return false
  if (following(run.last, placesOf(block.marker)).length > 0) return true
  const restarts = isFirst(block.marker) && (blocks[at - 1]?.whole.text ?? '').endsWith(':')
  if (restarts) run.last = []
  return restarts
}

function joined(...[blocks, at, until, run]: [readonly Block[], number, number, Run]): number {
  const block = blocks[at]
  const last = run.limbs.at(-1)
  const goesOn = block !== undefined && /^\p{Ll}/u.test(block.whole.text)
  if (goesOn && last !== undefined && until === at + 1) addTo(last, block)
  return until - at
}
