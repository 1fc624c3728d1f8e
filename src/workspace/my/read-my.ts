import { readSubstitutions } from '../../acts/member/read-substitutions.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import { heldByMembers } from '../../council/member/office.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import type { SubstitutionRow } from '../../store/apology.ts'
import { meetingOfBody, type MeetingOfBody } from '../../store/meeting.ts'
import { meetingsToCome, seatsOf, type MeetingToCome, type Seat } from '../../store/member-desk.ts'
import { html, type Html } from '../../web/html.ts'
import { reading } from '../frame/reading.ts'
import type { Asked, Visit } from '../frame/visit.ts'
import { meetingAddress } from '../meeting/read-meeting.ts'
import { meetingWords } from '../meeting/words.ts'
import { myWords as words } from './words.ts'

/** The member's offices that the reader holds today. */
async function mySeats({ office, councilId, reader, today }: Visit): Promise<readonly Seat[]> {
  if (reader.personId === undefined) return []
  return seatsOf(office, { councilId, personId: reader.personId, on: today, kinds: [...heldByMembers] })
}

/** The bodies of some seats, each once. */
export function bodiesOfSeats(seats: readonly Seat[]): MeetingToCome['body_id'][] {
  return [...new Set(seats.flatMap(({ body_id: bodyId }) => bodyId ?? []))]
}

/** What gives the reader a part in meetings: their offices of today, and the meetings at which they substitute. */
export type MyParts = {
  readonly seats: readonly Seat[]
  readonly substitutions: readonly SubstitutionRow[]
}

/** The reader's own parts in meetings. */
export async function myParts(visit: Visit): Promise<MyParts> {
  const { personId } = visit.reader
  if (personId === undefined) return { seats: [], substitutions: [] }
  const substitutions = await reading(visit, (asked) => readSubstitutions(asked, personId))
  return { seats: await mySeats(visit), substitutions }
}

/** The next announced meetings of the bodies on which the reader sits, and those at which they substitute. */
export function myMeetings(
  { office, councilId, today }: Visit,
  { seats, substitutions }: MyParts,
  most: number,
): Promise<MeetingToCome[]> {
  const meetingIds = substitutions.map((one) => one.meeting_id)
  return meetingsToCome(office, {
    councilId,
    bodyIds: bodiesOfSeats(seats),
    meetingIds,
    fromOn: today,
    most,
  })
}

/** An announced meeting in which the reader has a part, as an address names it; `undefined` where there is none. */
export async function myMeetingAt(visit: Visit, { params }: Asked): Promise<MeetingOfBody | undefined> {
  const id = params['id'] ?? ''
  if (!isIdForm(id)) return undefined
  const meeting = await reading(visit, ({ tx, councilId }) => meetingOfBody(tx, councilId, id as MeetingId))
  if (meeting === undefined || meeting.released_entry === null) return undefined
  const { seats, substitutions } = await myParts(visit)
  const isOwn =
    bodiesOfSeats(seats).includes(meeting.body_id) ||
    substitutions.some((one) => one.meeting_id === meeting.meeting_id)
  return isOwn ? meeting : undefined
}

/** The states of a meeting to come whose agenda is out. */
export const hasAgenda: ReadonlySet<string> = new Set(['agendaPublished', 'supplemented'])

/** The name of a meeting as a link: to its workspace page for who works there, or to the public one. */
export function meetingLink({ may }: Visit, meeting: MeetingToCome): Html {
  const address = may('comment-on-agenda', meeting.body_id)
    ? meetingAddress(meeting.meeting_id)
    : `/meetings/${meeting.meeting_id}`
  return html`<a class="govuk-link" href="${address}">${meeting.body_name}</a>`
}

/** When and where a meeting is, and how it stands. */
export function meetingFacts({ say }: Visit, meeting: MeetingToCome): string {
  const states: Readonly<Record<string, string>> = meetingWords.state
  const moment = meeting.is_time_known ? say.moment(meeting.starts_at) : say.longDate(meeting.starts_on)
  return words.when(moment, meeting.venue, states[meeting.state] ?? meeting.state)
}
