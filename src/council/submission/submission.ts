import type { Id } from '../../foundation/identifier.ts'

/** The identifier of a submission. */
export type SubmissionId = Id<'submission'>

/** The ways the public address a meeting. */
export const submissionKinds = ['question', 'deputation', 'petition', 'speaking'] as const

/** A way the public address a meeting: a question, a deputation, a petition, or speaking on an item. */
export type SubmissionKind = (typeof submissionKinds)[number]

/** How the sender agreed to be named in public. A young person is named by their role alone. */
export type Attribution = 'name' | 'ward' | 'young'

/** What a member of the public sends to a meeting, in their own words. */
export type SentSubmission = {
  readonly kind: SubmissionKind
  /** What it is about, in a line. */
  readonly subject: string
  readonly text: string
  readonly name: string
  readonly ward: string
  readonly attribution: Attribution
  /** How many have signed a petition; 0 for what is no petition. */
  readonly signatures: number
}

/** As whom the public reads a submission: nothing of its sender but what they agreed to. */
export function shownAs({
  attribution,
  name,
  ward,
}: Pick<SentSubmission, 'attribution' | 'name' | 'ward'>): string {
  if (attribution === 'young') return 'A young person'
  if (attribution === 'name') return name.trim()
  return ward.trim() === '' ? 'A resident' : `A resident of ${ward.trim()}`
}
