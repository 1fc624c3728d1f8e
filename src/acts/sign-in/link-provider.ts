import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { SignInRefusal } from '../../council/sign-in/refusals.ts'
import { newId, type Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  addProviderIdentity,
  endProviderIdentity,
  identitiesOfAccount,
  identityOf,
  type ProviderSubject,
} from '../../store/sign-in/provider-identity.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { ownAccount } from './actors.ts'

/**
 * Links one's own account to somebody at the council's identity provider, who signs in to it from then on. An account has
 * one link to a provider, and whoever is there one account.
 *
 * @refuses provider-linked-already, no-power
 */
export async function linkProvider(
  session: Session,
  { issuer, subject }: ProviderSubject,
): Promise<Result<Id<'identity'>, SignInRefusal | AccessRefusal>> {
  const { tx, councilId } = session
  const accountId = ownAccount(session)
  const isTaken = (await identityOf(tx, councilId, { issuer, subject })) !== undefined
  const had = await identitiesOfAccount(tx, { councilId, accountId })
  if (isTaken || had.some((identity) => identity.issuer === issuer))
    return refuse({ code: 'provider-linked-already' })
  const entry = enter(session, 'link-provider', { kind: 'account', id: accountId, detail: { issuer } })
  if (!entry.ok) return entry
  const id = newId<'identity'>(session.random)
  await addProviderIdentity(tx, {
    council_id: councilId,
    provider_identity_id: id,
    account_id: accountId,
    issuer,
    subject,
    linked_at: session.at,
    linked_entry: entry.value,
  })
  return accept(id)
}

/**
 * Unlinks one's own account from the identity provider. It stays open to whatever else its holder signs in with.
 *
 * @refuses unknown-thing, no-power
 */
export async function unlinkProvider(
  session: Session,
): Promise<Result<undefined, UnknownThing | AccessRefusal>> {
  const accountId = ownAccount(session)
  const entry = enter(session, 'unlink-provider', { kind: 'account', id: accountId })
  if (!entry.ok) return entry
  const { tx, councilId } = session
  const wasLinked = await endProviderIdentity(tx, { councilId, accountId }, entry.value)
  return wasLinked ? accept(undefined) : refuse({ code: 'unknown-thing', kind: 'account' })
}
