import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { CallInState } from './call-in.ts'
import type { CallInRefusal } from './refusals.ts'

/** A step of a call-in, with what must be known for it. */
export type CallInStep = {
  readonly from: CallInState
  readonly to: CallInState
  readonly reason: string
  readonly on: CalendarDate
  /** How many members ask, and how many the scheme needs: asked before it is ruled valid. */
  readonly members: { readonly given: number; readonly needed: number }
  /** The last day for the next step; after it a scheme may let the decision take effect. */
  readonly dueOn?: CalendarDate | undefined
  readonly ifNothingIsDone: 'takesEffect' | 'staysSuspended'
}

const nextStates: Readonly<Partial<Record<CallInState, readonly CallInState[]>>> = {
  requested: ['valid', 'invalid', 'withdrawn'],
  valid: ['onAgenda', 'withdrawn', 'lapsed'],
  onAgenda: ['noFurtherAction', 'backToDecisionMaker', 'toCouncil', 'withdrawn', 'lapsed'],
  toCouncil: ['noFurtherAction', 'backToDecisionMaker', 'withdrawn'],
  backToDecisionMaker: ['confirmed', 'amended', 'lapsed'],
}

const withoutReason: readonly CallInState[] = ['onAgenda', 'lapsed']

/**
 * The state that a call-in goes into, if it may. Each ruling and each outcome gives its reason; only enough members make a
 * call-in valid; and time alone ends one only where the scheme says so.
 *
 * @refuses call-in-cannot-move, call-in-step-without-reason, call-in-short-of-members, call-in-not-lapsed
 */
export function nextCallInState(step: CallInStep): Result<CallInState, CallInRefusal> {
  const { from, to } = step
  if (nextStates[from]?.includes(to) !== true) return refuse({ code: 'call-in-cannot-move', from, to })
  if (!withoutReason.includes(to) && step.reason.trim() === '')
    return refuse({ code: 'call-in-step-without-reason', to })
  const { given, needed } = step.members
  if (to === 'valid' && given < needed) return refuse({ code: 'call-in-short-of-members', given, needed })
  if (to === 'lapsed' && !isTimeUp(step)) return refuse({ code: 'call-in-not-lapsed', dueOn: step.dueOn })
  return accept(to)
}

function isTimeUp({ dueOn, on, ifNothingIsDone }: CallInStep): boolean {
  return ifNothingIsDone === 'takesEffect' && dueOn !== undefined && dueOn < on
}

/** What a call-in can next become, in the order in which it is offered. */
export function statesAfter(state: CallInState): readonly CallInState[] {
  return nextStates[state] ?? []
}
