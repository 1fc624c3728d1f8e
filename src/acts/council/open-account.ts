import type { AccountId } from '../../council/access/power.ts'
import { grantableRoles, type Role } from '../../council/access/role.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { PersonId } from '../../council/member/person.ts'
import { doTermsOverlap, type Term } from '../../council/term.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { newId } from '../../foundation/identifier.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { accountByEmail, type AccountRow, addAccountRow, addGrantRow } from '../../store/account.ts'
import type { CouncilRefusal, GrantRefusal, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { grantsOf } from './actor-by-email.ts'
import { tellHolder } from './tell-holder.ts'

/** An account to open, with the roles it holds from today. */
export type NewAccount = {
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly personId?: PersonId | undefined
}

/**
 * Opens an account and grants it roles over the whole council from today.
 *
 * @refuses account-exists, operator-not-granted, no-power
 */
export async function openAccount(
  session: Session,
  account: NewAccount,
): Promise<Result<AccountId, CouncilRefusal | GrantRefusal | AccessRefusal>> {
  if (account.roles.some((role) => !grantableRoles.includes(role)))
    return refuse({ code: 'operator-not-granted' })
  const email = account.email.toLowerCase()
  if ((await accountByEmail(session.tx, session.councilId, email)) !== undefined)
    return refuse({ code: 'account-exists', email })
  const accountId = newId<'account'>(session.random)
  const entry = enter(session, 'grant-power', {
    kind: 'account',
    id: accountId,
    detail: { roles: [...account.roles] },
  })
  if (!entry.ok) return entry
  await addAccountRow(session.tx, {
    council_id: session.councilId,
    account_id: accountId,
    person_id: account.personId ?? null,
    name: account.name,
    email,
    opened_entry: entry.value,
  })
  for (const role of account.roles) await addGrant(session, { accountId, role, entryNo: entry.value })
  return accept(accountId)
}

/** A role to grant to an account that there is, over one body or the whole council, for a term that begins today if not said. */
export type NewGrant = {
  readonly email: string
  readonly role: Role
  readonly bodyId?: BodyId | undefined
  readonly fromOn?: CalendarDate | undefined
  readonly toOn?: CalendarDate | undefined
}

/**
 * Grants a role to an account that there is, and tells its holder.
 *
 * @refuses unknown-thing, operator-not-granted, grant-to-oneself, grant-ends-before-it-begins, grant-held-already, no-power
 */
export async function grantPower(
  session: Session,
  granted: NewGrant,
): Promise<Result<AccountId, UnknownThing | GrantRefusal | AccessRefusal>> {
  if (!grantableRoles.includes(granted.role)) return refuse({ code: 'operator-not-granted' })
  const account = await accountByEmail(session.tx, session.councilId, granted.email)
  if (account === undefined) return refuse({ code: 'unknown-thing', kind: 'account' })
  const accountId = account.account_id
  if (accountId === session.actor.accountId) return refuse({ code: 'grant-to-oneself' })
  const term = { fromOn: granted.fromOn ?? dateAt(session.at, session.zone), toOn: granted.toOn }
  const bad = badTerm(account, granted, term)
  if (bad !== undefined) return refuse(bad)
  const entry = enter(session, 'grant-power', {
    kind: 'account',
    id: accountId,
    detail: { roles: [granted.role], body: granted.bodyId ?? null, from: term.fromOn, to: term.toOn ?? null },
  })
  if (!entry.ok) return entry
  const { role, bodyId } = granted
  await addGrant(session, { accountId, role, bodyId, entryNo: entry.value, ...term })
  await tellHolder(session, accountId, entry.value)
  return accept(accountId)
}

function badTerm(account: AccountRow, { role, bodyId }: NewGrant, term: Term): GrantRefusal | undefined {
  if (term.toOn !== undefined && term.toOn < term.fromOn) return { code: 'grant-ends-before-it-begins' }
  const isHeld = grantsOf(account).some(
    (held) => held.role === role && held.bodyId === bodyId && doTermsOverlap(held, term),
  )
  return isHeld ? { code: 'grant-held-already' } : undefined
}

function addGrant(
  session: Session,
  grant: Partial<Term> & { accountId: AccountId; role: Role; bodyId?: BodyId | undefined; entryNo: number },
): Promise<void> {
  return addGrantRow(session.tx, {
    council_id: session.councilId,
    grant_id: newId<'grant'>(session.random),
    account_id: grant.accountId,
    role: grant.role,
    body_id: grant.bodyId ?? null,
    from_on: grant.fromOn ?? dateAt(session.at, session.zone),
    to_on: grant.toOn ?? null,
    granted_entry: grant.entryNo,
  })
}
