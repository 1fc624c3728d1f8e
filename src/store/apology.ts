import { sql, type Insertable } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** Apologies that a member sent before a meeting and has not taken back, with the reason that they gave. */
export type SentApology = {
  readonly meeting_id: Id<'meeting'>
  readonly person_id: Id<'person'>
  readonly reason: string
  /** Whom the member named to come in their place. */
  readonly substitute_person_id: Id<'person'> | null
}

/** That somebody is to come to a meeting in the place of a member who sent apologies. */
export type SubstitutionRow = {
  readonly meeting_id: Id<'meeting'>
  readonly body_id: Id<'body'>
  readonly starts_on: CalendarDate
  /** The member whose place it is. */
  readonly person_id: Id<'person'>
  readonly member_name: string
}

/** The apologies sent to some meetings beforehand and not taken back. */
export async function apologiesTo(
  office: Office,
  councilId: Id<'council'>,
  meetingIds: readonly Id<'meeting'>[],
): Promise<SentApology[]> {
  if (meetingIds.length === 0) return []
  const rows = await office
    .selectFrom('apology')
    .distinctOn(['meeting_id', 'person_id'])
    .select(['meeting_id', 'person_id', 'reason', 'substitute_person_id', 'state'])
    .where('council_id', '=', councilId)
    .where('meeting_id', 'in', meetingIds)
    .orderBy('meeting_id')
    .orderBy('person_id')
    .orderBy('sequence', 'desc')
    .execute()
  return rows.filter(({ state }) => state === 'sent')
}

/** The meetings, announced and not over, at which somebody is named as the substitute of a member whose apologies stand. */
export async function substitutionsOf(
  office: Office,
  councilId: Id<'council'>,
  substituteId: Id<'person'>,
): Promise<SubstitutionRow[]> {
  const { rows } = await sql<SubstitutionRow>`
    select a.meeting_id, m.body_id, m.starts_on, a.person_id, p.canonical_name as member_name
    from apology a
    join meeting m on m.council_id = a.council_id and m.meeting_id = a.meeting_id and m.released_entry is not null
    join person p on p.council_id = a.council_id and p.person_id = a.person_id
    where a.council_id = ${councilId} and a.substitute_person_id = ${substituteId} and a.state = 'sent'
      and not exists (
        select from apology later
        where later.council_id = a.council_id and later.meeting_id = a.meeting_id
          and later.person_id = a.person_id and later.sequence > a.sequence)
      and (
        select s.state from meeting_state s where s.council_id = m.council_id and s.meeting_id = m.meeting_id
        order by s.sequence desc limit 1
      ) in ('announced', 'agendaPublished', 'supplemented', 'inProgress', 'adjourned', 'postponed')
    order by m.starts_at, a.meeting_id`.execute(office)
  return rows
}

/** Adds that apologies were sent or taken back. */
export async function addApology(
  tx: Transaction,
  apology: Omit<Insertable<Tables['apology']>, 'sequence'>,
): Promise<void> {
  const before = await tx
    .selectFrom('apology')
    .select('sequence')
    .where('council_id', '=', apology.council_id)
    .where('meeting_id', '=', apology.meeting_id)
    .where('person_id', '=', apology.person_id)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  await tx
    .insertInto('apology')
    .values({ ...apology, sequence: (before?.sequence ?? 0) + 1 })
    .execute()
}
