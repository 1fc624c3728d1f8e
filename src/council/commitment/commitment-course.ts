import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { BodyId } from '../body/body.ts'
import type { Commitment, CommitmentNature } from './commitment.ts'
import type { CommitmentStep, CommitmentStepKind, RecommendationResponse } from './commitment-step.ts'

/** How far a commitment has come. `waiting` is a recommendation without an answer; the last three are its ends. */
export type CommitmentState =
  | 'waiting'
  | 'open'
  | 'doneClaimed'
  | 'reported'
  | 'accepted'
  | 'lapsed'
  | 'withdrawn'

/** What a body is to hear of a commitment, and which time round: “more needed” opens the next. */
export type ReportBack = {
  readonly bodyId: BodyId
  readonly round: number
  /** The day by which the body is to hear; `undefined` where a trigger alone was promised. */
  readonly dueOn: CalendarDate | undefined
}

/** Where a commitment stands, counted from its steps. */
export type CommitmentCourse = {
  readonly nature: CommitmentNature
  readonly state: CommitmentState
  readonly firstDueOn: CalendarDate | undefined
  readonly reportBack: ReportBack
  /** How often its day was moved. */
  readonly moves: number
  readonly response: RecommendationResponse | undefined
}

/** How many moves of a day the owner and an approver may agree; the next is for the body that the commitment reports to. */
export const movesBeforeBody = 2

const ends: ReadonlySet<CommitmentStepKind> = new Set(['accepted', 'lapsed', 'withdrawn'])

/** Where a commitment stands after its steps, in their order. */
export function courseOf(
  made: Pick<Commitment, 'nature' | 'dueOn' | 'reportBackBodyId'>,
  steps: readonly CommitmentStep[],
): CommitmentCourse {
  const { nature, dueOn: firstDueOn, reportBackBodyId: bodyId } = made
  const start: CommitmentCourse = {
    nature,
    state: nature === 'recommendation' ? 'waiting' : 'open',
    firstDueOn,
    reportBack: { bodyId, round: 1, dueOn: firstDueOn },
    moves: 0,
    response: undefined,
  }
  return steps.reduce(after, start)
}

function after(course: CommitmentCourse, step: CommitmentStep): CommitmentCourse {
  const { reportBack } = course
  const dueOn = step.dueOn ?? reportBack.dueOn
  const state = stateAfter(course, step)
  if (step.kind === 'moreNeeded')
    return { ...course, state, reportBack: { ...reportBack, round: reportBack.round + 1, dueOn } }
  return {
    ...course,
    state,
    reportBack: { ...reportBack, dueOn },
    moves: course.moves + (step.kind === 'moved' ? 1 : 0),
    response: step.response ?? course.response,
  }
}

function stateAfter({ state }: CommitmentCourse, { kind }: CommitmentStep): CommitmentState {
  if (kind === 'moved' || kind === 'onAgenda') return state
  return kind === 'answered' || kind === 'moreNeeded' ? 'open' : kind
}

/** Whether a commitment has come to its end. */
export function hasEnded({ state }: Pick<CommitmentCourse, 'state'>): boolean {
  return ends.has(state as CommitmentStepKind)
}

/** Whether a day that was promised has passed and the body has not accepted yet. The day itself is in time. */
export function isLate(course: CommitmentCourse, today: CalendarDate): boolean {
  const { dueOn } = course.reportBack
  return !hasEnded(course) && dueOn !== undefined && dueOn < today
}

/** How many days ago the promised day passed; 0 for what is not late. */
export function daysLate(course: CommitmentCourse, today: CalendarDate): number {
  const { dueOn } = course.reportBack
  if (dueOn === undefined || !isLate(course, today)) return 0
  return Math.round((Date.parse(today) - Date.parse(dueOn)) / 86_400_000)
}

/** Whether a commitment was moved so often that the body it reports to is to be told (invariant 17). */
export function isEscalated(course: CommitmentCourse): boolean {
  return !hasEnded(course) && course.moves >= movesBeforeBody
}
