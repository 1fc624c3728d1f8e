import { lastDayToAttend } from '../../council/clock/duty-to-attend.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ClockRefusal } from '../../council/clock/refusals.ts'
import type { PersonId } from '../../council/member/person.ts'
import type { MemberRefusal } from '../../council/member/refusals.ts'
import { seatOnCouncil } from '../../council/member/seat-on-council.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { absenceApprovals, addAbsenceApproval, lastAttendance } from '../../store/absence.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { enter, registerOf, type Session } from '../session.ts'

/** That the council approved the reason for a member's absence: until which last day, and by which minute. */
export type AbsenceApproval = {
  readonly id: Id<'approval'>
  readonly personId: PersonId
  /** Kept from the public. */
  readonly reason: string
  readonly approvedOn: CalendarDate
  readonly untilOn: CalendarDate
  readonly minute: string
}

/**
 * Records that the council approved a member's absence, so that the seat is not lost by it. It must have done so before the
 * six months from the last meeting attended were over.
 *
 * @refuses person-unknown, absence-of-no-member, absence-ends-before-approval, absence-approved-too-late, no-rule-on-that-day, no-power
 * @law docs/law/vacancies.md
 */
export async function approveAbsence(
  session: Session,
  approval: AbsenceApproval,
): Promise<Result<AbsenceApproval['id'], MemberRefusal | ClockRefusal | AccessRefusal>> {
  const { id, personId, reason, approvedOn, untilOn, minute } = approval
  const register = await registerOf(session)
  if (!register.people.some((person) => person.id === personId)) return refuse({ code: 'person-unknown' })
  const bodyId = seatOnCouncil(register, personId, dateAt(session.at, session.zone))
  if (bodyId === undefined) return refuse({ code: 'absence-of-no-member' })
  if (untilOn < approvedOn) return refuse({ code: 'absence-ends-before-approval', approvedOn })
  const last = await lastDayOf(session, personId)
  if (!last.ok) return last
  if (last.value !== undefined && approvedOn > last.value)
    return refuse({ code: 'absence-approved-too-late', lastDayOn: last.value })
  const detail = { approvedOn, untilOn, minute }
  const entry = enter(session, 'approve-absence', { kind: 'person', id: personId, bodyId, detail })
  if (!entry.ok) return entry
  await addAbsenceApproval(session.tx, {
    council_id: session.councilId,
    absence_approval_id: id,
    person_id: personId,
    reason,
    approved_on: approvedOn,
    until_on: untilOn,
    minute,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(id)
}

async function lastDayOf(
  { tx, councilId }: Session,
  personId: PersonId,
): Promise<Result<CalendarDate | undefined, ClockRefusal>> {
  const lastAttendedOn = await lastAttendance(tx, councilId, personId)
  if (lastAttendedOn === undefined) return accept(undefined)
  const approvedUntilOn = (await absenceApprovals(tx, councilId, personId)).at(-1)?.until_on
  return lastDayToAttend({ lastAttendedOn, approvedUntilOn }, await clockPolicyOf(tx, councilId))
}
