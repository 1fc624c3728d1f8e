import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ResolutionRefusal } from '../../council/resolution/refusals.ts'
import type { ResolutionId } from '../../council/resolution/resolution.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addEffects } from '../../store/decision.ts'
import { resolutionById } from '../../store/resolution.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'
import { mayStillChange } from './correct-decision.ts'

/**
 * Sets by hand the day on which a published decision takes effect, with the reason why the counted day does not hold
 * (invariant 6). Both are shown.
 *
 * @refuses unknown-thing, decision-not-public, decision-ended-already, effective-date-without-reason, names-protected-person, no-power
 */
export async function setEffectiveDate(
  session: Session,
  set: {
    readonly resolutionId: ResolutionId
    readonly effectiveOn: CalendarDate
    readonly reason: string
  },
): Promise<Result<void, UnknownThing | NamesProtectedPerson | ResolutionRefusal | AccessRefusal>> {
  const kept = await resolutionById(session.tx, session.councilId, set.resolutionId)
  if (kept === undefined) return refuse({ code: 'unknown-thing', kind: 'decision' })
  const open = mayStillChange(kept)
  if (!open.ok) return open
  if (set.reason.trim() === '') return refuse({ code: 'effective-date-without-reason' })
  const shielded = await refuseProtected(session, [set.reason])
  if (!shielded.ok) return shielded
  const entry = enter(session, 'set-effective-date', {
    kind: 'decision',
    id: set.resolutionId,
    bodyId: kept.body_id,
    detail: { effectiveOn: set.effectiveOn, reason: set.reason },
  })
  if (!entry.ok) return entry
  await addEffects(session.tx, [
    {
      council_id: session.councilId,
      resolution_id: set.resolutionId,
      basis: 'override',
      effective_on: set.effectiveOn,
      reason: set.reason,
      at: session.at,
      entry_no: entry.value,
      released_entry: entry.value,
    },
  ])
  published(session, 'decision', [set.resolutionId])
  return accept(undefined)
}
