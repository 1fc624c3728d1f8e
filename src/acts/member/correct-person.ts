import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Person, PersonId } from '../../council/member/person.ts'
import type { MemberRefusal } from '../../council/member/refusals.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { correctPersonRow } from '../../store/person.ts'
import { enter, published, registerChanged, registerOf, type Session } from '../session.ts'

/** What the register is to say of a person from now on. */
export type CorrectedPerson = Pick<Person, 'id' | 'name' | 'sortName' | 'honorific' | 'postNominals'> & {
  /** The last day on which the name before was borne; `undefined` where it was only written wrongly. */
  readonly formerUntilOn?: CalendarDate | undefined
}

/**
 * Puts right a person's name. The name before it still finds them, and pages of its time still show it where
 * it was borne until a day.
 *
 * @refuses person-unknown, no-power
 */
export async function correctPerson(
  session: Session,
  person: CorrectedPerson,
): Promise<Result<PersonId, MemberRefusal | AccessRefusal>> {
  const { people } = await registerOf(session)
  const was = people.find(({ id }) => id === person.id)
  if (was === undefined) return refuse({ code: 'person-unknown' })
  const entry = enter(session, 'correct-person', {
    kind: 'person',
    id: person.id,
    detail: { wasName: was.name, name: person.name },
  })
  if (!entry.ok) return entry
  const former = was.name === person.name ? undefined : { name: was.name, untilOn: person.formerUntilOn }
  await correctPersonRow(session.tx, rowOf(session, person), former)
  registerChanged(session)
  if (!was.isIdentityProtected) published(session, 'person', [person.id])
  return accept(person.id)
}

function rowOf({ councilId }: Session, person: CorrectedPerson): Parameters<typeof correctPersonRow>[1] {
  return {
    council_id: councilId,
    person_id: person.id,
    canonical_name: person.name,
    sort_name: person.sortName,
    honorific: person.honorific ?? null,
    post_nominals: person.postNominals ?? null,
  }
}
