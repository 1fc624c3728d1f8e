import type { Grant } from '../../council/access/power.ts'
import type { Role } from '../../council/access/role.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { accountByEmail, type AccountRow } from '../../store/account.ts'
import type { Office, Transaction } from '../../store/transaction.ts'
import type { UnknownThing } from '../refusals.ts'
import type { Actor } from '../session.ts'

/**
 * The person who acts, by the e-mail address of their account, with all their grants.
 *
 * @refuses unknown-thing
 */
export async function actorByEmail(
  office: Office | Transaction,
  councilId: Id<'council'>,
  email: string,
): Promise<Result<Actor, UnknownThing>> {
  const account = await accountByEmail(office, councilId, email)
  if (account === undefined) return refuse({ code: 'unknown-thing', kind: 'account' })
  return accept({ accountId: account.account_id, name: account.name, grants: grantsOf(account) })
}

/** The grants of an account, as the rules ask for them: none that was ended, and none at all of a closed account. */
export function grantsOf(account: AccountRow): Grant[] {
  if (account.closed_entry !== null) return []
  return account.grants
    .filter(({ ended_entry: ended }) => ended === null)
    .map((grant) => ({
      role: grant.role as Role,
      bodyId: grant.body_id ?? undefined,
      fromOn: grant.from_on,
      toOn: grant.to_on ?? undefined,
    }))
}
