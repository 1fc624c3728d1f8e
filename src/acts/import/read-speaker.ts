import { officeNamed } from '../../council/member/body-named.ts'
import type { Person } from '../../council/member/person.ts'
import { namesProtectedPerson } from '../../council/member/names-protected-person.ts'
import { personNamed } from '../../council/member/person-named.ts'
import { officesHeldOn, type Register } from '../../council/member/register.ts'
import type { Speaker } from '../../council/minutes/contribution.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { oneMeant } from './one-meant.ts'
import type { ImportQuery, PublishedContribution } from './published-item.ts'

/** A speaker of the register or as printed, and the query that is left where the register does not have the name. */
export type ReadSpeaker = { readonly speaker: Speaker; readonly queries: readonly ImportQuery[] }

/**
 * Who spoke, by the register of the meeting's day. A name that the register has not, or has twice, stays as printed
 * and raises a query; somebody whose identity is protected becomes a role; a role without a name stays a role.
 */
export function readSpeaker(
  printed: PublishedContribution['speaker'],
  register: Register,
  on: CalendarDate,
): ReadSpeaker {
  const { name } = printed
  if (name === null) return { speaker: roleAlone(printed), queries: [] }
  if (namesProtectedPerson(register, name, on))
    return { speaker: roleAlone(printed), queries: [shieldedQuery] }
  const found = personNamed(register, name, on)
  const person = oneMeant(found)
  if (person === undefined)
    return { speaker: asPrinted(name, printed), queries: [nameQuery(name, on, found.candidates[0]?.name)] }
  return inOffice(printed, { register, on, person })
}

function roleAlone({ role, organisation }: PublishedContribution['speaker']): Speaker {
  return { kind: 'role', role: role ?? organisation ?? 'Speaker', organisation: organisation ?? undefined }
}

function asPrinted(name: string, { role, organisation }: PublishedContribution['speaker']): Speaker {
  return { kind: 'named', name, role: role ?? undefined, organisation: organisation ?? undefined }
}

function inOffice(
  { role, organisation }: PublishedContribution['speaker'],
  known: { register: Register; on: CalendarDate; person: Person },
): ReadSpeaker {
  const { register, on, person } = known
  const meant = role === null ? undefined : officeNamed(register, role, on)
  const possible = meant === undefined || meant.match === 'near' ? [] : meant.candidates
  const office = officesHeldOn(register, person.id, on).find(({ id }) =>
    possible.some((one) => one.id === id),
  )
  const speaker: Speaker = {
    kind: 'person',
    personId: person.id,
    officeId: office?.id,
    organisation: organisation ?? undefined,
  }
  if (role === null || office !== undefined) return { speaker, queries: [] }
  const message = `The register does not have ${person.name} as ${role} on ${on}. Check the office, or register it.`
  return { speaker, queries: [{ code: 'office-not-in-register', message }] }
}

const shieldedQuery: ImportQuery = {
  code: 'name-protected',
  message:
    'A speaker is somebody whose identity is protected. The role alone is kept; check that the text names nobody.',
}

function nameQuery(name: string, on: CalendarDate, near: string | undefined): ImportQuery {
  return near === undefined
    ? {
        code: 'name-not-in-register',
        message: `${name} is in no register of ${on}. Register the person, or correct the name.`,
      }
    : { code: 'name-near-register', message: `${name} is not in the register of ${on}. Is ${near} meant?` }
}
