import type { AccountId } from '../../council/access/power.ts'
import { passwordRule } from '../../council/sign-in/password.ts'
import { dateAt, secondsAfter } from '../../foundation/instant.ts'
import { invariant } from '../../foundation/invariant.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { accountByEmail, type AccountRow } from '../../store/account.ts'
import { isExampleLogin } from '../../store/sign-in/example-login.ts'
import { isKnownDevice } from '../../store/sign-in/known-device.ts'
import { passwordDigest } from '../../store/sign-in/password.ts'
import { inOneTransaction, type OfficeLogin, type Opening } from '../session.ts'
import { holdsPower, thePublic } from './actors.ts'
import { noteFailedSignIns } from './note-failed-sign-ins.ts'
import { isPasswordOf, passwordDigestOf } from './password-digest.ts'
import { takeTurns } from './take-turns.ts'
import { countWrongAttempt, mayTryNow, readThrottle, type Throttle } from './throttle.ts'

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

/** An e-mail address and a password as they were typed, and by whom as far as that is known. */
export type TypedPassword = {
  readonly email: string
  readonly password: string
  /** The network address that asks. */
  readonly address: string
  /** What the device keeps from an earlier sign-in, if it does. */
  readonly deviceToken?: string | undefined
}

/** An account whose password was typed, with the wrong attempts before and the digest it was proved against. */
export type ProvenHolder = {
  readonly account: AccountRow
  readonly throttle: Throttle
  readonly digest: string
}

/**
 * The account whose password was typed. A wrong password, an unknown address, an account without powers and too many
 * attempts all give nothing after the same work, so that nobody learns which addresses have accounts.
 */
export function provePassword(place: SignInPlace, typed: TypedPassword): Promise<ProvenHolder | undefined> {
  const email = typed.email.trim().toLowerCase()
  return inTurn(`${place.councilId} ${email}`, () => tryPassword(place, { ...typed, email }))
}

/** The wrong attempts that count against who holds an account, for steps after the password. */
export async function throttleOf(
  place: SignInPlace,
  account: AccountRow,
  { address, deviceToken }: Pick<TypedPassword, 'address' | 'deviceToken'>,
): Promise<Throttle> {
  return readThrottle(place.office, {
    councilId: place.councilId,
    email: account.email,
    address,
    isKnownDevice: await hasSignedInBefore(place, account, deviceToken),
  })
}

/** Counts a wrong attempt, and notes it in the audit where it is one of many. */
export async function countWrongFor(
  place: SignInPlace,
  { throttle, account }: { readonly throttle: Throttle; readonly account: AccountRow | undefined },
): Promise<void> {
  const { office, councilId, at } = place
  const noteworthy = await countWrongAttempt(office, councilId, { throttle, at })
  if (noteworthy !== undefined) await noteFailures(place, account?.account_id, noteworthy)
}

const digestsAtOnce = 4
const inTurn = takeTurns(digestsAtOnce)
const knownDeviceSeconds = 180 * 86_400
/** Asked for where there is no account, so that the database has the same questions to answer. */
const noAccount = 'none' as AccountId

async function tryPassword(place: SignInPlace, typed: TypedPassword): Promise<ProvenHolder | undefined> {
  const { office, councilId, at } = place
  const account = await accountByEmail(office, councilId, typed.email)
  const throttle = await readThrottle(office, {
    councilId,
    email: typed.email,
    address: typed.address,
    isKnownDevice: await hasSignedInBefore(place, account, typed.deviceToken),
  })
  if (!mayTryNow(throttle, at)) return undefined
  const digest = await provenDigest(place, account, typed.password)
  if (account !== undefined && digest !== undefined) return { account, throttle, digest }
  await countWrongFor(place, { throttle, account })
  return undefined
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
