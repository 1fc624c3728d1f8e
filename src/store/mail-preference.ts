import type { Insertable, Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** Keeps when an account wants mail of some kinds, in place of what it chose before. */
export async function setMailPreferences(
  tx: Transaction,
  rows: readonly Insertable<Tables['mail_preference']>[],
): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('mail_preference')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['council_id', 'account_id', 'kind']).doUpdateSet((set) => ({
        timing: set.ref('excluded.timing'),
        chosen_entry: set.ref('excluded.chosen_entry'),
      })),
    )
    .execute()
}

/** When an account wants mail of the kinds for which it has chosen. */
export function mailPreferencesOf(
  office: Office | Transaction,
  councilId: Id<'council'>,
  accountId: Id<'account'>,
): Promise<Selectable<Tables['mail_preference']>[]> {
  return office
    .selectFrom('mail_preference')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .execute()
}
