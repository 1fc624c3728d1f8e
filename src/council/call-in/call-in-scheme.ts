import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { BodyId } from '../body/body.ts'
import type { OfficeId } from '../member/office.ts'
import type { Term } from '../term.ts'
import type { CallInRefusal } from './refusals.ts'

/** The identifier of a scheme of call-in. */
export type CallInSchemeId = Id<'scheme'>

/**
 * A council's own scheme of call-in for a term, as its constitution has it: nothing in it is law for every council.
 * `source` says where the constitution has it.
 */
export type CallInScheme = Term & {
  readonly id: CallInSchemeId
  readonly source: string
  readonly windowDays: number
  readonly dayKind: 'working' | 'calendar'
  /** Whether a decision that nobody calls in takes effect on the day after the last or on the first working day after it. */
  readonly takesEffect: 'nextDay' | 'nextWorkingDay'
  /** Which executive decisions can be called in: key ones alone, or every one. */
  readonly eligible: 'key' | 'executive'
  readonly membersNeeded: number
  readonly whoMayAsk: 'anyCouncillor' | 'scrutinyMembers'
  readonly grounds: readonly string[]
  /** The office whose holder must agree that an urgent decision cannot be called in. */
  readonly urgencyConsentOfficeId: OfficeId
  readonly scrutinyBodyId: BodyId
  readonly meetWithinDays: number
  readonly reconsiderWithinDays: number
  /** What becomes of a call-in where the time runs out. */
  readonly ifNothingIsDone: 'takesEffect' | 'staysSuspended'
}

/**
 * A scheme of call-in that can be worked with: whole numbers of days and members, grounds to choose from, and its source.
 *
 * @refuses call-in-scheme-incomplete
 * @law docs/law/constitution.md
 */
export function checkScheme(scheme: CallInScheme): Result<CallInScheme, CallInRefusal> {
  const numbers = {
    windowDays: scheme.windowDays,
    membersNeeded: scheme.membersNeeded,
    meetWithinDays: scheme.meetWithinDays,
    reconsiderWithinDays: scheme.reconsiderWithinDays,
  }
  const bad = (Object.keys(numbers) as (keyof typeof numbers)[]).find(
    (name) => !Number.isInteger(numbers[name]) || numbers[name] < 1 || numbers[name] > 365,
  )
  if (bad !== undefined) return refuse({ code: 'call-in-scheme-incomplete', lacks: bad })
  if (scheme.source.trim() === '') return refuse({ code: 'call-in-scheme-incomplete', lacks: 'source' })
  return scheme.grounds.length === 0 || scheme.grounds.some((ground) => ground.trim() === '')
    ? refuse({ code: 'call-in-scheme-incomplete', lacks: 'grounds' })
    : accept(scheme)
}
