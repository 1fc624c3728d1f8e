import type { BodyId } from '../../council/body/body.ts'
import { submissionDeadline, type SubmissionDeadline } from '../../council/submission/submission-deadline.ts'
import type { SubmissionScheme } from '../../council/submission/submission-scheme.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { submissionSchemesOn } from '../../store/submission.ts'
import type { Reading } from '../session.ts'
import { submissionSchemeOf } from './set-submission-scheme.ts'

/** A kind of submission that a meeting takes, with its deadline; none where the year's holidays are not known. */
export type SubmissionOffer = {
  readonly scheme: SubmissionScheme
  readonly deadline: SubmissionDeadline | undefined
}

/** What a meeting of a body on a day takes from the public, each with its deadline. */
export async function submissionOffers(
  { tx, councilId, zone }: Pick<Reading, 'tx' | 'councilId' | 'zone'>,
  { bodyId, meetingOn }: { readonly bodyId: BodyId; readonly meetingOn: CalendarDate },
): Promise<SubmissionOffer[]> {
  const rows = await submissionSchemesOn(tx, councilId, meetingOn)
  const policy = await clockPolicyOf(tx, councilId)
  return rows
    .filter((row) => row.body_id === bodyId && row.is_taken)
    .map((row) => {
      const scheme = submissionSchemeOf(row)
      const deadline = submissionDeadline({ scheme, meetingOn, policy, zone })
      return { scheme, deadline: deadline.ok ? deadline.value : undefined }
    })
}
