import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { endOfMonths } from '../clock/months.ts'
import type { SubmissionState } from '../submission/submission-state.ts'
import type { SubmissionKind } from '../submission/submission.ts'
import type { RetentionRefusal } from './refusals.ts'

/** How long a council keeps who sent a submission, and where it has written that down. */
export type SenderPolicy = { readonly months: number; readonly source: string }

/** The longest that a council may keep who sent a submission: ten years, so that a slip of the pen keeps nobody for ever. */
const mostMonths = 120

/**
 * A council's own rule on how long it keeps who sent a submission.
 *
 * @refuses sender-policy-incomplete
 */
export function checkSenderPolicy({ months, source }: SenderPolicy): Result<SenderPolicy, RetentionRefusal> {
  if (!Number.isInteger(months) || months < 1 || months > mostMonths)
    return refuse({ code: 'sender-policy-incomplete', lacks: 'months' })
  if (source.trim() === '') return refuse({ code: 'sender-policy-incomplete', lacks: 'source' })
  return accept({ months, source: source.trim() })
}

/** Whether nothing more is to come of a submission, so that its sender need not be told anything. */
export function isSubmissionOver({
  kind,
  state,
}: {
  readonly kind: SubmissionKind
  readonly state: SubmissionState
}): boolean {
  if (state === 'asked') return kind === 'speaking' || kind === 'deputation'
  return state === 'refused' || state === 'withdrawn' || state === 'answerPublished'
}

/** The last day on which who sent a submission is kept: so many months after it was over, or after its meeting where that came later. */
export function senderKeptUntil(
  policy: SenderPolicy,
  { overOn, meetingOn }: { readonly overOn: CalendarDate; readonly meetingOn: CalendarDate },
): CalendarDate {
  return endOfMonths(overOn > meetingOn ? overOn : meetingOn, {
    months: policy.months,
    beginsWith: 'nextDay',
  })
}
