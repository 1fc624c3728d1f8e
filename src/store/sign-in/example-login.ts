import type { Insertable } from 'kysely'
import type { Id } from '../../foundation/identifier.ts'
import type { Tables } from '../tables.ts'
import type { Office, Transaction } from '../transaction.ts'

/** A login of the example council as it is printed. */
export type ExampleLoginRow = { readonly role: string; readonly email: string; readonly password: string }

/** Adds a login of the example council. */
export async function addExampleLogin(
  tx: Transaction,
  login: Insertable<Tables['example_login']>,
): Promise<void> {
  await tx.insertInto('example_login').values(login).execute()
}

/** The logins of a council that there are. */
export function exampleLoginsOf(
  office: Office | Transaction,
  councilId: Id<'council'>,
): Promise<ExampleLoginRow[]> {
  return office
    .selectFrom('example_login')
    .innerJoin('account', (join) =>
      join
        .onRef('account.council_id', '=', 'example_login.council_id')
        .onRef('account.account_id', '=', 'example_login.account_id'),
    )
    .select(['example_login.role', 'account.email', 'example_login.password'])
    .where('example_login.council_id', '=', councilId)
    .orderBy('example_login.opened_entry')
    .execute()
}

/** Whether an account is one of the example council's logins. */
export async function isExampleLogin(
  office: Office | Transaction,
  councilId: Id<'council'>,
  accountId: Id<'account'>,
): Promise<boolean> {
  const row = await office
    .selectFrom('example_login')
    .select('role')
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row !== undefined
}
