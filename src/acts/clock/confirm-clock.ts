import { bearsOut, type TimeSeen } from '../../council/access/machine-clock.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addClockDoubt, lastClockDoubt } from '../../store/clock-doubt.ts'
import { enter, type Session } from '../session.ts'

/**
 * Confirms the time of the machine after its clock has run away: somebody tells the time that another clock shows, and which
 * clock that is. What was armed before stays armed.
 *
 * @refuses clock-not-doubted, clock-seen-nowhere, clock-disagrees, no-power
 */
export async function confirmClock(session: Session, seen: TimeSeen): Promise<Result<void, AccessRefusal>> {
  const { tx, councilId, at, actor } = session
  const { accountId } = actor
  if (accountId === null) return refuse({ code: 'no-power', act: 'confirm-clock' })
  const detail = { seenAt: seen.seenAt, seenWhere: seen.seenWhere }
  const entry = enter(session, 'confirm-clock', { kind: 'council', id: councilId, detail })
  if (!entry.ok) return entry
  if (!(await isClockDoubted(session))) return refuse({ code: 'clock-not-doubted' })
  const borneOut = bearsOut(seen, at)
  if (!borneOut.ok) return borneOut
  await addClockDoubt(tx, {
    council_id: councilId,
    kind: 'confirmed',
    account_id: accountId,
    seen_at: seen.seenAt,
    seen_where: seen.seenWhere.trim(),
    at,
    entry_no: entry.value,
  })
  return accept(undefined)
}

/** Whether the machine's clock has run away and nobody has confirmed the time since. */
export async function isClockDoubted({ tx, councilId }: Pick<Session, 'tx' | 'councilId'>): Promise<boolean> {
  return (await lastClockDoubt(tx, councilId))?.kind === 'doubted'
}
