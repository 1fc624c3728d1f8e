import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Body, BodyId } from '../body/body.ts'
import { isInTerm } from '../term.ts'
import { heldByMembers } from './office.ts'
import type { PersonId } from './person.ts'
import type { Register } from './register.ts'

/** A person on a day. Both days of a term count. */
export type PersonOn = { readonly personId: PersonId; readonly on: CalendarDate }

/** The full council on which a person has a seat on a day; `undefined` where they are no member of the council then. */
export function seatOnCouncil(register: Register, personId: PersonId, on: CalendarDate): BodyId | undefined {
  return seatOn(register, { personId, on }, ({ kind }) => kind === 'council')
}

/** Whether a person holds any office of the full council on a day, whatever kind of office the register calls a seat. */
export function isOnCouncil({ bodies, offices, holdings }: Register, { personId, on }: PersonOn): boolean {
  const council = new Set(bodies.filter(({ kind }) => kind === 'council').map(({ id }) => id))
  const seats = new Set(
    offices.filter(({ bodyId }) => bodyId !== undefined && council.has(bodyId)).map(({ id }) => id),
  )
  return holdings.some(
    (holding) => holding.personId === personId && seats.has(holding.officeId) && isInTerm(holding, on),
  )
}

/** The first body of those asked for on which a person has a member's seat on a day; `undefined` where there is none. */
export function seatOn(
  { bodies, offices, holdings }: Register,
  { personId, on }: PersonOn,
  isAsked: (body: Body) => boolean,
): BodyId | undefined {
  const asked = new Set(bodies.filter(isAsked).map(({ id }) => id))
  return holdings
    .filter((holding) => holding.personId === personId && isInTerm(holding, on))
    .flatMap(({ officeId }) => offices.find(({ id }) => id === officeId) ?? [])
    .find(({ kind, bodyId }) => heldByMembers.has(kind) && bodyId !== undefined && asked.has(bodyId))?.bodyId
}
