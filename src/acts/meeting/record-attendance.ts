import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkAttendance, type Attendance } from '../../council/meeting/attendance.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { MeetingRefusal } from '../../council/meeting/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { meetingById } from '../../store/meeting.ts'
import { addAttendanceRows } from '../../store/minutes.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/** Who was at a meeting, and who sent apologies. */
export type MeetingAttendance = {
  readonly meetingId: MeetingId
  readonly attendances: readonly Attendance[]
}

/**
 * Records who was at a meeting. It becomes public with the draft minutes.
 *
 * @refuses unknown-thing, attendance-twice, substitute-for-nobody, substitute-for-someone-present, no-power
 */
export async function recordAttendance(
  session: Session,
  { meetingId, attendances }: MeetingAttendance,
): Promise<Result<MeetingId, UnknownThing | MeetingRefusal | AccessRefusal>> {
  const meeting = await meetingById(session.tx, session.councilId, meetingId)
  if (meeting === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  const checked = checkAttendance(attendances)
  if (!checked.ok) return checked
  const entry = enter(session, 'record-attendance', {
    kind: 'meeting',
    id: meetingId,
    bodyId: meeting.body_id,
  })
  if (!entry.ok) return entry
  const rows = attendances.map((attendance) => ({
    council_id: session.councilId,
    meeting_id: meetingId,
    person_id: attendance.personId,
    capacity: attendance.capacity,
    mode: attendance.mode,
    sent_apologies: attendance.sentApologies,
    substitute_for_person_id: attendance.substituteForPersonId ?? null,
  }))
  await addAttendanceRows(session.tx, rows)
  return accept(meetingId)
}
