import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Body } from '../body/body.ts'
import { isInTerm } from '../term.ts'
import type { OfficeHolding } from './office-holding.ts'
import type { Office, OfficeId } from './office.ts'
import type { Person, PersonId } from './person.ts'

/** Everyone and everything that the council's records may name: the one source of names of people, offices and bodies. */
export type Register = {
  readonly people: readonly Person[]
  readonly offices: readonly Office[]
  readonly holdings: readonly OfficeHolding[]
  readonly bodies: readonly Body[]
}

/** The offices that a person held on a day, in the order of the register. */
export function officesHeldOn(register: Register, personId: PersonId, on: CalendarDate): readonly Office[] {
  const held = new Set(
    register.holdings
      .filter((holding) => holding.personId === personId && isInTerm(holding, on))
      .map(({ officeId }) => officeId),
  )
  return register.offices.filter(({ id }) => held.has(id))
}

/** Who held an office on a day; `undefined` where it stood empty. Of several, who held it first. */
export function holderOn(register: Register, officeId: OfficeId, on: CalendarDate): Person | undefined {
  const holdings = register.holdings.filter(
    (holding) => holding.officeId === officeId && isInTerm(holding, on),
  )
  const first = holdings.reduce<OfficeHolding | undefined>(
    (earliest, holding) => (earliest === undefined || holding.fromOn < earliest.fromOn ? holding : earliest),
    undefined,
  )
  return register.people.find(({ id }) => id === first?.personId)
}
