import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { MeetingRefusal } from '../../council/meeting/refusals.ts'
import { mayPublishRecord } from '../../council/resolution/decision-record.ts'
import type { ResolutionRefusal } from '../../council/resolution/refusals.ts'
import type { ResolutionId } from '../../council/resolution/resolution.ts'
import { newId } from '../../foundation/identifier.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { itemsOf } from '../../store/agenda.ts'
import { addNotice } from '../../store/decision.ts'
import { releaseResolutions, releaseVotes, resolutionsOfMeeting } from '../../store/resolution.ts'
import { moveMeeting } from '../meeting/move-meeting.ts'
import type { UnknownThing } from '../refusals.ts'
import { published, type Session } from '../session.ts'
import { noteEffects } from './note-effects.ts'
import { recordOf } from './record-of.ts'
import { tellOfNotice } from './tell-of-decisions.ts'

/**
 * Publishes the decisions of a meeting and their notice: each resolution and vote of its items, under one entry of the audit
 * trail. Of an item taken in private only a resolution that is worded for the public goes out, and no vote. When each of the
 * executive's decisions takes effect is counted from here.
 *
 * @refuses unknown-thing, decision-record-incomplete, meeting-cannot-move, no-power
 * @law docs/law/si-2012-2089.md
 */
export async function publishDecisions(
  session: Session,
  meetingId: MeetingId,
): Promise<
  Result<readonly ResolutionId[], UnknownThing | ResolutionRefusal | MeetingRefusal | AccessRefusal>
> {
  const moved = await moveMeeting(session, { meetingId, to: 'decisionsPublished', act: 'publish-decisions' })
  if (!moved.ok) return moved
  const { entryNo } = moved.value
  const items = await itemsOf(session.tx, session.councilId, meetingId)
  const shown = items.filter((item) => item.released_entry !== null)
  const shared = { councilId: session.councilId, entryNo }
  const idsOf = (part: string) => shown.filter((item) => item.part === part).map((item) => item.item_id)
  const open = { ...shared, itemIds: idsOf('public'), at: session.at }
  const closed = { ...open, itemIds: idsOf('private'), onlyWordedForPublic: true }
  const complete = await checkRecords(session, meetingId, new Set([...open.itemIds, ...closed.itemIds]))
  if (!complete.ok) return complete
  const resolutionIds = [
    ...(await releaseResolutions(session.tx, open)),
    ...(await releaseResolutions(session.tx, closed)),
  ]
  await releaseVotes(session.tx, open)
  await noteEffects(session, resolutionIds, entryNo)
  if (resolutionIds.length > 0) {
    const noticeId = newId<'notice'>(session.random)
    await addNotice(session.tx, {
      council_id: session.councilId,
      notice_id: noticeId,
      meeting_id: meetingId,
      published_at: session.at,
      entry_no: entryNo,
      released_entry: entryNo,
    })
    await tellOfNotice(session, { id: noticeId, meetingId, resolutionIds, entryNo })
  }
  published(session, 'decision', resolutionIds)
  return accept(resolutionIds)
}

/** Whether every decision that would go out has the record that the law asks for. */
async function checkRecords(
  session: Session,
  meetingId: MeetingId,
  itemIds: ReadonlySet<string>,
): Promise<Result<void, ResolutionRefusal>> {
  const rows = await resolutionsOfMeeting(session.tx, session.councilId, meetingId)
  for (const row of rows) {
    if (row.item_id === null || !itemIds.has(row.item_id) || row.released_entry !== null) continue
    const decision = {
      title: row.title,
      isExecutive: row.is_executive && !row.is_standing,
      record: recordOf(row),
    }
    const may = mayPublishRecord(decision)
    if (!may.ok) return may
  }
  return accept(undefined)
}
