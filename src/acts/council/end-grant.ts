import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AccountId } from '../../council/access/power.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { accountById, endGrantRow } from '../../store/account.ts'
import type { EndingRefusal, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { tellHolder } from './tell-holder.ts'

/** A power to end at once, with the reason. */
export type GrantEnding = {
  readonly accountId: AccountId
  readonly grantId: Id<'grant'>
  readonly reason: string
}

/**
 * Ends a power at once and tells its holder. What was done under it stands; nobody ends their own.
 *
 * @refuses unknown-thing, own-power, end-without-reason, grant-ended-already, no-power
 */
export async function endGrant(
  session: Session,
  { accountId, grantId, reason }: GrantEnding,
): Promise<Result<AccountId, UnknownThing | EndingRefusal | AccessRefusal>> {
  const account = await accountById(session.tx, session.councilId, accountId)
  const grant = account?.grants.find((held) => held.grant_id === grantId)
  if (grant === undefined) return refuse({ code: 'unknown-thing', kind: 'grant of power' })
  if (accountId === session.actor.accountId) return refuse({ code: 'own-power' })
  if (reason.trim() === '') return refuse({ code: 'end-without-reason' })
  if (grant.ended_entry !== null) return refuse({ code: 'grant-ended-already' })
  const entry = enter(session, 'end-grant', {
    kind: 'account',
    id: accountId,
    detail: { role: grant.role, body: grant.body_id, reason },
  })
  if (!entry.ok) return entry
  const { councilId, at } = session
  await endGrantRow(session.tx, { councilId, grantId, entryNo: entry.value, at, reason })
  await tellHolder(session, accountId, entry.value)
  return accept(accountId)
}
