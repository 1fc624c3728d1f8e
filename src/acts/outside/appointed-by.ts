import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { OutsideAppointment } from '../../council/outside/outside-body.ts'
import type { OutsideRefusal } from '../../council/outside/refusals.ts'
import type { ResolutionId } from '../../council/resolution/resolution.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { meetingById } from '../../store/meeting.ts'
import { resolutionById } from '../../store/resolution.ts'
import type { UnknownThing } from '../refusals.ts'
import type { Session } from '../session.ts'

/** Which public meeting and which of its resolutions made an appointment to an outside body, as they are kept. */
export type AppointedBy = {
  readonly meeting_id: MeetingId | null
  readonly resolution_id: ResolutionId | null
}

/**
 * The public meeting and resolution that made an appointment; the meeting is that of the resolution where none is named.
 *
 * @refuses unknown-thing, outside-resolution-elsewhere
 */
export async function appointedBy(
  session: Session,
  { meetingId, resolutionId }: Pick<OutsideAppointment, 'meetingId' | 'resolutionId'>,
): Promise<Result<AppointedBy, UnknownThing | OutsideRefusal>> {
  const tookIt = await meetingOfResolution(session, resolutionId)
  if (!tookIt.ok) return tookIt
  const heldAt = meetingId ?? tookIt.value
  if (tookIt.value !== undefined && tookIt.value !== heldAt)
    return refuse({ code: 'outside-resolution-elsewhere' })
  if (heldAt !== undefined) {
    const meeting = await meetingById(session.tx, session.councilId, heldAt)
    if (meeting === undefined || meeting.released_entry === null)
      return refuse({ code: 'unknown-thing', kind: 'public meeting' })
  }
  return accept({ meeting_id: heldAt ?? null, resolution_id: resolutionId ?? null })
}

/** The meeting that took a resolution, which must be public and a meeting's; nothing for no resolution. */
async function meetingOfResolution(
  { tx, councilId }: Session,
  resolutionId: ResolutionId | undefined,
): Promise<Result<MeetingId | undefined, UnknownThing>> {
  if (resolutionId === undefined) return accept(undefined)
  const resolution = await resolutionById(tx, councilId, resolutionId)
  if (resolution === undefined || resolution.released_entry === null || resolution.meeting_id === null)
    return refuse({ code: 'unknown-thing', kind: 'public resolution' })
  return accept(resolution.meeting_id)
}
