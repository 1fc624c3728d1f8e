import type { Insertable, Selectable } from 'kysely'
import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { Sha256 } from '../../foundation/sha256.ts'
import type { Tables } from '../tables.ts'
import type { Office, Transaction } from '../transaction.ts'
import type { AccountKey } from './second-factor.ts'

/** A link as kept. */
export type SignInLinkRow = Selectable<Tables['sign_in_link']>

/** Adds a link in place of any of the account's that has not been used. */
export async function addSignInLink(
  tx: Transaction,
  link: Insertable<Tables['sign_in_link']>,
): Promise<void> {
  await dropSignInLinks(tx, { councilId: link.council_id, accountId: link.account_id })
  await tx.insertInto('sign_in_link').values(link).execute()
}

/** Takes away the links of an account that have not been used. */
export async function dropSignInLinks(tx: Transaction, { councilId, accountId }: AccountKey): Promise<void> {
  await tx
    .deleteFrom('sign_in_link')
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('used_entry', 'is', null)
    .execute()
}

/** The link of a token. */
export function signInLink(
  office: Office | Transaction,
  councilId: Id<'council'>,
  tokenSha256: Sha256,
): Promise<SignInLinkRow | undefined> {
  return office
    .selectFrom('sign_in_link')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('token_sha256', '=', tokenSha256)
    .executeTakeFirst()
}

/** The link that an account has been sent and not used, where it is still good. */
export function waitingSignInLink(
  office: Office | Transaction,
  { councilId, accountId }: AccountKey,
  at: Instant,
): Promise<SignInLinkRow | undefined> {
  return office
    .selectFrom('sign_in_link')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('used_entry', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst()
}

/** Notes that a link has been used, so that it is good no more. */
export async function useSignInLinkRow(
  tx: Transaction,
  { council_id, token_sha256 }: Pick<SignInLinkRow, 'council_id' | 'token_sha256'>,
  usedEntry: number,
): Promise<void> {
  await tx
    .updateTable('sign_in_link')
    .set({ used_entry: usedEntry })
    .where('council_id', '=', council_id)
    .where('token_sha256', '=', token_sha256)
    .execute()
}
