import type { MeetingId } from '../../council/meeting/meeting.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import { meetingOfBody, type MeetingOfBody } from '../../store/meeting.ts'
import { bodiesOf, type BodyRow } from '../../store/body.ts'
import type { ActName } from '../../council/access/power.ts'
import type { Asked, Visit } from '../frame/visit.ts'
import { meetingWords as words } from './words.ts'

/** The meeting in an address; `undefined` where there is none, or its reader may not do the act there. */
export async function meetingAsked(
  visit: Visit,
  { params }: Asked,
  act: ActName,
): Promise<MeetingOfBody | undefined> {
  const { id = '' } = params
  if (!isIdForm(id)) return undefined
  const meeting = await visit.office
    .transaction()
    .execute((tx) => meetingOfBody(tx, visit.councilId, id as MeetingId))
  return meeting !== undefined && visit.may(act, meeting.body_id) ? meeting : undefined
}

/** The bodies whose meetings the reader may call, as they are today. */
export async function bodiesToCall(visit: Visit): Promise<readonly BodyRow[]> {
  const bodies = await visit.office.transaction().execute((tx) => bodiesOf(tx, visit.councilId))
  return bodies
    .filter(({ valid_to: toOn }) => toOn === null || toOn >= visit.today)
    .filter((body) => visit.may('announce-meeting', body.body_id))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'))
}

/** What a meeting's page is called. */
export function meetingTitle(visit: Visit, meeting: MeetingOfBody): string {
  return words.page.title(meeting.body_name, visit.say.date(meeting.starts_on))
}

/** The address of a meeting in the workspace. */
export function meetingAddress(meetingId: string): string {
  return `/workspace/meetings/${meetingId}`
}

/** The way to a page of a meeting. */
export function wayToMeeting(visit: Visit, meeting: MeetingOfBody) {
  return [
    { text: words.way, href: '/workspace/meetings' },
    { text: meetingTitle(visit, meeting), href: meetingAddress(meeting.meeting_id) },
  ]
}
