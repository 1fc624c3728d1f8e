import type { Reader } from '../../council/access/reader.ts'
import { isInTerm } from '../../council/term.ts'
import type { Visit } from '../frame/visit.ts'

/** The reader of a visit as the access decision asks for one: with the roles in force today. */
export function readerOf({ reader, today }: Visit): Reader {
  return {
    personId: reader.personId,
    roles: reader.grants
      .filter((grant) => isInTerm(grant, today))
      .map(({ role, bodyId }) => ({ role, bodyId })),
  }
}
