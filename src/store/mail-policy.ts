import type { Insertable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** When a council's digest goes out, with the number of the setting; `undefined` where it has set no time. */
export function mailPolicyOf(
  office: Office | Transaction,
  councilId: Id<'council'>,
): Promise<{ readonly version: number; readonly digest_time: string } | undefined> {
  return office
    .selectFrom('mail_policy')
    .select(['version', 'digest_time'])
    .where('council_id', '=', councilId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Adds a council's next setting of when its digest goes out. */
export async function addMailPolicy(
  tx: Transaction,
  policy: Insertable<Tables['mail_policy']>,
): Promise<void> {
  await tx.insertInto('mail_policy').values(policy).execute()
}
