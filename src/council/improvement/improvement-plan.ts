import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { BodyId } from '../body/body.ts'
import type { OfficeId } from '../member/office.ts'
import type { ImprovementRefusal } from './refusals.ts'

/** The identifier of an improvement plan. */
export type ImprovementPlanId = Id<'improvementPlan'>

/** What asks for an improvement plan. */
export const improvementPlanKinds = [
  'inspection',
  'writtenStatement',
  'priorityAction',
  'audit',
  'ombudsman',
  'scrutiny',
  'council',
] as const

/** What asks for an improvement plan. */
export type ImprovementPlanKind = (typeof improvementPlanKinds)[number]

/** What a council promises to put right, who owns it and which body watches over it. */
export type ImprovementPlan = {
  readonly id: ImprovementPlanId
  readonly title: string
  readonly kind: ImprovementPlanKind
  readonly summary: string
  readonly ownerBodyId: BodyId
  /** The governance forum: the body that considers what slips and closes what is done. */
  readonly forumBodyId: BodyId
  /** The office of the accountable director, who signs for the whole. */
  readonly directorOfficeId: OfficeId
  /** The day by which the law or the inspectorate asks for the plan. */
  readonly dueOn?: CalendarDate | undefined
}

/**
 * An improvement plan that has a title and says what it is for.
 *
 * @refuses improvement-without-words
 */
export function checkImprovementPlan(plan: ImprovementPlan): Result<ImprovementPlan, ImprovementRefusal> {
  return plan.title.trim() === '' || plan.summary.trim() === ''
    ? refuse({ code: 'improvement-without-words' })
    : accept(plan)
}
