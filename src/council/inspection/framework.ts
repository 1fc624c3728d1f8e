import type { CalendarDate } from '../../foundation/calendar-date.ts'

/** What an inspection judges: a key that stays, and the names under which reports print it, the commonest first. */
export type JudgementArea = {
  readonly key: JudgementAreaKey
  readonly names: readonly string[]
}

/** An area that some framework judges. */
export type JudgementAreaKey =
  | 'overall'
  | 'leaders'
  | 'help-and-protection'
  | 'children-in-care-and-care-leavers'
  | 'children-in-care'
  | 'care-leavers'
  | 'children-looked-after'
  | 'adoption'
  | 'safeguarding-board'

/**
 * A version of a framework under which an inspectorate inspects: what it judges, in which grades, and when it was in
 * force. Dates are those of fieldwork, both ends counted; no `until` where it is in force still.
 */
export type Framework = {
  readonly inspectorate: 'Ofsted'
  /** The short name that people use: `ILACS`. */
  readonly name: 'ILACS' | 'SIF'
  /** Which version of it, by the year and month in which it came into force. */
  readonly version: string
  readonly title: string
  readonly from: CalendarDate
  readonly until?: CalendarDate
  readonly areas: readonly JudgementAreaKey[]
  /** Areas that only some reports under it judge. */
  readonly areasOfSome: readonly JudgementAreaKey[]
  readonly grades: readonly string[]
  /** Where this is known from, and whether the framework itself was opened. */
  readonly source: string
  readonly isVerified: boolean
}
