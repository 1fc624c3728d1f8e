import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { MeetingRefusal } from '../../council/meeting/refusals.ts'
import { checkWebcast, type Webcast } from '../../council/meeting/webcast.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { meetingById } from '../../store/meeting.ts'
import { addWebcast } from '../../store/webcast.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'

/** Where a meeting is to be watched from now on; without a webcast, nowhere. */
export type SetWebcast = { readonly meetingId: MeetingId; readonly webcast?: Webcast | undefined }

/**
 * Says where a meeting can be watched, or takes that away. It is public at once, before the meeting as well as after it.
 *
 * @refuses unknown-thing, webcast-address-unfit, webcast-offset-unfit, webcast-before-announcement, no-power
 */
export async function setWebcast(
  session: Session,
  { meetingId, webcast }: SetWebcast,
): Promise<Result<MeetingId, UnknownThing | MeetingRefusal | AccessRefusal>> {
  const meeting = await meetingById(session.tx, session.councilId, meetingId)
  if (meeting === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  if (meeting.released_entry === null) return refuse({ code: 'webcast-before-announcement' })
  const checked = webcast === undefined ? accept(undefined) : checkWebcast(webcast)
  if (!checked.ok) return checked
  const fit = checked.value
  const entry = enter(session, 'set-webcast', {
    kind: 'meeting',
    id: meetingId,
    bodyId: meeting.body_id,
    detail: { address: fit?.address ?? '' },
  })
  if (!entry.ok) return entry
  await addWebcast(session.tx, {
    council_id: session.councilId,
    meeting_id: meetingId,
    ...columnsOf(fit),
    at: session.at,
    entry_no: entry.value,
    released_entry: entry.value,
  })
  published(session, 'meeting', [meetingId])
  return accept(meetingId)
}

function columnsOf(webcast: Webcast | undefined) {
  return {
    address: webcast?.address ?? null,
    offset_pattern: webcast?.offsetPattern ?? null,
    recording_began: webcast?.recordingBegan ?? null,
  }
}
