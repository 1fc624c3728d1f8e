import type { Insertable } from 'kysely'
import type { Id } from '../../foundation/identifier.ts'
import type { Tables } from '../tables.ts'
import type { Office, Transaction } from '../transaction.ts'

/** The digest of an account's password, in the PHC form; `undefined` where it has none. */
export async function passwordDigest(
  office: Office | Transaction,
  councilId: Id<'council'>,
  accountId: Id<'account'>,
): Promise<string | undefined> {
  const row = await office
    .selectFrom('account_password')
    .select('digest')
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row?.digest
}

/** Keeps the digest of a password in place of any earlier one. */
export async function keepPassword(
  tx: Transaction,
  password: Insertable<Tables['account_password']>,
): Promise<void> {
  const { digest, set_at, set_entry } = password
  await tx
    .insertInto('account_password')
    .values(password)
    .onConflict((kept) =>
      kept.columns(['council_id', 'account_id']).doUpdateSet({ digest, set_at, set_entry }),
    )
    .execute()
}

/** Keeps the same password under a digest of other parameters: who set it and when stays. */
export async function keepStrongerDigest(
  tx: Transaction,
  {
    council_id,
    account_id,
    digest,
  }: Pick<Insertable<Tables['account_password']>, 'council_id' | 'account_id' | 'digest'>,
): Promise<void> {
  await tx
    .updateTable('account_password')
    .set({ digest })
    .where('council_id', '=', council_id)
    .where('account_id', '=', account_id)
    .execute()
}
