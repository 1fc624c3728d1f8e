import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkClockPolicy } from '../../council/clock/check-clock-policy.ts'
import type { ClockRefusal } from '../../council/clock/refusals.ts'
import type { ClockPolicy } from '../../council/rules/clock-policy.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addClockPolicy, latestClockPolicy } from '../../store/clock-policy.ts'
import { enter, type Session } from '../session.ts'

/**
 * Settles how the council counts days from now on. What was counted before stays as the record has it.
 *
 * @refuses clock-number-out-of-range, day-not-counted-twice, day-not-counted-without-name, no-power
 */
export async function setClockPolicy(
  session: Session,
  policy: ClockPolicy,
): Promise<Result<number, AccessRefusal | ClockRefusal>> {
  const checked = checkClockPolicy(policy)
  if (!checked.ok) return checked
  const { councilId, tx, at } = session
  const version = ((await latestClockPolicy(tx, councilId))?.version ?? 0) + 1
  const entry = enter(session, 'set-clock-policy', { kind: 'council', id: councilId, detail: { version } })
  if (!entry.ok) return entry
  await addClockPolicy(tx, { councilId, version, setting: checked.value, at, entryNo: entry.value })
  return accept(version)
}
