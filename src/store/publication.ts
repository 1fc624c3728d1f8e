import { sql } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Office, Transaction } from './transaction.ts'

/** The channel on which a council's id is told to all listeners; the public side listens to it by the same name. */
const publicationChannel = 'publication'

/** The act that makes something public: the number of its entry, and when. */
export type Release = { readonly entryNo: number; readonly at: Instant }

/** Moves a council's publication revision by one, and tells the listeners when the transaction commits. */
export async function moveRevision(tx: Transaction, councilId: Id<'council'>, at: Instant): Promise<void> {
  await tx
    .updateTable('publication_revision')
    .set((row) => ({ revision: row('revision', '+', 1), moved_at: at }))
    .where('council_id', '=', councilId)
    .execute()
  await sql`select pg_notify(${publicationChannel}, ${councilId})`.execute(tx)
}

/** The revision of a council's public record. */
export async function revisionOf(office: Office | Transaction, councilId: Id<'council'>): Promise<number> {
  const row = await office
    .selectFrom('publication_revision')
    .select('revision')
    .where('council_id', '=', councilId)
    .executeTakeFirst()
  return row?.revision ?? 0
}
