import type { CommitmentNature } from '../../council/commitment/commitment.ts'
import { courseOf, type CommitmentCourse } from '../../council/commitment/commitment-course.ts'
import type {
  CommitmentStep,
  CommitmentStepKind,
  RecommendationResponse,
} from '../../council/commitment/commitment-step.ts'
import type { CommitmentRow, CommitmentStepRow } from '../../store/commitment.ts'

/** A commitment with its steps and where it stands. */
export type FollowedCommitment = {
  readonly row: CommitmentRow
  readonly steps: readonly CommitmentStepRow[]
  readonly course: CommitmentCourse
}

/** Where commitments stand, from what is kept of them. */
export function followed(
  rows: readonly CommitmentRow[],
  steps: readonly CommitmentStepRow[],
): readonly FollowedCommitment[] {
  const stepsOf = Map.groupBy(steps, (step) => step.commitment_id)
  return rows.map((row) => {
    const own = stepsOf.get(row.commitment_id) ?? []
    const made = {
      nature: row.nature as CommitmentNature,
      dueOn: row.first_due_on ?? undefined,
      reportBackBodyId: row.report_back_body_id,
    }
    return { row, steps: own, course: courseOf(made, own.map(stepFromRow)) }
  })
}

/** A step as it is kept, as the rules know it. */
export function stepFromRow(row: CommitmentStepRow): CommitmentStep {
  return {
    kind: row.kind as CommitmentStepKind,
    on: row.on_day,
    words: row.words,
    plan: row.plan,
    response: (row.response as RecommendationResponse | null) ?? undefined,
    dueOn: row.due_on ?? undefined,
    approvedBy: row.approved_by ?? undefined,
    itemId: row.item_id ?? undefined,
    resolutionId: row.resolution_id ?? undefined,
  }
}
