import type { Insertable, Selectable } from 'kysely'
import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { Sha256 } from '../../foundation/sha256.ts'
import type { Tables } from '../tables.ts'
import type { Office, Transaction } from '../transaction.ts'
import type { AccountKey } from './second-factor.ts'

/** A passkey as kept. */
export type PasskeyRow = Selectable<Tables['passkey']>

/** Keeps a challenge that was given out, and forgets those that are too old. */
export async function addPasskeyChallenge(
  office: Office | Transaction,
  challenge: Insertable<Tables['passkey_challenge']>,
  at: Instant,
): Promise<void> {
  await office.deleteFrom('passkey_challenge').where('expires_at', '<', at).execute()
  await office.insertInto('passkey_challenge').values(challenge).execute()
}

/** Uses up a challenge. Says whether it was still good for this purpose, and this account or, for signing in, none. */
export async function takePasskeyChallenge(
  office: Office | Transaction,
  taken: {
    readonly councilId: Id<'council'>
    readonly challengeSha256: Sha256
    readonly accountId: Id<'account'> | null
    readonly purpose: 'signIn' | 'add' | 'prove'
    readonly at: Instant
  },
): Promise<boolean> {
  const row = await office
    .deleteFrom('passkey_challenge')
    .where('council_id', '=', taken.councilId)
    .where('challenge_sha256', '=', taken.challengeSha256)
    .where('purpose', '=', taken.purpose)
    .where('expires_at', '>', taken.at)
    .where('account_id', 'is not distinct from', taken.accountId)
    .executeTakeFirst()
  return row.numDeletedRows > 0n
}

/** The passkeys that an account has, the oldest first. */
export function passkeysOf(
  office: Office | Transaction,
  { councilId, accountId }: AccountKey,
): Promise<PasskeyRow[]> {
  return office
    .selectFrom('passkey')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('removed_entry', 'is', null)
    .orderBy('added_entry')
    .execute()
}

/** The passkey of a credential, removed or not. */
export function passkeyByCredential(
  office: Office | Transaction,
  councilId: Id<'council'>,
  credentialId: string,
): Promise<PasskeyRow | undefined> {
  return office
    .selectFrom('passkey')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('credential_id', '=', credentialId)
    .executeTakeFirst()
}

/** Adds a passkey to an account. */
export async function addPasskeyRow(tx: Transaction, row: Insertable<Tables['passkey']>): Promise<void> {
  await tx.insertInto('passkey').values(row).execute()
}

/** Notes that a passkey was used. Says whether it is still as it was read: of two uses at once only one may go on. */
export async function notePasskeyUsed(
  tx: Transaction,
  read: PasskeyRow,
  used: { readonly counter: number; readonly at: Instant },
): Promise<boolean> {
  const noted = await tx
    .updateTable('passkey')
    .set({ counter: used.counter, used_at: used.at })
    .where('council_id', '=', read.council_id)
    .where('passkey_id', '=', read.passkey_id)
    .where('counter', '=', read.counter)
    .where('removed_entry', 'is', null)
    .executeTakeFirst()
  return noted.numUpdatedRows > 0n
}

/** Removes a passkey of an account. Says whether it had it. */
export async function removePasskeyRow(
  tx: Transaction,
  { councilId, accountId }: AccountKey,
  removed: { readonly passkeyId: Id<'passkey'>; readonly entryNo: number },
): Promise<boolean> {
  const row = await tx
    .updateTable('passkey')
    .set({ removed_entry: removed.entryNo })
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('passkey_id', '=', removed.passkeyId)
    .where('removed_entry', 'is', null)
    .executeTakeFirst()
  return row.numUpdatedRows > 0n
}
