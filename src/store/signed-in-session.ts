import { sql, type Insertable, type Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Sha256 } from '../foundation/sha256.ts'
import type { AccountRow } from './account.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** A session as kept: who is signed in, on which device, since when. */
export type SignedInSessionRow = Selectable<Tables['signed_in_session']>

/** A session with its account and grants, and the number of the council's newest audit entry when it was read. */
export type FoundSession = {
  readonly session: SignedInSessionRow
  readonly account: AccountRow
  readonly newestEntryNo: number
}

/** Adds a session. The caller keeps the token; only its digest is kept here. */
export async function addSignedInSession(
  tx: Transaction,
  session: Insertable<Tables['signed_in_session']>,
): Promise<void> {
  await tx.insertInto('signed_in_session').values(session).execute()
}

/** The session of a token, whether or not it has ended; `undefined` where the council has none. */
export async function sessionByToken(
  office: Office | Transaction,
  councilId: Id<'council'>,
  tokenSha256: Sha256,
): Promise<FoundSession | undefined> {
  const found = await office
    .selectFrom('signed_in_session')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('audit_entry')
        .select((row) => row.fn.max('entry_no').as('newest'))
        .where('audit_entry.council_id', '=', councilId)
        .as('newest'),
    )
    .where('council_id', '=', councilId)
    .where('token_sha256', '=', tokenSha256)
    .executeTakeFirst()
  if (found === undefined) return undefined
  const { newest, ...session } = found
  const [account, grants] = await Promise.all([
    office
      .selectFrom('account')
      .selectAll()
      .where('council_id', '=', councilId)
      .where('account_id', '=', session.account_id)
      .executeTakeFirstOrThrow(),
    office
      .selectFrom('power_grant')
      .selectAll()
      .where('council_id', '=', councilId)
      .where('account_id', '=', session.account_id)
      .execute(),
  ])
  return { session, account: { ...account, grants }, newestEntryNo: newest ?? 0 }
}

/** Notes that a session was used. No act: it changes nothing but when the session falls idle. */
export async function touchSession(
  office: Office,
  seen: { readonly councilId: Id<'council'>; readonly sessionId: Id<'session'>; readonly at: Instant },
): Promise<void> {
  await office
    .updateTable('signed_in_session')
    .set({ last_seen_at: seen.at })
    .where('council_id', '=', seen.councilId)
    .where('session_id', '=', seen.sessionId)
    .execute()
}

/** The sessions of an account that have not been ended, newest first. */
export function openSessionsOf(
  office: Office | Transaction,
  councilId: Id<'council'>,
  accountId: Id<'account'>,
): Promise<SignedInSessionRow[]> {
  return office
    .selectFrom('signed_in_session')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .orderBy('signed_in_at', 'desc')
    .execute()
}

/** Ends sessions of an account: one, or every one but one, or all. Gives how many were open. */
export async function endSessionRows(
  tx: Transaction,
  ended: {
    readonly councilId: Id<'council'>
    readonly accountId: Id<'account'>
    readonly at: Instant
    readonly because: string
    readonly only?: Id<'session'> | undefined
    readonly except?: Id<'session'> | undefined
  },
): Promise<number> {
  const { only, except } = ended
  const done = await tx
    .updateTable('signed_in_session')
    .set({ ended_at: ended.at, ended_because: ended.because })
    .where('council_id', '=', ended.councilId)
    .where('account_id', '=', ended.accountId)
    .where('ended_at', 'is', null)
    .$if(only !== undefined, (query) => query.where('session_id', '=', only!))
    .$if(except !== undefined, (query) => query.where('session_id', '<>', except!))
    .executeTakeFirst()
  return Number(done.numUpdatedRows)
}

/** Records that the holder of a session has given a second factor. */
export async function setSecondFactor(
  tx: Transaction,
  given: { readonly councilId: Id<'council'>; readonly sessionId: Id<'session'>; readonly at: Instant },
): Promise<void> {
  await tx
    .updateTable('signed_in_session')
    .set({ second_factor_at: given.at })
    .where('council_id', '=', given.councilId)
    .where('session_id', '=', given.sessionId)
    .execute()
}

/** Records that the holder of a session has proved again who they are. */
export async function setProvedAgain(
  tx: Transaction,
  proved: { readonly councilId: Id<'council'>; readonly sessionId: Id<'session'>; readonly at: Instant },
): Promise<void> {
  await tx
    .updateTable('signed_in_session')
    .set({ proved_at: proved.at })
    .where('council_id', '=', proved.councilId)
    .where('session_id', '=', proved.sessionId)
    .where('ended_at', 'is', null)
    .execute()
}

/** Who last did something, since an entry, to any of the named things; other than the asker. `undefined` where nobody did. */
export function changedSince(
  tx: Transaction,
  asked: {
    readonly councilId: Id<'council'>
    readonly notBy: Id<'account'>
    readonly after: number
    readonly things: readonly { readonly kind: string; readonly id: string }[]
  },
): Promise<{ actor: string; act: string; at: Instant } | undefined> {
  if (asked.things.length === 0) return Promise.resolve(undefined)
  const named = asked.things.map(({ kind, id }) => sql`(${kind}::text, ${id}::text)`)
  return tx
    .selectFrom('audit_entry')
    .select(['actor', 'act', 'at'])
    .where('council_id', '=', asked.councilId)
    .where('entry_no', '>', asked.after)
    .where(sql<boolean>`(subject_kind, subject_id) in (${sql.join(named)})`)
    .where('account_id', 'is distinct from', asked.notBy)
    .where('act', '<>', 'read-unreleased')
    .orderBy('entry_no', 'desc')
    .limit(1)
    .executeTakeFirst()
}
