import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { ClockPolicy } from '../rules/clock-policy.ts'
import type { ClockRule } from '../rules/clock-rule.ts'
import { daysBetween, type CountedDay } from './counted-day.ts'
import type { ClockRefusal } from './refusals.ts'

/** How long something took that the law wants as soon as reasonably practicable: no deadline, so it is measured. */
export type Lag = {
  readonly rule: ClockRule
  /** Working days after the first day, up to and including the last: 0 where it was done on the day itself. */
  readonly workingDays: number
  readonly days: readonly CountedDay[]
}

/** What took how long: from what day, until what day, under what settings of the council. */
export type LagQuestion = {
  readonly rule: ClockRule
  readonly fromOn: CalendarDate
  readonly untilOn: CalendarDate
  readonly policy: ClockPolicy
}

/**
 * The working days from one day to another, the first not counted and the last counted.
 *
 * @refuses no-holiday-calendar
 */
export function lagOf({ rule, fromOn, untilOn, policy }: LagQuestion): Result<Lag, ClockRefusal> {
  const basis = { days: 'working', calendar: rule.calendar, policy } as const
  const days = daysBetween({ after: fromOn, before: addDays(untilOn, 1) }, basis)
  if (!days.ok) return days
  return accept({ rule, workingDays: days.value.filter(({ counts }) => counts).length, days: days.value })
}
