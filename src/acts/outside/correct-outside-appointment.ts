import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { OutsideAppointment, OutsideAppointmentId } from '../../council/outside/outside-body.ts'
import type { OutsideRefusal } from '../../council/outside/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { correctOutsideAppointmentRow, outsideAppointments } from '../../store/outside.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'
import { appointedBy, type AppointedBy } from './appointed-by.ts'

type Refusal = OutsideRefusal | NamesProtectedPerson | UnknownThing | AccessRefusal

/** What an appointment to an outside body is to say from now on, and why it is put right. Its days and its person stay. */
export type OutsideCorrection = Pick<
  OutsideAppointment,
  'id' | 'capacity' | 'authority' | 'meetingId' | 'resolutionId'
> & { readonly reason: string }

/**
 * Puts the words of an appointment to an outside body right, or names the meeting or resolution that made it. The public
 * reads what it said before, and why it was put right.
 *
 * @refuses unknown-thing, outside-correction-without-reason, outside-correction-changes-nothing, outside-resolution-elsewhere, names-protected-person, no-power
 */
export async function correctOutsideAppointment(
  session: Session,
  correction: OutsideCorrection,
): Promise<Result<OutsideAppointmentId, Refusal>> {
  const { tx, councilId, at } = session
  const { id, reason } = correction
  const was = (await outsideAppointments(tx, councilId)).find((one) => one.id === id)
  if (was === undefined) return refuse({ code: 'unknown-thing', kind: 'appointment' })
  if (reason.trim() === '') return refuse({ code: 'outside-correction-without-reason' })
  const by = await appointedBy(session, correction)
  if (!by.ok) return by
  const [capacity, authority] = [correction.capacity.trim(), correction.authority.trim()]
  if (isSame(was, { capacity, authority, ...by.value }))
    return refuse({ code: 'outside-correction-changes-nothing' })
  const shielded = await refuseProtected(session, [capacity, authority, reason])
  if (!shielded.ok) return shielded
  const detail = { outsideBodyId: was.outsideBodyId, wasCapacity: was.capacity, wasAuthority: was.authority }
  const subject = { kind: 'outsideAppointment', id, detail: { ...detail, reason: reason.trim() } }
  const entry = enter(session, 'correct-outside-appointment', subject)
  if (!entry.ok) return entry
  await correctOutsideAppointmentRow(
    tx,
    { council_id: councilId, outside_appointment_id: id, capacity, authority, ...by.value },
    {
      was_capacity: was.capacity,
      was_authority: was.authority,
      was_meeting_id: was.meetingId ?? null,
      was_resolution_id: was.resolutionId ?? null,
      reason: reason.trim(),
      at,
      entry_no: entry.value,
      released_entry: entry.value,
    },
  )
  published(session, 'outsideBody', [was.outsideBodyId])
  return accept(id)
}

type Said = Pick<OutsideAppointment, 'capacity' | 'authority'> & AppointedBy

function isSame(was: OutsideAppointment, now: Said): boolean {
  const words = was.capacity === now.capacity && was.authority === now.authority
  const sources =
    (was.meetingId ?? null) === now.meeting_id && (was.resolutionId ?? null) === now.resolution_id
  return words && sources
}
