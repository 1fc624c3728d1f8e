import type { BodyId } from '../../council/body/body.ts'
import { bodyNamed, officeNamed } from '../../council/member/body-named.ts'
import type { Register } from '../../council/member/register.ts'
import type { DecisionMaker } from '../../council/resolution/resolution.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { oneMeant } from './one-meant.ts'
import type { ImportQuery } from './published-item.ts'

/** The decision-maker of the register that a printed one means, and the query that is left where it is not certain. */
export type ReadDecisionMaker = {
  readonly decisionMaker: DecisionMaker
  /** The printed words, where the register has nobody for certain whose name could stand in their place. */
  readonly asPrinted?: string
  readonly queries: readonly ImportQuery[]
}

/** A decision-maker as printed, with the body whose meeting it was. */
export type PrintedDecisionMaker = {
  readonly printed: string | null
  readonly bodyId: BodyId
  readonly on: CalendarDate
}

/**
 * Who decided, by the register: a body, an office, or an office in a body ("the Mayor in Cabinet"). "The Mayor and
 * Cabinet" is taken as the Mayor in Cabinet and keeps its printed words; what the register has not for certain is taken as the meeting's own body
 * and queried, and the printed words are kept.
 */
export function readDecisionMaker(
  { printed, bodyId, on }: PrintedDecisionMaker,
  register: Register,
): ReadDecisionMaker {
  const own: DecisionMaker = { kind: 'body', bodyId }
  if (printed === null) return { decisionMaker: own, queries: [] }
  const body = oneMeant(bodyNamed(register, printed, on))
  if (body !== undefined) return { decisionMaker: { kind: 'body', bodyId: body.id }, queries: [] }
  const office = oneMeant(officeNamed(register, printed, on))
  if (office !== undefined) return { decisionMaker: { kind: 'office', officeId: office.id }, queries: [] }
  const joined = officeInBody(printed, register, on)
  if (joined !== undefined)
    return saysAnd.test(printed)
      ? { decisionMaker: joined, asPrinted: printed, queries: [] }
      : { decisionMaker: joined, queries: [] }
  const message = `“${printed}” is no body or office of ${on}. The printed words are kept, and the meeting's own body is taken as the decision-maker.`
  const queries = [{ code: 'decision-maker-not-in-register', message }]
  return { decisionMaker: own, asPrinted: printed, queries }
}

const saysAnd = / and /i

function officeInBody(printed: string, register: Register, on: CalendarDate): DecisionMaker | undefined {
  const joined = /^(?<office>.{1,120}?) (?:in|and) (?<body>.{1,120})$/i.exec(printed)?.groups
  if (joined === undefined) return undefined
  const office = oneMeant(officeNamed(register, joined['office'] ?? '', on))
  const body = oneMeant(bodyNamed(register, joined['body'] ?? '', on))
  if (office === undefined || body === undefined) return undefined
  return { kind: 'office', officeId: office.id, inBodyId: body.id }
}
