import { sql } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Sha256 } from '../foundation/sha256.ts'
import type { Office, Transaction } from './transaction.ts'

/** Somebody signed in, and when they ask. */
export type AskingReader = {
  readonly councilId: Id<'council'>
  readonly accountId: Id<'account'>
  readonly at: Instant
}

/**
 * Does work in a transaction in which the database gives of documents only the versions and the words that somebody may have: it finds
 * that out itself, by their powers, seats and readings. It can take away from the access decision and never add to it.
 */
export function asReader<Value>(
  office: Office,
  { accountId, at }: AskingReader,
  work: (tx: Transaction) => Promise<Value>,
): Promise<Value> {
  const become = (tx: Transaction, reader: string) =>
    sql`select set_config('moothall.reader', ${reader}, true), set_config('moothall.read_at', ${at}, true)`.execute(
      tx,
    )
  return office.transaction().execute(async (tx) => {
    await become(tx, accountId)
    const value = await work(tx)
    await become(tx, '') // a rehearsal's transactions are parts of one
    return value
  })
}

/** The digest of a version of a document, where the database gives it to its reader. */
export function digestForReader(
  office: Office,
  reader: AskingReader,
  asked: { readonly documentId: Id<'document'>; readonly version: number },
): Promise<Sha256 | undefined> {
  return asReader(office, reader, async (tx) => {
    const row = await tx
      .selectFrom('document_version')
      .select('sha256')
      .where('council_id', '=', reader.councilId)
      .where('document_id', '=', asked.documentId)
      .where('version', '=', asked.version)
      .executeTakeFirst()
    return row?.sha256 as Sha256 | undefined
  })
}

/** The names of all whose accounts may have the file of a document at an instant, as the database finds it for each when they ask. */
export async function namesOfReaders(
  tx: Transaction,
  { councilId, documentId, at }: Omit<AskingReader, 'accountId'> & { readonly documentId: Id<'document'> },
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from account
    where council_id = ${councilId} and closed_entry is null
      and house.may_have_file(council_id, ${documentId}, account_id, ${at})
    order by name, account_id`.execute(tx)
  return rows.map(({ name }) => name)
}
