import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AssuranceRefusal } from './refusals.ts'
import { type AssuranceStage, assuranceStages } from './assurance-stage.ts'

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
