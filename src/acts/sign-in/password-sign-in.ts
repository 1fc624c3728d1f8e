import type { Role } from '../../council/access/role.ts'
import { secondFactorQuestion } from '../../council/sign-in/second-factor.ts'
import type { SignInRefusal } from '../../council/sign-in/refusals.ts'
import { signInTimes } from '../../council/sign-in/sign-in-times.ts'
import { isInTerm } from '../../council/term.ts'
import { dateAt, secondsAfter } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { sha256 } from '../../foundation/sha256.ts'
import type { AccountRow } from '../../store/account.ts'
import { isExampleLogin } from '../../store/sign-in/example-login.ts'
import { addSignInStep, oneTimeCode } from '../../store/sign-in/second-factor.ts'
import { completeSignIn, newToken, type BeginSession, type SignedIn } from './complete-sign-in.ts'
import { provePassword, type SignInPlace, type TypedPassword } from './prove-password.ts'

/** An attempt to sign in by password. */
export type PasswordAttempt = TypedPassword & { readonly begin?: BeginSession }

/** That the password was right and a code is to be typed, or an authenticator app to be set up, before somebody is signed in. */
export type SecondStep = {
  readonly step: 'code' | 'set-up'
  /** What the next step is to send along. */
  readonly stepToken: string
  readonly email: string
}

/**
 * Signs somebody in by password, or asks for the second step. A wrong password, an unknown address, an account without
 * powers and too many attempts give the same refusal after the same work.
 *
 * @refuses sign-in-failed
 */
export async function passwordSignIn(
  place: SignInPlace,
  attempt: PasswordAttempt,
): Promise<Result<SignedIn | SecondStep, SignInRefusal>> {
  const proven = await provePassword(place, attempt)
  if (proven === undefined) return refuse({ code: 'sign-in-failed' })
  const { account, throttle, digest } = proven
  const step = await questionFor(place, account)
  if (step !== 'none')
    return accept({ step, email: account.email, stepToken: await beginStep(place, account) })
  const { password, deviceToken, begin } = attempt
  return accept(
    await completeSignIn(place, {
      account,
      throttle,
      by: 'password',
      deviceToken,
      begin,
      proved: { password, digest },
    }),
  )
}

async function questionFor({ office, councilId, at, zone }: SignInPlace, account: AccountRow) {
  const accountId = account.account_id
  return secondFactorQuestion({
    roles: account.grants
      .filter(({ from_on: fromOn, to_on: toOn }) =>
        isInTerm({ fromOn, toOn: toOn ?? undefined }, dateAt(at, zone)),
      )
      .map(({ role }) => role as Role),
    hasCode: (await oneTimeCode(office, { councilId, accountId })) !== undefined,
    isExampleLogin: await isExampleLogin(office, councilId, accountId),
  })
}

async function beginStep(place: SignInPlace, account: AccountRow): Promise<string> {
  const stepToken = newToken(place.random)
  await addSignInStep(place.office, {
    council_id: place.councilId,
    token_sha256: sha256(stepToken),
    account_id: account.account_id,
    expires_at: secondsAfter(place.at, signInTimes.stepSeconds),
  })
  return stepToken
}
