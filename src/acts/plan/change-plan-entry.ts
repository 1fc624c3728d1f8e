import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkPlanEntry } from '../../council/plan/check-plan-entry.ts'
import type { PlanEntry } from '../../council/plan/plan-entry.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addPlanVersion } from '../../store/plan.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'
import { bodyOfEntry, columnsOfEntry, planEntryFor, publicWordsOf } from './plan-entry-from-row.ts'

/**
 * Changes an entry of the forward plan by a new version, and gives its number. The public keeps what it was told until
 * the entry is published again. Whoever changes it needs the power for the body it was and for the body it becomes.
 *
 * @refuses unknown-thing, plan-entry-closed, what a new entry is refused for, no-power
 */
export async function changePlanEntry(
  session: Session,
  changed: PlanEntry,
): Promise<Result<number, UnknownThing | PlanRefusal | NamesProtectedPerson | AccessRefusal>> {
  const found = await planEntryFor(session, changed.id)
  if (!found.ok) return found
  const { row, status, bodyId } = found.value
  if (status === 'decided' || status === 'withdrawn')
    return refuse({ code: 'plan-entry-closed', title: row.title, status })
  const register = await registerOf(session)
  const checked = checkPlanEntry({ entry: changed, register })
  if (!checked.ok) return checked
  const shielded = await refuseProtected(session, publicWordsOf(changed))
  if (!shielded.ok) return shielded
  const version = row.version + 1
  const subject = { kind: 'planEntry', id: changed.id, detail: { version } }
  const newBodyId = bodyOfEntry(changed, register)
  if (newBodyId !== bodyId) {
    const there = enter(session, 'change-plan-entry', { ...subject, bodyId: newBodyId })
    if (!there.ok) return there
  }
  const entry = enter(session, 'change-plan-entry', { ...subject, bodyId })
  if (!entry.ok) return entry
  await addPlanVersion(session.tx, {
    council_id: session.councilId,
    plan_entry_id: changed.id,
    ...columnsOfEntry(changed),
    version,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(version)
}
