import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { PersonId } from '../member/person.ts'
import { interestKindRules } from '../rules/interest-rules.ts'

/** The identifier of a member's registered interest. */
export type InterestId = Id<'interest'>

/** What a registered interest is of: a description of the regulations, or what the council's own code adds. */
export type InterestKind = keyof typeof interestKindRules

/** The kinds of registered interests, in the order in which they are offered and listed. */
export const interestKinds = Object.keys(interestKindRules) as readonly InterestKind[]

/** Whose a registered interest is: the member's own, or that of a spouse or civil partner, who is never named. */
export type InterestHolder = 'member' | 'partner'

/** A member's registered interest, in the words of its newest version. */
export type Interest = {
  readonly id: InterestId
  readonly personId: PersonId
  readonly kind: InterestKind
  readonly holder: InterestHolder
  readonly words: string
  /** Since when the member has it; `undefined` where the member did not say. */
  readonly fromOn?: CalendarDate | undefined
  /** When the monitoring officer was told of it. */
  readonly notifiedOn: CalendarDate
  /** The last day on which the member had it; `undefined` while they do. */
  readonly endedOn?: CalendarDate | undefined
}
