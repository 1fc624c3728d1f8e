import { sql } from 'kysely'
import { entryHash, firstPreviousHash, type AuditEntry } from '../council/audit/audit-entry.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Sha256 } from '../foundation/sha256.ts'
import type { Connection } from '../store/connection.ts'

/**
 * For tests that nothing is public too early: the public views, by their names in order, in which a text, or any of
 * several, stands for whoever reads as the public. Words stand there by their stems, so a text that is its own stem is best.
 */
export async function whereSeen(
  { publicReader }: Pick<Connection, 'publicReader'>,
  councilId: Id<'council'>,
  text: string | readonly string[],
): Promise<string[]> {
  const patterns = [text].flat().map((each) => `%${each}%`)
  const { rows: views } = await sql<{ name: string }>`
    select viewname as name from pg_views where schemaname = 'published' order by viewname`.execute(
    publicReader,
  )
  const sought = views.map(
    ({ name }) => sql`
      select ${name}::text as name from ${sql.table(`published.${name}`)} as seen
      where council_id = ${councilId} and seen::text ilike any (${patterns}::text[])`,
  )
  const { rows } = await sql<{ name: string }>`${sql.join(sought, sql` union `)} order by name`.execute(
    publicReader,
  )
  return rows.map(({ name }) => name)
}

/** For tests that nothing is kept: how many rows each table has, and a digest of them all. */
export async function everyTable({ office }: Pick<Connection, 'office'>): Promise<Record<string, string>> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by tablename`.execute(office)
  const digests = tables.map(
    ({ name }) => sql`
      select ${name}::text as name, count(*) || ' rows ' || md5(coalesce(string_agg(kept::text, ' ' order by kept::text), ''))
        as digest from ${sql.table(name)} as kept`,
  )
  const { rows } = await sql<{
    name: string
    digest: string
  }>`${sql.join(digests, sql` union all `)}`.execute(office)
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
}

/** For tests of the audit trail: the numbers of the entries that do not follow from the one before. */
export async function brokenEntries(
  { office }: Pick<Connection, 'office'>,
  councilId: Id<'council'>,
): Promise<number[]> {
  const rows = await office
    .selectFrom('audit_entry')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('entry_no')
    .execute()
  return rows.flatMap((row, index) => {
    const previousHash = (rows[index - 1]?.hash ?? firstPreviousHash) as Sha256
    const entry: AuditEntry = {
      councilId: row.council_id,
      entryNo: index + 1,
      at: row.at,
      accountId: row.account_id,
      actor: row.actor,
      power: row.power,
      act: row.act,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      detail: row.detail,
      previousHash,
    }
    const follows =
      row.entry_no === index + 1 && row.previous_hash === previousHash && row.hash === entryHash(entry)
    return follows ? [] : [row.entry_no]
  })
}
