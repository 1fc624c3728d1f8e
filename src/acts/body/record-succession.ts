import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { succeedBody } from '../../store/body.ts'
import { enter, published, registerChanged, type Session } from '../session.ts'

/** That a body ceased after a last day, and which body took over. */
export type Succession = {
  readonly bodyId: BodyId
  readonly lastDayOn: CalendarDate
  readonly successorId: BodyId
}

/**
 * Records that a body ceased and another took over. Its page stays at its address and says so.
 *
 * @refuses no-power
 */
export async function recordSuccession(
  session: Session,
  succession: Succession,
): Promise<Result<BodyId, AccessRefusal>> {
  const entry = await enter(session, 'register-body', {
    kind: 'body',
    id: succession.bodyId,
    detail: { lastDayOn: succession.lastDayOn, successorId: succession.successorId },
  })
  if (!entry.ok) return entry
  await succeedBody(session.tx, {
    council_id: session.councilId,
    body_id: succession.bodyId,
    valid_to: succession.lastDayOn,
    successor_body_id: succession.successorId,
  })
  registerChanged(session)
  published(session, 'body', [succession.bodyId])
  return accept(succession.bodyId)
}
