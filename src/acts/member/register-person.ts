import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Person, PersonId } from '../../council/member/person.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addPersonRow } from '../../store/person.ts'
import { enter, published, registerGrew, type Session } from '../session.ts'

/** A person with what the public register says of them beside the name. */
export type RegisteredPerson = Person & {
  readonly biography?: string | undefined
}

/**
 * Registers a person. Unless the identity is protected, the register is public at once.
 *
 * @refuses no-power
 */
export async function registerPerson(
  session: Session,
  person: RegisteredPerson,
): Promise<Result<PersonId, AccessRefusal>> {
  const entry = enter(session, 'register-person', { kind: 'person', id: person.id })
  if (!entry.ok) return entry
  const row = {
    council_id: session.councilId,
    person_id: person.id,
    canonical_name: person.name,
    sort_name: person.sortName,
    honorific: person.honorific ?? null,
    post_nominals: person.postNominals ?? null,
    biography: person.biography ?? null,
    released_entry: person.isIdentityProtected ? null : entry.value,
  }
  await addPersonRow(session.tx, row, person.otherNames)
  registerGrew(session, { people: [person] })
  if (!person.isIdentityProtected) published(session, 'person', [person.id])
  return accept(person.id)
}
