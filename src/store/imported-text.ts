import type { Insertable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Sha256 } from '../foundation/sha256.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** Which of these texts, by the digest of their folded words, were imported before, and as which item. */
export async function importedBefore(
  tx: Transaction,
  councilId: Id<'council'>,
  digests: readonly Sha256[],
): Promise<Map<Sha256, Id<'item'>>> {
  if (digests.length === 0) return new Map()
  const rows = await tx
    .selectFrom('imported_text')
    .select(['sha256', 'item_id'])
    .where('council_id', '=', councilId)
    .where('sha256', 'in', digests)
    .execute()
  return new Map(rows.map((row) => [row.sha256 as Sha256, row.item_id]))
}

/** Remembers that a text was imported. */
export async function addImportedText(
  tx: Transaction,
  imported: Insertable<Tables['imported_text']>,
): Promise<void> {
  await tx.insertInto('imported_text').values(imported).execute()
}

/** Keeps the questions that a reading left for the clerk. */
export async function addQueryRows(
  tx: Transaction,
  rows: readonly Insertable<Tables['query']>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('query').values(rows).execute()
}
