import type { Id } from '../../foundation/identifier.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { PersonId } from '../member/person.ts'
import type { Register } from '../member/register.ts'
import { checkInterest, hasSat } from './check-interest.ts'
import type { Interest, InterestId } from './interest.ts'
import type { InterestRefusal } from './refusals.ts'

/** The identifier of what a member told the monitoring officer. */
export type InterestNotificationId = Id<'notification'>

/** What the register is to say of an interest: its words, whose it is and since when. */
export type ToldEntry = Pick<Interest, 'kind' | 'holder' | 'words' | 'fromOn'>

/** What a member tells of: a new interest, a change of one in the register, the end of one, or that they have none. */
export type ToldChange =
  | { readonly change: 'new'; readonly entry: ToldEntry; readonly sensitiveBecause?: string | undefined }
  | { readonly change: 'change'; readonly interestId: InterestId; readonly entry: ToldEntry }
  | { readonly change: 'end'; readonly interestId: InterestId; readonly endedOn: CalendarDate }
  | { readonly change: 'none' }

/** What a member told the monitoring officer of their interests on a day. It is in the register once that officer enters it. */
export type InterestNotification = ToldChange & {
  readonly id: InterestNotificationId
  readonly personId: PersonId
  readonly toldOn: CalendarDate
}

/**
 * Something that a member may tell: of themselves, described, and of days that have been.
 *
 * @refuses interest-of-no-member, interest-entry-without-words, interest-of-the-future, withholding-without-reason
 * @law docs/law/members-interests.md
 */
export function checkNotification(
  told: InterestNotification,
  register: Register,
): Result<InterestNotification, InterestRefusal> {
  const { personId, toldOn } = told
  if (!hasSat(register, personId)) return refuse({ code: 'interest-of-no-member' })
  if (told.change === 'end' && told.endedOn > toldOn)
    return refuse({ code: 'interest-of-the-future', on: told.endedOn })
  if (told.change === 'new' && told.sensitiveBecause?.trim() === '')
    return refuse({ code: 'withholding-without-reason' })
  if (told.change !== 'new' && told.change !== 'change') return accept(told)
  const interest = { ...told.entry, id: '' as InterestId, personId, notifiedOn: toldOn }
  const fit = checkInterest(interest, register, toldOn)
  return fit.ok ? accept(told) : fit
}
