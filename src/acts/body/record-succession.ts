import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { BodyId } from '../../council/body/body.ts'
import { checkBody } from '../../council/body/check-body.ts'
import type { BodyRefusal } from '../../council/body/refusals.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { succeedBody } from '../../store/body.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, published, registerChanged, registerOf, type Session } from '../session.ts'

/** That a body ceased after a last day, and which body took over, if one did. */
export type Succession = {
  readonly bodyId: BodyId
  readonly lastDayOn: CalendarDate
  readonly successorId?: BodyId | undefined
}

/**
 * Records that a body ceased and, where one did, that another took over. Its page stays at its address and says so.
 *
 * @refuses unknown-thing, body-ended-already, body-ends-before-it-begins, no-power
 */
export async function recordSuccession(
  session: Session,
  succession: Succession,
): Promise<Result<BodyId, UnknownThing | BodyRefusal | AccessRefusal>> {
  const { bodies } = await registerOf(session)
  const body = bodies.find(({ id }) => id === succession.bodyId)
  const successor = bodies.find(({ id }) => id === succession.successorId)
  if (body === undefined || (succession.successorId !== undefined && successor === undefined))
    return refuse({ code: 'unknown-thing', kind: 'body' })
  if (body.toOn !== undefined) return refuse({ code: 'body-ended-already', body: body.name, toOn: body.toOn })
  const checked = checkBody({ ...body, toOn: succession.lastDayOn })
  if (!checked.ok) return checked
  const entry = enter(session, 'register-body', {
    kind: 'body',
    id: succession.bodyId,
    detail: { lastDayOn: succession.lastDayOn, successorId: succession.successorId ?? null },
  })
  if (!entry.ok) return entry
  await succeedBody(session.tx, {
    council_id: session.councilId,
    body_id: succession.bodyId,
    valid_to: succession.lastDayOn,
    successor_body_id: succession.successorId ?? null,
  })
  registerChanged(session)
  published(session, 'body', [succession.bodyId])
  return accept(succession.bodyId)
}
