import type { Insertable } from 'kysely'
import type { Id } from '../../foundation/identifier.ts'
import type { Tables } from '../tables.ts'
import type { Office, Transaction } from '../transaction.ts'

/** What a council allows about signing in, with the number of the setting; `undefined` where it has set nothing. */
export async function latestSignInPolicy(
  office: Office | Transaction,
  councilId: Id<'council'>,
): Promise<{ readonly version: number; readonly linksByAddress: boolean } | undefined> {
  const row = await office
    .selectFrom('sign_in_policy')
    .select(['version', 'links_by_address'])
    .where('council_id', '=', councilId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { version: row.version, linksByAddress: row.links_by_address }
}

/** Adds a council's next setting about signing in. */
export async function addSignInPolicy(
  tx: Transaction,
  policy: Insertable<Tables['sign_in_policy']>,
): Promise<void> {
  await tx.insertInto('sign_in_policy').values(policy).execute()
}
