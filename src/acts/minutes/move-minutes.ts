import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { MeetingKind } from '../../council/meeting/meeting.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { MeetingRefusal } from '../../council/meeting/refusals.ts'
import { nextMinuteSet } from '../../council/minutes/next-minute-set.ts'
import type {
  ApprovingMeeting,
  MinuteCorrection,
  MinuteSetMove,
  MinuteSetState,
} from '../../council/minutes/minute-set.ts'
import type { MinutesRefusal } from '../../council/minutes/refusals.ts'
import type { PersonId } from '../../council/member/person.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { itemsOf, type ItemRow } from '../../store/agenda.ts'
import { meetingById, type MeetingRow } from '../../store/meeting.ts'
import {
  addCorrectionRows,
  addMinuteSetState,
  minuteSetOf,
  releaseAttendance,
  releaseMinutes,
} from '../../store/minutes.ts'
import { moveMeeting } from '../meeting/move-meeting.ts'
import type { UnknownThing } from '../refusals.ts'
import { published, type Session } from '../session.ts'

type MoveRefusal = UnknownThing | MinutesRefusal | MeetingRefusal | AccessRefusal

/** Minutes to approve at a later meeting, with the corrections made there. */
export type Approval = {
  readonly meetingId: MeetingId
  readonly atMeetingId: MeetingId
  readonly corrections: readonly MinuteCorrection[]
}

/** Minutes to sign at a later meeting by the person presiding there. */
export type Signing = {
  readonly meetingId: MeetingId
  readonly atMeetingId: MeetingId
  readonly signedByPersonId: PersonId
  readonly presidingPersonId: PersonId
}

/**
 * Publishes draft minutes: attendance, what was said and each minute are public, marked as a draft. What was said and
 * minuted on an item taken in private stays in the office.
 *
 * @refuses unknown-thing, minutes-cannot-move, meeting-cannot-move, no-power
 */
export async function publishDraftMinutes(
  session: Session,
  meetingId: MeetingId,
): Promise<Result<MeetingId, MoveRefusal>> {
  const moved = await moveMinutes(session, { meetingId, move: { to: 'publishedDraft' } })
  if (!moved.ok) return moved
  const items = await itemsOf(session.tx, session.councilId, meetingId)
  const itemIds = items.filter(isTakenInPublic).map((item) => item.item_id)
  const released = { councilId: session.councilId, entryNo: moved.value }
  await releaseAttendance(session.tx, { ...released, meetingId })
  await releaseMinutes(session.tx, { ...released, itemIds })
  published(session, 'item', itemIds)
  return accept(meetingId)
}

/**
 * Records that a later meeting of the same body approved minutes as a correct record, with its corrections.
 *
 * @refuses unknown-thing, minutes-cannot-move, minutes-of-another-body, minutes-before-their-meeting, minutes-at-extraordinary-meeting, minutes-correction-blank, meeting-cannot-move, no-power
 * @law docs/law/sch-12-minutes.md
 */
export async function approveMinutes(
  session: Session,
  approval: Approval,
): Promise<Result<MeetingId, MoveRefusal>> {
  const at = await approvingMeeting(session, approval.atMeetingId)
  if (at === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  const { meetingId, corrections } = approval
  const moved = await moveMinutes(session, { meetingId, move: { to: 'approved', at, corrections } })
  return moved.ok ? accept(meetingId) : moved
}

/**
 * Records that the person presiding at a later meeting signed approved minutes.
 *
 * @refuses unknown-thing, minutes-cannot-move, minutes-of-another-body, minutes-before-their-meeting, minutes-at-extraordinary-meeting, minutes-signed-by-another, meeting-cannot-move, no-power
 * @law docs/law/sch-12-minutes.md
 */
export async function signMinutes(
  session: Session,
  signing: Signing,
): Promise<Result<MeetingId, MoveRefusal>> {
  const at = await approvingMeeting(session, signing.atMeetingId)
  if (at === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  const { meetingId, signedByPersonId, presidingPersonId } = signing
  const moved = await moveMinutes(session, {
    meetingId,
    move: { to: 'signed', at, signedByPersonId, presidingPersonId },
  })
  return moved.ok ? accept(meetingId) : moved
}

const meetingStateOf = {
  publishedDraft: { to: 'draftMinutesPublished', act: 'publish-draft-minutes' },
  approved: { to: 'minutesApproved', act: 'approve-minutes' },
  signed: { to: 'minutesSigned', act: 'sign-minutes' },
} as const

async function moveMinutes(
  session: Session,
  { meetingId, move }: { meetingId: MeetingId; move: MinuteSetMove },
): Promise<Result<number, MoveRefusal>> {
  const meeting = await meetingById(session.tx, session.councilId, meetingId)
  const minutes = await minuteSetOf(session.tx, session.councilId, meetingId)
  if (meeting === undefined || minutes === undefined)
    return refuse({ code: 'unknown-thing', kind: 'minutes' })
  const next = nextMinuteSet(
    {
      meetingId,
      bodyId: meeting.body_id,
      meetingStartsAt: meeting.starts_at,
      state: minutes.state as MinuteSetState,
    },
    move,
  )
  if (!next.ok) return next
  const moved = await moveMeeting(session, { meetingId, ...meetingStateOf[move.to] })
  if (!moved.ok) return moved
  await addMinuteSetState(session.tx, {
    council_id: session.councilId,
    meeting_id: meetingId,
    sequence: minutes.sequence + 1,
    state: move.to,
    at: session.at,
    at_meeting_id: 'at' in move ? move.at.id : null,
    signed_by_person_id: move.to === 'signed' ? move.signedByPersonId : null,
    entry_no: moved.value.entryNo,
    released_entry: moved.value.entryNo,
  })
  if (move.to === 'approved')
    await keepCorrections(session, { meetingId, move, entryNo: moved.value.entryNo })
  return accept(moved.value.entryNo)
}

/** Keeps the corrections; one to the minute of an item taken in private stays in the office with that minute. */
async function keepCorrections(
  session: Session,
  kept: { meetingId: MeetingId; move: Extract<MinuteSetMove, { to: 'approved' }>; entryNo: number },
): Promise<void> {
  const items = await itemsOf(session.tx, session.councilId, kept.meetingId)
  const open = new Set(items.filter(isTakenInPublic).map((item) => item.item_id))
  const rows = kept.move.corrections.map(({ itemId, was, becomes }, position) => ({
    council_id: session.councilId,
    meeting_id: kept.meetingId,
    position,
    item_id: itemId,
    was,
    becomes,
    entry_no: kept.entryNo,
    released_entry: open.has(itemId) ? kept.entryNo : null,
  }))
  await addCorrectionRows(session.tx, rows)
}

function isTakenInPublic(item: ItemRow): boolean {
  return item.part === 'public' && item.released_entry !== null
}

async function approvingMeeting(
  session: Session,
  meetingId: MeetingId,
): Promise<ApprovingMeeting | undefined> {
  const row = await meetingById(session.tx, session.councilId, meetingId)
  return row === undefined ? undefined : toApprovingMeeting(row)
}

function toApprovingMeeting(row: MeetingRow): ApprovingMeeting {
  return { id: row.meeting_id, bodyId: row.body_id, kind: row.kind as MeetingKind, startsAt: row.starts_at }
}
