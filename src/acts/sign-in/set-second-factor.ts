import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AccountId } from '../../council/access/power.ts'
import { needsSecondFactor } from '../../council/sign-in/second-factor.ts'
import type { SignInRefusal } from '../../council/sign-in/refusals.ts'
import { recoveryCodeCount } from '../../council/sign-in/sign-in-times.ts'
import { isInTerm } from '../../council/term.ts'
import { newId } from '../../foundation/identifier.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { accountById } from '../../store/account.ts'
import { isExampleLogin } from '../../store/sign-in/example-login.ts'
import { keepOneTimeCode, removeOneTimeCode } from '../../store/sign-in/second-factor.ts'
import { tellOfSignIn } from '../council/tell-holder.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { ownAccount } from './actors.ts'
import { codeStep, isCodeSecret } from './one-time-code.ts'

/** An authenticator app to set up: the secret it was given, and a code that shows that it has it. */
export type NewSecondFactor = { readonly secret: string; readonly code: string }

/**
 * Sets up an authenticator app for one's own account, in place of any earlier one, and gives new recovery codes. They are
 * shown now or never: only their digests are kept.
 *
 * @refuses wrong-code, no-power
 */
export async function setSecondFactor(
  session: Session,
  { secret, code }: NewSecondFactor,
): Promise<Result<readonly string[], SignInRefusal | AccessRefusal>> {
  const step = isCodeSecret(secret) ? codeStep(secret, code, session.at) : undefined
  if (step === undefined) return refuse({ code: 'wrong-code' })
  const accountId = ownAccount(session)
  const entry = enter(session, 'set-second-factor', { kind: 'account', id: accountId })
  if (!entry.ok) return entry
  const recoveryCodes = Array.from({ length: recoveryCodeCount }, () => newId(session.random))
  await keepOneTimeCode(
    session.tx,
    {
      council_id: session.councilId,
      account_id: accountId,
      secret,
      last_step: step,
      set_entry: entry.value,
    },
    recoveryCodes.map((each) => sha256(each)),
  )
  return accept(recoveryCodes)
}

/**
 * Removes the authenticator app of one's own account, where no role needs one.
 *
 * @refuses second-factor-needed, no-power
 */
export async function removeSecondFactor(
  session: Session,
): Promise<Result<AccountId, SignInRefusal | AccessRefusal>> {
  const accountId = ownAccount(session)
  const on = dateAt(session.at, session.zone)
  const roles = session.actor.grants.filter((grant) => isInTerm(grant, on)).map(({ role }) => role)
  const isExample = await isExampleLogin(session.tx, session.councilId, accountId)
  if (needsSecondFactor(roles) && !isExample) return refuse({ code: 'second-factor-needed' })
  const entry = enter(session, 'remove-second-factor', { kind: 'account', id: accountId })
  if (!entry.ok) return entry
  await removeOneTimeCode(session.tx, { councilId: session.councilId, accountId })
  return accept(accountId)
}

/**
 * Forgets the authenticator app of somebody else who has lost it with their recovery codes. They set up another when they
 * next sign in.
 *
 * @refuses unknown-thing, no-power
 */
export async function forgetSecondFactor(
  session: Session,
  accountId: AccountId,
): Promise<Result<AccountId, UnknownThing | AccessRefusal>> {
  const account = await accountById(session.tx, session.councilId, accountId)
  if (account === undefined || accountId === session.actor.accountId)
    return refuse({ code: 'unknown-thing', kind: 'account' })
  const entry = enter(session, 'forget-second-factor', { kind: 'account', id: accountId })
  if (!entry.ok) return entry
  await removeOneTimeCode(session.tx, { councilId: session.councilId, accountId })
  await tellOfSignIn(session, accountId, entry.value)
  return accept(accountId)
}
