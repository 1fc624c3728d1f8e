import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { OfficeHoldingId } from '../../council/member/office-holding.ts'
import type { OfficeId } from '../../council/member/office.ts'
import type { PersonId } from '../../council/member/person.ts'
import type { MemberRefusal } from '../../council/member/refusals.ts'
import { isInTerm } from '../../council/term.ts'
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { registerOf, type Session } from '../session.ts'
import { appointToOffice } from './appoint-to-office.ts'
import { endAppointment } from './end-appointment.ts'

/** Who holds a seat of one kind from a day on: everybody who is to, each with the identifier of the term if it is new. */
export type NamedMembers = {
  readonly officeId: OfficeId
  readonly members: readonly { readonly personId: PersonId; readonly holdingId: OfficeHoldingId }[]
  readonly fromOn: CalendarDate
  /** The minute that names them. */
  readonly instrument: string
}

/** How many terms began and ended by it; who held the seat before and is named again goes on. */
export type NamedChange = { readonly begun: number; readonly ended: number }

/**
 * Names everybody who holds an office from a day on, as a council does for its committees each year. Who held it and is not
 * named ends on the day before; who is named and did not hold it begins. Each is an act of its own; all stand or none.
 *
 * @refuses office-unknown, person-unknown, office-already-held, holding-ends-before-it-begins, no-power
 */
export async function nameMembers(
  session: Session,
  { officeId, members, fromOn, instrument }: NamedMembers,
): Promise<Result<NamedChange, MemberRefusal | AccessRefusal>> {
  const register = await registerOf(session)
  if (!register.offices.some(({ id }) => id === officeId)) return refuse({ code: 'office-unknown' })
  const running = register.holdings.filter(
    (holding) => holding.officeId === officeId && isInTerm(holding, fromOn) && holding.toOn === undefined,
  )
  const leaving = running.filter(({ personId }) => members.every((member) => member.personId !== personId))
  const coming = members.filter(({ personId }) => running.every((holding) => holding.personId !== personId))
  for (const { id: holdingId } of leaving) {
    const lastDayOn = addDays(fromOn, -1)
    const ended = await endAppointment(session, { holdingId, lastDayOn, by: 'replaced', instrument })
    if (!ended.ok) return ended
  }
  for (const { personId, holdingId: id } of coming) {
    const begun = await appointToOffice(session, { holding: { id, personId, officeId, fromOn } })
    if (!begun.ok) return begun
  }
  return accept({ begun: coming.length, ended: leaving.length })
}
