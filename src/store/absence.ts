import { sql, type Insertable, type Selectable } from 'kysely'
import type { OfficeKind } from '../council/member/office.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** That the council approved an absence. */
export type AbsenceApprovalRow = Selectable<Tables['absence_approval']>

/** When a person was last present at a meeting of the council or of one of its bodies, by what the record says; none where they never were. */
export async function lastAttendance(
  office: Office,
  councilId: Id<'council'>,
  personId: Id<'person'>,
): Promise<CalendarDate | undefined> {
  const found = await office
    .selectFrom('attendance as a')
    .innerJoin('meeting as m', (join) =>
      join.onRef('m.council_id', '=', 'a.council_id').onRef('m.meeting_id', '=', 'a.meeting_id'),
    )
    .select('m.starts_on')
    .where('a.council_id', '=', councilId)
    .where('a.person_id', '=', personId)
    .where('a.sent_apologies', '=', false)
    .where('a.capacity', '<>', 'officer')
    .where('a.mode', '=', 'inPerson')
    .orderBy('m.starts_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.starts_on
}

/** A member of the full council who was at no meeting lately, with the last one and the absence that was approved latest. */
export type MemberLongAway = {
  readonly person_id: Id<'person'>
  readonly name: string
  readonly body_id: Id<'body'>
  readonly last_on: CalendarDate
  readonly approved_until_on: CalendarDate | null
}

/** Who is asked for: members by their offices on a day, whose last meeting was on that day or before. */
export type LongAwayQuestion = {
  readonly councilId: Id<'council'>
  readonly officeKinds: readonly OfficeKind[]
  readonly today: CalendarDate
  readonly lastOnOrBefore: CalendarDate
}

/** The members of the full council who were at no meeting after a day. Only the meetings since are read of those who were. */
export async function membersLongAway(office: Office, asked: LongAwayQuestion): Promise<MemberLongAway[]> {
  const { councilId, officeKinds, today, lastOnOrBefore } = asked
  const present = sql`a.sent_apologies = false and a.capacity <> 'officer' and a.mode = 'inPerson'`
  const { rows } = await sql<MemberLongAway>`
    with seated as (
      select distinct on (h.person_id) h.person_id, o.body_id
      from body b
      join office o on o.council_id = b.council_id and o.body_id = b.body_id and o.kind = any(${officeKinds}::text[])
      join office_holding h on h.council_id = o.council_id and h.office_id = o.office_id
       and h.from_on <= ${today} and (h.to_on is null or h.to_on >= ${today})
      where b.council_id = ${councilId} and b.kind = 'council'
      order by h.person_id, h.holding_id
    ), seen_lately as materialized (
      select distinct a.person_id from meeting m
      join attendance a on a.council_id = m.council_id and a.meeting_id = m.meeting_id
      where m.council_id = ${councilId} and m.starts_on > ${lastOnOrBefore} and ${present}
    )
    select s.person_id, p.canonical_name as name, s.body_id, last.on as last_on,
           (select max(until_on) from absence_approval v
             where v.council_id = ${councilId} and v.person_id = s.person_id) as approved_until_on
    from seated s
    join person p on p.council_id = ${councilId} and p.person_id = s.person_id
    join lateral (
      select max(m.starts_on) as on from attendance a
      join meeting m on m.council_id = a.council_id and m.meeting_id = a.meeting_id
      where a.council_id = ${councilId} and a.person_id = s.person_id and ${present}
    ) last on last.on is not null
    where s.person_id not in (select person_id from seen_lately)
    order by last.on, s.person_id`.execute(office)
  return rows
}

/** The absences of a person that the council approved, latest last. */
export function absenceApprovals(
  office: Office,
  councilId: Id<'council'>,
  personId: Id<'person'>,
): Promise<AbsenceApprovalRow[]> {
  return office
    .selectFrom('absence_approval')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .orderBy('until_on')
    .orderBy('absence_approval_id')
    .execute()
}

/** Keeps that the council approved an absence. */
export async function addAbsenceApproval(
  tx: Transaction,
  approval: Insertable<Tables['absence_approval']>,
): Promise<void> {
  await tx.insertInto('absence_approval').values(approval).execute()
}
