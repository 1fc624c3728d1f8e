import { displayName } from '../member/person.ts'
import { holderOn } from '../member/register.ts'
import { isInTerm } from '../term.ts'
import type { ConsentQuestion } from './consent-holder.ts'
import { membersOn } from './draft-notice.ts'

/**
 * Who must be told in writing of a general exception, as the register names them: the chair of the scrutiny committee, or
 * where it has none every member of it. Empty where the register names nobody.
 *
 * @law docs/law/si-2012-2089.md
 */
export function scrutinyToTell({ register, on, scrutinyBodyId }: ConsentQuestion): readonly string[] {
  return register.bodies
    .filter(
      ({ id, kind, ...term }) => kind === 'scrutiny' && isInTerm(term, on) && (scrutinyBodyId ?? id) === id,
    )
    .flatMap((body) => {
      const chair = register.offices.find(({ kind, bodyId }) => kind === 'chair' && bodyId === body.id)
      const holder = chair && holderOn(register, chair.id, on)
      const name = holder && displayName(holder, chair, on)
      return name === undefined ? membersOn({ register, on, bodyId: body.id }) : [name]
    })
}
