import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { holderOn, type Register } from '../member/register.ts'
import { isInTerm } from '../term.ts'
import { checkLimb } from './check-limb.ts'
import type { Limb } from './limb.ts'
import type { ResolutionRefusal } from './refusals.ts'
import type { DecidedWords, DecisionMaker } from './resolution.ts'

/**
 * A resolution with a decision-maker from the register of its day and limbs that can be told apart (invariants 11, 12, 21).
 *
 * @refuses resolution-without-limbs, decision-maker-not-in-register, limb-number-twice, and whatever a limb is refused for
 */
export function checkResolution<Decided extends DecidedWords>(
  resolution: Decided,
  register: Register,
): Result<Decided, ResolutionRefusal> {
  const { decisionMaker, takenOn, limbs } = resolution
  if (limbs.length === 0) return refuse({ code: 'resolution-without-limbs' })
  if (!isInRegister(decisionMaker, register, takenOn))
    return refuse({ code: 'decision-maker-not-in-register', takenOn })
  const twice =
    firstRepeated(limbs, ({ number }) => number) ?? firstRepeated(limbs, (limb) => limb.minuteNumber)
  if (twice !== undefined) return refuse({ code: 'limb-number-twice', number: twice })
  for (const limb of limbs) {
    const answer = checkLimb(limb)
    if (!answer.ok) return answer
  }
  return accept(resolution)
}

function isInRegister(maker: DecisionMaker, register: Register, on: CalendarDate): boolean {
  const bodyId = maker.kind === 'body' ? maker.bodyId : maker.inBodyId
  const isBodyInBeing = register.bodies.some((body) => body.id === bodyId && isInTerm(body, on))
  if (maker.kind === 'body') return isBodyInBeing
  return holderOn(register, maker.officeId, on) !== undefined && (bodyId === undefined || isBodyInBeing)
}

function firstRepeated(
  limbs: readonly Limb[],
  numberOf: (limb: Limb) => string | undefined,
): string | undefined {
  const numbers = limbs.map(numberOf).filter((number) => number !== undefined)
  return numbers.find((number, index) => numbers.indexOf(number) < index)
}
