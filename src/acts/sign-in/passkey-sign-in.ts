import { generateAuthenticationOptions } from '@simplewebauthn/server'
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import type { SignInRefusal } from '../../council/sign-in/refusals.ts'
import { signInTimes } from '../../council/sign-in/sign-in-times.ts'
import { secondsAfter } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { addPasskeyChallenge, notePasskeyUsed } from '../../store/sign-in/passkey.ts'
import { completeSignIn, type BeginSession, type SignedIn } from './complete-sign-in.ts'
import { signedAnswer, type PasskeySite } from './passkey-answer.ts'
import { provePasskey } from './prove-passkey.ts'
import { countWrongFor, type SignInPlace, type TypedPassword } from './prove-password.ts'
import { mayTryNow, readThrottle } from './throttle.ts'

/** An attempt to sign in by passkey. */
export type PasskeyAttempt = Pick<TypedPassword, 'address'> & {
  readonly site: PasskeySite
  /** What the browser says that a passkey has signed. */
  readonly answer: string
  readonly begin: BeginSession
}

/** What a browser is to be told to sign somebody in by whichever passkey they have for the site. */
export async function passkeySignInOptions(
  { office, councilId, at, random }: SignInPlace,
  site: PasskeySite,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const options = await generateAuthenticationOptions({
    rpID: site.rpId,
    challenge: new Uint8Array(random(32)),
    timeout: signInTimes.passkeySeconds * 1000,
    userVerification: 'required',
  })
  const expires_at = secondsAfter(at, signInTimes.passkeySeconds)
  const kept = {
    challenge_sha256: sha256(options.challenge),
    account_id: null,
    purpose: 'signIn',
    expires_at,
  }
  await addPasskeyChallenge(office, { council_id: councilId, ...kept }, at)
  return options
}

/**
 * Signs somebody in by passkey. It asked for a finger, a face or a PIN, so no code is asked for. An unknown passkey, a
 * removed one, a wrong signature, an old challenge and too many attempts give the same refusal.
 *
 * @refuses passkey-sign-in-failed
 */
export async function passkeySignIn(
  place: SignInPlace,
  attempt: PasskeyAttempt,
): Promise<Result<SignedIn, SignInRefusal>> {
  const { councilId, office, at } = place
  const answer = signedAnswer(attempt.answer)
  const email = `passkey ${answer?.id ?? 'none'}`
  const { address } = attempt
  const throttle = await readThrottle(office, { councilId, email, address, isKnownDevice: false })
  if (!mayTryNow(throttle, at)) return refuse({ code: 'passkey-sign-in-failed' })
  const proven = answer && (await provePasskey(place, { site: attempt.site, answer }))
  if (proven !== undefined) {
    const { account, passkey, counter } = proven
    try {
      const signedIn = await completeSignIn(place, {
        account,
        throttle,
        by: 'passkey',
        begin: async (session, accountId) => {
          if (!(await notePasskeyUsed(session.tx, passkey, { counter, at })))
            throw new UsedMeanwhile('the passkey was used or removed meanwhile')
          await attempt.begin(session, accountId)
        },
      })
      return accept(signedIn)
    } catch (fault) {
      if (!(fault instanceof UsedMeanwhile)) throw fault
    }
  }
  await countWrongFor(place, { throttle, account: proven?.account })
  return refuse({ code: 'passkey-sign-in-failed' })
}

/** A passkey was used or removed at the same moment. Thrown inside the sign-in, so that nothing of it is kept. */
class UsedMeanwhile extends Error {}
