import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AccountId } from '../../council/access/power.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Sha256 } from '../../foundation/sha256.ts'
import { keepKnownDevice } from '../../store/sign-in/known-device.ts'
import { forgetWrongAttempts, type AttemptKey } from '../../store/sign-in/wrong-attempt.ts'
import { enter, type Session } from '../session.ts'
import { ownAccount } from './actors.ts'

/** How somebody proved who they are. */
export type SignInProof = {
  readonly by: 'password' | 'password and code' | 'passkey' | 'provider' | 'provider and code'
  /** How many wrong attempts on the account came before. */
  readonly wrongBefore: number
  readonly forgets: readonly AttemptKey[]
  readonly deviceSha256: Sha256
}

/**
 * Signs in who has just proved to be an account's holder. Their device is known to the account from now on, and the wrong
 * attempts before count no more; the entry says how many there were.
 *
 * @refuses no-power
 */
export async function signIn(
  session: Session,
  proof: SignInProof,
): Promise<Result<AccountId, AccessRefusal>> {
  const accountId = ownAccount(session)
  const { by, wrongBefore } = proof
  const entry = enter(session, 'sign-in', { kind: 'account', id: accountId, detail: { by, wrongBefore } })
  if (!entry.ok) return refuse(entry.refusal)
  await forgetWrongAttempts(session.tx, session.councilId, proof.forgets)
  const device = { councilId: session.councilId, accountId, tokenSha256: proof.deviceSha256 }
  await keepKnownDevice(session.tx, device, session.at)
  return accept(accountId)
}
