import type { AccountId } from '../../council/access/power.ts'
import { passwordRule } from '../../council/sign-in/password.ts'
import type { SignInRefusal } from '../../council/sign-in/refusals.ts'
import { dateAt, secondsAfter } from '../../foundation/instant.ts'
import { invariant } from '../../foundation/invariant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { accountByEmail, type AccountRow } from '../../store/account.ts'
import { isExampleLogin } from '../../store/sign-in/example-login.ts'
import { isKnownDevice } from '../../store/sign-in/known-device.ts'
import { keepStrongerDigest, passwordDigest } from '../../store/sign-in/password.ts'
import { inOneTransaction, type OfficeLogin, type Opening, type Session } from '../session.ts'
import { accountHolder, holdsPower, thePublic } from './actors.ts'
import { noteFailedSignIns } from './note-failed-sign-ins.ts'
import { isOutdated, isPasswordOf, passwordDigestOf } from './password-digest.ts'
import { signIn } from './sign-in.ts'
import { takeTurns } from './take-turns.ts'
import { countWrongAttempt, keysToForget, mayTryNow, readThrottle, type Throttle } from './throttle.ts'

/** What the installation allows to sign in with. */
export type SignInSettings = {
  /** Whether the logins of the example council are good: only while the site listens on loopback. */
  readonly takesExampleLogins: boolean
}

/** The council that somebody signs in to, and when. */
export type SignInPlace = Pick<Opening, 'councilId' | 'zone' | 'at' | 'random'> & {
  readonly office: OfficeLogin
  readonly signIn: SignInSettings
}

/** An attempt to sign in by password, as it was typed. */
export type PasswordAttempt = {
  readonly email: string
  readonly password: string
  /** The network address that asks. */
  readonly address: string
  /** What the device keeps from an earlier sign-in, if it does. */
  readonly deviceToken?: string | undefined
  /** What is to be done in the transaction of the sign-in: keeping the signed-in session. */
  readonly begin?: (session: Session, accountId: AccountId) => Promise<void>
}

/** Who has signed in, with what their device is to keep so that others' wrong attempts do not hold them up. */
export type SignedIn = { readonly accountId: AccountId; readonly deviceToken: string }

/**
 * Signs somebody in by password. A wrong password, an unknown address, an account without powers and too many attempts give
 * the same refusal after the same work, so that nobody learns which addresses have accounts.
 *
 * @refuses sign-in-failed
 */
export function passwordSignIn(
  place: SignInPlace,
  attempt: PasswordAttempt,
): Promise<Result<SignedIn, SignInRefusal>> {
  const email = attempt.email.trim().toLowerCase()
  return inTurn(`${place.councilId} ${email}`, () => tryPassword(place, { ...attempt, email }))
}

const digestsAtOnce = 4
const inTurn = takeTurns(digestsAtOnce)
const knownDeviceSeconds = 180 * 86_400
/** Asked for where there is no account, so that the database has the same questions to answer. */
const noAccount = 'none' as AccountId
const failed = refuse({ code: 'sign-in-failed' } as const)

async function tryPassword(
  place: SignInPlace,
  attempt: PasswordAttempt,
): Promise<Result<SignedIn, SignInRefusal>> {
  const { office, councilId, at } = place
  const account = await accountByEmail(office, councilId, attempt.email)
  const throttle = await readThrottle(office, {
    councilId,
    email: attempt.email,
    address: attempt.address,
    isKnownDevice: await hasSignedInBefore(place, account, attempt.deviceToken),
  })
  if (!mayTryNow(throttle, at)) return failed
  const digest = await provenDigest(place, account, attempt.password)
  if (account !== undefined && digest !== undefined)
    return beginSignedIn(place, { account, attempt, throttle, digest })
  const noteworthy = await countWrongAttempt(office, councilId, { throttle, at })
  if (noteworthy !== undefined) await noteFailures(place, account?.account_id, noteworthy)
  return failed
}

async function hasSignedInBefore(
  { office, councilId, at }: SignInPlace,
  account: AccountRow | undefined,
  deviceToken: string | undefined,
): Promise<boolean> {
  if (deviceToken === undefined) return false
  const accountId = account?.account_id ?? noAccount
  const device = { councilId, accountId, tokenSha256: sha256(deviceToken) }
  return isKnownDevice(office, device, secondsAfter(at, -knownDeviceSeconds))
}

/** The digest that the password was proved against. Where there is none to prove it against, the work is done all the same. */
async function provenDigest(
  place: SignInPlace,
  account: AccountRow | undefined,
  password: string,
): Promise<string | undefined> {
  const kept = await digestToProve(place, account)
  const digest = password.length <= passwordRule.mostCharacters * 2 ? kept : undefined
  decoy ??= passwordDigestOf('nobody has this password', place.random)
  const isRight = await isPasswordOf(digest ?? (await decoy), digest === undefined ? '' : password)
  return isRight ? digest : undefined
}

async function digestToProve(
  { office, councilId, zone, at, signIn: settings }: SignInPlace,
  account: AccountRow | undefined,
): Promise<string | undefined> {
  const accountId = account?.account_id ?? noAccount
  const kept = await passwordDigest(office, councilId, accountId)
  const isExample = await isExampleLogin(office, councilId, accountId)
  if (isExample && !settings.takesExampleLogins) return undefined
  return account !== undefined && holdsPower(account, dateAt(at, zone)) ? kept : undefined
}

let decoy: Promise<string> | undefined

async function beginSignedIn(
  place: SignInPlace,
  proven: {
    readonly account: AccountRow
    readonly attempt: PasswordAttempt
    readonly throttle: Throttle
    readonly digest: string
  },
): Promise<Result<SignedIn, SignInRefusal>> {
  const { account, attempt, throttle, digest } = proven
  const { office, councilId, zone, at, random } = place
  const stronger = isOutdated(digest) ? await passwordDigestOf(attempt.password, random) : undefined
  const known = throttle.account === undefined ? attempt.deviceToken : undefined
  const deviceToken = known ?? Buffer.from(random(32)).toString('base64url')
  const actor = accountHolder(account, dateAt(at, zone))
  const answer = await inOneTransaction(office, { councilId, zone, at, random, actor }, async (session) => {
    const signedIn = await signIn(session, {
      by: 'password',
      wrongBefore: Math.max(0, ...keysToForget(throttle).map(({ wrong }) => wrong?.count ?? 0)),
      forgets: keysToForget(throttle),
      deviceSha256: sha256(deviceToken),
    })
    if (!signedIn.ok) return signedIn
    if (stronger !== undefined)
      await keepStrongerDigest(session.tx, {
        council_id: councilId,
        account_id: signedIn.value,
        digest: stronger,
      })
    await attempt.begin?.(session, signedIn.value)
    return signedIn
  })
  invariant(answer.ok, 'the holder of an account may sign in to it')
  return accept({ accountId: answer.value, deviceToken })
}

async function noteFailures(
  { office, councilId, zone, at, random }: SignInPlace,
  accountId: AccountId | undefined,
  count: number,
): Promise<void> {
  const actor = thePublic(dateAt(at, zone))
  const noted = await inOneTransaction(office, { councilId, zone, at, random, actor }, (session) =>
    noteFailedSignIns(session, { accountId, count }),
  )
  invariant(noted.ok, 'failed attempts to sign in may be noted')
}
