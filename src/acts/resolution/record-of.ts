import type { DecisionRecord } from '../../council/resolution/decision-record.ts'
import { partsThatMayBeNone, type PartThatMayBeNone } from '../../council/resolution/record-part.ts'
import type { ResolutionRow } from '../../store/resolution.ts'

/** The columns that hold the record of a decision. */
export type RecordColumns = Pick<
  ResolutionRow,
  | 'is_key'
  | 'is_worded_for_public'
  | 'reasons'
  | 'alternatives'
  | 'conflicts'
  | 'dispensations'
  | 'has_no_alternatives'
  | 'has_no_conflicts'
  | 'has_no_dispensations'
>

/** The record of a decision as the rules know it. */
export function recordOf(row: RecordColumns): DecisionRecord {
  const none: Readonly<Record<PartThatMayBeNone, boolean>> = {
    alternatives: row.has_no_alternatives,
    conflicts: row.has_no_conflicts,
    dispensations: row.has_no_dispensations,
  }
  return {
    isKey: row.is_key ?? undefined,
    isWordedForPublic: row.is_worded_for_public,
    reasons: row.reasons ?? undefined,
    alternatives: row.alternatives ?? undefined,
    conflicts: row.conflicts ?? undefined,
    dispensations: row.dispensations ?? undefined,
    saidNone: partsThatMayBeNone.filter((part) => none[part]),
  }
}
