import { ownPower } from '../../council/access/own-power.ts'
import type { ActName } from '../../council/access/power.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { BodyId } from '../../council/body/body.ts'
import { dateAt } from '../../foundation/instant.ts'
import type { Result } from '../../foundation/result.ts'
import { enter, type Session, type Subject } from '../session.ts'

/**
 * Enters in the audit trail what a member does that is their own and no body's business: a part in any body gives the power.
 *
 * @refuses no-power
 */
export function enterOwn(
  session: Session,
  act: ActName,
  subject: Omit<Subject, 'bodyId'>,
): Result<number, AccessRefusal> {
  return enter(session, act, { ...subject, bodyId: ownBody(session, act) })
}

/** The body under whose grant who acts does what is their own, on the day of the act. */
export function ownBody({ actor, at, zone }: Session, act: ActName): BodyId | undefined {
  return ownPower({ grants: actor.grants, act, on: dateAt(at, zone) })
}
