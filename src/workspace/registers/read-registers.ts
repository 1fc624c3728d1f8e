import type { Body, BodyId } from '../../council/body/body.ts'
import { membershipOn, membershipsOf, type GroupMembership } from '../../council/member/group-membership.ts'
import type { OfficeHolding } from '../../council/member/office-holding.ts'
import { heldByOne, type Office } from '../../council/member/office.ts'
import type { PersonId } from '../../council/member/person.ts'
import type { PoliticalGroup } from '../../council/member/political-group.ts'
import type { Ward } from '../../council/member/ward.ts'
import type { Register } from '../../council/member/register.ts'
import { isInTerm } from '../../council/term.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { foldForComparison } from '../../foundation/text.ts'
import { holdingsOf, peopleOf, type HoldingRow, type PersonRow } from '../../store/person.ts'
import { wardsOf } from '../../store/ward.ts'
import { groupChangesOf, groupsOf } from '../../store/political-group.ts'
import { readRegister } from '../../store/register.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'

/** The registers as one moment shows them, by their identifiers. */
export type SeenRegisters = {
  readonly register: Register
  readonly personById: ReadonlyMap<string, PersonRow>
  readonly officeById: ReadonlyMap<string, Office>
  readonly bodyById: ReadonlyMap<string, Body>
  readonly holdingsByPerson: ReadonlyMap<string, readonly OfficeHolding[]>
  readonly holdingsByOffice: ReadonlyMap<string, readonly OfficeHolding[]>
  readonly holdingRows: ReadonlyMap<string, HoldingRow>
  readonly groupById: ReadonlyMap<string, PoliticalGroup>
  readonly memberships: readonly GroupMembership[]
  readonly wardById: ReadonlyMap<string, Ward>
}

/** Reads the registers of the council. */
export function readRegisters(visit: Visit): Promise<SeenRegisters> {
  return reading(visit, async ({ tx, councilId }) => {
    const register = await readRegister(tx, councilId)
    const people = await peopleOf(tx, councilId)
    const rows = await holdingsOf(tx, councilId)
    const groups = await groupsOf(tx, councilId)
    const changes = await groupChangesOf(tx, councilId)
    const wards = await wardsOf(tx, councilId)
    const holdings = register.holdings.toSorted((one, other) => (one.fromOn < other.fromOn ? 1 : -1))
    return {
      register,
      personById: new Map(people.map((row) => [row.person_id, row])),
      officeById: new Map(register.offices.map((office) => [office.id, office])),
      bodyById: new Map(register.bodies.map((body) => [body.id, body])),
      holdingsByPerson: Map.groupBy(holdings, ({ personId }) => personId),
      holdingsByOffice: Map.groupBy(holdings, ({ officeId }) => officeId),
      holdingRows: new Map(rows.map((row) => [row.holding_id, row])),
      groupById: new Map(groups.map((group) => [group.id, group])),
      memberships: membershipsOf(changes),
      wardById: new Map(wards.map((ward) => [ward.id, ward])),
    }
  })
}

/** A person of the registers, for somebody who may do an act with them; `undefined` otherwise. */
export async function personAt(
  visit: Visit,
  act: Parameters<Visit['may']>[0],
  id: string | undefined,
): Promise<PersonRow | undefined> {
  return visit.may(act) ? (await readRegisters(visit)).personById.get(id ?? '') : undefined
}

/** Whether a text has what its reader looks for, whatever the accents and capitals. */
export function hasWords(asked: string, texts: readonly (string | null | undefined)[]): boolean {
  return foldForComparison(texts.filter(Boolean).join(' ')).includes(foldForComparison(asked))
}

/** The holdings of an office that count today. */
export function heldToday(seen: SeenRegisters, office: Office, { today }: Visit): readonly OfficeHolding[] {
  return (seen.holdingsByOffice.get(office.id) ?? []).filter((holding) => isInTerm(holding, today))
}

/** The ward of the term that a person holds on a day; `undefined` where none of their terms names one. */
export function wardOn(
  { holdingsByPerson, wardById }: Pick<SeenRegisters, 'holdingsByPerson' | 'wardById'>,
  personId: string,
  on: CalendarDate,
): Ward | undefined {
  const terms = (holdingsByPerson.get(personId) ?? []).filter((term) => isInTerm(term, on))
  return terms.flatMap(({ wardId }) => wardById.get(wardId ?? '') ?? [])[0]
}

/** The wards for a choice, by name. */
export function wardChoices(
  { wardById }: Pick<SeenRegisters, 'wardById'>,
  isOffered: (ward: Ward) => boolean,
) {
  return [...wardById.values()].filter(isOffered).map(({ id, name }) => ({ value: id as string, text: name }))
}

/** The group of a person on a day; `undefined` where they are in none or the register does not say. */
export function groupOn(
  { groupById, memberships }: Pick<SeenRegisters, 'groupById' | 'memberships'>,
  personId: string,
  on: CalendarDate,
): PoliticalGroup | undefined {
  return groupById.get(membershipOn(memberships, personId as PersonId, on)?.groupId ?? '')
}

/** Whether an office that one person holds, of a body that there is, stands empty today. */
export function isVacant(seen: SeenRegisters, office: Office, visit: Visit): boolean {
  const body = office.bodyId === undefined ? undefined : seen.bodyById.get(office.bodyId)
  if (body !== undefined && !isInTerm(body, visit.today)) return false
  const wasHeld = seen.holdingsByOffice.has(office.id)
  return (heldByOne.has(office.kind) || wasHeld) && heldToday(seen, office, visit).length === 0
}

/** Bodies that there are today, by name, for a choice. */
export function bodyChoices(seen: SeenRegisters, { today }: Visit, except?: BodyId) {
  return seen.register.bodies
    .filter((body) => body.id !== except && isInTerm(body, today))
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .map(({ id, name }) => ({ value: id, text: name }))
}

/** The name of a person as the lists print it. */
export function personName(seen: SeenRegisters, personId: PersonId): string {
  return seen.personById.get(personId)?.canonical_name ?? ''
}
