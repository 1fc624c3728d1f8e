import type { SignInRefusal } from '../../council/sign-in/refusals.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { accountByEmail, accountById, type AccountRow } from '../../store/account.ts'
import { isExampleLogin } from '../../store/sign-in/example-login.ts'
import { identityOf, wasEverLinked, type ProviderSubject } from '../../store/sign-in/provider-identity.ts'
import { latestSignInPolicy } from '../../store/sign-in/sign-in-policy.ts'
import { holdsPower } from './actors.ts'
import { completeSignIn, type BeginSession, type SignedIn } from './complete-sign-in.ts'
import { linkProvider } from './link-provider.ts'
import type { SignInPlace, TypedPassword } from './prove-password.ts'
import { secondStepFor, type SecondStep } from './second-step-question.ts'
import { readThrottle } from './throttle.ts'

/** Somebody whom the council's identity provider has proved, and what their browser brought. */
export type ProviderAttempt = Pick<TypedPassword, 'address' | 'deviceToken'> & {
  readonly identity: ProviderSubject & {
    /** Their mail address, where the provider has verified that it is theirs. */
    readonly verifiedEmail: string | undefined
    /** Whether the provider asked for more than one factor itself. */
    readonly hasSecondFactor: boolean
  }
  readonly begin: BeginSession
}

/**
 * Signs in whom the council's identity provider has proved: to the account that is linked to them or, the first time and only
 * where the council's setting says so, to the one with the mail address that the provider has verified, which is linked then. That is done once in an account's life, and
 * never where a code is still to come: its holder links such an account themselves. Where the provider asked for one factor alone
 * and the role needs two, the code is asked for as after a password. Somebody unknown, a closed account and one without powers
 * give the same refusal.
 *
 * @refuses provider-sign-in-failed
 */
export async function providerSignIn(
  place: SignInPlace,
  { identity, address, deviceToken, begin }: ProviderAttempt,
): Promise<Result<SignedIn | SecondStep, SignInRefusal>> {
  const found = await accountFor(place, identity)
  if (found === undefined) return refuse({ code: 'provider-sign-in-failed' })
  const { account, isLinked } = found
  const step = identity.hasSecondFactor ? undefined : await secondStepFor(place, account, 'provider')
  if (step !== undefined) return isLinked ? accept(step) : refuse({ code: 'provider-sign-in-failed' })
  const { office, councilId } = place
  const email = `provider ${identity.issuer} ${identity.subject}`
  const throttle = await readThrottle(office, { councilId, email, address, isKnownDevice: false })
  return accept(
    await completeSignIn(place, {
      account,
      throttle,
      by: 'provider',
      deviceToken,
      begin: async (session, accountId) => {
        if (!isLinked) await linkProvider(session, identity)
        await begin(session, accountId)
      },
    }),
  )
}

/** The account of somebody at the provider, where they may sign in to it today, and whether it is linked to them already. */
async function accountFor(
  place: SignInPlace,
  identity: ProviderAttempt['identity'],
): Promise<{ readonly account: AccountRow; readonly isLinked: boolean } | undefined> {
  const { office, councilId, zone, at, signIn } = place
  const linked = await identityOf(office, councilId, identity)
  const account =
    linked === undefined
      ? await accountToLink(place, identity)
      : await accountById(office, councilId, linked.account_id)
  if (account === undefined || !holdsPower(account, dateAt(at, zone))) return undefined
  const isClosed = !signIn.takesExampleLogins && (await isExampleLogin(office, councilId, account.account_id))
  return isClosed ? undefined : { account, isLinked: linked !== undefined }
}

/** The account with the address that the provider has verified, where the council links by addresses at all, unless it is or was somebody's at the provider already. */
async function accountToLink(
  { office, councilId }: SignInPlace,
  { issuer, verifiedEmail }: ProviderAttempt['identity'],
): Promise<AccountRow | undefined> {
  if (verifiedEmail === undefined) return undefined
  if ((await latestSignInPolicy(office, councilId))?.linksByAddress !== true) return undefined
  const account = await accountByEmail(office, councilId, verifiedEmail)
  if (account === undefined) return undefined
  const key = { councilId, accountId: account.account_id }
  return (await wasEverLinked(office, key, issuer)) ? undefined : account
}
