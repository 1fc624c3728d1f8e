import { sql } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Transaction } from './transaction.ts'

/** A report that is still with its author and due soon, of which its author has not been told yet. */
export type ReportToTell = {
  readonly report_id: Id<'report'>
  readonly author_account_id: Id<'account'>
  readonly due_on: CalendarDate
}

/** A decision whose window for call-in closes soon, of which nobody has been told so yet. */
export type WindowToTell = { readonly resolution_id: Id<'resolution'>; readonly closes_on: CalendarDate }

type Sought = { readonly councilId: Id<'council'>; readonly from: CalendarDate; readonly to: CalendarDate }

/** The reports due between two days, both counted, that their authors have still to hand in and were not told of. */
export async function reportsToTell(
  tx: Transaction,
  { councilId, from, to }: Sought,
): Promise<ReportToTell[]> {
  const { rows } = await sql<ReportToTell>`
    select r.report_id, r.author_account_id, r.due_on
      from report r
      join lateral (select stage from report_stage s
                     where s.council_id = r.council_id and s.report_id = r.report_id
                     order by sequence desc limit 1) s on true
     where r.council_id = ${councilId} and r.due_on between ${from} and ${to}
       and s.stage in ('commissioned', 'drafting', 'moreWork')
       and not exists (select from mail m where m.council_id = r.council_id and m.kind = 'report-due'
                          and m.about_id = r.report_id and m.due_on = r.due_on)
     order by r.due_on, r.report_id`.execute(tx)
  return rows
}

/** The decisions whose window for call-in closes between two days, both counted, that nobody has called in or been told of. */
export async function windowsToTell(
  tx: Transaction,
  { councilId, from, to }: Sought,
): Promise<WindowToTell[]> {
  const { rows } = await sql<WindowToTell>`
    select e.resolution_id, e.closes_on
      from (select distinct on (resolution_id) resolution_id, basis, closes_on
              from decision_effect where council_id = ${councilId}
             order by resolution_id, sequence desc) e
     where e.basis = 'callInWindow' and e.closes_on between ${from} and ${to}
       and not exists (select from mail m where m.council_id = ${councilId} and m.kind = 'call-in-last-day'
                          and m.about_id = e.resolution_id)
     order by e.closes_on, e.resolution_id`.execute(tx)
  return rows
}
