import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { TermEnding } from '../../council/member/term-ending.ts'
import type { OfficeHoldingId } from '../../council/member/office-holding.ts'
import type { MemberRefusal } from '../../council/member/refusals.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { endHoldingRow } from '../../store/person.ts'
import { enter, published, registerChanged, registerOf, type Session } from '../session.ts'
import { leaveGroupWithSeat } from './change-group.ts'

/** That an appointment ended: on which last day, by what, and the instrument that says so. */
export type AppointmentEnding = {
  readonly holdingId: OfficeHoldingId
  readonly lastDayOn: CalendarDate
  readonly by: TermEnding
  /** The notice, declaration or minute; kept in the audit trail and not public. */
  readonly instrument: string
}

/**
 * Ends an appointment after a last day. The ended term stays on the record, and the seat or office then stands vacant. Whose
 * last seat on the council it was is in no political group from the next day on.
 *
 * @refuses appointment-unknown, appointment-ended-already, holding-ends-before-it-begins, no-power
 */
export async function endAppointment(
  session: Session,
  ending: AppointmentEnding,
): Promise<Result<OfficeHoldingId, MemberRefusal | AccessRefusal>> {
  const register = await registerOf(session)
  const holding = register.holdings.find(({ id }) => id === ending.holdingId)
  const office = register.offices.find(({ id }) => id === holding?.officeId)
  if (holding === undefined || office === undefined) return refuse({ code: 'appointment-unknown' })
  if (holding.toOn !== undefined) return refuse({ code: 'appointment-ended-already', toOn: holding.toOn })
  if (ending.lastDayOn < holding.fromOn)
    return refuse({ code: 'holding-ends-before-it-begins', office: office.title, fromOn: holding.fromOn })
  const { holdingId, lastDayOn, by, instrument } = ending
  const detail = { lastDayOn, by, instrument, personId: holding.personId, officeId: holding.officeId }
  const entry = enter(session, 'end-appointment', { kind: 'holding', id: holdingId, detail })
  if (!entry.ok) return entry
  await endHoldingRow(session.tx, {
    council_id: session.councilId,
    holding_id: holdingId,
    to_on: lastDayOn,
    ended_by: by,
  })
  registerChanged(session)
  const person = register.people.find(({ id }) => id === holding.personId)
  if (person?.isIdentityProtected === false) published(session, 'person', [holding.personId])
  const left = await leaveGroupWithSeat(session, { personId: holding.personId, on: lastDayOn })
  return left.ok ? accept(holdingId) : left
}
