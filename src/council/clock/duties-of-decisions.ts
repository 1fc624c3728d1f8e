import type { BodyId } from '../body/body.ts'
import type { CallInId, CallInState } from '../call-in/call-in.ts'
import type { DelegatedDecisionId } from '../delegation/delegated-decision.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { ClockPolicy } from '../rules/clock-policy.ts'
import { decisionClocks } from '../rules/decision-clocks.ts'
import { officeClocks } from '../rules/office-clocks.ts'
import type { CountedDay } from './counted-day.ts'
import { dueOn } from './due-on.ts'
import { dutyOn, type Duty } from './duty.ts'
import type { ClockRefusal } from './refusals.ts'

/** A call-in that has not come to its end, with the day of its next step as it was counted when it came to where it is. */
export type CallInUnderWay = {
  readonly id: CallInId
  readonly bodyId: BodyId
  readonly title: string
  readonly state: CallInState
  readonly dueOn?: CalendarDate | undefined
  /** The last day of the window in which it was asked for. */
  readonly windowClosesOn?: CalendarDate | undefined
  readonly days: readonly CountedDay[]
}

/** A decision that somebody took alone and that is not public yet. */
export type UnpublishedDelegated = {
  readonly id: DelegatedDecisionId
  readonly bodyId: BodyId
  readonly title: string
  readonly decidedBy: string
  readonly takenOn: CalendarDate
}

/**
 * The next step of a call-in under way, by the day that the council’s scheme gives for it; `undefined` where the scheme gives
 * none: the full council meets when it meets. A request is to be ruled on by the last day of its window, since the decision
 * takes effect after it unless the request was found valid.
 */
export function dutyOfCallIn(callIn: CallInUnderWay, today: CalendarDate): Duty | undefined {
  const { id, title, bodyId, state, days } = callIn
  const isRequest = state === 'requested'
  const due = isRequest ? callIn.windowClosesOn : callIn.dueOn
  if (due === undefined) return undefined
  return dutyOn(
    {
      what: isRequest ? 'rule-on-call-in' : state === 'backToDecisionMaker' ? 'decide-again' : 'hear-call-in',
      about: { noun: 'decision', id, title },
      bodyId,
      act: isRequest ? 'rule-on-call-in' : 'move-call-in',
      dueOn: due,
      workings: { rule: decisionClocks.callIn, days },
    },
    today,
  )
}

/**
 * That the record of a decision taken alone is published. The law says as soon as reasonably practicable; the day is the one
 * by which the council means to publish what a meeting decided.
 *
 * @refuses no-holiday-calendar, no-rule-on-that-day, no-days-to-count
 * @law docs/law/si-2014-2095.md
 */
export function dutyOfDelegated(
  decision: UnpublishedDelegated,
  { today, policy }: { readonly today: CalendarDate; readonly policy: ClockPolicy },
): Result<Duty, ClockRefusal> {
  const { id, title, bodyId, decidedBy, takenOn } = decision
  const { decisionsPublished } = officeClocks
  const period = { ...decisionsPublished.period, count: policy.decisionsWithinDays }
  const due = dueOn({ rule: { ...decisionsPublished, period }, triggerOn: takenOn, policy })
  if (!due.ok) return due
  const facts = {
    what: 'publish-record',
    about: { noun: 'decision', id, title, of: decidedBy },
    bodyId,
    act: 'publish-delegated-decision',
    dueOn: due.value.on,
    workings: { rule: due.value.rule, days: due.value.days },
  } as const
  return accept(dutyOn(facts, today))
}
