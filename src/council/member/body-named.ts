import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { foldForComparison } from '../../foundation/text.ts'
import type { Body } from '../body/body.ts'
import { isInTerm } from '../term.ts'
import { matchName, type NameMatch } from './name-match.ts'
import type { Office } from './office.ts'
import type { Register } from './register.ts'

/** Which body a printed name means on a day. Only bodies in being that day are considered. */
export function bodyNamed(register: Register, text: string, on: CalendarDate): NameMatch<Body> {
  const among = register.bodies
    .filter((body) => isInTerm(body, on))
    .map((body) => ({ noun: body, name: foldTitle(body.name), otherNames: body.aliases.map(foldTitle) }))
  return matchName({ printed: foldTitle(text), isFormOf: () => false }, among)
}

/** Which office a printed title means on a day. Only offices that somebody held that day are considered. */
export function officeNamed(register: Register, text: string, on: CalendarDate): NameMatch<Office> {
  const held = new Set(
    register.holdings.filter((holding) => isInTerm(holding, on)).map(({ officeId }) => officeId),
  )
  const among = register.offices
    .filter(({ id }) => held.has(id))
    .map((office) => ({ noun: office, name: foldTitle(office.title), otherNames: [] }))
  return matchName({ printed: foldTitle(text), isFormOf: () => false }, among)
}

function foldTitle(text: string): string {
  return foldForComparison(text.replaceAll('&', ' and ').replace(/[.,:;]/g, ' ')).replace(/^the /, '')
}
