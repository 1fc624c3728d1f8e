import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import type { SignInRefusal } from '../../council/sign-in/refusals.ts'
import { signInTimes } from '../../council/sign-in/sign-in-times.ts'
import { dateAt, secondsAfter } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { accountById, type AccountRow } from '../../store/account.ts'
import { isExampleLogin } from '../../store/sign-in/example-login.ts'
import {
  addPasskeyChallenge,
  notePasskeyUsed,
  passkeyByCredential,
  takePasskeyChallenge,
  type PasskeyRow,
} from '../../store/sign-in/passkey.ts'
import { holdsPower } from './actors.ts'
import { completeSignIn, type BeginSession, type SignedIn } from './complete-sign-in.ts'
import { challengeOf, signedAnswer, type PasskeySite } from './passkey-answer.ts'
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
  const kept = { challenge_sha256: sha256(options.challenge), account_id: null, expires_at }
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
  const proven = answer && (await provePasskey(place, attempt.site, answer))
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

type ProvenPasskey = {
  readonly account: AccountRow
  readonly passkey: PasskeyRow
  readonly counter: number
}

async function provePasskey(
  place: SignInPlace,
  site: PasskeySite,
  answer: AuthenticationResponseJSON,
): Promise<ProvenPasskey | undefined> {
  const { office, councilId, at } = place
  const challengeSha256 = sha256(challengeOf(answer))
  const isGood = await takePasskeyChallenge(office, { councilId, challengeSha256, accountId: null, at })
  const passkey = await passkeyByCredential(office, councilId, answer.id)
  if (!isGood || passkey === undefined || passkey.removed_entry !== null) return undefined
  const account = await holderOf(place, passkey)
  const counter = account && (await newCounter(site, passkey, answer))
  return account === undefined || counter === undefined ? undefined : { account, passkey, counter }
}

/** The account of a passkey, where somebody may sign in to it today. */
async function holderOf(
  { office, councilId, zone, at, signIn }: SignInPlace,
  { account_id: accountId }: PasskeyRow,
): Promise<AccountRow | undefined> {
  const account = await accountById(office, councilId, accountId)
  if (account === undefined || !holdsPower(account, dateAt(at, zone))) return undefined
  const isClosed = !signIn.takesExampleLogins && (await isExampleLogin(office, councilId, accountId))
  return isClosed ? undefined : account
}

/** The counter of a passkey after it has signed; `undefined` where the signature is not that of the passkey and its holder. */
async function newCounter(
  { origin, rpId }: PasskeySite,
  passkey: PasskeyRow,
  answer: AuthenticationResponseJSON,
): Promise<number | undefined> {
  const { userHandle } = answer.response
  const holder = Buffer.from(passkey.account_id).toString('base64url')
  if (userHandle !== undefined && userHandle !== holder) return undefined
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challengeOf(answer),
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: true,
      credential: {
        id: passkey.credential_id,
        publicKey: new Uint8Array(Buffer.from(passkey.public_key, 'base64url')),
        counter: passkey.counter,
      },
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    return undefined // the library throws at what does not fit, and says why: nobody is to be told
  }
}
