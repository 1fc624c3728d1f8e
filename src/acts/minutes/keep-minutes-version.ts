import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { MinuteBlock } from '../../council/minutes/minute-block.ts'
import type { MinuteSetState } from '../../council/minutes/minute-set.ts'
import type { MinutesRefusal } from '../../council/minutes/refusals.ts'
import type { Json } from '../../foundation/json.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { itemsOf } from '../../store/agenda.ts'
import { minuteSetOf } from '../../store/minutes.ts'
import { addMinuteVersion, minuteVersionOf } from '../../store/minutes-written.ts'
import { businessOfMeeting } from '../meeting/business-of.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/** The blocks of a meeting's minutes, by the items of its agenda. */
export type WrittenItems = Readonly<Record<AgendaItemId, readonly MinuteBlock[]>>

/** Minutes as they stand, to be kept as a version; one that brings an earlier version back names it. */
export type NewMinutesVersion = {
  readonly meetingId: MeetingId
  readonly items: WrittenItems
  /** The state from which an editor goes on, and the number of the last change in it. */
  readonly content: Uint8Array
  readonly upToSequence: number
  readonly restoredVersion?: number | undefined
}

/**
 * Keeps draft minutes as they stand as a version, and gives its number. Nothing is checked but that they are a draft: what
 * is written is never refused for its words.
 *
 * @refuses unknown-thing, minutes-not-in-draft, no-power
 */
export async function keepMinutesVersion(
  session: Session,
  kept: NewMinutesVersion,
): Promise<Result<number, UnknownThing | MinutesRefusal | AccessRefusal>> {
  const { councilId, tx } = session
  const { meetingId, restoredVersion } = kept
  const business = await businessOfMeeting(session, meetingId)
  if (business === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  const inDraft = await checkInDraft(session, meetingId)
  if (!inDraft.ok) return inDraft
  const version = await nextVersion(session, kept)
  if (!version.ok) return version
  const act = restoredVersion === undefined ? 'keep-minutes-version' : 'restore-minutes-version'
  const entry = enter(session, act, {
    kind: 'meeting',
    id: meetingId,
    bodyId: business.body_id,
    detail: { version: version.value, ...(restoredVersion === undefined ? {} : { restoredVersion }) },
  })
  if (!entry.ok) return entry
  await addMinuteVersion(tx, {
    council_id: councilId,
    meeting_id: meetingId,
    version: version.value,
    up_to_sequence: kept.upToSequence,
    author: session.actor.name,
    at: session.at,
    restored_version: restoredVersion ?? null,
    items: kept.items as unknown as Json,
    content: kept.content,
    entry_no: entry.value,
  })
  return version
}

/** The number of the next version, where the items and the version that is brought back are this meeting's own. */
async function nextVersion(
  { tx, councilId }: Session,
  { meetingId, items, restoredVersion = 1 }: NewMinutesVersion,
): Promise<Result<number, UnknownThing>> {
  const own = new Set<string>((await itemsOf(tx, councilId, meetingId)).map((item) => item.item_id))
  if (Object.keys(items).some((itemId) => !own.has(itemId)))
    return refuse({ code: 'unknown-thing', kind: 'item of the meeting' })
  const last = (await minuteVersionOf(tx, { councilId, meetingId }))?.version ?? 0
  const isKnown = restoredVersion >= 1 && restoredVersion <= Math.max(last, 1)
  return isKnown ? accept(last + 1) : refuse({ code: 'unknown-thing', kind: 'version of the minutes' })
}

/**
 * Whether the minutes of a meeting are a draft, which is the only state in which they are written.
 *
 * @refuses unknown-thing, minutes-not-in-draft
 */
async function checkInDraft(
  session: Pick<Session, 'tx' | 'councilId'>,
  meetingId: MeetingId,
): Promise<Result<void, UnknownThing | MinutesRefusal>> {
  const minutes = await minuteSetOf(session.tx, session.councilId, meetingId)
  if (minutes === undefined) return refuse({ code: 'unknown-thing', kind: 'minutes' })
  return minutes.state === 'draft'
    ? accept(undefined)
    : refuse({ code: 'minutes-not-in-draft', state: minutes.state as MinuteSetState })
}
