import { namesProtectedPerson } from '../../council/member/names-protected-person.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { hasProtectedPerson } from '../../store/person.ts'
import type { NamesProtectedPerson } from '../refusals.ts'
import { registerOf, type Session } from '../session.ts'

/**
 * Lets an act go on whose public words name nobody whose identity is protected.
 *
 * @refuses names-protected-person
 */
export async function refuseProtected(
  session: Session,
  words: readonly (string | null | undefined)[],
): Promise<Result<void, NamesProtectedPerson>> {
  if (!(await hasProtectedPerson(session.tx, session.councilId))) return accept(undefined) // most councils: no register is read
  const register = await registerOf(session)
  const on = dateAt(session.at, session.zone)
  const names = words.some((text) => text && namesProtectedPerson(register, text, on))
  return names ? refuse({ code: 'names-protected-person' }) : accept(undefined)
}
