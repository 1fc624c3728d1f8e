import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { ClockPolicy } from '../rules/clock-policy.ts'
import type { ClockRule } from '../rules/clock-rule.ts'
import {
  countedDay,
  countsFrom,
  daysBetween,
  lastOf,
  nearestWorkingDay,
  walkDays,
  type CountedDay,
  type DayBasis,
} from './counted-day.ts'
import { ruleInForce } from './rule-in-force.ts'
import type { ClockRefusal } from './refusals.ts'

/** A rule that gives clear days: so many whole days between a publication and what it is published for. */
export type ClearDaysRule = ClockRule & {
  readonly period: Extract<ClockRule['period'], { readonly unit: 'clearDays' }>
}

/** What is asked of a rule of clear days: for what day, under what settings of the council. */
export type ClearDaysQuestion = {
  readonly rule: ClearDaysRule
  /** The day of the meeting or of the decision. */
  readonly eventOn: CalendarDate
  readonly policy: ClockPolicy
}

/** The last lawful day of publication, with each day of the count, first to last. */
export type LastPublicationDay = {
  readonly rule: ClearDaysRule
  readonly eventOn: CalendarDate
  readonly on: CalendarDate
  readonly clearDays: number
  readonly days: readonly CountedDay[]
}

/**
 * The last day on which a thing can be published so that the clear days of its rule lie between that day and the event.
 * Neither end counts. Under the usual policy it is a working day.
 *
 * @refuses no-holiday-calendar, no-rule-on-that-day
 */
export function lastPublicationDay(question: ClearDaysQuestion): Result<LastPublicationDay, ClockRefusal> {
  const { eventOn, policy } = question
  const rule = ruleInForce(question.rule, eventOn)
  if (!rule.ok) return rule
  const basis = basisOf(rule.value, policy)
  const event = countedDay(eventOn, { ...basis, days: 'working' })
  if (!event.ok) return event
  const walked = walkDays({ from: eventOn, step: -1, count: rule.value.period.count }, basis)
  if (!walked.ok) return walked
  const before = addDays(lastOf(walked.value), -1)
  const published =
    policy.publishedOnDayOff === 'sameDay'
      ? accept({ on: before, passed: [] })
      : nearestWorkingDay({ from: before, step: -1 }, basis)
  if (!published.ok) return published
  const { on, passed } = published.value
  return accept({
    rule: rule.value,
    eventOn,
    on,
    clearDays: rule.value.period.count,
    days: [
      { on, counts: false, why: 'publication' },
      ...passed.toReversed().map((day) => (basis.days === 'working' ? day : passedOver(day))),
      ...walked.value.toReversed(),
      { on: eventOn, counts: false, why: 'event' },
    ],
  })
}

/** A day that would count, and on which nothing is published. */
function passedOver(day: CountedDay): CountedDay {
  return { ...day, why: 'notPublicationDay' }
}

/**
 * The first day on which the event may be, where a thing is published on a day: the inverse of `lastPublicationDay`.
 *
 * @refuses no-holiday-calendar
 */
export function earliestEventDay(
  question: Pick<ClearDaysQuestion, 'rule' | 'policy'> & { readonly publishedOn: CalendarDate },
): Result<CalendarDate, ClockRefusal> {
  const basis = basisOf(question.rule, question.policy)
  const counted = countsFrom(question.publishedOn, basis)
  if (!counted.ok) return counted
  const walked = walkDays({ from: counted.value.on, step: 1, count: question.rule.period.count }, basis)
  if (!walked.ok) return walked
  const eventOn = addDays(lastOf(walked.value), 1)
  const event = countedDay(eventOn, { ...basis, days: 'working' })
  return event.ok ? accept(eventOn) : event
}

/** A publication, to be held against a rule of clear days. */
export type PublicationQuestion = ClearDaysQuestion & { readonly publishedOn: CalendarDate }

/** How many clear days a publication gave, from what day it counts, and each day between that day and the event. */
export type ClearDaysGiven = {
  readonly countsFromOn: CalendarDate
  readonly given: number
  readonly days: readonly CountedDay[]
}

/**
 * How many clear days a publication gave before the event: 0 where it came no earlier than the day before.
 *
 * @refuses no-holiday-calendar
 */
export function clearDaysGiven(question: PublicationQuestion): Result<ClearDaysGiven, ClockRefusal> {
  const { rule, eventOn, policy, publishedOn } = question
  const basis = basisOf(rule, policy)
  const counted = countsFrom(publishedOn, basis)
  if (!counted.ok) return counted
  const between = daysBetween({ after: counted.value.on, before: eventOn }, basis)
  if (!between.ok) return between
  return accept({
    countsFromOn: counted.value.on,
    given: between.value.filter(({ counts }) => counts).length,
    days: between.value,
  })
}

/** By what days a rule is counted under a council's policy, which may take the long notices in working days. */
export function basisOf(rule: ClockRule, policy: ClockPolicy): DayBasis {
  const { period, calendar } = rule
  if (period.unit !== 'clearDays' && period.unit !== 'days') return { days: 'calendar', calendar, policy }
  const isLongNotice = period.unit === 'clearDays' && period.days === 'calendar'
  return { days: isLongNotice ? policy.longNoticeDays : period.days, calendar, policy }
}
