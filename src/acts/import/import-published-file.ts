import type { Body } from '../../council/body/body.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import { newId } from '../../foundation/identifier.ts'
import { instantOf } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { markTimeUnknown, meetingById, meetingsOn } from '../../store/meeting.ts'
import { addMinuteSetState } from '../../store/minutes.ts'
import { announceMeeting } from '../meeting/announce-meeting.ts'
import { moveMeeting } from '../meeting/move-meeting.ts'
import { registerOf, type Session } from '../session.ts'
import type { ImportedItem, ImportReport, PublishedFile } from './published-item.ts'
import type { ImportRefusal } from './import-refusal.ts'
import { saveItem, titleOf } from './save-item.ts'

/**
 * Imports the items of a file that was published elsewhere, with the meeting they were taken at if we do not have it.
 * What was published stays so: everything imported is public at once. What we have already is left as it is.
 *
 * @refuses unknown-thing, meeting-in-the-future, meeting-without-public-minutes, no-power, and whatever its items are refused for
 */
export async function importPublishedFile(
  session: Session,
  file: PublishedFile,
): Promise<Result<ImportReport, ImportRefusal>> {
  const register = await registerOf(session)
  const body = register.bodies.find(({ slug }) => slug === file.bodySlug)
  if (body === undefined) return refuse({ code: 'unknown-thing', kind: `body “${file.bodySlug}”` })
  const met = await meetingOf(session, file, body)
  if (!met.ok) return met
  const items: ImportedItem[] = []
  for (const item of file.items) {
    const saved = await saveItem(session, { file, item, body, meetingId: met.value.id })
    if (!saved.ok) return refuse({ ...saved.refusal, inItem: titleOf({ item }) })
    items.push(saved.value)
  }
  const meeting = { ...met.value, body: body.name, on: file.meetingOn }
  return accept({ fileName: file.fileName, meeting, items })
}

async function meetingOf(
  session: Session,
  file: PublishedFile,
  body: Body,
): Promise<Result<{ id: MeetingId; isNew: boolean }, ImportRefusal>> {
  const { councilId, tx, zone } = session
  const known = await meetingsOn(tx, { councilId, bodyId: body.id, startsOn: file.meetingOn })
  const same =
    known.find(({ starts_at: at }) => file.startsAt === null || at === startOf(file, zone)) ?? known[0]
  if (same !== undefined) return recordedMeeting(session, file, same.meeting_id)
  const startsAt = startOf(file, zone)
  if (startsAt === undefined || startsAt > session.at)
    return refuse({ code: 'meeting-in-the-future', on: file.meetingOn })
  const id = newId<'meeting'>(session.random)
  const announced = await announceMeeting(session, {
    id,
    bodyId: body.id,
    kind: 'ordinary',
    startsAt,
    venue: '',
  })
  if (!announced.ok) return announced
  if (file.startsAt === null) await markTimeUnknown(tx, councilId, id)
  const moved = await recordAsHeld(session, file, id)
  return moved.ok ? accept({ id, isNew: true }) : moved
}

/** A meeting that is in the record and may take what was published of it. */
async function recordedMeeting(
  session: Session,
  file: PublishedFile,
  meetingId: MeetingId,
): Promise<Result<{ id: MeetingId; isNew: boolean }, ImportRefusal>> {
  const meeting = await meetingById(session.tx, session.councilId, meetingId)
  const isHeld =
    meeting !== undefined && meeting.starts_at <= session.at && hasPublicMinutes.has(meeting.state)
  return isHeld
    ? accept({ id: meetingId, isNew: false })
    : refuse({ code: 'meeting-without-public-minutes', on: file.meetingOn })
}

/** An import makes everything of an item public at once, so the meeting's own minutes must be so already. */
const hasPublicMinutes: ReadonlySet<string> = new Set([
  'draftMinutesPublished',
  'minutesApproved',
  'minutesSigned',
])

function startOf(file: PublishedFile, zone: string) {
  return instantOf(file.meetingOn, file.startsAt ?? '00:00', zone)
}

/** Takes a meeting that was held before we kept its record through the states its papers show it has come to. */
async function recordAsHeld(
  session: Session,
  file: PublishedFile,
  meetingId: MeetingId,
): Promise<Result<void, ImportRefusal>> {
  const facts = { recordedFrom: file.fileName }
  for (const to of ['closed', 'decisionsPublished', 'draftMinutesPublished'] as const) {
    const moved = await moveMeeting(session, { meetingId, to, act: 'import-published-item', facts })
    if (!moved.ok) return moved
    if (to === 'draftMinutesPublished') {
      await addMinuteSetState(session.tx, {
        council_id: session.councilId,
        meeting_id: meetingId,
        sequence: 1,
        state: 'publishedDraft',
        at: session.at,
        entry_no: moved.value.entryNo,
        released_entry: moved.value.entryNo,
      })
    }
  }
  return accept(undefined)
}
