import { sql, type RawBuilder } from 'kysely'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { shownOfPerson, type Person } from './person.ts'
import type { PublicRecord, Row } from './public-record.ts'

/** A meeting that a person came to or sent apologies for. */
export type AttendanceAtMeeting = Row<'attendance'> & {
  readonly starts_on: CalendarDate
  readonly body_name: string
}

/** How many meetings of one day a person was at, or sent apologies for. */
export type AttendanceOnDay = {
  readonly starts_on: CalendarDate
  readonly sent_apologies: boolean
  readonly meetings: number
}

/** What the record says of a member's attendance in a span of days. */
export type MemberAttendance = Pick<
  Person,
  'person_id' | 'canonical_name' | 'sort_name' | 'honorific' | 'post_nominals'
> & {
  readonly as_member: number
  readonly apologies: number
  readonly as_substitute: number
  readonly in_attendance: number
}

type PersonId = Person['person_id']

/** The latest meetings that a person was at or sent apologies for. */
export function attendanceOf(
  { reader, councilId }: PublicRecord,
  id: PersonId,
): Promise<AttendanceAtMeeting[]> {
  return attendanceOfMeetings(reader)
    .selectAll('a')
    .select(['m.starts_on', 'm.body_name'])
    .where('a.council_id', '=', councilId)
    .where('a.person_id', '=', id)
    .orderBy('m.starts_on', 'desc')
    .orderBy('a.meeting_id')
    .limit(shownOfPerson)
    .execute()
}

/** On which days a person was at meetings or sent apologies, latest first. */
export function attendanceDaysOf(
  { reader, councilId }: PublicRecord,
  id: PersonId,
): Promise<AttendanceOnDay[]> {
  return attendanceOfMeetings(reader)
    .select(({ fn }) => ['m.starts_on', 'a.sent_apologies', fn.countAll<number>().as('meetings')])
    .where('a.council_id', '=', councilId)
    .where('a.person_id', '=', id)
    .groupBy(['m.starts_on', 'a.sent_apologies'])
    .orderBy('m.starts_on', 'desc')
    .execute()
}

/** The first and the last day of which the record says who attended; `undefined` where it says so of none. */
export async function attendanceSpan({
  reader,
  councilId,
}: PublicRecord): Promise<{ firstOn: CalendarDate; lastOn: CalendarDate } | undefined> {
  const span = await attendanceOfMeetings(reader)
    .select(({ fn }) => [fn.min('m.starts_on').as('firstOn'), fn.max('m.starts_on').as('lastOn')])
    .where('a.council_id', '=', councilId)
    .executeTakeFirstOrThrow()
  return span.firstOn === null ? undefined : span
}

/** The days of the annual meetings of the council that were not called off. */
export async function annualMeetings({ reader, councilId }: PublicRecord): Promise<CalendarDate[]> {
  const meetings = await reader
    .selectFrom('published.meeting as m')
    .innerJoin('published.body as b', (join) =>
      join.onRef('b.council_id', '=', 'm.council_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .select('m.starts_on')
    .where('m.council_id', '=', councilId)
    .where('m.kind', '=', 'annual')
    .where('b.kind', '=', 'council')
    .where('m.state', 'not in', ['cancelled', 'postponed'])
    .execute()
  return meetings.map(({ starts_on: on }) => on)
}

/**
 * What the record says of the attendance of every member in a span of days, by name. Who came to none as a member or a
 * substitute, nor sent apologies, is not in it: officers and the public are not counted.
 */
export function attendanceOfMembers(
  { reader, councilId }: PublicRecord,
  { fromOn, untilOn }: { readonly fromOn: CalendarDate; readonly untilOn: CalendarDate },
): Promise<MemberAttendance[]> {
  const sits = sql<boolean>`a.capacity in ('member', 'substitute')`
  return attendanceOfMeetings(reader)
    .select(['a.person_id', 'a.canonical_name', 'a.sort_name', 'a.honorific', 'a.post_nominals'])
    .select([
      counted(sql<boolean>`a.capacity = 'member' and not a.sent_apologies`).as('as_member'),
      counted(sql<boolean>`a.sent_apologies`).as('apologies'),
      counted(sql<boolean>`a.capacity = 'substitute' and not a.sent_apologies`).as('as_substitute'),
      counted(sql<boolean>`a.capacity = 'inAttendance' and not a.sent_apologies`).as('in_attendance'),
    ])
    .where('a.council_id', '=', councilId)
    .where('m.starts_on', '>=', fromOn)
    .where('m.starts_on', '<', untilOn)
    .groupBy(['a.person_id', 'a.canonical_name', 'a.sort_name', 'a.honorific', 'a.post_nominals'])
    .having(sql<boolean>`bool_or(${sits})`)
    .orderBy('a.sort_name')
    .orderBy('a.person_id')
    .execute()
}

function attendanceOfMeetings(reader: PublicRecord['reader']) {
  return reader
    .selectFrom('published.attendance as a')
    .innerJoin('published.meeting as m', (join) =>
      join.onRef('m.council_id', '=', 'a.council_id').onRef('m.meeting_id', '=', 'a.meeting_id'),
    )
}

function counted(condition: RawBuilder<boolean>): RawBuilder<number> {
  return sql<number>`count(*) filter (where ${condition})`
}
