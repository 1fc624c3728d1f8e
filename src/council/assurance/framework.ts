import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { followUpClocks } from '../rules/follow-up-clocks.ts'
import type { AssuranceSource } from './source.ts'

/** Something that a framework judges: a key that stays from version to version, and its name. */
export type AssuranceArea = { readonly key: string; readonly name: string }

/** A clock that runs once a report under a framework has come: which rule it is, and from which day. */
export type AssuranceClock = {
  readonly rule: keyof typeof followUpClocks
  readonly runsFrom: 'received' | 'published'
}

/**
 * A version of a framework under which a source reports: what is judged, in which grades, and which clocks run. Dates are those of
 * fieldwork, both ends counted; no `from` where it is not known since when, no `until` where it is in force still.
 */
export type AssuranceFramework = {
  readonly source: AssuranceSource
  readonly name: string
  readonly version: string
  readonly title: string
  readonly from?: CalendarDate
  readonly until?: CalendarDate
  /** What every report judges, then what only some do. None where the source gives no grades. */
  readonly areas: readonly AssuranceArea[]
  readonly areasOfSome: readonly AssuranceArea[]
  /** The grades, the best first. Grades that are not of one scale stand apart with their areas alone. */
  readonly grades: readonly string[]
  readonly clocks: readonly AssuranceClock[]
  /** Where this is known from, and whether the framework itself was opened. */
  readonly knownFrom: string
  readonly isVerified: boolean
}
