import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { invariant } from '../../foundation/invariant.ts'
import type { AccountId } from '../../council/access/power.ts'
import { isInTerm } from '../../council/term.ts'
import type { AccountRow } from '../../store/account.ts'
import { grantsOf } from '../council/actor-by-email.ts'
import type { Actor, Session } from '../session.ts'

/**
 * Somebody who has proved to be the holder of an account: with its grants, and with the power over the account itself that
 * nobody else has. What names an account without proof (`--as` at the command line) never gives that power.
 */
export function accountHolder(account: AccountRow, on: CalendarDate): Actor {
  return {
    accountId: account.account_id,
    name: account.name,
    grants: [...grantsOf(account), { role: 'account-holder', fromOn: on }],
  }
}

/** Whoever uses the site without having signed in. */
export function thePublic(on: CalendarDate): Actor {
  return { accountId: null, name: 'somebody who has not signed in', grants: [{ role: 'public', fromOn: on }] }
}

/** Whether an account holds any power on a day: without one there is nothing to sign in for. */
export function holdsPower(account: AccountRow, on: CalendarDate): boolean {
  return grantsOf(account).some((grant) => isInTerm(grant, on))
}

/** The account of whoever acts. Acts on one's own account take it from here alone, so that none can touch another's. */
export function ownAccount(session: Session): AccountId {
  const { accountId } = session.actor
  invariant(accountId !== null, 'somebody without an account acts upon their own')
  return accountId
}
