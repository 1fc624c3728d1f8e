import { addDays, weekday, type CalendarDate } from '../../foundation/calendar-date.ts'
import { isInTerm, type Term } from '../term.ts'

/** On which days a body usually meets: a weekday of the month by its count, every so many weeks, or days that are named. */
export type DatePattern =
  | { readonly kind: 'monthly'; readonly weekday: number; readonly ordinal: 1 | 2 | 3 | 4 | 'last' }
  | { readonly kind: 'weekly'; readonly firstOn: CalendarDate; readonly everyWeeks: number }
  | { readonly kind: 'dates'; readonly dates: readonly CalendarDate[] }

/** A stretch in which the council does not sit, with its name: a recess, a party conference. Both days count. */
export type ClosedPeriod = Term & { readonly name: string; readonly toOn: CalendarDate }

/** The days of a pattern within a term, in order. */
export function datesOfPattern(pattern: DatePattern, term: Required<Term>): readonly CalendarDate[] {
  const every = daysOf(term as ClosedPeriod)
  if (pattern.kind === 'dates')
    return [...new Set(pattern.dates)].filter((on) => isInTerm(term, on)).toSorted()
  if (pattern.kind === 'weekly') {
    const step = Math.max(1, pattern.everyWeeks) * 7
    return every.filter((on) => {
      const days = daysBetween(pattern.firstOn, on)
      return days >= 0 && days % step === 0
    })
  }
  return every.filter((on) => weekday(on) === pattern.weekday && isOrdinal(on, pattern.ordinal))
}

function isOrdinal(on: CalendarDate, ordinal: 1 | 2 | 3 | 4 | 'last'): boolean {
  if (ordinal === 'last') return addDays(on, 7).slice(5, 7) !== on.slice(5, 7)
  return Math.ceil(Number(on.slice(8)) / 7) === ordinal
}

function daysOf({ fromOn, toOn }: ClosedPeriod): readonly CalendarDate[] {
  const count = daysBetween(fromOn, toOn) + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(fromOn, index))
}

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
