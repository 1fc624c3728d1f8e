import { sql } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Json } from '../foundation/json.ts'
import type { Transaction } from './transaction.ts'

/** What a list of reports needs of each beside its row: its newest words, who has written any of it, and who was named. */
export type ReportListRow = {
  readonly report_id: Id<'report'>
  /** The text of the newest version; `null` while there is none. */
  readonly text: Json | null
  readonly writers: readonly { readonly accountId: Id<'account'>; readonly personId: Id<'person'> | null }[]
  readonly mentioned: readonly Id<'account'>[]
}

/** The newest words of some reports with who wrote and who was named, in one query however many there are. */
export async function reportListRows(
  tx: Transaction,
  councilId: Id<'council'>,
  reportIds: readonly Id<'report'>[],
): Promise<ReportListRow[]> {
  const { rows } = await sql<ReportListRow>`
    select r.report_id,
           (select v.text from report_version v
             where v.council_id = r.council_id and v.report_id = r.report_id
             order by v.version desc limit 1) as text,
           (select jsonb_agg(distinct jsonb_build_object('accountId', a.account_id, 'personId', a.person_id))
              from account a
             where a.council_id = r.council_id
               and (a.account_id = r.author_account_id
                    or a.account_id in (select v.saved_by_account_id from report_version v
                                         where v.council_id = r.council_id and v.report_id = r.report_id))) as writers,
           array(select distinct unnest(c.mentioned) from report_comment c
                  where c.council_id = r.council_id and c.report_id = r.report_id) as mentioned
      from report r
     where r.council_id = ${councilId} and r.report_id = any(${reportIds}::text[])`.execute(tx)
  return rows
}

/** Every version of a council's templates, by which its reports were commissioned. */
export function templateVersions(tx: Transaction, councilId: Id<'council'>) {
  return tx.selectFrom('report_template').selectAll().where('council_id', '=', councilId).execute()
}
