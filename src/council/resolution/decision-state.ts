import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { CallInState } from '../call-in/call-in.ts'

/** Where a decision has got to, from the meeting to the day on which it may be acted upon, and what may befall it. */
export type DecisionState =
  | 'taken'
  | 'recorded'
  | 'published'
  | 'callInOpen'
  | 'effective'
  | 'calledIn'
  | 'confirmed'
  | 'amended'
  | 'referred'
  | 'urgentNoCallIn'
  | 'withdrawn'
  | 'superseded'

/** Why a decision takes effect when it does. */
export type EffectBasis = 'callInWindow' | 'notSubject' | 'urgent' | 'callInOutcome' | 'override'

/** When a decision takes effect, as it was counted. `effectiveOn` is `undefined` while nobody can say: it is called in. */
export type DecisionEffect = {
  readonly basis: EffectBasis
  readonly closesOn?: CalendarDate | undefined
  readonly effectiveOn?: CalendarDate | undefined
}

/** What is known of a decision that its state follows from. */
export type DecisionFacts = {
  readonly isRecordComplete: boolean
  readonly isPublished: boolean
  readonly effect?: DecisionEffect | undefined
  readonly callIn?: CallInState | undefined
  readonly endedAs?: 'withdrawn' | 'superseded' | undefined
}

/** The state of a decision on a day. It is never stored: it follows from the acts that are on record. */
export function decisionState(facts: DecisionFacts, on: CalendarDate): DecisionState {
  if (facts.endedAs === 'superseded' && facts.callIn === 'amended') return 'amended'
  if (facts.endedAs !== undefined) return facts.endedAs
  if (!facts.isPublished) return facts.isRecordComplete ? 'recorded' : 'taken'
  return (facts.callIn && byCallIn[facts.callIn]) ?? byEffect(facts.effect, on)
}

const byCallIn: Readonly<Partial<Record<CallInState, DecisionState>>> = {
  valid: 'calledIn',
  onAgenda: 'calledIn',
  backToDecisionMaker: 'calledIn',
  toCouncil: 'referred',
  confirmed: 'confirmed',
  amended: 'amended',
}

function byEffect(effect: DecisionEffect | undefined, on: CalendarDate): DecisionState {
  if (effect === undefined) return 'published'
  if (effect.basis === 'urgent') return 'urgentNoCallIn'
  if (effect.closesOn !== undefined && on <= effect.closesOn) return 'callInOpen'
  return effect.effectiveOn !== undefined && effect.effectiveOn <= on ? 'effective' : 'published'
}
