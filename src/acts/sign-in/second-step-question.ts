import type { Role } from '../../council/access/role.ts'
import { secondFactorQuestion } from '../../council/sign-in/second-factor.ts'
import { signInTimes } from '../../council/sign-in/sign-in-times.ts'
import { isInTerm } from '../../council/term.ts'
import { dateAt, secondsAfter } from '../../foundation/instant.ts'
import { sha256 } from '../../foundation/sha256.ts'
import type { AccountRow } from '../../store/account.ts'
import { isExampleLogin } from '../../store/sign-in/example-login.ts'
import { addSignInStep, oneTimeCode } from '../../store/sign-in/second-factor.ts'
import { newToken } from './complete-sign-in.ts'
import type { SignInPlace } from './prove-password.ts'

/** That one factor was right and a code is to be typed, or an authenticator app to be set up, before somebody is signed in. */
export type SecondStep = {
  readonly step: 'code' | 'set-up'
  /** What the next step is to send along. */
  readonly stepToken: string
  readonly email: string
}

/** By what a sign-in began that may ask for a code. */
export type FirstFactor = 'password' | 'provider'

/** What the holder of an account is asked after their first factor; `undefined` where nothing more is asked for. */
export async function secondStepFor(
  place: SignInPlace,
  account: AccountRow,
  firstFactor: FirstFactor,
): Promise<SecondStep | undefined> {
  const step = await questionFor(place, account)
  if (step === 'none') return undefined
  return { step, email: account.email, stepToken: await beginStep(place, account, firstFactor) }
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

async function beginStep(place: SignInPlace, account: AccountRow, firstFactor: FirstFactor): Promise<string> {
  const stepToken = newToken(place.random)
  await addSignInStep(place.office, {
    council_id: place.councilId,
    token_sha256: sha256(stepToken),
    account_id: account.account_id,
    expires_at: secondsAfter(place.at, signInTimes.stepSeconds),
    first_factor: firstFactor,
  })
  return stepToken
}
