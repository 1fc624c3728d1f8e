import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { membershipOn, type GroupMembership } from '../member/group-membership.ts'
import type { PersonId } from '../member/person.ts'
import type { PoliticalGroupId } from '../member/political-group.ts'

/** That a person went on a day from one political group to another; without one, from none or into none. */
export type GroupMove = {
  readonly personId: PersonId
  readonly on: CalendarDate
  readonly from?: PoliticalGroupId | undefined
  readonly to?: PoliticalGroupId | undefined
}

/**
 * The moves that made the sizes of the groups other than they were when the council last reviewed how seats are shared:
 * those after the day of the review, until a day that counts. With any of them, a review is due.
 *
 * @law docs/law/political-balance.md
 */
export function movesSinceReview(
  memberships: readonly GroupMembership[],
  reviewedOn: CalendarDate,
  until: CalendarDate,
): readonly GroupMove[] {
  return memberships
    .filter(({ fromOn }) => fromOn > reviewedOn && fromOn <= until)
    .map(({ personId, groupId: to, fromOn: on }) => {
      const from = membershipOn(memberships, personId, addDays(on, -1))?.groupId
      return { personId, on, from, to }
    })
    .filter(({ from, to }) => from !== to)
}
