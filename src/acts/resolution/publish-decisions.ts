import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { ClockRefusal } from '../../council/clock/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { MeetingRefusal } from '../../council/meeting/refusals.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import { mayPublishRecord } from '../../council/resolution/decision-record.ts'
import type { ResolutionRefusal } from '../../council/resolution/refusals.ts'
import type { ResolutionId } from '../../council/resolution/resolution.ts'
import { newId } from '../../foundation/identifier.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { itemsOf, type ItemRow } from '../../store/agenda.ts'
import { releaseBallots } from '../../store/ballot.ts'
import { addNotice, missingNoticesAccepted } from '../../store/decision.ts'
import {
  releaseResolutions,
  releaseVotes,
  resolutionsOfMeeting,
  type ResolutionRow,
} from '../../store/resolution.ts'
import { releaseCommitmentsOf } from '../commitment/release-commitments.ts'
import { moveMeeting } from '../meeting/move-meeting.ts'
import { askForwardPlan } from '../plan/ask-forward-plan.ts'
import { settlePlanEntries } from '../plan/move-plan-entry.ts'
import type { UnknownThing } from '../refusals.ts'
import { published, type Session } from '../session.ts'
import { noteEffects } from './note-effects.ts'
import { recordOf } from './record-of.ts'
import { tellOfNotice } from './tell-of-decisions.ts'

/**
 * Publishes the decisions of a meeting and their notice: each resolution and vote of its items, under one entry of the audit
 * trail. Of an item taken in private only a resolution that is worded for the public goes out, and no vote. When each of the
 * executive's decisions takes effect is counted from here. What the forward plan told of them is marked as decided.
 *
 * @refuses unknown-thing, decision-record-incomplete, decision-without-notice, no-holiday-calendar, meeting-cannot-move, no-power
 * @law docs/law/si-2012-2089.md
 */
export async function publishDecisions(
  session: Session,
  meetingId: MeetingId,
): Promise<
  Result<
    readonly ResolutionId[],
    UnknownThing | ResolutionRefusal | PlanRefusal | ClockRefusal | MeetingRefusal | AccessRefusal
  >
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
  const complete = await checkRecords(session, meetingId, shown)
  if (!complete.ok) return complete
  const resolutionIds = [
    ...(await releaseResolutions(session.tx, open)),
    ...(await releaseResolutions(session.tx, closed)),
  ]
  await releaseVotes(session.tx, open)
  await releaseBallots(session.tx, open)
  await noteEffects(session, resolutionIds, entryNo)
  await releaseCommitmentsOf(session, entryNo)
  for (const itemId of complete.value) await settlePlanEntries(session, { itemId, entryNo })
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

/**
 * Whether every decision that would go out has the record that the law asks for, and was taken on its notices. Gives the
 * items of the decisions that go out.
 */
async function checkRecords(
  session: Session,
  meetingId: MeetingId,
  items: readonly ItemRow[],
): Promise<Result<readonly AgendaItemId[], UnknownThing | ResolutionRefusal | PlanRefusal | ClockRefusal>> {
  const isOpen = new Map(items.map((item) => [item.item_id as string, item.part === 'public']))
  const rows = (await resolutionsOfMeeting(session.tx, session.councilId, meetingId)).filter(
    (row) => row.item_id !== null && isOpen.has(row.item_id) && row.released_entry === null,
  )
  const answeredFor = await missingNoticesAccepted(
    session.tx,
    session.councilId,
    rows.map((row) => row.resolution_id),
  )
  for (const row of rows) {
    const isAnswered = answeredFor.some((each) => each.resolution_id === row.resolution_id)
    const may = await checkRecord(session, row, isAnswered)
    if (!may.ok) return may
  }
  const goingOut = rows.filter((row) => isOpen.get(row.item_id ?? '') === true || row.is_worded_for_public)
  return accept(goingOut.map((row) => row.item_id as AgendaItemId))
}

async function checkRecord(
  session: Session,
  row: ResolutionRow,
  isAnswered: boolean,
): Promise<Result<void, UnknownThing | ResolutionRefusal | PlanRefusal | ClockRefusal>> {
  const isExecutive = row.is_executive && !row.is_standing
  const record = recordOf(row)
  const may = mayPublishRecord({ title: row.title, isExecutive, record })
  if (!may.ok || !isExecutive || isAnswered) return may
  const on = { itemId: row.item_id as AgendaItemId }
  return askForwardPlan(session, { on, title: row.title, takenOn: row.taken_on, isKey: record.isKey })
}
