import type { Insertable, Selectable } from 'kysely'
import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { Sha256 } from '../../foundation/sha256.ts'
import type { Tables } from '../tables.ts'
import type { Office, Transaction } from '../transaction.ts'

/** An account of a council. */
export type AccountKey = { readonly councilId: Id<'council'>; readonly accountId: Id<'account'> }

/** Keeps a sign-in that waits for its second step. */
export async function addSignInStep(
  office: Office | Transaction,
  step: Insertable<Tables['sign_in_step']>,
): Promise<void> {
  await office.insertInto('sign_in_step').values(step).execute()
}

/** The sign-in that waits under a token. */
export function signInStep(
  office: Office | Transaction,
  councilId: Id<'council'>,
  tokenSha256: Sha256,
): Promise<Selectable<Tables['sign_in_step']> | undefined> {
  return office
    .selectFrom('sign_in_step')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('token_sha256', '=', tokenSha256)
    .executeTakeFirst()
}

/** Counts a wrong code against a sign-in that waits. */
export async function countWrongCode(
  office: Office | Transaction,
  councilId: Id<'council'>,
  tokenSha256: Sha256,
): Promise<void> {
  await office
    .updateTable('sign_in_step')
    .set((row) => ({ wrong_codes: row('wrong_codes', '+', 1) }))
    .where('council_id', '=', councilId)
    .where('token_sha256', '=', tokenSha256)
    .execute()
}

/** Ends a sign-in that waits, and forgets those that nobody finished. Says whether it was there: of two at once only one may go on. */
export async function endSignInStep(
  tx: Transaction,
  step: { readonly councilId: Id<'council'>; readonly tokenSha256: Sha256; readonly at: Instant },
): Promise<boolean> {
  const ended = await tx
    .deleteFrom('sign_in_step')
    .where('council_id', '=', step.councilId)
    .where('token_sha256', '=', step.tokenSha256)
    .executeTakeFirst()
  await tx.deleteFrom('sign_in_step').where('expires_at', '<', step.at).execute()
  return ended.numDeletedRows > 0n
}

/** The secret of an account's authenticator app. */
export function oneTimeCode(
  office: Office | Transaction,
  { councilId, accountId }: AccountKey,
): Promise<Selectable<Tables['one_time_code']> | undefined> {
  return office
    .selectFrom('one_time_code')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
}

/** Keeps the secret of an authenticator app, and new recovery codes, in place of any earlier ones. */
export async function keepOneTimeCode(
  tx: Transaction,
  code: Insertable<Tables['one_time_code']>,
  recoveryCodes: readonly Sha256[],
): Promise<void> {
  const account = { councilId: code.council_id, accountId: code.account_id }
  await removeOneTimeCode(tx, account)
  await tx.insertInto('one_time_code').values(code).execute()
  await tx
    .insertInto('recovery_code')
    .values(
      recoveryCodes.map((code_sha256) => ({
        council_id: account.councilId,
        account_id: account.accountId,
        code_sha256,
      })),
    )
    .execute()
}

/** Removes an account's authenticator app and its recovery codes. */
export async function removeOneTimeCode(
  tx: Transaction,
  { councilId, accountId }: AccountKey,
): Promise<void> {
  for (const table of ['one_time_code', 'recovery_code'] as const)
    await tx
      .deleteFrom(table)
      .where('council_id', '=', councilId)
      .where('account_id', '=', accountId)
      .execute()
}

/** Takes the code of a step of time, once. Says whether it was still to be taken. */
export async function takeCodeStep(
  tx: Transaction,
  { councilId, accountId }: AccountKey,
  step: number,
): Promise<boolean> {
  const taken = await tx
    .updateTable('one_time_code')
    .set({ last_step: step })
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('last_step', '<', step)
    .executeTakeFirst()
  return taken.numUpdatedRows > 0n
}

/** Takes a recovery code, once. Says whether it was still to be taken. */
export async function takeRecoveryCode(
  tx: Transaction,
  { councilId, accountId }: AccountKey,
  taken: { readonly codeSha256: Sha256; readonly at: Instant },
): Promise<boolean> {
  const used = await tx
    .updateTable('recovery_code')
    .set({ used_at: taken.at })
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('code_sha256', '=', taken.codeSha256)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return used.numUpdatedRows > 0n
}

/** How many recovery codes an account has left. */
export async function recoveryCodesLeft(
  office: Office | Transaction,
  { councilId, accountId }: AccountKey,
): Promise<number> {
  const rows = await office
    .selectFrom('recovery_code')
    .select('code_sha256')
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .execute()
  return rows.length
}
