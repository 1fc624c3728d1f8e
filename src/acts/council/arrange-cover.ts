import { isHeldInPerson } from '../../council/access/role.ts'
import type { AccountId } from '../../council/access/power.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import { doTermsOverlap } from '../../council/term.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { accountById } from '../../store/account.ts'
import type { CoverRefusal, GrantRefusal, UnknownThing } from '../refusals.ts'
import type { Session } from '../session.ts'
import { grantsOf } from './actor-by-email.ts'
import { grantPower } from './open-account.ts'

/** Who covers for whom while they are away, in which of their powers. Both days count. */
export type Cover = {
  readonly forAccountId: AccountId
  readonly byAccountId: AccountId
  readonly grantIds: readonly Id<'grant'>[]
  readonly fromOn: CalendarDate
  readonly toOn: CalendarDate
}

/**
 * Arranges cover for somebody who is away: the powers chosen are granted to a colleague for those days, each as an act of its
 * own, and end by themselves. A power that the colleague holds for those days anyway is not granted twice. What a member
 * holds in person cannot be covered.
 *
 * @refuses unknown-thing, cover-by-oneself, cover-of-a-member, cover-of-nothing, grant-to-oneself, grant-ends-before-it-begins, no-power
 */
export async function arrangeCover(
  session: Session,
  { forAccountId, byAccountId, grantIds, fromOn, toOn }: Cover,
): Promise<Result<number, UnknownThing | CoverRefusal | GrantRefusal | AccessRefusal>> {
  if (forAccountId === byAccountId) return refuse({ code: 'cover-by-oneself' })
  const [away, colleague] = await Promise.all(
    [forAccountId, byAccountId].map((id) => accountById(session.tx, session.councilId, id)),
  )
  if (away === undefined || colleague === undefined) return refuse({ code: 'unknown-thing', kind: 'account' })
  const covered = grantsOf({
    ...away,
    grants: away.grants.filter((grant) => grantIds.includes(grant.grant_id)),
  })
  if (covered.some(({ role }) => isHeldInPerson(role))) return refuse({ code: 'cover-of-a-member' })
  const held = grantsOf(colleague)
  const missing = covered.filter(({ role, bodyId }) =>
    held.every((own) => own.role !== role || own.bodyId !== bodyId || !doTermsOverlap(own, { fromOn, toOn })),
  )
  if (missing.length === 0) return refuse({ code: 'cover-of-nothing', name: colleague.name })
  for (const { role, bodyId } of missing) {
    const granted = await grantPower(session, { email: colleague.email, role, bodyId, fromOn, toOn })
    if (!granted.ok) return granted
  }
  return accept(missing.length)
}
