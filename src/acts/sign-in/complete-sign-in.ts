import type { AccountId } from '../../council/access/power.ts'
import type { RandomBytes } from '../../foundation/identifier.ts'
import { dateAt } from '../../foundation/instant.ts'
import { invariant } from '../../foundation/invariant.ts'
import { sha256 } from '../../foundation/sha256.ts'
import type { AccountRow } from '../../store/account.ts'
import { keepStrongerDigest } from '../../store/sign-in/password.ts'
import { inOneTransaction, type Session } from '../session.ts'
import { accountHolder } from './actors.ts'
import { isOutdated, passwordDigestOf } from './password-digest.ts'
import type { SignInPlace } from './prove-password.ts'
import { signIn, type SignInProof } from './sign-in.ts'
import { keysToForget, type Throttle } from './throttle.ts'

/** Keeps the session of who signs in, in the transaction of the sign-in. */
export type BeginSession = (session: Session, accountId: AccountId) => Promise<void>

/** Who has signed in, with what their device is to keep so that others' wrong attempts do not hold them up. */
export type SignedIn = { readonly accountId: AccountId; readonly deviceToken: string }

/** A sign-in of which everything asked for was proved. */
export type ProvenSignIn = {
  readonly account: AccountRow
  readonly throttle: Throttle
  readonly by: SignInProof['by']
  readonly deviceToken?: string | undefined
  readonly begin?: BeginSession | undefined
  /** The password, where it was typed just now, so that a digest of earlier parameters can be made anew. */
  readonly proved?: { readonly password: string; readonly digest: string }
}

/** Signs in who has proved all that was asked. Throws where they may not: there is no rule by which that could be. */
export async function completeSignIn(place: SignInPlace, proven: ProvenSignIn): Promise<SignedIn> {
  const { office, councilId, zone, at, random } = place
  const { account, throttle, by } = proven
  const stronger = await strongerDigest(proven, random)
  const known = throttle.account === undefined ? proven.deviceToken : undefined
  const deviceToken = known ?? newToken(random)
  const actor = accountHolder(account, dateAt(at, zone))
  const answer = await inOneTransaction(office, { councilId, zone, at, random, actor }, async (session) => {
    const forgets = keysToForget(throttle)
    const wrongBefore = Math.max(0, ...forgets.map(({ wrong }) => wrong?.count ?? 0))
    const signedIn = await signIn(session, { by, wrongBefore, forgets, deviceSha256: sha256(deviceToken) })
    if (!signedIn.ok) return signedIn
    if (stronger !== undefined)
      await keepStrongerDigest(session.tx, {
        council_id: councilId,
        account_id: signedIn.value,
        digest: stronger,
      })
    await proven.begin?.(session, signedIn.value)
    return signedIn
  })
  invariant(answer.ok, 'the holder of an account may sign in to it')
  return { accountId: answer.value, deviceToken }
}

/** A token that cannot be guessed, for a browser to keep: 256 random bits. */
export function newToken(random: RandomBytes): string {
  return Buffer.from(random(32)).toString('base64url')
}

async function strongerDigest({ proved }: ProvenSignIn, random: RandomBytes): Promise<string | undefined> {
  return proved !== undefined && isOutdated(proved.digest)
    ? passwordDigestOf(proved.password, random)
    : undefined
}
