import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { ActionId } from './action.ts'
import type { ImprovementPlanId } from './improvement-plan.ts'
import type { ImprovementRefusal } from './refusals.ts'

/** What is counted to see whether a plan makes a difference, from where to where. */
export type Measure = {
  readonly id: Id<'measure'>
  readonly planId: ImprovementPlanId
  readonly actionId?: ActionId | undefined
  readonly title: string
  readonly unit: string
  readonly source: string
  readonly frequency: string
  readonly baseline: number
  readonly baselineOn: CalendarDate
  readonly target: number
  readonly targetOn: CalendarDate
}

/** What a measure was on a day. */
export type MeasureReading = {
  readonly measureId: Measure['id']
  readonly readOn: CalendarDate
  readonly value: number
  readonly note: string
}

/**
 * A measure that says what is counted, and whose target is not where it begins.
 *
 * @refuses improvement-without-words, measure-without-way, measure-target-before-baseline
 */
export function checkMeasure(measure: Measure): Result<Measure, ImprovementRefusal> {
  if (measure.title.trim() === '' || measure.source.trim() === '')
    return refuse({ code: 'improvement-without-words' })
  if (measure.baseline === measure.target) return refuse({ code: 'measure-without-way' })
  return measure.targetOn <= measure.baselineOn
    ? refuse({ code: 'measure-target-before-baseline', baselineOn: measure.baselineOn })
    : accept(measure)
}

/**
 * A reading of a day after the baseline that has come.
 *
 * @refuses reading-out-of-time
 */
export function checkReading(
  reading: MeasureReading,
  { baselineOn }: Pick<Measure, 'baselineOn'>,
  today: CalendarDate,
): Result<MeasureReading, ImprovementRefusal> {
  return reading.readOn <= baselineOn || reading.readOn > today
    ? refuse({ code: 'reading-out-of-time', baselineOn })
    : accept(reading)
}
