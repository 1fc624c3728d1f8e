import { sql } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Office } from './transaction.ts'

/** When the report of an event came to the council, when the council published it, and when a plan that answers it was first public. */
export type InspectionClockRow = {
  readonly assurance_event_id: Id<'assuranceEvent'>
  readonly received_on: CalendarDate
  readonly released_at: Instant | null
  readonly answered_at: Instant | null
}

/** What the clock asks of those events of a council whose report came on a day or later. */
export async function inspectionClocks(
  office: Office,
  councilId: Id<'council'>,
  sinceOn: CalendarDate,
): Promise<readonly InspectionClockRow[]> {
  const { rows } = await sql<InspectionClockRow>`
    select e.assurance_event_id, s.received_on, x.at as released_at, p.answered_at
    from assurance_event e
    join (
      select assurance_event_id, min(on_day) as received_on from assurance_stage
      where council_id = ${councilId} and stage in ('final', 'published')
      group by assurance_event_id
    ) s on s.assurance_event_id = e.assurance_event_id
    left join audit_entry x on x.council_id = e.council_id and x.entry_no = e.released_entry
    left join lateral (
      select min(y.at) as answered_at
      from plan_answers a
      join improvement_plan i on i.council_id = a.council_id and i.improvement_plan_id = a.improvement_plan_id
      join audit_entry y on y.council_id = a.council_id and y.entry_no = greatest(i.released_entry, a.entry_no)
      where a.council_id = e.council_id and a.assurance_event_id = e.assurance_event_id and i.released_entry is not null
    ) p on true
    where e.council_id = ${councilId} and s.received_on >= ${sinceOn}`.execute(office)
  return rows
}
