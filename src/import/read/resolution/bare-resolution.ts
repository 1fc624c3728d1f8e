import type { Block } from '../text/blocks.ts'
import { stretchOf } from '../text/folded.ts'
import { isFirst } from '../text/marker.ts'
import type { FoundRun } from './find-resolution.ts'
import type { FoundLimb } from './limb.ts'
import { numberedRun } from './numbered-run.ts'

const thatLimb =
  /^That (?!is\b|was\b|said\b|being\b|evening\b|same\b)\S.{0,600}\b(?:be|is|are|was|were|has|have|notes?|agrees?|approves?|endorses?|welcomes?|recommends?|supports?|Members?|Council|Cabinet|Committee)\b/s
const toLimb =
  /^To (?:note|agree|approve|adopt|authorise|endorse|receive|refer|recommend|delegate|defer|reject|elect|appoint|exclude|commend|accept|grant|confirm|support|enter|implement|proceed|establish|increase|award|undertake|amend)\b/
const plainLimb =
  /^(?:The |That the )(?:report|reports|minutes|update|presentation|recommendations?|work programme|contents? of the report|item)(?: [\w ,]{0,90})? (?:was|were|be) (?:duly |unanimously )?(?:noted|received|approved|agreed|endorsed|accepted|adopted|confirmed)(?: and signed)?(?: (?:by the Chair(?:man)? )?as (?:a|an|the) (?:correct|accurate|true)(?: and accurate)? record(?: and signed(?: by the [A-Z]\w+)?)?(?: of the meeting)?)?\.?$/i

/** A resolution that no formula heads: "(a) That the report be noted", or "That the recommendations be approved." */
export function bareResolution(words: readonly (Block | 'break')[]): {
  readonly runs: readonly FoundRun[]
  readonly words: readonly (Block | 'break')[]
} {
  const runs: FoundRun[] = []
  const left: (Block | 'break')[] = []
  const first = words.find((block) => block !== 'break')
  for (const stretch of partsBetweenBreaks(words)) {
    for (let at = 0; at < stretch.length;) {
      const found = listAt(stretch, at) ?? sentenceAt(stretch, at, first)
      const block = stretch[at]
      if (found !== undefined) {
        runs.push({ formula: undefined, subject: undefined, intro: undefined, limbs: found.limbs })
        left.push('break')
        at = found.next
      } else {
        if (block !== undefined) left.push(block)
        at += 1
      }
    }
    left.push('break')
  }
  return { runs, words: left }
}

function partsBetweenBreaks(words: readonly (Block | 'break')[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]]
  for (const block of words) {
    if (block === 'break') parts.push([])
    else parts.at(-1)?.push(block)
  }
  return parts
}

type Found = { readonly limbs: readonly FoundLimb[]; readonly next: number }

function listAt(blocks: readonly Block[], at: number): Found | undefined {
  const block = blocks[at]
  if (
    block?.marker === undefined ||
    block.marker.bullet ||
    !isFirst(block.marker) ||
    isIntroduced(blocks, at)
  )
    return undefined
  if (!thatLimb.test(block.body.text) && !toLimb.test(block.body.text)) return undefined
  const found = numberedRun(blocks, at, undefined)
  return found.limbs.length > 0 ? found : undefined
}

/** Words after a colon are what somebody moved or asked for. */
function isIntroduced(blocks: readonly Block[], at: number): boolean {
  return /:[”"]?$/.test(blocks[at - 1]?.body.text ?? '')
}

function sentenceAt(blocks: readonly Block[], at: number, first: Block | undefined): Found | undefined {
  const block = blocks[at]
  if (block === undefined || block.marker?.bullet === true || isIntroduced(blocks, at)) return undefined
  const stretch = isDecision(block.body.text, block !== first) ? stretchOf(block.body) : undefined
  return stretch === undefined ? undefined : { limbs: [{ number: undefined, stretch }], next: at + 1 }
}

/** "To note the report" at the head of an item says what it is for; further on, what was decided. */
function isDecision(text: string, isFurtherOn: boolean): boolean {
  return thatLimb.test(text) || plainLimb.test(text) || (isFurtherOn && toLimb.test(text))
}
