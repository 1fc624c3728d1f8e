import type { AccessRefusal } from '../../council/access/refusals.ts'
import { mayPublishEntry, movePlanEntry as nextStatus } from '../../council/plan/check-plan-entry.ts'
import type { DecisionWindow, PlanEntryId, PlanEntryStatus } from '../../council/plan/plan-entry.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import { accept, type Result } from '../../foundation/result.ts'
import {
  addPlanStatus,
  addPlanVersion,
  planEntriesOn,
  planEntryById,
  type PlanEntryRow,
} from '../../store/plan.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, registerOf, type Session } from '../session.ts'
import { columnsOfEntry, planEntryFor } from './plan-entry-from-row.ts'
import { showEntry } from './publish-plan-entry.ts'

/** An entry that moves on to a later window, with the reason that the public is given. */
export type MovedOn = {
  readonly planEntryId: PlanEntryId
  readonly window: DecisionWindow
  readonly reason: string
}

/**
 * Moves an entry that is public on to another window, and tells the public why. The notices stay with the days that they
 * stated, so a later window may need new ones. What has changed since the entry was last published goes out with it.
 *
 * @refuses unknown-thing, plan-entry-cannot-move, plan-entry-without-reason, plan-window-backwards,
 *   plan-entry-incomplete, names-protected-person, no-power
 */
export async function movePlanEntry(
  session: Session,
  { planEntryId, window, reason }: MovedOn,
): Promise<Result<PlanEntryId, UnknownThing | PlanRefusal | NamesProtectedPerson | AccessRefusal>> {
  const found = await planEntryFor(session, planEntryId)
  if (!found.ok) return found
  const { row, status, bodyId } = found.value
  const moved = nextStatus({ title: row.title, from: status, to: 'movedOn', reason })
  if (!moved.ok) return moved
  const changed = { ...found.value.entry, window }
  const checked = mayPublishEntry({ entry: changed, register: await registerOf(session) })
  if (!checked.ok) return checked
  const shielded = await refuseProtected(session, [reason])
  if (!shielded.ok) return shielded
  const version = row.version + 1
  const detail = { version, from: row.window_from, to: window.fromOn }
  const entry = enter(session, 'move-plan-entry', { kind: 'planEntry', id: planEntryId, bodyId, detail })
  if (!entry.ok) return entry
  await addPlanVersion(session.tx, {
    council_id: session.councilId,
    plan_entry_id: planEntryId,
    ...columnsOfEntry(changed),
    version,
    at: session.at,
    entry_no: entry.value,
  })
  await showEntry(session, found.value, { status: 'movedOn', reason, version, entryNo: entry.value })
  return accept(planEntryId)
}

/** An entry to be taken out of the plan, with the reason. */
export type Withdrawal = { readonly planEntryId: PlanEntryId; readonly reason: string }

/**
 * Withdraws an entry. Where it is public it stays, as withdrawn, with the reason; what was never public goes unseen.
 *
 * @refuses unknown-thing, plan-entry-cannot-move, plan-entry-without-reason, names-protected-person, no-power
 */
export async function withdrawPlanEntry(
  session: Session,
  { planEntryId, reason }: Withdrawal,
): Promise<Result<PlanEntryId, UnknownThing | PlanRefusal | NamesProtectedPerson | AccessRefusal>> {
  const found = await planEntryFor(session, planEntryId)
  if (!found.ok) return found
  const { row, status, bodyId } = found.value
  const moved = nextStatus({ title: row.title, from: status, to: 'withdrawn', reason })
  if (!moved.ok) return moved
  const shielded = await refuseProtected(session, [reason])
  if (!shielded.ok) return shielded
  const entry = enter(session, 'withdraw-plan-entry', { kind: 'planEntry', id: planEntryId, bodyId })
  if (!entry.ok) return entry
  await addPlanStatus(session.tx, {
    council_id: session.councilId,
    plan_entry_id: planEntryId,
    sequence: row.status_sequence + 1,
    status: 'withdrawn',
    reason,
    at: session.at,
    entry_no: entry.value,
    released_entry: row.first_released_entry === null ? null : entry.value,
  })
  if (row.first_released_entry !== null) published(session, 'planEntry', [planEntryId])
  return accept(planEntryId)
}

/**
 * Marks the entries that are taken on an item as decided, as a part of the act that makes the decision public. An entry
 * that was never public or is closed stays as it is.
 */
export async function settlePlanEntries(
  session: Session,
  { itemId, entryNo }: { readonly itemId: AgendaItemId; readonly entryNo: number },
): Promise<void> {
  for (const row of await planEntriesOn(session.tx, session.councilId, itemId))
    await settle(session, row, entryNo)
}

/** Marks one entry as decided, where one person decided on it alone. */
export async function settlePlanEntry(
  session: Session,
  { planEntryId, entryNo }: { readonly planEntryId: PlanEntryId; readonly entryNo: number },
): Promise<void> {
  const row = await planEntryById(session.tx, session.councilId, planEntryId)
  if (row !== undefined) await settle(session, row, entryNo)
}

async function settle(session: Session, row: PlanEntryRow, entryNo: number): Promise<void> {
  const moved = nextStatus({ title: row.title, from: row.status as PlanEntryStatus, to: 'decided' })
  if (!moved.ok) return
  await addPlanStatus(session.tx, {
    council_id: session.councilId,
    plan_entry_id: row.plan_entry_id,
    sequence: row.status_sequence + 1,
    status: 'decided',
    at: session.at,
    entry_no: entryNo,
    released_entry: entryNo,
  })
  published(session, 'planEntry', [row.plan_entry_id])
}
