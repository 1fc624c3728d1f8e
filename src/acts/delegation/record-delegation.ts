import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkDelegation } from '../../council/delegation/check-delegated-decision.ts'
import type { Delegation, DelegationId } from '../../council/delegation/delegation.ts'
import type { DelegationRefusal } from '../../council/delegation/refusals.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addDelegationRow, delegationById, endDelegationRow } from '../../store/delegation.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, registerOf, type Session } from '../session.ts'

type Refusal = DelegationRefusal | NamesProtectedPerson | UnknownThing | AccessRefusal

/**
 * Enters a delegation in the scheme, which is public at once.
 *
 * @refuses delegation-without-words, delegation-ends-before-it-begins, unknown-thing, names-protected-person, no-power
 * @law docs/law/lga-1972-part-va.md
 */
export async function recordDelegation(
  session: Session,
  delegation: Delegation,
): Promise<Result<DelegationId, Refusal>> {
  const checked = checkDelegation(delegation)
  if (!checked.ok) return checked
  const register = await registerOf(session)
  if (!register.offices.some(({ id }) => id === delegation.toOfficeId))
    return refuse({ code: 'unknown-thing', kind: 'office' })
  if (!register.bodies.some(({ id }) => id === delegation.fromBodyId))
    return refuse({ code: 'unknown-thing', kind: 'body' })
  const shielded = await refuseProtected(session, [delegation.words, delegation.limits])
  if (!shielded.ok) return shielded
  const entry = enter(session, 'record-delegation', {
    kind: 'delegation',
    id: delegation.id,
    bodyId: delegation.fromBodyId,
    detail: { reference: delegation.reference },
  })
  if (!entry.ok) return entry
  await addDelegationRow(session.tx, {
    council_id: session.councilId,
    delegation_id: delegation.id,
    reference: delegation.reference,
    from_body_id: delegation.fromBodyId,
    to_office_id: delegation.toOfficeId,
    words: delegation.words,
    limits: delegation.limits,
    limit_pounds: delegation.limitPounds ?? null,
    is_executive: delegation.isExecutive,
    source: delegation.source,
    from_on: delegation.fromOn,
    to_on: delegation.toOn ?? null,
    released_entry: entry.value,
  })
  published(session, 'decision', [])
  return accept(delegation.id)
}

/**
 * Ends a delegation with a day, which counts. What was decided under it stands.
 *
 * @refuses unknown-thing, delegation-ends-before-it-begins, no-power
 * @law docs/law/lga-1972-part-va.md
 */
export async function endDelegation(
  session: Session,
  { delegationId, toOn }: { readonly delegationId: DelegationId; readonly toOn: CalendarDate },
): Promise<Result<void, Refusal>> {
  const { tx, councilId } = session
  const kept = await delegationById(tx, councilId, delegationId)
  if (kept === undefined) return refuse({ code: 'unknown-thing', kind: 'delegation' })
  if (toOn < kept.from_on)
    return refuse({ code: 'delegation-ends-before-it-begins', fromOn: kept.from_on, toOn })
  const entry = enter(session, 'end-delegation', {
    kind: 'delegation',
    id: delegationId,
    bodyId: kept.from_body_id,
    detail: { toOn },
  })
  if (!entry.ok) return entry
  await endDelegationRow(tx, { councilId, delegationId, toOn })
  published(session, 'decision', [])
  return accept(undefined)
}
