import { registerBody } from '../../acts/body/register-body.ts'
import { appointToOffice } from '../../acts/member/appoint-to-office.ts'
import { changeGroup } from '../../acts/member/change-group.ts'
import { groupsOfCouncil, registerGroup } from '../../acts/member/register-group.ts'
import { registerOffice } from '../../acts/member/register-office.ts'
import { registerWard, wardsOfCouncil } from '../../acts/member/register-ward.ts'
import { registerPerson } from '../../acts/member/register-person.ts'
import { registerOf, type Session } from '../../acts/session.ts'
import type { Body, BodyId } from '../../council/body/body.ts'
import type { OfficeHolding, WardId } from '../../council/member/office-holding.ts'
import type { OfficeId } from '../../council/member/office.ts'
import type { PersonId } from '../../council/member/person.ts'
import type { Register } from '../../council/member/register.ts'
import type { RuleRefusal } from '../../council/refusals.ts'
import { isInTerm } from '../../council/term.ts'
import { parseCalendarDate, type CalendarDate } from '../../foundation/calendar-date.ts'
import { newId } from '../../foundation/identifier.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { foldForComparison } from '../../foundation/text.ts'
import type { BringingInRefusal } from '../refusals.ts'
import type { RegisterFile, RegisterFilePerson } from './register-file.ts'

/** What a register file added, and how many of its bodies, people and appointments the register had already. */
export type AddedRegister = {
  readonly bodies: number
  readonly people: number
  readonly appointments: number
  readonly alreadyThere: number
}

/** Why a register file was not added. */
export type AddRegisterRefusal = RuleRefusal | BringingInRefusal

type FileOffice = NonNullable<RegisterFilePerson['offices']>[number]

const always = '1974-04-01' as CalendarDate // when the present councils of England took office

/** How many of some things a register file added, of how many it names. */
type Count = { readonly added: number; readonly named: number }

/**
 * Adds the bodies, people and offices of a file to a council's register. What the register has already is left as it is:
 * a body by its slug, a person by name, an appointment by its office and days.
 *
 * @refuses register-body-unknown, register-body-differs, register-name-twice, and whatever a body or an appointment is refused for
 */
export async function addRegister(
  session: Session,
  file: RegisterFile,
): Promise<Result<AddedRegister, AddRegisterRefusal>> {
  const named = file.people ?? []
  const twice = named.find(({ name }, at) => named.findIndex((other) => other.name === name) < at)
  if (twice !== undefined) return refuse({ code: 'register-name-twice', name: twice.name })
  const bodies = await addBodies(session, file)
  if (!bodies.ok) return bodies
  let people = 0
  let appointments: Count = { added: 0, named: 0 }
  for (const person of named) {
    const known = (await registerOf(session)).people.find(({ name }) => name === person.name)
    const appointed =
      known === undefined ? await addMember(session, person) : await appointAll(session, person, known.id)
    if (!appointed.ok) return appointed
    if (known === undefined) people += 1
    appointments = sum(appointments, appointed.value)
  }
  const all = [bodies.value, { added: people, named: named.length }, appointments].reduce(sum)
  return accept({
    bodies: bodies.value.added,
    people,
    appointments: appointments.added,
    alreadyThere: all.named - all.added,
  })
}

function sum(one: Count, other: Count): Count {
  return { added: one.added + other.added, named: one.named + other.named }
}

async function addBodies(session: Session, file: RegisterFile): Promise<Result<Count, AddRegisterRefusal>> {
  const { bodies = [] } = file
  let added = 0
  for (const { from, to, aliases, ...body } of bodies) {
    const register = await registerOf(session)
    const known = register.bodies.find(({ slug }) => slug === body.slug)
    if (known !== undefined && !isSameBody(known, body))
      return refuse({ code: 'register-body-differs', slug: known.slug, name: known.name })
    if (known !== undefined) continue
    const registered = await registerBody(session, {
      ...body,
      id: newId<'body'>(session.random),
      aliases: aliases ?? [],
      fromOn: dateOf(from) ?? always,
      toOn: dateOf(to),
    })
    if (!registered.ok) return registered
    added += 1
  }
  return accept({ added, named: bodies.length })
}

type Named = Pick<Body, 'name' | 'kind' | 'regime'>

function isSameBody(one: Named, other: Named): boolean {
  return one.name === other.name && one.kind === other.kind && one.regime === other.regime
}

/** Adds a person whom the register does not know, with the offices that they hold and the group that they are in. */
async function addMember(
  session: Session,
  { group, ...person }: RegisterFilePerson,
): Promise<Result<Count, AddRegisterRefusal>> {
  const personId = await addPerson(session, person)
  if (!personId.ok) return personId
  const appointed = await appointAll(session, person, personId.value)
  if (!appointed.ok || group === undefined) return appointed
  const joined = await joinGroup(session, { ...person, group }, personId.value)
  return joined.ok ? appointed : joined
}

