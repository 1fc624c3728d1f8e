import { mostWrongCodes } from '../../council/sign-in/sign-in-times.ts'
import type { SignInRefusal } from '../../council/sign-in/refusals.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { accountById, type AccountRow } from '../../store/account.ts'
import {
  countWrongCode,
  endSignInStep,
  oneTimeCode,
  signInStep,
  takeCodeStep,
  takeRecoveryCode,
} from '../../store/sign-in/second-factor.ts'
import type { Session } from '../session.ts'
import { holdsPower } from './actors.ts'
import { completeSignIn, type BeginSession, type SignedIn } from './complete-sign-in.ts'
import { codeStep } from './one-time-code.ts'
import { countWrongFor, throttleOf, type SignInPlace, type TypedPassword } from './prove-password.ts'
import type { FirstFactor } from './second-step-question.ts'
import { setSecondFactor } from './set-second-factor.ts'
import { mayTryNow } from './throttle.ts'

/** The second step of a sign-in as it was typed: a code, or a recovery code in its place. */
export type SecondStepAttempt = Pick<TypedPassword, 'address' | 'deviceToken'> & {
  readonly stepToken: string
  readonly code: string
  /** The secret of an app that is being set up; nothing where one was set up before. */
  readonly newSecret?: string | undefined
  readonly begin: BeginSession
}

/** Who has signed in, with their recovery codes where an app was just set up. */
export type SignedInTwice = SignedIn & { readonly recoveryCodes: readonly string[] }

/**
 * Finishes a sign-in whose password was right, or that the identity provider has proved. A code is good once; after some wrong ones the sign-in begins again.
 *
 * @refuses sign-in-step-over, wrong-code
 */
export async function secondStep(
  place: SignInPlace,
  attempt: SecondStepAttempt,
): Promise<Result<SignedInTwice, SignInRefusal>> {
  const waiting = await waitingStep(place, attempt.stepToken)
  if (waiting === undefined) return refuse({ code: 'sign-in-step-over' })
  const { account, firstFactor } = waiting
  const throttle = await throttleOf(place, account, attempt)
  if (!mayTryNow(throttle, place.at)) return refuse({ code: 'sign-in-step-over' })
  let recoveryCodes: readonly string[] = []
  const { deviceToken } = attempt
  try {
    const signedIn = await completeSignIn(place, {
      account,
      throttle,
      by: `${firstFactor} and code`,
      deviceToken,
      begin: async (session, accountId) => {
        const tokenSha256 = sha256(attempt.stepToken)
        const { councilId, at } = session
        const isWaiting = await endSignInStep(session.tx, { councilId, at, tokenSha256 })
        const codes = isWaiting ? await takeCode(session, account, attempt) : undefined
        if (codes === undefined) throw new WrongCode('the code was wrong')
        recoveryCodes = codes
        await attempt.begin(session, accountId)
      },
    })
    return accept({ ...signedIn, recoveryCodes })
  } catch (fault) {
    if (!(fault instanceof WrongCode)) throw fault
    await countWrongCode(place.office, place.councilId, sha256(attempt.stepToken))
    await countWrongFor(place, { throttle, account })
    return refuse({ code: 'wrong-code' })
  }
}

/** A code was wrong. Thrown inside the sign-in, so that nothing of it is kept. */
class WrongCode extends Error {}

/** The account whose sign-in waits under a token, and how it began; nothing where it waits no longer. */
async function waitingStep(
  place: SignInPlace,
  stepToken: string,
): Promise<{ readonly account: AccountRow; readonly firstFactor: FirstFactor } | undefined> {
  const { office, councilId, at, zone } = place
  const step = await signInStep(office, councilId, sha256(stepToken))
  if (step === undefined || step.expires_at <= at || step.wrong_codes >= mostWrongCodes) return undefined
  const account = await accountById(office, councilId, step.account_id)
  return account !== undefined && holdsPower(account, dateAt(at, zone))
    ? { account, firstFactor: step.first_factor as FirstFactor }
    : undefined
}

/** Takes the code that was typed; gives the recovery codes of an app just set up, none otherwise, nothing for a wrong code. */
async function takeCode(
  session: Session,
  { account_id: accountId }: AccountRow,
  { code, newSecret }: SecondStepAttempt,
): Promise<readonly string[] | undefined> {
  const { tx, councilId, at } = session
  const kept = await oneTimeCode(tx, { councilId, accountId })
  if (kept === undefined) {
    const set =
      newSecret === undefined ? undefined : await setSecondFactor(session, { secret: newSecret, code })
    return set?.ok ? set.value : undefined
  }
  const typed = code.trim().toLowerCase()
  if (isIdForm(typed)) {
    const isTaken = await takeRecoveryCode(tx, { councilId, accountId }, { codeSha256: sha256(typed), at })
    return isTaken ? [] : undefined
  }
  const step = codeStep(kept.secret, code, at)
  return step !== undefined && (await takeCodeStep(tx, { councilId, accountId }, step)) ? [] : undefined
}
