import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { BodyId } from '../body/body.ts'
import { isInTerm } from '../term.ts'
import { mayByRole, type ActName, type Grant } from './power.ts'
import type { AccessRefusal } from './refusals.ts'

/** A question whether the holder of some grants may do an act on a day. */
export type PowerQuestion = {
  readonly grants: readonly Grant[]
  readonly act: ActName
  /** The body whose business the act is; `undefined` where it is the whole council's, for which only a grant of that width will do. */
  readonly bodyId: BodyId | undefined
  readonly on: CalendarDate
}

/**
 * The grant under which an act may be done; the audit records its role as the power. Without one, the answer is no.
 *
 * @refuses no-power
 */
export function mayPerform({ grants, act, bodyId, on }: PowerQuestion): Result<Grant, AccessRefusal> {
  const grant = grants.find((held) => isInTerm(held, on) && covers(held, bodyId) && mayByRole(held.role, act))
  return grant === undefined ? refuse({ code: 'no-power', act }) : accept(grant)
}

function covers(grant: Grant, bodyId: BodyId | undefined): boolean {
  return grant.bodyId === undefined || grant.bodyId === bodyId
}
