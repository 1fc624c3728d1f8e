import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { isInTerm, type Term } from '../term.ts'
import type { PersonId } from './person.ts'
import type { PoliticalGroupId } from './political-group.ts'
import type { MemberRefusal } from './refusals.ts'

/** That a person is in a political group from a day on or, without one, in none. It holds until their next change. */
export type GroupChange = {
  readonly personId: PersonId
  readonly groupId?: PoliticalGroupId | undefined
  readonly fromOn: CalendarDate
}

/** The days for which a person is in a political group or, without one, known to be in none. Both days count. */
export type GroupMembership = GroupChange & Term

/** What changes of group come to: a membership ends on the day before the same person's next change. By first day. */
export function membershipsOf(changes: readonly GroupChange[]): readonly GroupMembership[] {
  const inOrder = changes.toSorted((one, other) => (one.fromOn < other.fromOn ? -1 : 1))
  return inOrder.map((change, at) => {
    const next = inOrder.slice(at + 1).find(({ personId }) => personId === change.personId)
    return next === undefined ? change : { ...change, toOn: addDays(next.fromOn, -1) }
  })
}

/** What the register says of a person's group on a day; `undefined` where it says nothing, not even that there is none. */
export function membershipOn(
  memberships: readonly GroupMembership[],
  personId: PersonId,
  on: CalendarDate,
): GroupMembership | undefined {
  return memberships.find((one) => one.personId === personId && isInTerm(one, on))
}

/**
 * A change that says something else than holds on its day, on a day on which the person has no other change.
 *
 * @refuses group-changed-that-day, group-unchanged
 */
export function checkGroupChange(
  change: GroupChange,
  memberships: readonly GroupMembership[],
): Result<GroupChange, MemberRefusal> {
  const held = membershipOn(memberships, change.personId, change.fromOn)
  if (held?.fromOn === change.fromOn) return refuse({ code: 'group-changed-that-day', fromOn: change.fromOn })
  return held !== undefined && held.groupId === change.groupId
    ? refuse({ code: 'group-unchanged', fromOn: held.fromOn })
    : accept(change)
}
