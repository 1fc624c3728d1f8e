import { sql } from 'kysely'
import type { PublicReader } from './public/public-record.ts'
import type { Transaction } from './transaction.ts'

/**
 * Turns a transaction of the office into one of the public role: from here on it sees what it has released, and nothing
 * else, for as long as it lasts. For a preview, which is then taken back. `undefined` where the database does not let the
 * office's login take that role: see docs/operate/database.md.
 */
export async function asPublicReader(tx: Transaction): Promise<PublicReader | undefined> {
  const may = await sql<{ may: boolean }>`
    select pg_has_role(current_user, 'moothall_public', 'member') as may`.execute(tx)
  if (may.rows[0]?.may !== true) return undefined
  await sql`set local role moothall_public`.execute(tx)
  return tx as unknown as PublicReader // the same connection, with the views in its sight and the tables out of it
}
