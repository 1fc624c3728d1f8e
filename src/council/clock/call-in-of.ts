import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { CallInPolicy, ClockPolicy } from '../rules/clock-policy.ts'
import type { ClockRule } from '../rules/clock-rule.ts'
import { decisionClocks } from '../rules/decision-clocks.ts'
import { countsFrom, lastOf, nearestWorkingDay, walkDays, type CountedDay } from './counted-day.ts'
import { ruleInForce } from './rule-in-force.ts'
import type { ClockRefusal } from './refusals.ts'

/** A published decision whose call-in is asked for, under the council's own rules. */
export type CallInQuestion = {
  readonly publishedOn: CalendarDate
  readonly policy: ClockPolicy
}

/** The days in which a decision may be called in, and the day on which it takes effect if it is not. */
export type CallInPeriod = {
  readonly rule: ClockRule
  readonly policy: CallInPolicy
  readonly publishedOn: CalendarDate
  /** The day from which the publication counts: itself, or the next working day where it was none. */
  readonly countsFromOn: CalendarDate
  /** The last day on which the decision may be called in. */
  readonly closesOn: CalendarDate
  readonly effectiveOn: CalendarDate
  readonly days: readonly CountedDay[]
}

/**
 * When call-in of a decision closes and when the decision takes effect, by the council's own number and kind of days.
 *
 * @refuses no-holiday-calendar, no-rule-on-that-day, no-days-to-count
 * @law docs/law/constitution.md
 */
export function callInOf({ publishedOn, policy }: CallInQuestion): Result<CallInPeriod, ClockRefusal> {
  const { callIn } = policy
  if (!Number.isInteger(callIn.days) || callIn.days < 1)
    return refuse({ code: 'no-days-to-count', days: callIn.days })
  const held = ruleInForce<ClockRule>(decisionClocks.callIn, publishedOn)
  if (!held.ok) return held
  const basis = { days: callIn.dayKind, calendar: held.value.calendar, policy }
  const starts = countsFrom(publishedOn, basis)
  if (!starts.ok) return starts
  const walked = walkDays({ from: starts.value.on, step: 1, count: callIn.days }, basis)
  if (!walked.ok) return walked
  const closesOn = lastOf(walked.value)
  const next = addDays(closesOn, 1)
  const effective =
    callIn.takesEffect === 'nextDay'
      ? accept({ on: next, passed: [] })
      : nearestWorkingDay({ from: next, step: 1 }, basis)
  if (!effective.ok) return effective
  return accept({
    rule: held.value,
    policy: callIn,
    publishedOn,
    countsFromOn: starts.value.on,
    closesOn,
    effectiveOn: effective.value.on,
    days: [
      ...starts.value.passed,
      { on: starts.value.on, counts: false, why: 'trigger' },
      ...walked.value,
      ...effective.value.passed,
    ],
  })
}

/** How a decision stands against its call-in on a day: still open, or past it. */
export function isCallInOpen(period: CallInPeriod, on: CalendarDate): boolean {
  return on <= period.closesOn
}
