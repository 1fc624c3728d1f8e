import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { hasEnded, movesBeforeBody, type CommitmentCourse } from './commitment-course.ts'
import type { CommitmentStep, CommitmentStepKind } from './commitment-step.ts'
import type { CommitmentRefusal } from './refusals.ts'

/** The item of a meeting at which a step is said to have happened, as the record has it. */
export type StepItem = {
  /** Whether the meeting is of the body that hears of the commitment, or of one that took over its work. */
  readonly isOfBody: boolean
  readonly startsOn: CalendarDate
  /** Whether the meeting has begun or been held. */
  readonly isHeld: boolean
  /** Whether the resolution that the step names was taken on this item. */
  readonly hasResolution: boolean
}

type Step = {
  readonly course: CommitmentCourse
  readonly step: CommitmentStep
  readonly item?: StepItem | undefined
  /** The day from which the body could hear of it: that of the promise, or of the meeting that last asked for more. */
  readonly since: CalendarDate
}
type StepCheck = (asked: Step) => CommitmentRefusal | undefined

/**
 * A step that the course of a commitment may take. A report-back closes by the body's own resolution at an item of its
 * meeting and by nothing else (invariant 18); a day moves with a reason and an approver, and after two moves by the body
 * alone (invariant 17). Monitoring of a recommendation, and more time for its answer, are decisions of the committee.
 *
 * @refuses commitment-ended, commitment-move-without-reason, commitment-date-not-later, commitment-move-needs-body, claim-without-evidence, not-a-recommendation, response-without-reason, response-without-plan, recommendation-not-answered, report-back-without-meeting, report-back-of-another-body, report-back-before-promise, report-back-meeting-not-held, report-back-without-resolution, more-needed-without-date, commitment-end-without-reason
 */
export function checkStep(asked: Step): Result<CommitmentStep, CommitmentRefusal> {
  const { course, step } = asked
  if (hasEnded(course)) return refuse({ code: 'commitment-ended', as: course.state })
  const refusal = checks[step.kind].map((check) => check(asked)).find((found) => found !== undefined)
  return refusal === undefined ? accept(step) : refuse(refusal)
}

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === ''

const isReasoned: StepCheck = ({ step }) =>
  isBlank(step.words) || isBlank(step.approvedBy) ? { code: 'commitment-move-without-reason' } : undefined

const isLater = ({ course, step }: Pick<Step, 'course' | 'step'>): CommitmentRefusal | undefined => {
  const { dueOn } = course.reportBack
  const isMoved = step.dueOn !== undefined && (dueOn === undefined || step.dueOn > dueOn)
  return isMoved ? undefined : { code: 'commitment-date-not-later', dueOn }
}

/** Who may still move a day without the body: nobody after two moves, nor for the answer to scrutiny. */
const isMovable: StepCheck = (asked) => {
  const { course } = asked
  if (course.state !== 'waiting' && course.moves < movesBeforeBody) return undefined
  const refusal = isAtBody(asked) ?? isResolved(asked)
  return refusal === undefined ? undefined : { code: 'commitment-move-needs-body', moves: course.moves }
}

const isShown: StepCheck = ({ step }) =>
  isBlank(step.words) ? { code: 'claim-without-evidence' } : undefined

const isAnswer: StepCheck = ({ course, step }) => {
  if (course.nature !== 'recommendation' || step.response === undefined)
    return { code: 'not-a-recommendation' }
  if (step.response !== 'accept' && isBlank(step.words)) return { code: 'response-without-reason' }
  const isPlanned = !isBlank(step.plan) && step.dueOn !== undefined
  return step.response === 'reject' || isPlanned ? undefined : { code: 'response-without-plan' }
}

const isAnswered: StepCheck = ({ course }) =>
  course.state === 'waiting' ? { code: 'recommendation-not-answered' } : undefined

const isAtBody: StepCheck = ({ item, since }) => {
  if (item === undefined) return { code: 'report-back-without-meeting' }
  if (!item.isOfBody) return { code: 'report-back-of-another-body' }
  return item.startsOn < since ? { code: 'report-back-before-promise', on: item.startsOn, since } : undefined
}

const isHeld: StepCheck = ({ item }) =>
  item === undefined || item.isHeld ? undefined : { code: 'report-back-meeting-not-held', on: item.startsOn }

const isResolved: StepCheck = ({ step, item }) =>
  step.resolutionId !== undefined && item?.hasResolution === true
    ? undefined
    : { code: 'report-back-without-resolution' }

const opensNext: StepCheck = ({ step, course }) =>
  isBlank(step.words) || isLater({ course, step }) !== undefined
    ? { code: 'more-needed-without-date' }
    : undefined

const isEndReasoned: StepCheck = ({ step }) =>
  isBlank(step.words) ? { code: 'commitment-end-without-reason' } : undefined

const checks: Readonly<Record<CommitmentStepKind, readonly StepCheck[]>> = {
  moved: [isReasoned, isLater, isMovable],
  doneClaimed: [isAnswered, isShown],
  answered: [isAnswer],
  onAgenda: [isAtBody],
  reported: [isAtBody, isHeld, isShown],
  accepted: [isAnswered, isAtBody, isHeld, isResolved],
  moreNeeded: [isAnswered, isAtBody, isHeld, opensNext],
  lapsed: [isEndReasoned],
  withdrawn: [isEndReasoned],
}
