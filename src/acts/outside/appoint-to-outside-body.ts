import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkOutsideAppointment } from '../../council/outside/check-outside-body.ts'
import type { OutsideAppointment, OutsideAppointmentId } from '../../council/outside/outside-body.ts'
import type { OutsideRefusal } from '../../council/outside/refusals.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  addOutsideAppointmentRow,
  endOutsideAppointmentRow,
  outsideAppointments,
  outsideBodies,
} from '../../store/outside.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { appointedBy } from './appointed-by.ts'
import { enter, published, registerOf, type Session } from '../session.ts'

type Refusal = OutsideRefusal | NamesProtectedPerson | UnknownThing | AccessRefusal

/**
 * Appoints somebody to represent the council on an outside body; it is public at once.
 *
 * @refuses unknown-thing, outside-resolution-elsewhere, outside-appointment-ends-before-it-begins, outside-body-ceased, outside-appointment-overlaps, names-protected-person, no-power
 */
export async function appointToOutsideBody(
  session: Session,
  appointment: OutsideAppointment,
): Promise<Result<OutsideAppointmentId, Refusal>> {
  const { tx, councilId } = session
  const fit = await checked(session, appointment)
  if (!fit.ok) return fit
  const by = await appointedBy(session, appointment)
  if (!by.ok) return by
  const shielded = await refuseProtected(session, [appointment.capacity, appointment.authority])
  if (!shielded.ok) return shielded
  const entry = enter(session, 'appoint-to-outside-body', {
    kind: 'outsideAppointment',
    id: appointment.id,
    detail: { outsideBodyId: appointment.outsideBodyId, personId: appointment.personId },
  })
  if (!entry.ok) return entry
  await addOutsideAppointmentRow(tx, {
    council_id: councilId,
    outside_appointment_id: appointment.id,
    outside_body_id: appointment.outsideBodyId,
    person_id: appointment.personId,
    capacity: appointment.capacity,
    from_on: appointment.fromOn,
    to_on: appointment.toOn ?? null,
    ...by.value,
    authority: appointment.authority,
    released_entry: entry.value,
  })
  published(session, 'outsideBody', [appointment.outsideBodyId])
  return accept(appointment.id)
}

async function checked(
  session: Session,
  appointment: OutsideAppointment,
): Promise<Result<unknown, OutsideRefusal | UnknownThing>> {
  const { tx, councilId } = session
  const { outsideBodyId, personId } = appointment
  const body = (await outsideBodies(tx, councilId)).find(({ id }) => id === outsideBodyId)
  if (body === undefined) return refuse({ code: 'unknown-thing', kind: 'outside body' })
  if (!(await registerOf(session)).people.some(({ id }) => id === personId))
    return refuse({ code: 'unknown-thing', kind: 'person' })
  const others = (await outsideAppointments(tx, councilId)).filter(
    (one) => one.outsideBodyId === outsideBodyId,
  )
  return checkOutsideAppointment(appointment, body, others)
}

/** That an appointment to an outside body ends: with which day, which counts. */
export type EndedOutsideAppointment = { readonly id: OutsideAppointmentId; readonly toOn: CalendarDate }

/**
 * Ends an appointment to an outside body with a day, which counts. The term stays on the record.
 *
 * @refuses unknown-thing, outside-appointment-ended-already, outside-appointment-ends-before-it-begins, no-power
 */
export async function endOutsideAppointment(
  session: Session,
  { id, toOn }: EndedOutsideAppointment,
): Promise<Result<OutsideAppointmentId, Refusal>> {
  const { tx, councilId } = session
  const kept = (await outsideAppointments(tx, councilId)).find((one) => one.id === id)
  if (kept === undefined) return refuse({ code: 'unknown-thing', kind: 'appointment' })
  if (kept.toOn !== undefined) return refuse({ code: 'outside-appointment-ended-already', toOn: kept.toOn })
  if (toOn < kept.fromOn)
    return refuse({ code: 'outside-appointment-ends-before-it-begins', fromOn: kept.fromOn })
  const entry = enter(session, 'end-outside-appointment', {
    kind: 'outsideAppointment',
    id,
    detail: { outsideBodyId: kept.outsideBodyId, personId: kept.personId, toOn },
  })
  if (!entry.ok) return entry
  await endOutsideAppointmentRow(tx, { councilId, id, toOn })
  published(session, 'outsideBody', [kept.outsideBodyId])
  return accept(id)
}