function addPerson(
  session: Session,
  person: Omit<RegisterFilePerson, 'group'>,
): Promise<Result<PersonId, AddRegisterRefusal>> {
  return registerPerson(session, {
    ...person,
    id: newId<'person'>(session.random),
    sortName: person.sortName ?? surnameFirst(person.name),
    otherNames: [],
    isIdentityProtected: false,
  })
}

/** Puts a new person into the group that the file names, from the first day of the terms that they hold now. */
async function joinGroup(
  session: Session,
  { group: name, offices = [] }: RegisterFilePerson & { readonly group: string },
  personId: PersonId,
): Promise<Result<PersonId, AddRegisterRefusal>> {
  const groups = await groupsOfCouncil(session)
  const known = groups.find((group) => foldForComparison(group.name) === foldForComparison(name))
  const groupId =
    known === undefined
      ? await registerGroup(session, { id: newId<'group'>(session.random), name })
      : accept(known.id)
  if (!groupId.ok) return groupId
  const running = offices.filter(({ to }) => to === undefined)
  const begun = (running.length === 0 ? offices : running).map(({ from }) => dateOf(from) ?? always)
  const fromOn = begun.toSorted()[0] ?? dateAt(session.at, session.zone)
  return changeGroup(session, { personId, groupId: groupId.value, fromOn })
}

async function appointAll(
  session: Session,
  person: RegisterFilePerson,
  personId: PersonId,
): Promise<Result<Count, AddRegisterRefusal>> {
  const offices = withWards(await registerOf(session), person)
  let added = 0
  for (const office of offices) {
    const officeId = await officeFor(session, office)
    if (!officeId.ok) return officeId
    const fromOn = dateOf(office.from) ?? always
    const wardId = await wardFor(session, office.ward, fromOn)
    if (!wardId.ok) return wardId
    const holding = {
      id: newId<'holding'>(session.random),
      personId,
      officeId: officeId.value,
      fromOn,
      toOn: dateOf(office.to),
      wardId: wardId.value,
      declaredOn: dateOf(office.declared),
    }
    const { holdings } = await registerOf(session)
    if (holdings.some((known) => isSameHolding(known, holding))) continue
    const appointed = await appointToOffice(session, { holding })
    if (!appointed.ok) return appointed
    added += 1
  }
  return accept({ added, named: offices.length })
}

/**
 * The offices of a person, each with its ward. The ward of a person is that of their seats on the full council, else of the
 * first office, unless an office names its own.
 */
function withWards({ bodies }: Register, { ward, offices = [] }: RegisterFilePerson): readonly FileOffice[] {
  if (ward === undefined || offices.some((office) => office.ward !== undefined)) return offices
  const councils = new Set<string | undefined>(
    bodies.filter(({ kind }) => kind === 'council').map(({ slug }) => slug),
  )
  const seats = offices.filter(({ body }) => councils.has(body))
  const named = seats.length === 0 ? offices.slice(0, 1) : seats
  return offices.map((office) => (named.includes(office) ? { ...office, ward } : office))
}

/** The ward of a name on a day, which is registered where the register has none. */
async function wardFor(
  session: Session,
  name: string | undefined,
  on: CalendarDate,
): Promise<Result<WardId | undefined, AddRegisterRefusal>> {
  if (name === undefined) return accept(undefined)
  const known = (await wardsOfCouncil(session)).find(
    (ward) => foldForComparison(ward.name) === foldForComparison(name) && isInTerm(ward, on),
  )
  return known === undefined
    ? registerWard(session, { id: newId<'ward'>(session.random), name, fromOn: always })
    : accept(known.id)
}

function isSameHolding(one: OfficeHolding, other: OfficeHolding): boolean {
  const isSameTerm = one.fromOn === other.fromOn && one.toOn === other.toOn
  return isSameTerm && one.personId === other.personId && one.officeId === other.officeId
}

async function officeFor(
  session: Session,
  { title, kind, body: slug }: FileOffice,
): Promise<Result<OfficeId, AddRegisterRefusal>> {
  const register = await registerOf(session)
  const body = register.bodies.find((known) => known.slug === slug)
  if (slug !== undefined && body === undefined) return refuse({ code: 'register-body-unknown', slug })
  const bodyId: BodyId | undefined = body?.id
  const known = register.offices.find((office) => office.title === title && office.bodyId === bodyId)
  if (known !== undefined) return accept(known.id)
  return registerOffice(session, {
    id: newId<'office'>(session.random),
    title,
    kind: kind ?? 'other',
    bodyId,
  })
}

function dateOf(text: string | undefined): CalendarDate | undefined {
  return text === undefined ? undefined : parseCalendarDate(text)
}

function surnameFirst(name: string): string {
  const words = name.split(' ')
  return words.length < 2 ? name : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`
}
