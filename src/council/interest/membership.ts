import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import type { PersonId } from '../member/person.ts'
import type { Register } from '../member/register.ts'
import { isInTerm } from '../term.ts'

/** That somebody is a member of the council, and since which day without a break. */
export type Membership = { readonly personId: PersonId; readonly sinceOn: CalendarDate }

/**
 * The members of the council on a day, each with the day on which they became one. Who was elected again, so that one term
 * begins the day after another or before it ended, has been a member since the first of them.
 */
export function membershipsOn(register: Register, on: CalendarDate): readonly Membership[] {
  const council = new Set(register.bodies.filter(({ kind }) => kind === 'council').map(({ id }) => id))
  const seats = new Set(
    register.offices
      .filter(({ bodyId, kind }) => kind === 'mayor' || (bodyId !== undefined && council.has(bodyId)))
      .map(({ id }) => id),
  )
  const terms = register.holdings
    .filter(({ officeId }) => seats.has(officeId))
    .toSorted((one, other) => (one.fromOn < other.fromOn ? 1 : -1))
  return [...Map.groupBy(terms, ({ personId }) => personId)].flatMap(([personId, latestFirst]) => {
    const held = latestFirst.filter((term) => isInTerm(term, on))
    const [latest] = held
    if (latest === undefined) return []
    const sinceOn = latestFirst.reduce(
      (since, { fromOn, toOn }) =>
        fromOn < since && (toOn === undefined || addDays(toOn, 1) >= since) ? fromOn : since,
      latest.fromOn,
    )
    return [{ personId, sinceOn }]
  })
}
