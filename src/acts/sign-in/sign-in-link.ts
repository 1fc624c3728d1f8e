import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AccountId } from '../../council/access/power.ts'
import { signInTimes } from '../../council/sign-in/sign-in-times.ts'
import type { SignInRefusal } from '../../council/sign-in/refusals.ts'
import { dateAt, secondsAfter, type Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { accountByEmail, accountById, type AccountRow } from '../../store/account.ts'
import { endSessionRows } from '../../store/signed-in-session.ts'
import { addSignInLink, signInLink, useSignInLinkRow } from '../../store/sign-in/sign-in-link.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, inOneTransaction, type Session } from '../session.ts'
import { accountHolder, thePublic } from './actors.ts'
import { newToken } from './complete-sign-in.ts'
import type { SignInPlace } from './prove-password.ts'
import { checkNewPassword, setPassword } from './set-password.ts'
import { countWrongAttempt, mayTryNow, readThrottle } from './throttle.ts'

/**
 * Invites the holder of an account to set a password, by mail, and gives the path of the link for who must hand it on by
 * another way. An earlier link that was not used is good no more.
 *
 * @refuses unknown-thing, no-power
 */
export async function inviteAccountHolder(
  session: Session,
  accountId: AccountId,
): Promise<Result<string, UnknownThing | AccessRefusal>> {
  const account = await accountById(session.tx, session.councilId, accountId)
  if (account === undefined) return refuse({ code: 'unknown-thing', kind: 'account' })
  const entry = enter(session, 'invite-account-holder', { kind: 'account', id: accountId })
  if (!entry.ok) return entry
  const path = await makeLink(session, accountId, {
    entryNo: entry.value,
    expiresAt: secondsAfter(session.at, signInTimes.invitationSeconds),
  })
  await queueMail(session, {
    kind: 'invitation',
    to: [accountId],
    about: { kind: 'account', id: accountId },
    path,
    isSecret: true,
    entryNo: entry.value,
  })
  return accept(path)
}

/**
 * Sends a link for a new password to the account of an address, if there is one. Nobody is told whether there is: the work
 * is the same, and asking often is answered alike and does nothing.
 */
export async function askForPasswordLink(
  place: SignInPlace,
  { email, address }: { readonly email: string; readonly address: string },
): Promise<void> {
  const { office, councilId, zone, at, random } = place
  const typed = email.trim().toLowerCase()
  const account = await accountByEmail(office, councilId, typed)
  const asker = { councilId, email: `link ${typed}`, address: `link ${address}`, isKnownDevice: false }
  const throttle = await readThrottle(office, asker)
  if (!mayTryNow(throttle, at)) return
  await countWrongAttempt(office, councilId, { throttle, at })
  const actor = thePublic(dateAt(at, zone))
  await inOneTransaction(office, { councilId, zone, at, random, actor }, (session) =>
    sendPasswordLink(session, account?.account_id),
  )
}

/**
 * Sends a link for a new password to the holder of an account; for none, does the same and keeps nothing.
 *
 * @refuses unknown-thing, no-power
 */
export async function sendPasswordLink(
  session: Session,
  accountId: AccountId | undefined,
): Promise<Result<AccountId, UnknownThing | AccessRefusal>> {
  const entry = enter(session, 'ask-for-password-link', { kind: 'account', id: accountId ?? 'none' })
  if (!entry.ok) return entry
  if (accountId === undefined) return refuse({ code: 'unknown-thing', kind: 'account' })
  const path = await makeLink(session, accountId, {
    entryNo: entry.value,
    expiresAt: secondsAfter(session.at, signInTimes.passwordLinkSeconds),
  })
  await queueMail(session, {
    kind: 'password-link',
    to: [accountId],
    about: { kind: 'account', id: accountId },
    path,
    isSecret: true,
    entryNo: entry.value,
  })
  return accept(accountId)
}

/** The account that a link is good for now; nothing where it was used, is too old, or there is none. */
export async function linkedAccount(
  { office, councilId, at }: Pick<SignInPlace, 'office' | 'councilId' | 'at'>,
  token: string,
): Promise<AccountRow | undefined> {
  const link = await signInLink(office, councilId, sha256(token))
  return link === undefined || link.used_entry !== null || link.expires_at <= at
    ? undefined
    : accountById(office, councilId, link.account_id)
}

/**
 * Sets a password by a link, which is then used up. Every session of the account ends, wherever it is.
 *
 * @refuses sign-in-link-spent, password-too-short, password-too-long, password-common, password-of-own-words, no-power
 */
export async function setPasswordByLink(
  place: SignInPlace,
  chosen: { readonly token: string; readonly password: string; readonly councilName: string },
): Promise<Result<AccountId, SignInRefusal | AccessRefusal>> {
  const { office, councilId, zone, at, random } = place
  const account = await linkedAccount(place, chosen.token)
  if (account === undefined) return refuse({ code: 'sign-in-link-spent' })
  const known = [account.name, account.email, chosen.councilName]
  const checked = await checkNewPassword(chosen.password, known, random)
  if (!checked.ok) return checked
  const actor = accountHolder(account, dateAt(at, zone))
  return inOneTransaction<AccountId, SignInRefusal | AccessRefusal>(
    office,
    { councilId, zone, at, random, actor },
    async (session) => {
      const link = await signInLink(session.tx, councilId, sha256(chosen.token))
      if (link === undefined || link.used_entry !== null) return refuse({ code: 'sign-in-link-spent' })
      const set = await setPassword(session, checked.value)
      if (!set.ok) return set
      await useSignInLinkRow(session.tx, link, session.log.trail.entryNo)
      await endSessionRows(session.tx, {
        councilId,
        accountId: set.value,
        at,
        because: 'password-changed',
      })
      return set
    },
  )
}

async function makeLink(
  session: Session,
  accountId: AccountId,
  { entryNo, expiresAt }: { readonly entryNo: number; readonly expiresAt: Instant },
): Promise<string> {
  const token = newToken(session.random)
  await addSignInLink(session.tx, {
    council_id: session.councilId,
    token_sha256: sha256(token),
    account_id: accountId,
    expires_at: expiresAt,
    made_entry: entryNo,
  })
  return `/workspace/welcome/${token}`
}
