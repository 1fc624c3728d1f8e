import { sql } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Office, Transaction } from './transaction.ts'

/** What of an event waits for a second reader: how many marks of its paragraphs, and how many findings. */
export type SecondReadings = {
  readonly assurance_event_id: Id<'assuranceEvent'>
  readonly marks: number
  readonly findings: number
}

/**
 * What waits for a second reader who is not this account, by event. Whether its reader may know of the event is the
 * caller's to ask.
 */
export async function secondReadingsFor(
  office: Office | Transaction,
  { councilId, accountId }: { readonly councilId: Id<'council'>; readonly accountId: Id<'account'> | null },
): Promise<readonly SecondReadings[]> {
  const { rows } = await sql<SecondReadings>`
    select assurance_event_id, sum(marks)::int as marks, sum(findings)::int as findings
    from (
      select p.assurance_event_id, 1 as marks, 0 as findings
      from report_paragraph p
      join lateral (select confirmed_by, by_account_id from paragraph_mark w
        where w.council_id = p.council_id and w.paragraph_id = p.paragraph_id
        order by sequence desc limit 1) m on true
      where p.council_id = ${councilId} and p.struck_entry is null and m.confirmed_by is null
        and m.by_account_id is distinct from ${accountId}
      union all
      select f.assurance_event_id, 0, 1
      from finding f
      join finding_reader r on r.council_id = f.council_id and r.finding_id = f.finding_id and r.part = 'recorded'
      where f.council_id = ${councilId} and f.withdrawn_entry is null
        and r.by_account_id is distinct from ${accountId}
        and not exists (select from finding_reader c
          where c.council_id = f.council_id and c.finding_id = f.finding_id and c.part = 'confirmed')
    ) waiting
    group by assurance_event_id
    order by assurance_event_id`.execute(office)
  return rows
}
