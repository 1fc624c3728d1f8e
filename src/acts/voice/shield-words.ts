import type { Result } from '../../foundation/result.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, YoungPersonPointedAt } from '../refusals.ts'
import type { Session } from '../session.ts'
import { holdForYoungPerson, type HeldWords } from './hold-for-young-person.ts'

/**
 * Lets an act go on whose public words name nobody whose identity is protected and point at no young person, or at one of whom who
 * acts has said why the words may stand.
 *
 * @refuses names-protected-person, young-person-pointed-at
 */
export async function shieldWords(
  session: Session,
  held: HeldWords,
): Promise<Result<void, NamesProtectedPerson | YoungPersonPointedAt>> {
  const shielded = await refuseProtected(session, held.words)
  return shielded.ok ? holdForYoungPerson(session, held) : shielded
}
