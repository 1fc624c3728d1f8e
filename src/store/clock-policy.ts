import { usualClockPolicy, type ClockPolicy } from '../council/rules/clock-policy.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Json } from '../foundation/json.ts'
import type { Office } from './transaction.ts'

/** How a council counts days now: its last setting or, where it has settled nothing, the usual one. */
export async function clockPolicyOf(office: Office, councilId: Id<'council'>): Promise<ClockPolicy> {
  return (await latestClockPolicy(office, councilId))?.setting ?? usualClockPolicy
}

/** A council's last setting of its clock, with its number; `undefined` where it has settled nothing. */
export async function latestClockPolicy(
  office: Office,
  councilId: Id<'council'>,
): Promise<{ readonly version: number; readonly setting: ClockPolicy } | undefined> {
  const row = await office
    .selectFrom('clock_policy')
    .select(['version', 'setting'])
    .where('council_id', '=', councilId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  // Only the act that checks a setting writes one; what a later version of the program adds is as usual.
  return (
    row && {
      version: row.version,
      setting: { ...usualClockPolicy, ...(row.setting as unknown as ClockPolicy) },
    }
  )
}

/** Adds a council's next setting of its clock. */
export async function addClockPolicy(
  office: Office,
  added: {
    readonly councilId: Id<'council'>
    readonly version: number
    readonly setting: ClockPolicy
    readonly at: Instant
    readonly entryNo: number
  },
): Promise<void> {
  await office
    .insertInto('clock_policy')
    .values({
      council_id: added.councilId,
      version: added.version,
      setting: JSON.stringify(added.setting) as unknown as Json,
      set_at: added.at,
      set_entry: added.entryNo,
    })
    .execute()
}
