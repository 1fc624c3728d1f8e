import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { BodyId } from '../body/body.ts'
import { isInTerm } from '../term.ts'
import { heldByMembers } from './office.ts'
import type { PersonId } from './person.ts'
import type { Register } from './register.ts'

/** The full council on which a person has a seat on a day; `undefined` where they are no member of the council then. */
export function seatOnCouncil(register: Register, personId: PersonId, on: CalendarDate): BodyId | undefined {
  const councils = new Set(register.bodies.filter(({ kind }) => kind === 'council').map(({ id }) => id))
  return register.holdings
    .filter((holding) => holding.personId === personId && isInTerm(holding, on))
    .flatMap(({ officeId }) => register.offices.find(({ id }) => id === officeId) ?? [])
    .find(({ kind, bodyId }) => heldByMembers.has(kind) && bodyId !== undefined && councils.has(bodyId))
    ?.bodyId
}
