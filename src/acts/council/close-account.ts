import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AccountId } from '../../council/access/power.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { accountById, setAccountClosed } from '../../store/account.ts'
import { endSessionRows } from '../../store/signed-in-session.ts'
import type { EndingRefusal, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { tellHolder } from './tell-holder.ts'

type Refusal = UnknownThing | EndingRefusal | AccessRefusal

/**
 * Closes an account: its holder is signed out everywhere and cannot sign in. Its grants stay on record and count for
 * nothing until it is opened again. Nobody closes their own.
 *
 * @refuses unknown-thing, own-power, end-without-reason, account-closed-already, no-power
 */
export async function closeAccount(
  session: Session,
  { accountId, reason }: { readonly accountId: AccountId; readonly reason: string },
): Promise<Result<AccountId, Refusal>> {
  const { councilId, at } = session
  const account = await accountById(session.tx, councilId, accountId)
  if (account === undefined) return refuse({ code: 'unknown-thing', kind: 'account' })
  if (accountId === session.actor.accountId) return refuse({ code: 'own-power' })
  if (reason.trim() === '') return refuse({ code: 'end-without-reason' })
  if (account.closed_entry !== null) return refuse({ code: 'account-closed-already' })
  const entry = enter(session, 'close-account', { kind: 'account', id: accountId, detail: { reason } })
  if (!entry.ok) return entry
  await setAccountClosed(session.tx, { councilId, accountId, entryNo: entry.value })
  await endSessionRows(session.tx, { councilId, accountId, at, because: 'account-closed' })
  await tellHolder(session, accountId, entry.value)
  return accept(accountId)
}

/**
 * Opens a closed account again: its grants count once more, and its holder may sign in.
 *
 * @refuses unknown-thing, own-power, account-not-closed, no-power
 */
export async function reopenAccount(
  session: Session,
  accountId: AccountId,
): Promise<Result<AccountId, Refusal>> {
  const { councilId } = session
  const account = await accountById(session.tx, councilId, accountId)
  if (account === undefined) return refuse({ code: 'unknown-thing', kind: 'account' })
  if (accountId === session.actor.accountId) return refuse({ code: 'own-power' })
  if (account.closed_entry === null) return refuse({ code: 'account-not-closed' })
  const entry = enter(session, 'reopen-account', { kind: 'account', id: accountId })
  if (!entry.ok) return entry
  await setAccountClosed(session.tx, { councilId, accountId, entryNo: null })
  await tellHolder(session, accountId, entry.value)
  return accept(accountId)
}
