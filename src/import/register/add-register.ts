import { registerBody } from '../../acts/body/register-body.ts'
import { appointToOffice } from '../../acts/member/appoint-to-office.ts'
import { registerOffice } from '../../acts/member/register-office.ts'
import { registerPerson } from '../../acts/member/register-person.ts'
import { registerOf, type Session } from '../../acts/session.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { OfficeId } from '../../council/member/office.ts'
import type { PersonId } from '../../council/member/person.ts'
import type { RuleRefusal } from '../../council/refusals.ts'
import { parseCalendarDate, type CalendarDate } from '../../foundation/calendar-date.ts'
import { newId } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { BringingInRefusal } from '../refusals.ts'
import type { RegisterFile, RegisterFilePerson } from './register-file.ts'

/** What a register file added. */
export type AddedRegister = {
  readonly bodies: number
  readonly people: number
  readonly appointments: number
}

/** Why a register file was not added. */
export type AddRegisterRefusal = RuleRefusal | BringingInRefusal

const always = '1974-04-01' as CalendarDate // when the present councils of England took office

/**
 * Adds the bodies, people and offices of a file to a council's register. A body or person that the register has
 * already, by slug or by name, is left as it is.
 *
 * @refuses register-body-unknown, and whatever a body or an appointment is refused for
 */
export async function addRegister(
  session: Session,
  file: RegisterFile,
): Promise<Result<AddedRegister, AddRegisterRefusal>> {
  const bodies = await addBodies(session, file)
  if (!bodies.ok) return bodies
  let people = 0
  let appointments = 0
  for (const person of file.people ?? []) {
    const known = (await registerOf(session)).people.find(({ name }) => name === person.name)
    const personId = known === undefined ? await addPerson(session, person) : accept(known.id)
    if (!personId.ok) return personId
    if (known === undefined) people += 1
    const appointed = await appointAll(session, person, personId.value)
    if (!appointed.ok) return appointed
    appointments += appointed.value
  }
  return accept({ bodies: bodies.value, people, appointments })
}

async function addBodies(session: Session, file: RegisterFile): Promise<Result<number, AddRegisterRefusal>> {
  let added = 0
  for (const { from, to, aliases, ...body } of file.bodies ?? []) {
    const register = await registerOf(session)
    if (register.bodies.some(({ slug }) => slug === body.slug)) continue
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
  return accept(added)
}

function addPerson(
  session: Session,
  person: RegisterFilePerson,
): Promise<Result<PersonId, AddRegisterRefusal>> {
  return registerPerson(session, {
    ...person,
    id: newId<'person'>(session.random),
    sortName: person.sortName ?? surnameFirst(person.name),
    otherNames: [],
    isIdentityProtected: false,
  })
}

async function appointAll(
  session: Session,
  person: RegisterFilePerson,
  personId: PersonId,
): Promise<Result<number, AddRegisterRefusal>> {
  const { offices = [] } = person
  for (const office of offices) {
    const officeId = await officeFor(session, office)
    if (!officeId.ok) return officeId
    const appointed = await appointToOffice(session, {
      holding: {
        id: newId<'holding'>(session.random),
        personId,
        officeId: officeId.value,
        fromOn: dateOf(office.from) ?? always,
        toOn: dateOf(office.to),
      },
    })
    if (!appointed.ok) return appointed
  }
  return accept(offices.length)
}

async function officeFor(
  session: Session,
  { title, kind, body: slug }: NonNullable<RegisterFilePerson['offices']>[number],
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
