import type { AccessRefusal } from '../../council/access/refusals.ts'
import { mayPublishEntry, movePlanEntry } from '../../council/plan/check-plan-entry.ts'
import type { PlanEntryId, PlanEntryStatus } from '../../council/plan/plan-entry.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addPlanStatus, releasePlanEntry } from '../../store/plan.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, published, registerOf, type Session } from '../session.ts'
import { planEntryFor, type PlanEntryInHand } from './plan-entry-from-row.ts'

/**
 * Publishes an entry of the forward plan as it stands, for the first time or again after a change. Its notices are acts
 * of their own: an entry in the plan is not yet a notice.
 *
 * @refuses unknown-thing, plan-entry-incomplete, plan-entry-cannot-move, no-power
 */
export async function publishPlanEntry(
  session: Session,
  planEntryId: PlanEntryId,
): Promise<Result<PlanEntryId, UnknownThing | PlanRefusal | AccessRefusal>> {
  const found = await planEntryFor(session, planEntryId)
  if (!found.ok) return found
  const { row, entry: planned, status, bodyId } = found.value
  const moved = movePlanEntry({ title: row.title, from: status, to: 'published' })
  if (!moved.ok) return moved
  const checked = mayPublishEntry({ entry: planned, register: await registerOf(session) })
  if (!checked.ok) return checked
  const subject = { kind: 'planEntry', id: planEntryId, bodyId, detail: { version: row.version } }
  const entry = enter(session, 'publish-plan-entry', subject)
  if (!entry.ok) return entry
  await showEntry(session, found.value, { status: 'published', entryNo: entry.value })
  return accept(planEntryId)
}

/** Makes an entry public as it stands, in a status, under the entry of the act that does so. */
export async function showEntry(
  session: Session,
  { row }: PlanEntryInHand,
  shown: {
    readonly status: PlanEntryStatus
    readonly reason?: string | undefined
    readonly entryNo: number
    readonly version?: number
  },
): Promise<void> {
  const { councilId } = session
  const planEntryId = row.plan_entry_id
  const version = shown.version ?? row.version
  await releasePlanEntry(session.tx, { councilId, planEntryId, version, entryNo: shown.entryNo })
  await addPlanStatus(session.tx, {
    council_id: councilId,
    plan_entry_id: planEntryId,
    sequence: row.status_sequence + 1,
    status: shown.status,
    reason: shown.reason ?? null,
    at: session.at,
    entry_no: shown.entryNo,
    released_entry: shown.entryNo,
  })
  published(session, 'planEntry', [planEntryId])
}
