import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { CommitmentId } from '../../council/commitment/commitment.ts'
import type { ResolutionId } from '../../council/resolution/resolution.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Result } from '../../foundation/result.ts'
import type { Session } from '../session.ts'
import { takeStep, type StepRefusal } from './take-step.ts'

/** A report-back at an item of a meeting of the body that hears it. */
export type ReportBackAt = { readonly commitmentId: CommitmentId; readonly itemId: AgendaItemId | undefined }

/**
 * Puts a report-back on an item of an agenda of the body that it reports to.
 *
 * @refuses unknown-thing, commitment-ended, report-back-without-meeting, report-back-of-another-body, report-back-before-promise, no-power
 */
export function placeReportBack(
  session: Session,
  { commitmentId, itemId }: ReportBackAt,
): Promise<Result<CommitmentId, StepRefusal>> {
  return takeStep(session, { act: 'place-report-back', commitmentId, step: { kind: 'onAgenda', itemId } })
}

/**
 * Records that a body heard a report on a commitment at an item of its meeting, and what it heard. That closes nothing yet.
 *
 * @refuses unknown-thing, commitment-ended, report-back-without-meeting, report-back-of-another-body, report-back-before-promise, report-back-meeting-not-held, claim-without-evidence, names-protected-person, young-person-pointed-at, no-power
 */
export function recordReportBack(
  session: Session,
  { commitmentId, itemId, words }: ReportBackAt & { readonly words: string },
): Promise<Result<CommitmentId, StepRefusal>> {
  const step = { kind: 'reported', itemId, words } as const
  return takeStep(session, { act: 'record-report-back', commitmentId, step })
}

/**
 * Closes a commitment: the body that it reports to accepted it, at an item of its meeting, by a resolution. Of a
 * recommendation this is the committee's decision that its monitoring ends. There is no other way to close one as kept.
 *
 * @refuses unknown-thing, commitment-ended, recommendation-not-answered, report-back-without-meeting, report-back-of-another-body, report-back-before-promise, report-back-meeting-not-held, report-back-without-resolution, names-protected-person, young-person-pointed-at, no-power
 */
export function acceptReportBack(
  session: Session,
  accepted: ReportBackAt & {
    readonly resolutionId: ResolutionId | undefined
    readonly words?: string | undefined
  },
): Promise<Result<CommitmentId, StepRefusal>> {
  const { commitmentId, ...step } = accepted
  return takeStep(session, { act: 'accept-report-back', commitmentId, step: { ...step, kind: 'accepted' } })
}

/**
 * Records that a body heard a report and wants more: what, and by which later day. That opens the next report-back.
 *
 * @refuses unknown-thing, commitment-ended, recommendation-not-answered, report-back-without-meeting, report-back-of-another-body, report-back-before-promise, report-back-meeting-not-held, more-needed-without-date, names-protected-person, young-person-pointed-at, no-power
 */
export function askForMore(
  session: Session,
  asked: ReportBackAt & {
    readonly words: string
    readonly dueOn: CalendarDate | undefined
    readonly resolutionId?: ResolutionId | undefined
  },
): Promise<Result<CommitmentId, StepRefusal>> {
  const { commitmentId, ...step } = asked
  return takeStep(session, { act: 'ask-for-more', commitmentId, step: { ...step, kind: 'moreNeeded' } })
}
