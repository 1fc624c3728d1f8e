import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Office, Transaction } from './transaction.ts'

/** A device of an account, by the name that it gave itself. */
export type Device = {
  readonly councilId: Id<'council'>
  readonly accountId: Id<'account'>
  readonly deviceId: string
}

/**
 * The key under which a device keeps what it has not sent; a new one where the device has none.
 * It is the account's own, so that a colleague who signs in on the same device cannot read what was kept.
 */
export async function keyOfDevice(
  tx: Office | Transaction,
  device: Device,
  fresh: { readonly secret: string; readonly at: Instant },
): Promise<string> {
  const { councilId, accountId, deviceId } = device
  await tx
    .insertInto('device_key')
    .values({
      council_id: councilId,
      account_id: accountId,
      device_id: deviceId,
      secret: fresh.secret,
      made_at: fresh.at,
    })
    .onConflict((conflict) => conflict.columns(['council_id', 'account_id', 'device_id']).doNothing())
    .execute()
  const row = await tx
    .selectFrom('device_key')
    .select('secret')
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('device_id', '=', deviceId)
    .executeTakeFirstOrThrow()
  return row.secret
}

/** Forgets the key of a device, so that what it kept can be read by nobody. */
export async function forgetDevice(tx: Office | Transaction, device: Device): Promise<void> {
  await tx
    .deleteFrom('device_key')
    .where('council_id', '=', device.councilId)
    .where('account_id', '=', device.accountId)
    .where('device_id', '=', device.deviceId)
    .execute()
}
