import type { AccessRefusal } from '../../council/access/refusals.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addClockDoubt } from '../../store/clock-doubt.ts'
import { enter, type Session } from '../session.ts'

/**
 * Enters that the wall clock of the machine has run away from its steady clock, by so many milliseconds. From then on nothing
 * is released until somebody has confirmed the time.
 *
 * @refuses no-power
 */
export async function doubtClock(session: Session, apartMs: number): Promise<Result<void, AccessRefusal>> {
  const { tx, councilId, at } = session
  const detail = { apartSeconds: Math.round(apartMs / 1000) }
  const entry = enter(session, 'doubt-clock', { kind: 'council', id: councilId, detail })
  if (!entry.ok) return entry
  await addClockDoubt(tx, {
    council_id: councilId,
    kind: 'doubted',
    apart_ms: Math.round(apartMs),
    at,
    entry_no: entry.value,
  })
  return accept(undefined)
}
