import type { ActionId } from '../improvement/action.ts'
import type { CommitmentId } from '../commitment/commitment.ts'
import type { FindingId } from '../finding/finding.ts'

/** One thing that something said or asked leads to: a finding, an action of an improvement plan, or a commitment. */
export type FollowUp =
  | { readonly kind: 'finding'; readonly id: FindingId }
  | { readonly kind: 'action'; readonly id: ActionId }
  | { readonly kind: 'commitment'; readonly id: CommitmentId }

/** The kinds of things that something said or asked can lead to. */
export type FollowUpKind = FollowUp['kind']

/**
 * What a young person's words can lead to. No commitment: its public page leads to the item of the meeting at which it was made,
 * whose minutes may tell who spoke.
 */
export const followUpsOfVoice: readonly FollowUpKind[] = ['finding', 'action']

/** What a question, petition or deputation of the public can lead to. */
export const followUpsOfSubmission: readonly FollowUpKind[] = ['finding', 'action', 'commitment']

/** What changes when somebody chooses anew what something leads to. */
export type FollowUpChange<One> = { readonly added: readonly FollowUp[]; readonly ended: readonly One[] }

/** A choice of what something leads to: what stands, what was chosen, and what the chooser may see. */
export type FollowUpChoice<One> = {
  readonly standing: readonly One[]
  readonly chosen: readonly FollowUp[]
  readonly seen: readonly FollowUp[]
}

/** What a choice adds and ends. What its chooser may not see stays as it stands: nobody takes away what they do not know of. */
export function followUpChange<One extends FollowUp>({
  standing,
  chosen,
  seen,
}: FollowUpChoice<One>): FollowUpChange<One> {
  const added = chosen.filter(
    (one, index) => !isAmong(one, standing) && !isAmong(one, chosen.slice(0, index)),
  )
  return { added, ended: standing.filter((one) => isAmong(one, seen) && !isAmong(one, chosen)) }
}

/** Whether a finding, an action or a commitment is among others. */
export function isAmong(one: FollowUp, others: readonly FollowUp[]): boolean {
  return others.some(({ kind, id }) => kind === one.kind && id === one.id)
}
