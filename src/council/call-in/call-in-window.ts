import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { callInOf, type CallInPeriod } from '../clock/call-in-of.ts'
import { walkDays, type CountedDay } from '../clock/counted-day.ts'
import type { ClockRefusal } from '../clock/refusals.ts'
import type { ClockPolicy } from '../rules/clock-policy.ts'
import { decisionClocks } from '../rules/decision-clocks.ts'
import type { CallInScheme } from './call-in-scheme.ts'

/** The numbers of a scheme that days are counted by. */
export type CountedScheme = Pick<
  CallInScheme,
  'windowDays' | 'dayKind' | 'takesEffect' | 'eligible' | 'membersNeeded' | 'whoMayAsk'
>

/**
 * When the window for call-in closes and the decision takes effect, by the council's own scheme, with each day counted.
 *
 * @refuses no-holiday-calendar, no-rule-on-that-day, no-days-to-count
 * @law docs/law/constitution.md
 */
export function callInWindow(
  publishedOn: CalendarDate,
  scheme: CountedScheme,
  policy: ClockPolicy,
): Result<CallInPeriod, ClockRefusal> {
  const callIn = {
    days: scheme.windowDays,
    dayKind: scheme.dayKind,
    takesEffect: scheme.takesEffect,
    members: scheme.membersNeeded,
    who: scheme.whoMayAsk === 'anyCouncillor' ? 'any-member' : 'scrutiny-member',
    keyDecisionsOnly: scheme.eligible === 'key',
  } as const
  return callInOf({ publishedOn, policy: { ...policy, callIn } })
}

/** A day by which the next step of a call-in is to be taken, with each day counted. */
export type CallInDeadline = { readonly on: CalendarDate; readonly days: readonly CountedDay[] }

/**
 * The last day for scrutiny to meet, or for the decision-maker to decide again: so many of the scheme's days after one.
 *
 * @refuses no-holiday-calendar
 */
export function callInDeadline(
  after: CalendarDate,
  step: { readonly count: number; readonly dayKind: CallInScheme['dayKind'] },
  policy: ClockPolicy,
): Result<CallInDeadline, ClockRefusal> {
  const { calendar } = decisionClocks.callIn
  const basis = { days: step.dayKind, calendar, policy }
  const walked = walkDays({ from: after, step: 1, count: step.count }, basis)
  if (!walked.ok) return walked
  const trigger: CountedDay = { on: after, counts: false, why: 'trigger' }
  return accept({ on: walked.value.at(-1)?.on ?? after, days: [trigger, ...walked.value] })
}
