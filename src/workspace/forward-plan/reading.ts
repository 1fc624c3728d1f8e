import { planEntryFromRow } from '../../acts/plan/plan-entry-from-row.ts'
import { bodyOfEntry, noticesFromRows } from '../../acts/plan/plan-entry-from-row.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { Register } from '../../council/member/register.ts'
import type { Notice } from '../../council/plan/notice.ts'
import type { PlanEntry, PlanEntryId } from '../../council/plan/plan-entry.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import type { ClockPolicy } from '../../council/rules/clock-policy.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { placesOfEntries, planEntries, planEntryById, type PlanEntryRow } from '../../store/plan.ts'
import { noticesOf, type NoticeRow } from '../../store/plan-notice.ts'
import { representationsOn, type RepresentationRow } from '../../store/plan-representation.ts'
import { readRegister } from '../../store/register.ts'
import type { Transaction } from '../../store/transaction.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'

/** An entry of the forward plan with all that its screens show. */
export type SeenEntry = {
  readonly row: PlanEntryRow
  readonly entry: PlanEntry
  readonly bodyId: BodyId | undefined
  readonly register: Register
  readonly noticeRows: readonly NoticeRow[]
  readonly notices: readonly Notice[]
  readonly representations: readonly RepresentationRow[]
  /** Where it is taken: the items of agendas on which it stands. */
  readonly places: Awaited<ReturnType<typeof placesOfEntries>>
  /** How the council counts days. */
  readonly policy: ClockPolicy
}

/** The entry that an address names; `undefined` where there is none that its reader may change or publish. */
export async function entryAt(visit: Visit, id: string | undefined): Promise<SeenEntry | undefined> {
  if (id === undefined || !isIdForm(id)) return undefined
  const planEntryId = id as PlanEntryId
  return reading(visit, async ({ tx }) => {
    const row = await planEntryById(tx, visit.councilId, planEntryId)
    if (row === undefined) return undefined
    const register = await readRegister(tx, visit.councilId)
    const seen = await seenEntry(visit, tx, { row, register })
    const mayRead = visit.may('change-plan-entry', seen.bodyId) || visit.may('publish-notice', seen.bodyId)
    return mayRead ? seen : undefined
  })
}

/** Every entry still open that its reader may change or publish, earliest first. */
export function openEntries(visit: Visit): Promise<readonly SeenEntry[]> {
  return reading(visit, async ({ tx }) => {
    const register = await readRegister(tx, visit.councilId)
    const rows = await planEntries(tx, visit.councilId, { isOpen: true })
    const ids = rows.map((row) => row.plan_entry_id)
    const noticeRows = await noticesOf(tx, visit.councilId, ids)
    const placed = await placesOfEntries(tx, visit.councilId, ids)
    const policy = await clockPolicyOf(tx, visit.councilId)
    return rows
      .map((row) => {
        const entry = planEntryFromRow(row)
        const own = noticeRows.filter((notice) => notice.plan_entry_id === row.plan_entry_id)
        const bodyId = bodyOfEntry(entry, register)
        const notices = noticesFromRows(own)
        const places = placed.filter((place) => place.plan_entry_id === row.plan_entry_id)
        const seen = { row, entry, bodyId, register, noticeRows: own, notices, places, policy }
        return { ...seen, representations: [] }
      })
      .filter(({ bodyId }) => visit.may('change-plan-entry', bodyId) || visit.may('publish-notice', bodyId))
  })
}

async function seenEntry(
  visit: Visit,
  tx: Transaction,
  { row, register }: { readonly row: PlanEntryRow; readonly register: Register },
): Promise<SeenEntry> {
  const entry = planEntryFromRow(row)
  const noticeRows = await noticesOf(tx, visit.councilId, [row.plan_entry_id])
  return {
    row,
    entry,
    bodyId: bodyOfEntry(entry, register),
    register,
    noticeRows,
    notices: noticesFromRows(noticeRows),
    representations: await representationsOn(tx, visit.councilId, [row.plan_entry_id]),
    places: await placesOfEntries(tx, visit.councilId, [row.plan_entry_id]),
    policy: await clockPolicyOf(tx, visit.councilId),
  }
}
