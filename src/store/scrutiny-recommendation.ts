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
  /** The day of the first decision of the executive or of the council on the same matter afterwards. */
  readonly answered_on: CalendarDate | null
}

/** The recommendations of scrutiny on matters that became public from an instant on, earliest first. */
export async function scrutinyRecommendations(
  tx: Office | Transaction,
  councilId: Id<'council'>,
  since: Instant,
): Promise<ScrutinyRecommendationRow[]> {
  const { rows } = await sql<ScrutinyRecommendationRow>`
    select r.resolution_id, e.body_id as executive_body_id, i.title, b.name as body_name, r.published_at,
           (select min(answer.taken_on) from agenda_item other
              join meeting om on om.council_id = other.council_id and om.meeting_id = other.meeting_id
              join body ob on ob.council_id = om.council_id and ob.body_id = om.body_id
              join resolution answer on answer.council_id = other.council_id and answer.item_id = other.item_id
             where other.council_id = i.council_id and other.matter_id = i.matter_id
               and ob.kind <> 'scrutiny' and answer.taken_on > r.taken_on
               and answer.released_entry is not null) as answered_on
      from resolution r
      join agenda_item i on i.council_id = r.council_id and i.item_id = r.item_id
      join meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id
      join body b on b.council_id = m.council_id and b.body_id = m.body_id
      join lateral (select body_id from body x where x.council_id = r.council_id and x.regime = 'exec2012'
                     order by x.valid_from desc, x.body_id limit 1) e on true
     where r.council_id = ${councilId} and b.kind = 'scrutiny' and i.matter_id is not null
       and r.released_entry is not null and r.published_at >= ${since}
       and exists (select from limb l where l.council_id = r.council_id and l.resolution_id = r.resolution_id
                      and l.verb = 'recommend')
     order by r.published_at, r.resolution_id`.execute(tx)
  return rows
}
