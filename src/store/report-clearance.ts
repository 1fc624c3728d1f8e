import { sql, type Insertable, type Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** An answer on a clearance as kept, with who gave it. */
export type ClearanceAnswerRow = Selectable<Tables['clearance_answer']> & {
  readonly by_name: string
  readonly person_id: Id<'person'> | null
}

/** An asking for a clearance as kept, with the name of whom it was asked. */
export type ClearanceAskingRow = Selectable<Tables['clearance_asking']> & { readonly of_name: string }

/** A comment on a report as kept, with who wrote it. */
export type ReportCommentRow = Selectable<Tables['report_comment']> & { readonly by_name: string }

/** Somebody with an account, as they are offered for clearing or mentioning. */
export type AccountHolderRow = Pick<Selectable<Tables['account']>, 'account_id' | 'name' | 'person_id'> & {
  readonly roles: readonly string[]
}

/** Adds an asking for a clearance. */
export async function addClearanceAsking(
  tx: Transaction,
  asking: Insertable<Tables['clearance_asking']>,
): Promise<void> {
  await tx.insertInto('clearance_asking').values(asking).execute()
}

/** Adds an answer on a clearance. */
export async function addClearanceAnswer(
  tx: Transaction,
  answer: Insertable<Tables['clearance_answer']>,
): Promise<void> {
  await tx.insertInto('clearance_answer').values(answer).execute()
}

/** What was asked and answered about the clearance of some reports, first to last. */
export async function clearancesOf(
  tx: Transaction,
  councilId: Id<'council'>,
  reportIds: readonly Id<'report'>[],
): Promise<{ requests: ClearanceAskingRow[]; answers: ClearanceAnswerRow[] }> {
  const requests = await tx
    .selectFrom('clearance_asking as c')
    .innerJoin('account as a', (join) =>
      join.onRef('a.council_id', '=', 'c.council_id').onRef('a.account_id', '=', 'c.of_account_id'),
    )
    .selectAll('c')
    .select('a.name as of_name')
    .where('c.council_id', '=', councilId)
    .where(sql<boolean>`c.report_id = any(${reportIds}::text[])`)
    .orderBy('c.sequence')
    .execute()
  const answers = await tx
    .selectFrom('clearance_answer as c')
    .innerJoin('account as a', (join) =>
      join.onRef('a.council_id', '=', 'c.council_id').onRef('a.account_id', '=', 'c.by_account_id'),
    )
    .selectAll('c')
    .select(['a.name as by_name', 'a.person_id'])
    .where('c.council_id', '=', councilId)
    .where(sql<boolean>`c.report_id = any(${reportIds}::text[])`)
    .orderBy('c.sequence')
    .execute()
  return { requests, answers }
}

/** Adds a comment on a report. */
export async function addReportComment(
  tx: Transaction,
  comment: Insertable<Tables['report_comment']>,
): Promise<void> {
  await tx.insertInto('report_comment').values(comment).execute()
}

/** The comments on a report, first to last. */
export function reportComments(
  tx: Transaction,
  councilId: Id<'council'>,
  reportId: Id<'report'>,
): Promise<ReportCommentRow[]> {
  return comments(tx, councilId).where('c.report_id', '=', reportId).orderBy('c.at').execute()
}

/** The comments in which somebody is named, newest first. */
export function commentsNaming(
  tx: Transaction,
  councilId: Id<'council'>,
  accountId: Id<'account'>,
): Promise<ReportCommentRow[]> {
  return comments(tx, councilId)
    .where(sql<boolean>`c.mentioned @> array[${accountId}]::text[]`)
    .orderBy('c.at', 'desc')
    .limit(50)
    .execute()
}

/** Everybody with an account, by name, with the roles that they were ever granted; or the one asked for. */
export function accountHolders(
  tx: Transaction,
  councilId: Id<'council'>,
  accountId?: Id<'account'>,
): Promise<AccountHolderRow[]> {
  return tx
    .selectFrom('account as a')
    .select(['a.account_id', 'a.name', 'a.person_id'])
    .select(
      sql<readonly string[]>`array(select distinct g.role from power_grant g
        where g.council_id = a.council_id and g.account_id = a.account_id order by g.role)`.as('roles'),
    )
    .where('a.council_id', '=', councilId)
    .$if(accountId !== undefined, (query) => query.where('a.account_id', '=', accountId as Id<'account'>))
    .orderBy('a.name')
    .execute()
}

/** Who may be asked to write a report: every account that is open, by name; with its address where another has the same name. */
export function accountsToAsk(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<Pick<AccountHolderRow, 'account_id' | 'name'>[]> {
  const name = sql<string>`case when count(*) over (partition by a.name) > 1
    then a.name || ' (' || a.email || ')' else a.name end`
  return tx
    .selectFrom('account as a')
    .select(['a.account_id', name.as('name')])
    .where('a.council_id', '=', councilId)
    .where('a.closed_entry', 'is', null)
    .orderBy('a.name')
    .orderBy('a.email')
    .execute()
}

function comments(tx: Transaction, councilId: Id<'council'>) {
  return tx
    .selectFrom('report_comment as c')
    .innerJoin('account as a', (join) =>
      join.onRef('a.council_id', '=', 'c.council_id').onRef('a.account_id', '=', 'c.by_account_id'),
    )
    .selectAll('c')
    .select('a.name as by_name')
    .where('c.council_id', '=', councilId)
}
