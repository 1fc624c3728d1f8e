import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { instantOf, type Instant, type ZoneName } from '../../foundation/instant.ts'
import { invariant } from '../../foundation/invariant.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { lastOf, walkDays, type CountedDay } from '../clock/counted-day.ts'
import type { ClockRefusal } from '../clock/refusals.ts'
import type { ClockPolicy } from '../rules/clock-policy.ts'
import { decisionClocks } from '../rules/decision-clocks.ts'
import type { SubmissionScheme } from './submission-scheme.ts'

/** The last instant at which a submission is in time, with each day of the count, first to last. */
export type SubmissionDeadline = {
  readonly on: CalendarDate
  readonly at: Instant
  readonly days: readonly CountedDay[]
}

/** What a deadline is counted from: the day of the meeting, by the scheme and the council's clock. */
export type SubmissionDeadlineQuestion = {
  readonly scheme: Pick<SubmissionScheme, 'deadlineDays' | 'dayKind' | 'deadlineTime'>
  readonly meetingOn: CalendarDate
  readonly policy: ClockPolicy
  readonly zone: ZoneName
}

/**
 * Until when a meeting takes submissions of a kind. So many working or calendar days before the meeting is the last of
 * them; so many clear days is the working day before the first of them.
 *
 * @refuses no-holiday-calendar
 * @law docs/law/constitution.md
 */
export function submissionDeadline({
  scheme,
  meetingOn,
  policy,
  zone,
}: SubmissionDeadlineQuestion): Result<SubmissionDeadline, ClockRefusal> {
  const days = scheme.dayKind === 'calendar' ? 'calendar' : 'working'
  const basis = { days, calendar: decisionClocks.callIn.calendar, policy } as const
  const count = scheme.deadlineDays + (scheme.dayKind === 'clear' ? 1 : 0)
  const walked = walkDays({ from: meetingOn, step: -1, count }, basis)
  if (!walked.ok) return walked
  const on = lastOf(walked.value)
  const at = instantOf(on, scheme.deadlineTime, zone)
  invariant(at !== undefined, 'the clocks skip the time of a deadline')
  const counted = walked.value
    .toReversed()
    .map((day): CountedDay =>
      day.on === on && scheme.dayKind === 'clear' ? { on, counts: false, why: 'notPublicationDay' } : day,
    )
  return accept({ on, at, days: [...counted, { on: meetingOn, counts: false, why: 'event' }] })
}
