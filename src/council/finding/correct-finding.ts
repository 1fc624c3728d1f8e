import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Finding } from './finding.ts'
import type { FindingRefusal } from './refusals.ts'

/** What a person says of a finding beside its words: its theme, and who outside the council must act. */
export type FindingSubject = Pick<Finding, 'theme' | 'partner'>

/** The theme or the partner of a finding put right: what it said before and what it says now. */
export type CorrectedSubject = {
  readonly field: keyof FindingSubject
  readonly was: string
  readonly became: string
}

/**
 * What putting right the theme or the partner of a finding changes, with its reason.
 *
 * @refuses finding-without-theme, finding-without-reason, finding-unchanged
 */
export function checkFindingCorrection(
  was: FindingSubject,
  becomes: FindingSubject,
  reason: string,
): Result<readonly CorrectedSubject[], FindingRefusal> {
  if (becomes.theme.trim() === '') return refuse({ code: 'finding-without-theme' })
  if (reason.trim() === '') return refuse({ code: 'finding-without-reason' })
  const changed = (['theme', 'partner'] as const)
    .map((field) => ({ field, was: was[field] ?? '', became: (becomes[field] ?? '').trim() }))
    .filter((one) => one.was !== one.became)
  return changed.length === 0 ? refuse({ code: 'finding-unchanged' }) : accept(changed)
}
