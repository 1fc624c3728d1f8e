import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { MinutesRefusal } from '../../council/minutes/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { itemsOf } from '../../store/agenda.ts'
import { meetingById } from '../../store/meeting.ts'
import { addMinuteEntryRows, addMinuteSetState, minuteSetOf } from '../../store/minutes.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/** The minutes of a meeting as drafted: the number and narrative of each item's minute. */
export type DraftMinutes = {
  readonly meetingId: MeetingId
  readonly entries: readonly {
    readonly itemId: AgendaItemId
    readonly number: string
    readonly text: string
  }[]
}

/**
 * Records the draft minutes of a meeting. They are the office's own until published.
 *
 * @refuses unknown-thing, minutes-cannot-move, no-power
 */
export async function draftMinutes(
  session: Session,
  { meetingId, entries }: DraftMinutes,
): Promise<Result<MeetingId, UnknownThing | MinutesRefusal | AccessRefusal>> {
  const meeting = await meetingById(session.tx, session.councilId, meetingId)
  if (meeting === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  const before = await minuteSetOf(session.tx, session.councilId, meetingId)
  if (before !== undefined)
    return refuse({ code: 'minutes-cannot-move', from: before.state as 'draft', to: 'draft' })
  const own = new Set((await itemsOf(session.tx, session.councilId, meetingId)).map((item) => item.item_id))
  if (entries.some(({ itemId }) => !own.has(itemId)))
    return refuse({ code: 'unknown-thing', kind: 'item of the meeting' })
  const entry = enter(session, 'draft-minutes', {
    kind: 'meeting',
    id: meetingId,
    bodyId: meeting.body_id,
  })
  if (!entry.ok) return entry
  const rows = entries.map(({ itemId, number, text }) => ({
    council_id: session.councilId,
    item_id: itemId,
    number,
    text,
  }))
  await addMinuteEntryRows(session.tx, rows)
  await addMinuteSetState(session.tx, {
    council_id: session.councilId,
    meeting_id: meetingId,
    sequence: 1,
    state: 'draft',
    at: session.at,
    entry_no: entry.value,
  })
  return accept(meetingId)
}
