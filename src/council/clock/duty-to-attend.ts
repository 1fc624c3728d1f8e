import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { BodyId } from '../body/body.ts'
import type { PersonId } from '../member/person.ts'
import { attendanceClock } from '../rules/attendance-clock.ts'
import type { ClockPolicy } from '../rules/clock-policy.ts'
import { dueOn } from './due-on.ts'
import { dutyOn, type Duty } from './duty.ts'
import type { ClockRefusal } from './refusals.ts'

/** A member of the council as the clock asks about their attendance. */
export type AttendingMember = {
  readonly personId: PersonId
  readonly name: string
  /** The full council, which may approve an absence. */
  readonly bodyId: BodyId
  /** The day of the last meeting of the council or of one of its bodies at which they were present. */
  readonly lastAttendedOn: CalendarDate
  /** The last day of an absence that the council approved in time; `undefined` where it approved none. */
  readonly approvedUntilOn?: CalendarDate | undefined
}

/** How many days before the last day the board begins to speak of it. */
const spokenOfFrom = 62

/** No month is shorter. */
const daysOfShortestMonth = 28

/**
 * The last day by which a member must attend a meeting, or the seat is lost: six months after the last one attended, or
 * the last day of an absence that the council approved, if later.
 *
 * @refuses no-rule-on-that-day, no-holiday-calendar, no-days-to-count
 * @law docs/law/vacancies.md
 */
export function lastDayToAttend(
  { lastAttendedOn, approvedUntilOn }: Pick<AttendingMember, 'lastAttendedOn' | 'approvedUntilOn'>,
  policy: ClockPolicy,
): Result<CalendarDate, ClockRefusal> {
  const due = dueOn({ rule: attendanceClock, triggerOn: lastAttendedOn, policy })
  if (!due.ok) return due
  const { on } = due.value
  return accept(approvedUntilOn !== undefined && approvedUntilOn > on ? approvedUntilOn : on)
}

/** The latest day of a last attendance of which the board may have to speak: whoever attended after it has time enough. */
export function lastAttendanceSpokenOf(today: CalendarDate): CalendarDate {
  return addDays(today, spokenOfFrom - attendanceClock.period.count * daysOfShortestMonth)
}

/**
 * That a member attends a meeting, or has the reason approved, before the seat is lost; `undefined` where that day is
 * still far off.
 *
 * @refuses no-rule-on-that-day, no-holiday-calendar, no-days-to-count
 */
export function dutyToAttend(
  member: AttendingMember,
  { today, policy }: { readonly today: CalendarDate; readonly policy: ClockPolicy },
): Result<Duty | undefined, ClockRefusal> {
  const last = lastDayToAttend(member, policy)
  if (!last.ok) return last
  if (last.value > addDays(today, spokenOfFrom)) return accept(undefined)
  const facts = {
    what: 'attend-or-approve',
    about: { noun: 'member', id: member.personId, title: member.name },
    bodyId: member.bodyId,
    act: 'approve-absence',
    dueOn: last.value,
    workings: { rule: attendanceClock, days: [] },
  } as const
  return accept(dutyOn(facts, today))
}
