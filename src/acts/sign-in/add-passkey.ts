import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AccountId } from '../../council/access/power.ts'
import type { SignInRefusal } from '../../council/sign-in/refusals.ts'
import { mostPasskeyNameCharacters, signInTimes } from '../../council/sign-in/sign-in-times.ts'
import { newId, type Id } from '../../foundation/identifier.ts'
import { secondsAfter } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { sha256 } from '../../foundation/sha256.ts'
import {
  addPasskeyChallenge,
  addPasskeyRow,
  passkeyByCredential,
  passkeysOf,
  takePasskeyChallenge,
} from '../../store/sign-in/passkey.ts'
import { enter, type Session } from '../session.ts'
import { ownAccount } from './actors.ts'
import { challengeOf, newPasskeyAnswer, type PasskeySite } from './passkey-answer.ts'
import type { SignInPlace } from './prove-password.ts'

/** A passkey to add: what it is called, and what the browser says of it. */
export type NewPasskey = { readonly site: PasskeySite; readonly name: string; readonly answer: string }

/** Whom a passkey is to be made for. */
export type PasskeyHolder = {
  readonly accountId: AccountId
  readonly name: string
  readonly email: string
  readonly councilName: string
}

/** What a browser is to be told to make a passkey for an account, with a new challenge that is good once. */
export async function newPasskeyOptions(
  { office, councilId, at, random }: SignInPlace,
  site: PasskeySite,
  holder: PasskeyHolder,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { accountId } = holder
  const had = await passkeysOf(office, { councilId, accountId })
  const options = await generateRegistrationOptions({
    rpName: holder.councilName,
    rpID: site.rpId,
    userName: holder.email,
    userDisplayName: holder.name,
    userID: new TextEncoder().encode(accountId),
    challenge: new Uint8Array(random(32)),
    timeout: signInTimes.passkeySeconds * 1000,
    attestationType: 'none',
    excludeCredentials: had.map(({ credential_id: id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  const expires_at = secondsAfter(at, signInTimes.passkeySeconds)
  const kept = {
    challenge_sha256: sha256(options.challenge),
    account_id: accountId,
    purpose: 'add',
    expires_at,
  }
  await addPasskeyChallenge(office, { council_id: councilId, ...kept }, at)
  return options
}

/**
 * Adds a passkey to one's own account. Whatever is wrong with it is refused alike.
 *
 * @refuses passkey-not-added, no-power
 */
export async function addPasskey(
  session: Session,
  { site, name, answer }: NewPasskey,
): Promise<Result<Id<'passkey'>, SignInRefusal | AccessRefusal>> {
  const { tx, councilId, at, random } = session
  const accountId = ownAccount(session)
  const passkeyId = newId<'passkey'>(random)
  const entry = enter(session, 'add-passkey', {
    kind: 'account',
    id: accountId,
    detail: { passkey: passkeyId },
  })
  if (!entry.ok) return entry
  const made = await verifiedCredential(session, site, answer)
  const isKnown = made && (await passkeyByCredential(tx, councilId, made.id)) !== undefined
  if (made === undefined || isKnown) return refuse({ code: 'passkey-not-added' })
  await addPasskeyRow(tx, {
    council_id: councilId,
    passkey_id: passkeyId,
    account_id: accountId,
    credential_id: made.id,
    public_key: Buffer.from(made.publicKey).toString('base64url'),
    counter: made.counter,
    transports: [...(made.transports ?? [])],
    name: name.slice(0, mostPasskeyNameCharacters),
    added_at: at,
    added_entry: entry.value,
  })
  return accept(passkeyId)
}

async function verifiedCredential(session: Session, site: PasskeySite, text: string) {
  const { tx, councilId, at } = session
  const answer = newPasskeyAnswer(text)
  if (answer === undefined) return undefined
  const challenge = challengeOf(answer)
  const taken = { councilId, at, accountId: ownAccount(session), challengeSha256: sha256(challenge) }
  if (!(await takePasskeyChallenge(tx, { ...taken, purpose: 'add' }))) return undefined
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.rpId,
      requireUserVerification: true,
    })
    return verified ? registrationInfo.credential : undefined
  } catch {
    return undefined // the library throws at what does not fit, and says why: nobody is to be told
  }
}
