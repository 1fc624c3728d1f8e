import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { ClockRule } from '../rules/clock-rule.ts'
import type { ClockRefusal } from './refusals.ts'

/**
 * The rule, where it was law on a day. What happened on a day is judged by the law of that day.
 *
 * @refuses no-rule-on-that-day
 */
export function ruleInForce<Rule extends ClockRule>(
  rule: Rule,
  on: CalendarDate,
): Result<Rule, ClockRefusal> {
  const { validFrom, validTo, provision, instrument } = rule
  const held = validFrom <= on && (validTo === undefined || on <= validTo)
  return held ? accept(rule) : refuse({ code: 'no-rule-on-that-day', provision, instrument, on })
}
