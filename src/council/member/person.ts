import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { Office } from './office.ts'

/** The identifier of a person. */
export type PersonId = Id<'person'>

/**
 * A person whom the council's records name. `name` is as the person writes it today, without honorific;
 * `otherNames` are former ones and other spellings in print. Where `isIdentityProtected`, nothing public may name the person.
 */
export type Person = {
  readonly id: PersonId
  readonly name: string
  readonly sortName: string
  readonly otherNames: readonly OtherName[]
  readonly honorific?: string | undefined
  readonly postNominals?: string | undefined
  readonly isIdentityProtected: boolean
}

/** Another name of a person: one borne until a day, which counts; or, without a day, a spelling seen in print. */
export type OtherName = { readonly name: string; readonly untilOn?: CalendarDate | undefined }

/** The name that a person bore on a day, without honorific. */
export function nameOn(person: Person, on: CalendarDate): string {
  let borne = { name: person.name, untilOn: '9999-12-31' }
  for (const { name, untilOn } of person.otherNames)
    if (untilOn !== undefined && on <= untilOn && untilOn < borne.untilOn) borne = { name, untilOn }
  return borne.name
}

/**
 * How a page names a person on a day, with the office they then held: "Chair of Planning, Councillor Nora Fenwick MBE".
 * A protected person is named by the office alone, and `undefined` without one.
 */
export function displayName(
  person: Person,
  office: Office | undefined,
  on: CalendarDate,
): string | undefined {
  if (person.isIdentityProtected) return office?.title
  const named = [person.honorific, nameOn(person, on), person.postNominals].filter(Boolean).join(' ')
  return office === undefined ? named : `${office.title}, ${named}`
}
