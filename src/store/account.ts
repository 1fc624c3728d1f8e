import type { Insertable, Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** An account as kept, with the powers granted to it at any time. */
export type AccountRow = Selectable<Tables['account']> & {
  readonly grants: readonly Selectable<Tables['power_grant']>[]
}

/** Adds an account. */
export async function addAccountRow(tx: Transaction, account: Insertable<Tables['account']>): Promise<void> {
  await tx.insertInto('account').values(account).execute()
}

/** Adds a grant of power to an account. */
export async function addGrantRow(tx: Transaction, grant: Insertable<Tables['power_grant']>): Promise<void> {
  await tx.insertInto('power_grant').values(grant).execute()
}

/**
 * The account of an e-mail address in a council, with its grants; addresses are kept in lower case. The database is asked the
 * same for an address that has none, so that the time of the answer tells nothing.
 */
export async function accountByEmail(
  office: Office | Transaction,
  councilId: Id<'council'>,
  email: string,
): Promise<AccountRow | undefined> {
  const address = email.toLowerCase()
  const account = await office
    .selectFrom('account')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('email', '=', address)
    .executeTakeFirst()
  const grants = await office
    .selectFrom('power_grant')
    .innerJoin('account', (join) =>
      join
        .onRef('account.council_id', '=', 'power_grant.council_id')
        .onRef('account.account_id', '=', 'power_grant.account_id'),
    )
    .selectAll('power_grant')
    .where('account.council_id', '=', councilId)
    .where('account.email', '=', address)
    .execute()
  return account && { ...account, grants }
}
