import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AccountId } from '../../council/access/power.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { enter, type Session } from '../session.ts'

/** Failed attempts to sign in: how many, and at which account; `undefined` where they fit no account of the council. */
export type FailedSignIns = { readonly accountId: AccountId | undefined; readonly count: number }

/**
 * Notes in the audit that attempts to sign in have failed. Many have one entry, so that a stranger cannot fill the trail;
 * what they typed is not kept.
 *
 * @refuses no-power
 */
export async function noteFailedSignIns(
  session: Session,
  { accountId, count }: FailedSignIns,
): Promise<Result<number, AccessRefusal>> {
  const subject =
    accountId === undefined ? { kind: 'council', id: session.councilId } : { kind: 'account', id: accountId }
  const entry = enter(session, 'note-failed-sign-ins', { ...subject, detail: { count } })
  return entry.ok ? accept(entry.value) : entry
}
