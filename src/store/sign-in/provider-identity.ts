import type { Insertable, Selectable } from 'kysely'
import type { Id } from '../../foundation/identifier.ts'
import type { Tables } from '../tables.ts'
import type { Office, Transaction } from '../transaction.ts'
import type { AccountKey } from './second-factor.ts'

/** That somebody at an identity provider is the holder of an account. */
export type ProviderIdentityRow = Selectable<Tables['provider_identity']>

/** Somebody at an identity provider, by its own name for them. */
export type ProviderSubject = { readonly issuer: string; readonly subject: string }

/** Keeps whose account somebody at the provider has. */
export async function addProviderIdentity(
  tx: Transaction,
  identity: Insertable<Tables['provider_identity']>,
): Promise<void> {
  await tx.insertInto('provider_identity').values(identity).execute()
}

/** To which account somebody at the provider is linked now; `undefined` where to none. */
export function identityOf(
  office: Office | Transaction,
  councilId: Id<'council'>,
  { issuer, subject }: ProviderSubject,
): Promise<ProviderIdentityRow | undefined> {
  return office
    .selectFrom('provider_identity')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .where('unlinked_entry', 'is', null)
    .executeTakeFirst()
}

/** By whom at the provider an account is linked now, one for each issuer. */
export function identitiesOfAccount(
  office: Office | Transaction,
  { councilId, accountId }: AccountKey,
): Promise<ProviderIdentityRow[]> {
  return office
    .selectFrom('provider_identity')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('unlinked_entry', 'is', null)
    .orderBy('linked_entry')
    .execute()
}

/** Whether an account is or ever was linked to somebody at a provider. */
export async function wasEverLinked(
  office: Office | Transaction,
  { councilId, accountId }: AccountKey,
  issuer: string,
): Promise<boolean> {
  const row = await office
    .selectFrom('provider_identity')
    .select('provider_identity_id')
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('issuer', '=', issuer)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Records that an account is linked no more. Says whether it was. */
export async function endProviderIdentity(
  tx: Transaction,
  { councilId, accountId }: AccountKey,
  unlinkedEntry: number,
): Promise<boolean> {
  const ended = await tx
    .updateTable('provider_identity')
    .set({ unlinked_entry: unlinkedEntry })
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('unlinked_entry', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}
