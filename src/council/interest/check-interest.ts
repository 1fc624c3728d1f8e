import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { PersonId } from '../member/person.ts'
import type { Register } from '../member/register.ts'
import type { Interest } from './interest.ts'
import type { InterestRefusal } from './refusals.ts'

/**
 * An entry of the register that can stand: of a member, described, and of days that have been.
 *
 * @refuses interest-of-no-member, interest-entry-without-words, interest-of-the-future, interest-ends-before-it-begins
 * @law docs/law/members-interests.md
 */
export function checkInterest(
  interest: Interest,
  register: Register,
  today: CalendarDate,
): Result<Interest, InterestRefusal> {
  const { personId, words, fromOn, notifiedOn, endedOn } = interest
  if (!hasSat(register, personId)) return refuse({ code: 'interest-of-no-member' })
  if (words.trim() === '') return refuse({ code: 'interest-entry-without-words' })
  const late = [fromOn, notifiedOn, endedOn].find((on) => on !== undefined && on > today)
  if (late !== undefined) return refuse({ code: 'interest-of-the-future', on: late })
  if (fromOn !== undefined && endedOn !== undefined && endedOn < fromOn)
    return refuse({ code: 'interest-ends-before-it-begins', fromOn, endedOn })
  return accept(interest)
}

/** Whether somebody sits or sat on a body, or is or was the elected mayor. */
export function hasSat(register: Register, personId: PersonId): boolean {
  const seats = new Set(
    register.offices
      .filter(({ bodyId, kind }) => bodyId !== undefined || kind === 'mayor')
      .map(({ id }) => id as string),
  )
  return register.holdings.some((held) => held.personId === personId && seats.has(held.officeId))
}
