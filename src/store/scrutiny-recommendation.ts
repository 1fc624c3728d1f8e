import { sql } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Office, Transaction } from './transaction.ts'

/** A public resolution of scrutiny that recommends something, with who is to answer and whether they have. */
export type ScrutinyRecommendationRow = {
  readonly resolution_id: Id<'resolution'>
  readonly executive_body_id: Id<'body'>
  readonly title: string
  readonly body_name: string
  readonly published_at: Instant
  /** The day of its recorded answer or, without one, of the first decision of the executive or of the council on the same matter afterwards. */
  readonly answered_on: CalendarDate | null
}

/** The recommendations of scrutiny on matters that became public from an instant on, earliest first. */
export async function scrutinyRecommendations(
  tx: Office | Transaction,
  councilId: Id<'council'>,
  since: Instant,
): Promise<ScrutinyRecommendationRow[]> {
  const recommending = await sql<{ resolution_id: Id<'resolution'> }>`
    select r.resolution_id from resolution r
     where r.council_id = ${councilId} and r.released_entry is not null and r.published_at >= ${since}
       and exists (select from limb l where l.council_id = r.council_id and l.resolution_id = r.resolution_id
                      and l.verb = 'recommend')`.execute(tx)
  if (recommending.rows.length === 0) return [] // to plan the rest takes longer than this
  const made = await sql<Omit<ScrutinyRecommendationRow, 'executive_body_id' | 'answered_on'>>`
    select r.resolution_id, i.title, b.name as body_name, r.published_at
      from resolution r
      join agenda_item i on i.council_id = r.council_id and i.item_id = r.item_id
      join meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id
      join body b on b.council_id = m.council_id and b.body_id = m.body_id
     where r.council_id = ${councilId} and r.resolution_id = any(${namesOf(recommending.rows)}::text[])
       and b.kind = 'scrutiny' and i.matter_id is not null
     order by r.published_at, r.resolution_id`.execute(tx)
  if (made.rows.length === 0) return []
  const answers = await answersTo(tx, councilId, made.rows)
  const recorded = await answersRecorded(tx, councilId, made.rows)
  const executive = await executiveOf(tx, councilId)
  if (executive === undefined) return []
  return made.rows.map((row) => ({
    ...row,
    executive_body_id: executive,
    answered_on: recorded.get(row.resolution_id) ?? answers.get(row.resolution_id) ?? null,
  }))
}

/** The day of the answer to each recommendation that is followed as a commitment and was answered there. */
async function answersRecorded(
  tx: Office | Transaction,
  councilId: Id<'council'>,
  made: readonly { readonly resolution_id: Id<'resolution'> }[],
): Promise<ReadonlyMap<string, CalendarDate>> {
  const { rows } = await sql<{ resolution_id: string; on_day: CalendarDate }>`
    select c.resolution_id, min(s.on_day) as on_day
      from commitment c
      join commitment_step s on s.council_id = c.council_id and s.commitment_id = c.commitment_id
        and s.kind = 'answered'
     where c.council_id = ${councilId} and c.nature = 'recommendation'
       and c.resolution_id = any(${made.map((row) => row.resolution_id)}::text[])
     group by c.resolution_id`.execute(tx)
  return new Map(rows.map((row) => [row.resolution_id, row.on_day]))
}

/** The day of the first answer to each recommendation that has one. */
async function answersTo(
  tx: Office | Transaction,
  councilId: Id<'council'>,
  made: readonly { readonly resolution_id: Id<'resolution'> }[],
): Promise<ReadonlyMap<Id<'resolution'>, CalendarDate>> {
  const { rows } = await sql<{ resolution_id: Id<'resolution'>; answered_on: CalendarDate }>`
    select r.resolution_id, min(answer.taken_on) as answered_on
      from resolution r
      join agenda_item i on i.council_id = r.council_id and i.item_id = r.item_id
      join agenda_item other on other.council_id = i.council_id and other.matter_id = i.matter_id
      join meeting om on om.council_id = other.council_id and om.meeting_id = other.meeting_id
      join body ob on ob.council_id = om.council_id and ob.body_id = om.body_id
      join resolution answer on answer.council_id = other.council_id and answer.item_id = other.item_id
     where r.council_id = ${councilId} and r.resolution_id = any(${namesOf(made)}::text[])
       and ob.kind <> 'scrutiny' and answer.taken_on > r.taken_on and answer.released_entry is not null
     group by r.resolution_id`.execute(tx)
  return new Map(rows.map((row) => [row.resolution_id, row.answered_on]))
}

/** The executive to which scrutiny recommends. */
async function executiveOf(
  tx: Office | Transaction,
  councilId: Id<'council'>,
): Promise<Id<'body'> | undefined> {
  const { rows } = await sql<{ body_id: Id<'body'> }>`
    select body_id from body where council_id = ${councilId} and regime = 'exec2012'
     order by valid_from desc, body_id limit 1`.execute(tx)
  return rows[0]?.body_id
}

function namesOf(rows: readonly { readonly resolution_id: Id<'resolution'> }[]): Id<'resolution'>[] {
  return rows.map((row) => row.resolution_id)
}
