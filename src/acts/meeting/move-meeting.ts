import type { ActName } from '../../council/access/power.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import { nextMeetingState, type MeetingFacts } from '../../council/meeting/next-meeting-state.ts'
import type { MeetingState } from '../../council/meeting/meeting-state.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { MeetingRefusal } from '../../council/meeting/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addMeetingState, meetingById, type MeetingRow } from '../../store/meeting.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'

/** A meeting's move to another state by an act. */
export type MeetingStep = {
  readonly meetingId: MeetingId
  readonly to: MeetingState
  readonly act: ActName
  readonly facts?: MeetingFacts
  /** What the audit trail keeps beside the new state. */
  readonly detail?: Readonly<Record<string, string>>
}

/** A meeting that has moved, with the number of the audit entry that moved it. */
export type MovedMeeting = { readonly meeting: MeetingRow; readonly entryNo: number }

/**
 * Moves a meeting to another state and records the act that moved it. The new state is public at once.
 *
 * @refuses unknown-thing, meeting-cannot-move, meeting-move-without-reason, meeting-without-new-start, meeting-held-elsewhere-without-source, no-power
 */
export async function moveMeeting(
  session: Session,
  step: MeetingStep,
): Promise<Result<MovedMeeting, UnknownThing | MeetingRefusal | AccessRefusal>> {
  const meeting = await meetingById(session.tx, session.councilId, step.meetingId)
  if (meeting === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  const facts = step.facts ?? {}
  const next = nextMeetingState({ from: meeting.state as MeetingState, to: step.to, facts })
  if (!next.ok) return next
  const entry = enter(session, step.act, {
    kind: 'meeting',
    id: step.meetingId,
    bodyId: meeting.body_id,
    detail: { to: step.to, ...step.detail },
  })
  if (!entry.ok) return entry
  await addMeetingState(session.tx, {
    council_id: session.councilId,
    meeting_id: step.meetingId,
    sequence: meeting.sequence + 1,
    state: next.value,
    at: session.at,
    reason: facts.reason ?? facts.recordedFrom ?? null,
    entry_no: entry.value,
    released_entry: entry.value,
  })
  published(session, 'meeting', [step.meetingId])
  return accept({ meeting, entryNo: entry.value })
}
