import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkPlanEntry } from '../../council/plan/check-plan-entry.ts'
import type { PlanEntry, PlanEntryId } from '../../council/plan/plan-entry.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addPlanEntryRow, addPlanStatus, addPlanVersion } from '../../store/plan.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'
import { bodyOfEntry, columnsOfEntry, publicWordsOf } from './plan-entry-from-row.ts'

/**
 * Proposes a decision to come for the forward plan. The public knows nothing of it until it is published; until then
 * facts may be missing.
 *
 * @refuses plan-entry-incomplete, plan-window-backwards, plan-paragraph-unknown, key-decision-not-executive,
 *   names-protected-person, no-power
 */
export async function proposePlanEntry(
  session: Session,
  proposed: PlanEntry,
): Promise<Result<PlanEntryId, PlanRefusal | NamesProtectedPerson | AccessRefusal>> {
  const register = await registerOf(session)
  const checked = checkPlanEntry({ entry: proposed, register })
  if (!checked.ok) return checked
  const shielded = await refuseProtected(session, publicWordsOf(proposed))
  if (!shielded.ok) return shielded
  const subject = { kind: 'planEntry', id: proposed.id, bodyId: bodyOfEntry(proposed, register) }
  const entry = enter(session, 'propose-plan-entry', subject)
  if (!entry.ok) return entry
  const key = { council_id: session.councilId, plan_entry_id: proposed.id }
  const made = { at: session.at, entry_no: entry.value }
  await addPlanEntryRow(session.tx, { ...key, matter_id: proposed.matterId ?? null })
  await addPlanVersion(session.tx, { ...key, ...columnsOfEntry(proposed), ...made, version: 1 })
  await addPlanStatus(session.tx, { ...key, ...made, sequence: 1, status: 'proposed' })
  return accept(proposed.id)
}
