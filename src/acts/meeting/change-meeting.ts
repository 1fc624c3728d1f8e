import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { MeetingRefusal } from '../../council/meeting/refusals.ts'
import { dateAt, type Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { meetingById, setMeetingStart, type MeetingRow } from '../../store/meeting.ts'
import type { NewStartNotAsked, UnknownThing } from '../refusals.ts'
import type { Session } from '../session.ts'
import { businessMoved } from './business-of.ts'
import { moveMeeting } from './move-meeting.ts'

/** What happens to a meeting on its way: opened, closed, adjourned, postponed, cancelled, or given a new start. */
export type MeetingChange = {
  readonly meetingId: MeetingId
  readonly to: 'inProgress' | 'closed' | 'adjourned' | 'postponed' | 'cancelled' | 'announced'
  readonly reason?: string | undefined
  readonly newStartsAt?: Instant | undefined
  readonly recordedFrom?: string | undefined
}

/**
 * Opens, closes, adjourns, postpones, cancels or rearranges a meeting. The reason given is published.
 *
 * @refuses unknown-thing, new-start-not-asked, meeting-cannot-move, meeting-move-without-reason, meeting-without-new-start, meeting-held-elsewhere-without-source, no-power
 */
export async function changeMeeting(
  session: Session,
  change: MeetingChange,
): Promise<Result<MeetingId, UnknownThing | NewStartNotAsked | MeetingRefusal | AccessRefusal>> {
  const { newStartsAt } = change
  const before = await meetingById(session.tx, session.councilId, change.meetingId)
  const isAsked = before?.state === 'postponed' || before?.state === 'adjourned'
  if (newStartsAt !== undefined && !isAsked) return refuse({ code: 'new-start-not-asked' })
  const moved = await moveMeeting(session, {
    meetingId: change.meetingId,
    to: change.to,
    act: 'change-meeting',
    detail: newStart(before, newStartsAt),
    facts: {
      reason: change.reason,
      hasNewStart: newStartsAt !== undefined,
      recordedFrom: change.recordedFrom,
    },
  })
  if (!moved.ok) return moved
  if (newStartsAt !== undefined) {
    await setMeetingStart(session.tx, {
      council_id: session.councilId,
      meeting_id: change.meetingId,
      starts_at: newStartsAt,
      starts_on: dateAt(newStartsAt, session.zone),
    })
    businessMoved(session)
  }
  return accept(change.meetingId)
}

/** What the audit trail keeps of a new start: the old one and the new. */
function newStart(before: MeetingRow | undefined, startsAt: Instant | undefined): Record<string, string> {
  return before === undefined || startsAt === undefined ? {} : { startedAt: before.starts_at, startsAt }
}
