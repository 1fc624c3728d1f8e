import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AccountId } from '../../council/access/power.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { removePasskeyRow } from '../../store/sign-in/passkey.ts'
import { tellOfSignIn } from '../council/tell-holder.ts'
import type { AccountChangeRefusal, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { ownAccount } from './actors.ts'

/**
 * Removes a passkey of one's own account: it signs nobody in from then on.
 *
 * @refuses unknown-thing, no-power
 */
export async function removePasskey(
  session: Session,
  passkeyId: Id<'passkey'>,
): Promise<Result<Id<'passkey'>, UnknownThing | AccessRefusal>> {
  const removed = await takeAway(session, 'remove-passkey', { accountId: ownAccount(session), passkeyId })
  return removed.ok ? accept(passkeyId) : removed
}

type PasskeyOfAccount = { readonly accountId: AccountId; readonly passkeyId: Id<'passkey'> }

/**
 * Removes a passkey of somebody else, such as one on a device that was lost, and tells its holder. One's own is removed on
 * one's own page.
 *
 * @refuses unknown-thing, own-account, no-power
 */
export async function removePasskeyOf(
  session: Session,
  of: PasskeyOfAccount,
): Promise<Result<Id<'passkey'>, UnknownThing | AccountChangeRefusal | AccessRefusal>> {
  if (of.accountId === session.actor.accountId) return refuse({ code: 'own-account' })
  const removed = await takeAway(session, 'remove-passkey-of', of)
  if (!removed.ok) return removed
  await tellOfSignIn(session, of.accountId, removed.value)
  return accept(of.passkeyId)
}

/** Removes a passkey and gives the number of the entry. */
async function takeAway(
  session: Session,
  act: 'remove-passkey' | 'remove-passkey-of',
  { accountId, passkeyId }: PasskeyOfAccount,
): Promise<Result<number, UnknownThing | AccessRefusal>> {
  const entry = enter(session, act, { kind: 'account', id: accountId, detail: { passkey: passkeyId } })
  if (!entry.ok) return entry
  const account = { councilId: session.councilId, accountId }
  const isRemoved = await removePasskeyRow(session.tx, account, { passkeyId, entryNo: entry.value })
  return isRemoved ? entry : refuse({ code: 'unknown-thing', kind: 'passkey' })
}
