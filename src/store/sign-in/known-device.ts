import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { Sha256 } from '../../foundation/sha256.ts'
import type { Office, Transaction } from '../transaction.ts'

/** A device by the digest of its token, for one account of a council. */
export type DeviceOfAccount = {
  readonly councilId: Id<'council'>
  readonly accountId: Id<'account'>
  readonly tokenSha256: Sha256
}

/** Whether a device has signed in to an account since an instant. */
export async function isKnownDevice(
  office: Office | Transaction,
  { councilId, accountId, tokenSha256 }: DeviceOfAccount,
  since: Instant,
): Promise<boolean> {
  const row = await office
    .selectFrom('known_device')
    .select('last_at')
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('token_sha256', '=', tokenSha256)
    .where('last_at', '>=', since)
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps that a device has signed in to an account. */
export async function keepKnownDevice(
  tx: Transaction,
  { councilId, accountId, tokenSha256 }: DeviceOfAccount,
  lastAt: Instant,
): Promise<void> {
  await tx
    .insertInto('known_device')
    .values({ council_id: councilId, account_id: accountId, token_sha256: tokenSha256, last_at: lastAt })
    .onConflict((kept) =>
      kept.columns(['council_id', 'account_id', 'token_sha256']).doUpdateSet({ last_at: lastAt }),
    )
    .execute()
}
