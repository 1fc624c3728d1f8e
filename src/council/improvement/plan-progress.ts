import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { isLate, type ActionStanding } from './action.ts'

/** How far the agreed actions of a plan have come; those that were stopped count in none. */
export type PlanProgress = { readonly all: number; readonly done: number; readonly late: number }

/** Counts the agreed actions of a plan, those of them that are done, and those whose day has passed. */
export function planProgress(
  standings: readonly Pick<ActionStanding, 'state' | 'dueOn'>[],
  today: CalendarDate,
): PlanProgress {
  const live = standings.filter(({ state }) => state !== 'proposed' && state !== 'stopped')
  return {
    all: live.length,
    done: live.filter(({ state }) => state !== 'agreed').length,
    late: live.filter((standing) => isLate(standing, today)).length,
  }
}
