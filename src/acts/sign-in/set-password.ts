import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkPassword } from '../../council/sign-in/password.ts'
import type { SignInRefusal } from '../../council/sign-in/refusals.ts'
import type { Id, RandomBytes } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { keepPassword } from '../../store/sign-in/password.ts'
import { enter, type Session } from '../session.ts'
import { ownAccount } from './actors.ts'
import { passwordDigestOf } from './password-digest.ts'
import { passwordStrength } from './password-strength.ts'

/** A password that was found good enough, as its digest: what may be kept. */
export type CheckedPassword = { readonly digest: string }

/**
 * Checks a password that somebody wishes to set and makes its digest. It is slow by design, so it is done before the
 * transaction that keeps it.
 *
 * @refuses password-too-short, password-too-long, password-common, password-of-own-words
 */
export async function checkNewPassword(
  password: string,
  knownOfHolder: readonly string[],
  random: RandomBytes,
): Promise<Result<CheckedPassword, SignInRefusal>> {
  const strength = await passwordStrength(password, knownOfHolder)
  const checked = checkPassword({ password, knownOfHolder, ...strength })
  if (!checked.ok) return checked
  return accept({ digest: await passwordDigestOf(password, random) })
}

/**
 * Sets one's own password, in place of any earlier one.
 *
 * @refuses no-power
 */
export async function setPassword(
  session: Session,
  { digest }: CheckedPassword,
): Promise<Result<Id<'account'>, AccessRefusal>> {
  const accountId = ownAccount(session)
  const entry = enter(session, 'set-password', { kind: 'account', id: accountId })
  if (!entry.ok) return refuse(entry.refusal)
  await keepPassword(session.tx, {
    council_id: session.councilId,
    account_id: accountId,
    digest,
    set_at: session.at,
    set_entry: entry.value,
  })
  return accept(accountId)
}
