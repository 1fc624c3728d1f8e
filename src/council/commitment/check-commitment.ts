import { accept, refuse, type Result } from '../../foundation/result.ts'
import { foldSpace } from '../../foundation/text.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Register } from '../member/register.ts'
import { isInTerm } from '../term.ts'
import type { Commitment, CommitmentOwner } from './commitment.ts'
import type { CommitmentRefusal } from './refusals.ts'

/** What a commitment is held against: the register, the day, and the texts in which its words are to stand. */
export type CommitmentGround = {
  readonly register: Register
  readonly on: CalendarDate
  readonly texts: readonly string[]
}

/**
 * A commitment that can be made: its words stand in their source, somebody of the register or outside owes it, and it has a
 * day or a trigger and a body that hears of it (invariant 12).
 *
 * @refuses quote-not-in-source, commitment-without-owner, commitment-without-date, report-back-body-unknown
 */
export function checkCommitment(
  commitment: Commitment,
  { register, on, texts }: CommitmentGround,
): Result<Commitment, CommitmentRefusal> {
  const quote = foldSpace(commitment.quote)
  if (quote === '' || !texts.some((text) => foldSpace(text).includes(quote)))
    return refuse({ code: 'quote-not-in-source' })
  const owner = knownOwner(commitment.owner, register)
  if (owner === undefined) return refuse({ code: 'commitment-without-owner' })
  const trigger = foldSpace(commitment.trigger ?? '') || undefined
  if (commitment.dueOn === undefined && trigger === undefined)
    return refuse({ code: 'commitment-without-date' })
  const body = register.bodies.find(({ id }) => id === commitment.reportBackBodyId)
  if (body === undefined || !isInTerm(body, on)) return refuse({ code: 'report-back-body-unknown' })
  return accept({ ...commitment, quote, owner, trigger })
}

/** The owner as the register knows it; `undefined` for nobody, and for a person whose identity is protected. */
function knownOwner(owner: CommitmentOwner, register: Register): CommitmentOwner | undefined {
  switch (owner.kind) {
    case 'office':
      return register.offices.some(({ id }) => id === owner.officeId) ? owner : undefined
    case 'body':
      return register.bodies.some(({ id }) => id === owner.bodyId) ? owner : undefined
    case 'person': {
      const person = register.people.find(({ id }) => id === owner.personId)
      return person === undefined || person.isIdentityProtected ? undefined : owner
    }
    case 'outside':
    default: {
      const name = foldSpace(owner.name)
      return name === '' ? undefined : { kind: 'outside', name }
    }
  }
}
