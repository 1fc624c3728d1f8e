import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { MeetingRefusal } from '../../council/meeting/refusals.ts'
import type { ResolutionId } from '../../council/resolution/resolution.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { itemsOf } from '../../store/agenda.ts'
import { releaseDecisions } from '../../store/resolution.ts'
import { moveMeeting } from '../meeting/move-meeting.ts'
import type { UnknownThing } from '../refusals.ts'
import { published, type Session } from '../session.ts'

/**
 * Publishes the decisions of a meeting: each resolution and vote of its items, under one entry of the audit trail.
 * A resolution is written to be public, also where its item was taken in private.
 *
 * @refuses unknown-thing, meeting-cannot-move, no-power
 * @law docs/law/si-2012-2089.md
 */
export async function publishDecisions(
  session: Session,
  meetingId: MeetingId,
): Promise<Result<readonly ResolutionId[], UnknownThing | MeetingRefusal | AccessRefusal>> {
  const moved = await moveMeeting(session, { meetingId, to: 'decisionsPublished', act: 'publish-decisions' })
  if (!moved.ok) return moved
  const items = await itemsOf(session.tx, session.councilId, meetingId)
  const itemIds = items.filter((item) => item.released_entry !== null).map((item) => item.item_id)
  const resolutionIds = await releaseDecisions(session.tx, {
    councilId: session.councilId,
    itemIds,
    entryNo: moved.value.entryNo,
    at: session.at,
  })
  published(session, 'decision', resolutionIds)
  return accept(resolutionIds)
}
