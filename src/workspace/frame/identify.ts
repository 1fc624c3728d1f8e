import { accountHolder, holdsPower } from '../../acts/sign-in/actors.ts'
import type { Role } from '../../council/access/role.ts'
import { heldByMembers } from '../../council/member/office.ts'
import { isSessionLive } from '../../council/sign-in/session-limits.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { seatsOf } from '../../store/member-desk.ts'
import { sessionByToken, touchSession, type FoundSession } from '../../store/signed-in-session.ts'
import type { Office } from '../../store/transaction.ts'
import type { SignedIn } from './visit.ts'

/** Whoever holds a token now, and the newest audit entry when they came. */
export type Identified = { readonly reader: SignedIn; readonly newestEntryNo: number }

const noteSeenEveryMs = 60_000

/** Who is signed in with a token; `undefined` where nobody is, or their session has ended or outlived its limits. */
export async function identify(
  office: Office,
  asked: {
    readonly councilId: Id<'council'>
    readonly token: string | undefined
    readonly at: Instant
    readonly on: CalendarDate
  },
): Promise<Identified | undefined> {
  const { councilId, token, at } = asked
  if (token === undefined || !/^[\w-]{43}$/.test(token)) return undefined
  const found = await sessionByToken(office, councilId, sha256(token))
  if (found === undefined || !isLive(found, asked)) return undefined
  const { session } = found
  if (Date.parse(at) - Date.parse(session.last_seen_at) > noteSeenEveryMs)
    await touchSession(office, { councilId, sessionId: session.session_id, at })
  const personId = found.account.person_id
  const seats =
    personId === null
      ? []
      : await seatsOf(office, { councilId, personId, on: asked.on, kinds: [...heldByMembers] })
  return {
    reader: { ...readerOf(found, asked.on), isMember: seats.length > 0 },
    newestEntryNo: found.newestEntryNo,
  }
}

/** A session lives within its limits, and no longer than its holder has a power. */
function isLive(
  { session, account }: FoundSession,
  { at, on }: { readonly at: Instant; readonly on: CalendarDate },
): boolean {
  if (session.ended_at !== null || !holdsPower(account, on)) return false
  return isSessionLive({
    roles: account.grants.map(({ role }) => role as Role),
    signedInAt: session.signed_in_at,
    lastSeenAt: session.last_seen_at,
    at,
  })
}

function readerOf({ session, account }: FoundSession, on: CalendarDate): Omit<SignedIn, 'isMember'> {
  return {
    ...accountHolder(account, on),
    accountId: account.account_id,
    email: account.email,
    personId: account.person_id ?? undefined,
    sessionId: session.session_id,
    signedInAt: session.signed_in_at,
    secondFactorAt: session.second_factor_at ?? undefined,
    provedAt: session.proved_at ?? undefined,
  }
}
