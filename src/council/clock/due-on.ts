import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { instantFromMs, type Instant } from '../../foundation/instant.ts'
import { invariant } from '../../foundation/invariant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { ClockPolicy } from '../rules/clock-policy.ts'
import type { ClockRule } from '../rules/clock-rule.ts'
import { lastOf, walkDays, type CountedDay } from './counted-day.ts'
import { basisOf } from './last-publication-day.ts'
import { endOfMonths } from './months.ts'
import { ruleInForce } from './rule-in-force.ts'
import type { ClockRefusal } from './refusals.ts'

/** What is asked of a rule that counts on from a day: what started it, under what settings of the council. */
export type DueQuestion<Rule extends ClockRule = ClockRule> = {
  readonly rule: Rule
  readonly triggerOn: CalendarDate
  readonly policy: ClockPolicy
}

/** The day by which something is due, with each day counted where days were counted; months are told by their rule. */
export type Due = {
  readonly rule: ClockRule
  readonly triggerOn: CalendarDate
  /** The last day that is in time. */
  readonly on: CalendarDate
  readonly days: readonly CountedDay[]
}

/** A rule that counts whole days, months or years on from a day. */
export type ForwardRule = ClockRule & {
  readonly period: Exclude<ClockRule['period'], { readonly unit: 'hours' | 'soon' }>
}

/**
 * The day by which a thing is due. Clear days after a request are counted as the days within which, the safer reading.
 *
 * @refuses no-holiday-calendar, no-rule-on-that-day, no-days-to-count
 */
export function dueOn({ rule, triggerOn, policy }: DueQuestion<ForwardRule>): Result<Due, ClockRefusal> {
  const held = ruleInForce(rule, triggerOn)
  if (!held.ok) return held
  const { period } = rule
  if (!Number.isInteger(period.count) || period.count < 1)
    return refuse({ code: 'no-days-to-count', days: period.count })
  if (period.unit === 'months' || period.unit === 'years')
    return accept({ rule, triggerOn, on: endOfMonths(triggerOn, inMonths(period)), days: [] })
  const isInclusive = period.unit === 'days' && period.beginsWith === 'triggerDay'
  const start = isInclusive ? addDays(triggerOn, -1) : triggerOn
  const walked = walkDays({ from: start, step: 1, count: period.count }, basisOf(rule, policy))
  if (!walked.ok) return walked
  const trigger: readonly CountedDay[] = isInclusive ? [] : [{ on: triggerOn, counts: false, why: 'trigger' }]
  return accept({ rule, triggerOn, on: lastOf(walked.value), days: [...trigger, ...walked.value] })
}

function inMonths({ unit, count, beginsWith }: Extract<ClockRule['period'], { unit: 'months' | 'years' }>) {
  return { months: unit === 'years' ? count * 12 : count, beginsWith }
}

/** The instant by which a thing is due under a rule of hours. */
export function dueAt(rule: ClockRule, from: Instant): Instant {
  invariant(rule.period.unit === 'hours', `the rule ${rule.id} counts no hours`)
  return instantFromMs(Date.parse(from) + rule.period.count * 3_600_000)
}
