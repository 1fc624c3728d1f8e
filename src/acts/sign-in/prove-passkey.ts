import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import type { AccountId } from '../../council/access/power.ts'
import { dateAt } from '../../foundation/instant.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { accountById, type AccountRow } from '../../store/account.ts'
import { isExampleLogin } from '../../store/sign-in/example-login.ts'
import { passkeyByCredential, takePasskeyChallenge, type PasskeyRow } from '../../store/sign-in/passkey.ts'
import { holdsPower } from './actors.ts'
import { challengeOf, type PasskeySite } from './passkey-answer.ts'
import type { SignInPlace } from './prove-password.ts'

/** A passkey that has signed what it was asked, with whose it is and its counter after that. */
export type ProvenPasskey = {
  readonly account: AccountRow
  readonly passkey: PasskeyRow
  readonly counter: number
}

/** What a passkey is said to have signed, where, and for which account the challenge was given; none where it signs somebody in. */
export type PasskeyProof = {
  readonly site: PasskeySite
  readonly answer: AuthenticationResponseJSON
  readonly asked?: AccountId
}

/** The passkey that has signed a challenge, where its holder may sign in today. The challenge is used up either way. */
export async function provePasskey(
  place: SignInPlace,
  { site, answer, asked }: PasskeyProof,
): Promise<ProvenPasskey | undefined> {
  const { office, councilId, at } = place
  const challengeSha256 = sha256(challengeOf(answer))
  const isGood = await takePasskeyChallenge(office, {
    councilId,
    challengeSha256,
    accountId: asked ?? null,
    purpose: asked === undefined ? 'signIn' : 'prove',
    at,
  })
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
