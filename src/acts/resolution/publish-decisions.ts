import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { MeetingRefusal } from '../../council/meeting/refusals.ts'
import type { ResolutionId } from '../../council/resolution/resolution.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { itemsOf } from '../../store/agenda.ts'
import { releaseResolutions, releaseVotes } from '../../store/resolution.ts'
import { moveMeeting } from '../meeting/move-meeting.ts'
import type { UnknownThing } from '../refusals.ts'
import { published, type Session } from '../session.ts'

/**
 * Publishes the decisions of a meeting: each resolution and vote of its items, under one entry of the audit trail. Of an
 * item taken in private
 * only a resolution that is worded for the public goes out, and no vote.
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
  const shown = items.filter((item) => item.released_entry !== null)
  const shared = { councilId: session.councilId, entryNo: moved.value.entryNo }
  const idsOf = (part: string) => shown.filter((item) => item.part === part).map((item) => item.item_id)
  const open = { ...shared, itemIds: idsOf('public'), at: session.at }
  const closed = { ...open, itemIds: idsOf('private'), onlyWordedForPublic: true }
  const resolutionIds = [
    ...(await releaseResolutions(session.tx, open)),
    ...(await releaseResolutions(session.tx, closed)),
  ]
  await releaseVotes(session.tx, open)
  published(session, 'decision', resolutionIds)
  return accept(resolutionIds)
}
