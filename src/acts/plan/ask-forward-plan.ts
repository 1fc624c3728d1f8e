import type { ClockRefusal } from '../../council/clock/refusals.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { itemById } from '../../store/agenda.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { planEntriesOn, planEntryById, type PlanEntryRow } from '../../store/plan.ts'
import type { UnknownThing } from '../refusals.ts'
import type { Reading } from '../session.ts'
import { noticesForTaking, type Taking } from './notices-for-taking.ts'

/** A decision of which the forward plan is asked: when it was taken, what was typed of its being key, and its title but for an item's. */
export type PlannedDecision = {
  readonly on: Taking['on']
  readonly title?: string | undefined
  readonly takenOn: CalendarDate
  readonly isKey?: boolean | undefined
}

/** Whether a decision is key: as its entries in the forward plan have it or, where it has none, as was typed. */
export async function isKeyByPlan(
  session: Pick<Reading, 'tx' | 'councilId'>,
  { on, isKey }: Pick<PlannedDecision, 'on' | 'isKey'>,
): Promise<boolean | undefined> {
  const entries = await entriesOfDecision(session, on)
  return entries.length === 0 ? isKey : entries.some((entry) => entry.key_ground !== null)
}

/**
 * Whether a decision has the notices on which it may be taken, counted as the council counts days. The refusal names the
 * decision and its entries, so that the form of each lawful way on can be offered filled in.
 *
 * @refuses unknown-thing, decision-without-notice, no-holiday-calendar
 * @law docs/law/si-2012-2089.md
 */
export async function askForwardPlan(
  session: Reading,
  { on, title, takenOn, isKey }: PlannedDecision,
): Promise<Result<void, UnknownThing | PlanRefusal | ClockRefusal>> {
  const policy = await clockPolicyOf(session.tx, session.councilId)
  const given = await noticesForTaking(session, { on, takenOn, policy, isKey: isKey ?? false })
  if (given.ok) return accept(undefined)
  if (given.refusal.code !== 'decision-without-notice') return given
  const entries = await entriesOfDecision(session, on)
  const planEntryIds = entries.map((entry) => entry.plan_entry_id)
  const itemId = 'itemId' in on ? on.itemId : undefined
  const item = itemId && (await itemById(session.tx, session.councilId, itemId))
  return refuse({ ...given.refusal, lacking: { title: title ?? item?.title ?? '', itemId, planEntryIds } })
}

/** The entries of the forward plan on which a decision rests and that were not withdrawn. */
export async function entriesOfDecision(
  { tx, councilId }: Pick<Reading, 'tx' | 'councilId'>,
  on: Taking['on'],
): Promise<readonly PlanEntryRow[]> {
  if ('itemId' in on) {
    const placed = await planEntriesOn(tx, councilId, on.itemId)
    return placed.filter(({ status }) => status !== 'withdrawn')
  }
  const one = on.planEntryId && (await planEntryById(tx, councilId, on.planEntryId))
  return one === undefined || one.status === 'withdrawn' ? [] : [one]
}
