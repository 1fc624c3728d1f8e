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
import { checkSummaryDecided } from '../../council/minutes/written-summary.ts'
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
import { addMinuteSeal, minuteSummaryOf, releaseMinuteSummary } from '../../store/minutes-seal.ts'
import { hasPrivateMinutes } from '../../store/minutes-written.ts'
import { releaseCommitmentsOf } from '../commitment/release-commitments.ts'
import { businessOfMeeting } from '../meeting/business-of.ts'
import { moveMeeting } from '../meeting/move-meeting.ts'
import type { UnknownThing } from '../refusals.ts'
import { published, type Session } from '../session.ts'
import { sealOf } from './seal-of-minutes.ts'
import { settleWrittenMinutes, type Settling } from './settle-written-minutes.ts'

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
 * minuted on an item taken in private stays in the office. Minutes written here are published as their last version has
 * them; `version` is the one that was looked at.
 *
 * @refuses unknown-thing, minutes-cannot-move, meeting-cannot-move, summary-undecided, minutes-changed-meanwhile,
 *   contribution-without-words, contribution-speaker-missing, voice-named-without-consent, speaker-protected,
 *   speaker-not-in-register, speaker-not-in-office, speaker-without-role, block-reference-unknown, block-shown-twice, no-power
 */
export async function publishDraftMinutes(
  session: Session,
  meetingId: MeetingId,
  version?: number,
): Promise<Result<MeetingId, MoveRefusal>> {
  const moved = await moveMinutes(session, { meetingId, move: { to: 'publishedDraft' } })
  if (!moved.ok) return moved
  const items = await itemsOf(session.tx, session.councilId, meetingId)
  const settled = await settle(session, { meetingId, items, version })
  if (!settled.ok) return settled
  const itemIds = items.filter(isTakenInPublic).map((item) => item.item_id)
  const released = { councilId: session.councilId, entryNo: moved.value }
  await releaseMinuteSummary(session.tx, { ...released, meetingId })
  await releaseAttendance(session.tx, { ...released, meetingId })
  await releaseMinutes(session.tx, { ...released, itemIds })
  await releaseCommitmentsOf(session, moved.value)
  published(session, 'item', itemIds)
  return accept(meetingId)
}

async function settle(session: Session, settling: Omit<Settling, 'on'>): Promise<Result<void, MoveRefusal>> {
  const { tx, councilId } = session
  const { meetingId } = settling
  const business = await businessOfMeeting(session, meetingId)
  if (business === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  const settled = await settleWrittenMinutes(session, { ...settling, on: business.starts_on })
  if (!settled.ok) return settled
  return checkSummaryDecided({
    hasPrivateMinutes: await hasPrivateMinutes(tx, { councilId, meetingId }),
    isDecided: (await minuteSummaryOf(tx, { councilId, meetingId })) !== undefined,
  })
}

/**
 * Records that a later meeting of the same body approved minutes as a correct record, with its corrections.
 *
 * @refuses unknown-thing, minutes-cannot-move, minutes-of-another-body, minutes-before-their-meeting, minutes-at-meeting-to-come, minutes-at-extraordinary-meeting, minutes-correction-blank, meeting-cannot-move, no-power
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
 * Records that the person presiding at a later meeting signed approved minutes, and seals them: the digest of all that was
 * signed stands in the entry, that of the public part is public, and nothing in them can change any more.
 *
 * @refuses unknown-thing, minutes-cannot-move, minutes-of-another-body, minutes-before-their-meeting, minutes-at-meeting-to-come, minutes-at-extraordinary-meeting, minutes-signed-by-another, meeting-cannot-move, no-power
 * @law docs/law/sch-12-minutes.md
 */
export async function signMinutes(
  session: Session,
  signing: Signing,
): Promise<Result<MeetingId, MoveRefusal>> {
  const at = await approvingMeeting(session, signing.atMeetingId)
  if (at === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  const { meetingId, signedByPersonId, presidingPersonId } = signing
  const seal = await sealOf(session, { meetingId, atMeetingId: at.id, signedByPersonId })
  if (seal === undefined) return refuse({ code: 'unknown-thing', kind: 'minutes' })
  const moved = await moveMinutes(session, {
    meetingId,
    move: { to: 'signed', at, signedByPersonId, presidingPersonId },
    detail: { publicSha256: seal.publicSha256, wholeSha256: seal.wholeSha256 },
  })
  if (!moved.ok) return moved
  await addMinuteSeal(session.tx, {
    council_id: session.councilId,
    meeting_id: meetingId,
    public_text: seal.publicText,
    public_sha256: seal.publicSha256,
    whole_sha256: seal.wholeSha256,
    entry_no: moved.value,
    released_entry: moved.value,
  })
  return accept(meetingId)
}

const meetingStateOf = {
  publishedDraft: { to: 'draftMinutesPublished', act: 'publish-draft-minutes' },
  approved: { to: 'minutesApproved', act: 'approve-minutes' },
  signed: { to: 'minutesSigned', act: 'sign-minutes' },
} as const

type MinutesStep = {
  readonly meetingId: MeetingId
  readonly move: MinuteSetMove
  readonly detail?: Readonly<Record<string, string>>
}

async function moveMinutes(
  session: Session,
  { meetingId, move, detail }: MinutesStep,
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
    session.at,
  )
  if (!next.ok) return next
  const moved = await moveMeeting(session, {
    meetingId,
    ...meetingStateOf[move.to],
    ...(detail && { detail }),
  })
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
  const rows = kept.move.corrections.map(({ itemId, was, becomes, agreedAtItemId }, position) => ({
    council_id: session.councilId,
    meeting_id: kept.meetingId,
    position,
    item_id: itemId,
    was,
    becomes,
    agreed_item_id: agreedAtItemId ?? null,
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
