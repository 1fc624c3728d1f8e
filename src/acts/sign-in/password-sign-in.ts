import type { SignInRefusal } from '../../council/sign-in/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { completeSignIn, type BeginSession, type SignedIn } from './complete-sign-in.ts'
import { provePassword, type SignInPlace, type TypedPassword } from './prove-password.ts'
import { secondStepFor, type SecondStep } from './second-step-question.ts'

/** An attempt to sign in by password. */
export type PasswordAttempt = TypedPassword & { readonly begin?: BeginSession }

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
  const step = await secondStepFor(place, account, 'password')
  if (step !== undefined) return accept(step)
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
