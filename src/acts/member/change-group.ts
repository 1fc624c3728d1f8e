import type { AccessRefusal } from '../../council/access/refusals.ts'
import {
  checkGroupChange,
  membershipsOf,
  membershipOn,
  type GroupChange,
} from '../../council/member/group-membership.ts'
import type { PersonId } from '../../council/member/person.ts'
import type { MemberRefusal } from '../../council/member/refusals.ts'
import { isOnCouncil, type PersonOn } from '../../council/member/seat-on-council.ts'
import { addDays } from '../../foundation/calendar-date.ts'
import type { Json } from '../../foundation/json.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  addGroupChangeRow,
  groupChangesOf,
  groupsOf,
  withdrawGroupChangeRow,
} from '../../store/political-group.ts'
import { enter, published, registerOf, type Session } from '../session.ts'

type Refusal = MemberRefusal | AccessRefusal

/**
 * Records that a person is in a political group from a day on or, without one, in none. What they were in before stays on
 * record until the day before. Public at once, unless the person's identity is protected.
 *
 * @refuses person-unknown, group-unknown, group-changed-that-day, group-unchanged, no-power
 */
export async function changeGroup(session: Session, change: GroupChange): Promise<Result<PersonId, Refusal>> {
  const { personId, groupId = null, fromOn } = change
  const person = (await registerOf(session)).people.find(({ id }) => id === personId)
  if (person === undefined) return refuse({ code: 'person-unknown' })
  const fit = await fitChange(session, change)
  if (!fit.ok) return fit
  const entry = enter(session, 'change-group', { kind: 'person', id: personId, detail: fit.value })
  if (!entry.ok) return entry
  await addGroupChangeRow(session.tx, {
    council_id: session.councilId,
    person_id: personId,
    group_id: groupId,
    from_on: fromOn,
    at: session.at,
    entry_no: entry.value,
    released_entry: person.isIdentityProtected ? null : entry.value,
  })
  if (!person.isIdentityProtected) published(session, 'person', [personId])
  return accept(personId)
}

/** What the trail says of a change that the register can take. */
async function fitChange(
  { tx, councilId }: Session,
  change: GroupChange,
): Promise<Result<Json, MemberRefusal>> {
  const { personId, groupId, fromOn } = change
  const group = (await groupsOf(tx, councilId)).find(({ id }) => id === groupId)
  if (groupId !== undefined && group === undefined) return refuse({ code: 'group-unknown' })
  const memberships = membershipsOf(await groupChangesOf(tx, councilId))
  const fit = checkGroupChange(change, memberships)
  if (!fit.ok) return fit
  const wasId = membershipOn(memberships, personId, fromOn)?.groupId ?? null
  return accept({ groupId: groupId ?? null, group: group?.name ?? null, wasId, fromOn })
}

/**
 * Who held an office of the council until a day, and holds none on the next, is in no political group any more: the change
 * is entered with the end of the seat. Who is in none, or goes on, is left as they are.
 */
export async function leaveGroupWithSeat(
  session: Session,
  { personId, on }: PersonOn,
): Promise<Result<void, Refusal>> {
  const register = await registerOf(session)
  const fromOn = addDays(on, 1)
  if (!isOnCouncil(register, { personId, on }) || isOnCouncil(register, { personId, on: fromOn }))
    return accept(undefined)
  const memberships = membershipsOf(await groupChangesOf(session.tx, session.councilId))
  const held = membershipOn(memberships, personId, fromOn)
  if (held?.groupId === undefined || held.fromOn === fromOn) return accept(undefined)
  const left = await changeGroup(session, { personId, fromOn })
  return left.ok ? accept(undefined) : left
}

/** A change of group that was entered wrongly: whose, from which day, and why it is taken back. */
export type WrongGroupChange = Pick<GroupChange, 'personId' | 'fromOn'> & { readonly reason: string }

/**
 * Takes back a change of group that was entered wrongly. What held before it goes on as if it had never been entered; the
 * row and the reason stay on the record of the office.
 *
 * @refuses group-change-unknown, group-change-without-reason, no-power
 */
export async function takeBackGroupChange(
  session: Session,
  { personId, fromOn, reason }: WrongGroupChange,
): Promise<Result<PersonId, Refusal>> {
  const { tx, councilId } = session
  if (reason.trim() === '') return refuse({ code: 'group-change-without-reason' })
  const changes = await groupChangesOf(tx, councilId)
  const wrong = changes.find((one) => one.personId === personId && one.fromOn === fromOn)
  if (wrong === undefined) return refuse({ code: 'group-change-unknown' })
  const detail = { groupId: wrong.groupId ?? null, fromOn, reason: reason.trim() }
  const entry = enter(session, 'take-back-group-change', { kind: 'person', id: personId, detail })
  if (!entry.ok) return entry
  const gone = { council_id: councilId, person_id: personId, from_on: fromOn, withdrawn_entry: entry.value }
  await withdrawGroupChangeRow(tx, gone)
  published(session, 'person', [personId])
  return accept(personId)
}
