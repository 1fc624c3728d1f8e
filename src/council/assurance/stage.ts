import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AssuranceRefusal } from './refusals.ts'

/** How far an event has come, and so how secret it is: each stage has its own readers until all may know. */
export type AssuranceStage = (typeof assuranceStages)[number]

/** The stages in their order. An event need not pass through each, and goes back to none. */
export const assuranceStages = ['announced', 'verbalFeedback', 'draft', 'final', 'published'] as const

/** A move of an event to a stage: where it is, where it goes, on which day, and what today is. */
export type StageMove = {
  readonly from: { readonly stage: AssuranceStage; readonly on: CalendarDate }
  readonly to: AssuranceStage
  readonly on: CalendarDate
  readonly today: CalendarDate
}

/**
 * The stage to which an event moves.
 *
 * @refuses assurance-stage-backwards, assurance-day-in-the-future, assurance-day-before-last
 */
export function moveStage({ from, to, on, today }: StageMove): Result<AssuranceStage, AssuranceRefusal> {
  if (placeOf(to) <= placeOf(from.stage))
    return refuse({ code: 'assurance-stage-backwards', from: from.stage, to })
  if (on > today) return refuse({ code: 'assurance-day-in-the-future', on })
  return on < from.on ? refuse({ code: 'assurance-day-before-last', on, last: from.on }) : accept(to)
}

/** Whether an event has come as far as a stage. */
export function hasReached(stage: AssuranceStage, asked: AssuranceStage): boolean {
  return placeOf(stage) >= placeOf(asked)
}

function placeOf(stage: AssuranceStage): number {
  return assuranceStages.indexOf(stage)
}
