import type { BodyId } from '../body/body.ts'
import { isInTerm } from '../term.ts'
import { mayByRole } from './power.ts'
import type { PowerQuestion } from './may-perform.ts'

/**
 * The body under whose grant a member does something that is their own and no body's business, such as their apologies or a
 * request for call-in: a member's part in any body will do. `undefined` where a grant for the whole council gives the power,
 * or none does.
 */
export function ownPower({ grants, act, on }: Omit<PowerQuestion, 'bodyId'>): BodyId | undefined {
  const held = grants.filter((grant) => isInTerm(grant, on) && mayByRole(grant.role, act))
  return held.some(({ bodyId }) => bodyId === undefined) ? undefined : held[0]?.bodyId
}
