import type { CalendarDate } from '../foundation/calendar-date.ts'

/** The days for which something holds: an office, a body, a power. Both days count; no `toOn` means until further notice. */
export type Term = {
  readonly fromOn: CalendarDate
  readonly toOn?: CalendarDate | undefined
}

/** Whether a term covers a day. */
export function isInTerm(term: Term, on: CalendarDate): boolean {
  return term.fromOn <= on && (term.toOn === undefined || on <= term.toOn)
}

/** Whether two terms share a day. */
export function doTermsOverlap(one: Term, other: Term): boolean {
  return !(
    (one.toOn !== undefined && one.toOn < other.fromOn) ||
    (other.toOn !== undefined && other.toOn < one.fromOn)
  )
}
