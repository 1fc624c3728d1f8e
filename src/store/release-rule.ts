import { sql, type Insertable } from 'kysely'
import type { AccessClass } from '../council/access/access-class.ts'
import { usualReleaseRule, type ReleasedClass, type ReleaseRule } from '../council/access/release-rule.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** Adds a council's next rule of how many people release its papers. It holds once its start is added. */
export async function addReleaseRule(
  tx: Transaction,
  rule: Insertable<Tables['release_rule']>,
): Promise<void> {
  await tx.insertInto('release_rule').values(rule).execute()
}

/** Adds from when a rule holds, and on whose word. */
export async function addReleaseRuleStart(
  tx: Transaction,
  start: Insertable<Tables['release_rule_start']>,
): Promise<void> {
  await tx.insertInto('release_rule_start').values(start).execute()
}

/** A rule as kept: who set it when and why, under which power, and from when it holds on whose word, once it has been agreed to. */
export type KeptReleaseRule = {
  readonly version: number
  readonly one_person_for: ReleasedClass[]
  readonly reason: string
  readonly at: Instant
  readonly account_id: Id<'account'>
  readonly person_id: Id<'person'> | null
  readonly name: string
  /** The power under which it was set; `null` before the act's transaction has ended. */
  readonly power: string | null
  readonly holds_from: Instant | null
  readonly agreed_at: Instant | null
  readonly agreed_by: Id<'account'> | null
  readonly agreed_name: string | null
}

/** Every rule that a council has set, last first. */
export async function releaseRulesOf(office: Office, councilId: Id<'council'>): Promise<KeptReleaseRule[]> {
  const { rows } = await sql<KeptReleaseRule>`
    select r.version, r.one_person_for, r.reason, r.at, r.account_id, a.person_id, a.name, e.power, s.holds_from,
           s.at as agreed_at, s.account_id as agreed_by, b.name as agreed_name
    from release_rule r
    join account a on a.council_id = r.council_id and a.account_id = r.account_id
    left join audit_entry e on e.council_id = r.council_id and e.entry_no = r.entry_no
    left join release_rule_start s on s.council_id = r.council_id and s.version = r.version
    left join account b on b.council_id = s.council_id and b.account_id = s.account_id
    where r.council_id = ${councilId}
    order by r.version desc`.execute(office)
  return rows
}

/** The rule that holds at an instant: the last of those that hold by then or, where there is none, the usual one. */
export async function releaseRuleAt(
  office: Office,
  councilId: Id<'council'>,
  at: Instant,
): Promise<ReleaseRule & { readonly version: number }> {
  const row = await office
    .selectFrom('release_rule as r')
    .innerJoin('release_rule_start as s', (join) =>
      join.onRef('s.council_id', '=', 'r.council_id').onRef('s.version', '=', 'r.version'),
    )
    .select(['r.version', 'r.one_person_for'])
    .where('r.council_id', '=', councilId)
    .where('s.holds_from', '<=', at)
    .orderBy('r.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined
    ? { ...usualReleaseRule, version: 0 }
    : { onePersonFor: row.one_person_for as ReleasedClass[], version: row.version }
}

/** Every class that a document was ever given. */
export async function classNamesOf(
  office: Office,
  councilId: Id<'council'>,
  documentId: Id<'document'>,
): Promise<AccessClass['class'][]> {
  const rows = await office
    .selectFrom('access_classification')
    .select('class')
    .distinct()
    .where('council_id', '=', councilId)
    .where('document_id', '=', documentId)
    .execute()
  return rows.map((row) => row.class as AccessClass['class'])
}
