/** What a part of the gate found: how many checks held, how many did not, how many did not run. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number }

/** Nothing counted yet. */
export const nothingCounted: Tally = { passed: 0, failed: 0, skipped: 0 }

/** Two tallies as one. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}

/**
 * The last lines of a run and whether it is good. Nothing counted is a failure: a gate that looked at nothing
 * says nothing. On CI a test that did not run has failed, because nobody is there to read why.
 */
export function verdict(tally: Tally, isCi: boolean): { lines: string[]; isGood: boolean } {
  const missing = isCi ? tally.skipped : 0
  const failed = tally.failed + missing
  const skippedLine =
    tally.skipped > 0 ? [`${tally.skipped} skipped${isCi ? ', which counts as failed on CI' : ''}`] : []
  return {
    lines: [...skippedLine, `${tally.passed} passed, ${failed} failed`],
    isGood: failed === 0 && tally.passed > 0,
  }
}
