import { sql } from 'kysely'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { listPage, type ListPage, type PublicRecord, type Row } from './public-record.ts'

/** A meeting, as every list shows it. */
export type Meeting = Row<'meeting'>

type MeetingId = Meeting['meeting_id']

/** The meetings from one date to another, both included, in order of time. */
export function meetingsBetween(
  { reader, councilId }: PublicRecord,
  { from, to }: { from: CalendarDate; to: CalendarDate },
): Promise<Meeting[]> {
  return reader
    .selectFrom('published.meeting')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('starts_on', '>=', from)
    .where('starts_on', '<=', to)
    .orderBy('starts_on')
    .orderBy('starts_at')
    .orderBy('meeting_id')
    .limit(1000)
    .execute()
}

/** The first and the last day on which a public meeting stands; `undefined` where there is no meeting. */
export async function meetingDays({
  reader,
  councilId,
}: PublicRecord): Promise<{ first: CalendarDate; last: CalendarDate } | undefined> {
  const days = await reader
    .selectFrom('published.meeting')
    .select(({ fn }) => [fn.min('starts_on').as('first'), fn.max('starts_on').as('last')])
    .where('council_id', '=', councilId)
    .executeTakeFirst()
  return days?.first && days.last ? { first: days.first, last: days.last } : undefined
}

/** The next meetings from a date on, soonest first; of one body where it is named. */
export function nextMeetings(
  { reader, councilId }: PublicRecord,
  { from, count, bodyId }: { from: CalendarDate; count: number; bodyId?: string },
): Promise<Meeting[]> {
  return reader
    .selectFrom('published.meeting')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('starts_on', '>=', from)
    .$if(bodyId !== undefined, (of) => of.where('body_id', '=', bodyId as Meeting['body_id']))
    .orderBy('starts_on')
    .orderBy('starts_at')
    .orderBy('meeting_id')
    .limit(count)
    .execute()
}

/** A page of a body's meetings before a date, latest first. */
export async function pastMeetings(
  { reader, councilId }: PublicRecord,
  { bodyId, before, after }: { bodyId: string; before: CalendarDate; after?: string | undefined },
): Promise<ListPage<Meeting>> {
  const size = 20
  const rows = await reader
    .selectFrom('published.meeting')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('body_id', '=', bodyId as Meeting['body_id'])
    .where('starts_on', '<', before)
    .$if(after !== undefined, (older) =>
      older.where(
        sql<boolean>`(starts_on, meeting_id) < (select starts_on, meeting_id from published.meeting where council_id = ${councilId} and meeting_id = ${after})`,
      ),
    )
    .orderBy('starts_on', 'desc')
    .orderBy('meeting_id', 'desc')
    .limit(size + 1)
    .execute()
  return listPage(rows, size, (meeting) => meeting.meeting_id)
}

/** A meeting by its id; `undefined` where there is none that is public. */
export function meetingById({ reader, councilId }: PublicRecord, id: string): Promise<Meeting | undefined> {
  return reader
    .selectFrom('published.meeting')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', id as MeetingId)
    .executeTakeFirst()
}

/** What is known of the room in which a meeting is held; `undefined` where it stands in no register. */
export function venueOf(
  { reader, councilId }: PublicRecord,
  id: MeetingId,
): Promise<Row<'meeting_venue'> | undefined> {
  return reader
    .selectFrom('published.meeting_venue')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', id)
    .executeTakeFirst()
}

/** What has been done with a meeting, in order. */
export function meetingHistory(
  { reader, councilId }: PublicRecord,
  id: MeetingId,
): Promise<Row<'meeting_state'>[]> {
  return reader
    .selectFrom('published.meeting_state')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', id)
    .orderBy('sequence')
    .execute()
}

/** Who was at a meeting, and who sent apologies, by name. */
export function attendanceAt(
  { reader, councilId }: PublicRecord,
  id: MeetingId,
): Promise<Row<'attendance'>[]> {
  return reader
    .selectFrom('published.attendance')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', id)
    .orderBy('sort_name')
    .orderBy('person_id')
    .execute()
}

/** How far the minutes of a meeting have come; `undefined` where nothing of them is public. */
export function minutesOf(
  { reader, councilId }: PublicRecord,
  id: MeetingId,
): Promise<Row<'minute_set'> | undefined> {
  return reader
    .selectFrom('published.minute_set')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', id)
    .executeTakeFirst()
}

/** The written summary of business taken in private; `undefined` where none is public. */
export async function writtenSummaryOf(
  { reader, councilId }: PublicRecord,
  id: MeetingId,
): Promise<string | undefined> {
  const row = await reader
    .selectFrom('published.minute_summary')
    .select('text')
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', id)
    .executeTakeFirst()
  return row?.text
}

/** The seal of signed minutes: the text as signed and its digest; `undefined` where they are not sealed. */
export function minutesSealOf(
  { reader, councilId }: PublicRecord,
  id: MeetingId,
): Promise<Row<'minute_seal'> | undefined> {
  return reader
    .selectFrom('published.minute_seal')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', id)
    .executeTakeFirst()
}

/** The same body's meetings just before and just after this one. */
export async function neighbouringMeetings(
  { reader, councilId }: PublicRecord,
  meeting: Meeting,
): Promise<{ previous?: Meeting | undefined; next?: Meeting | undefined }> {
  const ofBody = reader
    .selectFrom('published.meeting')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('body_id', '=', meeting.body_id)
    .limit(1)
  const [previous, next] = await Promise.all([
    ofBody
      .where(sql<boolean>`(starts_on, meeting_id) < (${meeting.starts_on}::date, ${meeting.meeting_id})`)
      .orderBy('starts_on', 'desc')
      .orderBy('meeting_id', 'desc')
      .executeTakeFirst(),
    ofBody
      .where(sql<boolean>`(starts_on, meeting_id) > (${meeting.starts_on}::date, ${meeting.meeting_id})`)
      .orderBy('starts_on')
      .orderBy('meeting_id')
      .executeTakeFirst(),
  ])
  return { previous, next }
}
