import { foldForComparison } from '../../../foundation/text.ts'
import type { Folded, Stretch } from '../text/folded.ts'
import type { FoundLimb } from './limb.ts'

/** One printing of a resolution, or of a part of it. */
export type FoundRun = {
  readonly formula: Stretch | undefined
  readonly subject: Stretch | undefined
  readonly intro: Folded | undefined
  readonly limbs: readonly FoundLimb[]
}

/** What was resolved, once; and whether the text prints it again. */
export type FoundResolution = {
  readonly formula: Stretch | undefined
  readonly limbs: readonly FoundLimb[]
  readonly again: Stretch | undefined
}

/** The one resolution of several printings: a limb that stands in an earlier one with the same number and words is dropped. */
export function foldRuns(runs: readonly FoundRun[]): FoundResolution | undefined {
  const seen = new Set<string>()
  const limbs: FoundLimb[] = []
  let again: Stretch | undefined
  for (const run of runs) {
    const keys = run.limbs.map(keyOf)
    for (const [at, limb] of run.limbs.entries()) {
      if (seen.has(keys[at] ?? '')) again ??= limb.stretch
      else limbs.push(limb)
    }
    for (const key of keys) seen.add(key)
  }
  if (limbs.length === 0) return undefined
  return { formula: runs.find((run) => run.formula !== undefined)?.formula, limbs, again }
}

function keyOf({ number, stretch }: FoundLimb): string {
  const words = foldForComparison(stretch.text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:that|to) /, '')
  return `${number?.text.replace(/[^\p{L}\p{N}]+/gu, '') ?? ''} ${words}`
}
