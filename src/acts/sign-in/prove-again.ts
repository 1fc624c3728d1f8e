import { generateAuthenticationOptions } from '@simplewebauthn/server'
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import type { AccountId } from '../../council/access/power.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { SignInRefusal } from '../../council/sign-in/refusals.ts'
import { signInTimes } from '../../council/sign-in/sign-in-times.ts'
import type { Id } from '../../foundation/identifier.ts'
import { dateAt, secondsAfter } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { accountById } from '../../store/account.ts'
import { addPasskeyChallenge, notePasskeyUsed, passkeysOf } from '../../store/sign-in/passkey.ts'
import { setProvedAgain } from '../../store/signed-in-session.ts'
import { enter, inOneTransaction, type Session } from '../session.ts'
import { accountHolder, ownAccount } from './actors.ts'
import { signedAnswer, type PasskeySite } from './passkey-answer.ts'
import { provePasskey, type ProvenPasskey } from './prove-passkey.ts'
import { countWrongFor, provePassword, type SignInPlace, type TypedPassword } from './prove-password.ts'
import { mayTryNow, readThrottle } from './throttle.ts'

/** Which session its holder proves again, and by what. */
export type ProofAgain = { readonly sessionId: Id<'session'>; readonly by: 'password' | 'passkey' }

/** Whose session is proved again. */
export type ProvingHolder = {
  readonly accountId: AccountId
  readonly email: string
  readonly sessionId: Id<'session'>
}

type Proved = Promise<Result<undefined, SignInRefusal | AccessRefusal>>

/**
 * Enters that the holder of a session has proved again who they are. For a short while they may do what is grave.
 *
 * @refuses no-power
 */
export async function proveAgain(session: Session, { sessionId, by }: ProofAgain): Proved {
  const accountId = ownAccount(session)
  const entry = enter(session, 'prove-again', { kind: 'account', id: accountId, detail: { by } })
  if (!entry.ok) return entry
  await setProvedAgain(session.tx, { councilId: session.councilId, sessionId, at: session.at })
  return accept(undefined)
}

/**
 * Proves again by the password, throttled as signing in is.
 *
 * @refuses proof-failed, no-power
 */
export async function proveAgainByPassword(
  place: SignInPlace,
  { email, sessionId }: ProvingHolder,
  typed: Omit<TypedPassword, 'email'>,
): Proved {
  const proven = await provePassword(place, { ...typed, email })
  if (proven === undefined) return refuse({ code: 'proof-failed' })
  return keepProof(place, proven.account, (session) => proveAgain(session, { sessionId, by: 'password' }))
}

/** What a browser is to be told so that one of the holder's own passkeys signs. */
export async function provingOptions(
  { office, councilId, at, random }: SignInPlace,
  site: PasskeySite,
  accountId: AccountId,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const had = await passkeysOf(office, { councilId, accountId })
  const options = await generateAuthenticationOptions({
    rpID: site.rpId,
    challenge: new Uint8Array(random(32)),
    timeout: signInTimes.passkeySeconds * 1000,
    allowCredentials: had.map(({ credential_id: id }) => ({ id })),
    userVerification: 'required',
  })
  const expires_at = secondsAfter(at, signInTimes.passkeySeconds)
  const kept = {
    challenge_sha256: sha256(options.challenge),
    account_id: accountId,
    purpose: 'prove',
    expires_at,
  }
  await addPasskeyChallenge(office, { council_id: councilId, ...kept }, at)
  return options
}

/**
 * Proves again by a passkey of the same account, throttled as signing in is. Whatever is wrong is refused alike.
 *
 * @refuses proof-failed, no-power
 */
export async function proveAgainByPasskey(
  place: SignInPlace,
  { accountId, sessionId }: ProvingHolder,
  given: { readonly site: PasskeySite; readonly answer: string; readonly address: string },
): Proved {
  const { office, councilId, at } = place
  const answer = signedAnswer(given.answer)
  const email = `passkey ${answer?.id ?? 'none'}`
  const throttle = await readThrottle(office, {
    councilId,
    email,
    address: given.address,
    isKnownDevice: false,
  })
  if (!mayTryNow(throttle, at)) return refuse({ code: 'proof-failed' })
  const proven = answer && (await provePasskey(place, { site: given.site, answer, asked: accountId }))
  if (proven?.account.account_id === accountId) {
    const proved = await keepProof(place, proven.account, (session) =>
      proveByUse(session, { ...proven, sessionId }),
    )
    if (proved.ok || proved.refusal.code !== 'proof-failed') return proved
  }
  const account = await accountById(office, councilId, accountId)
  await countWrongFor(place, { throttle, account })
  return refuse({ code: 'proof-failed' })
}

async function proveByUse(
  session: Session,
  { passkey, counter, sessionId }: ProvenPasskey & { readonly sessionId: Id<'session'> },
): Proved {
  const isAsRead = await notePasskeyUsed(session.tx, passkey, { counter, at: session.at })
  return isAsRead ? proveAgain(session, { sessionId, by: 'passkey' }) : refuse({ code: 'proof-failed' })
}

function keepProof(
  place: SignInPlace,
  account: ProvenPasskey['account'],
  work: (session: Session) => Proved,
): Proved {
  const { office, councilId, zone, at, random } = place
  const actor = accountHolder(account, dateAt(at, zone))
  return inOneTransaction(office, { councilId, zone, at, random, actor }, work)
}
