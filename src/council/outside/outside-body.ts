import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { MeetingId } from '../meeting/meeting.ts'
import type { PersonId } from '../member/person.ts'
import type { ResolutionId } from '../resolution/resolution.ts'
import type { Term } from '../term.ts'

/** The identifier of an outside body. */
export type OutsideBodyId = Id<'outsideBody'>

/** The identifier of an appointment to an outside body. */
export type OutsideAppointmentId = Id<'outsideAppointment'>

/** A body that is not the council's own and to which the council appoints. */
export type OutsideBody = {
  readonly id: OutsideBodyId
  readonly name: string
  readonly purpose: string
  /** The last day on which there was such a body, or on which the council appointed to it. */
  readonly ceasedOn?: CalendarDate | undefined
}

/** That somebody represents the council on an outside body for a term, and by whose decision where that is known. */
export type OutsideAppointment = Term & {
  readonly id: OutsideAppointmentId
  readonly outsideBodyId: OutsideBodyId
  readonly personId: PersonId
  /** What they are there, in the words of the appointment: trustee, observer, substitute. */
  readonly capacity: string
  /** The meeting that appointed them. */
  readonly meetingId?: MeetingId | undefined
  /** The resolution that appointed them, taken at that meeting. */
  readonly resolutionId?: ResolutionId | undefined
  /** The resolution or minute that says so, in words. */
  readonly authority: string
}
