import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { HolidayCalendarName } from './holiday-calendar.ts'
import type { StatutoryRule } from './statutory-rule.ts'

/** Whether each day counts, or working days alone. */
export type DayKind = 'calendar' | 'working'

/**
 * How long a rule gives. Clear days are whole days that count neither end. `beginsWith` says whether the day of the
 * trigger is the first day of the period or the day after it is. `soon` is “as soon as reasonably practicable”: no
 * number, so what is measured is the lag.
 */
export type ClockPeriod =
  | { readonly unit: 'clearDays'; readonly count: number; readonly days: DayKind }
  | {
      readonly unit: 'days'
      readonly count: number
      readonly days: DayKind
      readonly beginsWith: PeriodStart
    }
  | { readonly unit: 'months' | 'years'; readonly count: number; readonly beginsWith: PeriodStart }
  | { readonly unit: 'hours'; readonly count: number }
  | { readonly unit: 'soon' }

/** The first day of a period: that of the trigger itself, or the next. */
export type PeriodStart = 'triggerDay' | 'nextDay'

/** What starts a clock, or what it counts back from. */
export type ClockTrigger =
  | 'meeting'
  | 'decision'
  | 'publication'
  | 'receipt'
  | 'request'
  | 'conclusionOfMeeting'
  | 'visitLetter'
  | 'takingOffice'
  | 'disclosure'

/**
 * What a missed deadline does: the act may not be done; it may be done where somebody named takes it upon them with a
 * reason; or the reader is told and nothing is stopped.
 */
export type ClockEffect = 'block' | 'override' | 'warn'

/** Who must agree to a way round a deadline. Of several the first who is able: a chair, else the next. */
export type Agreer =
  | 'chair-of-meeting'
  | 'proper-officer'
  | 'scrutiny-chair'
  | 'chair-of-council'
  | 'vice-chair-of-council'

/** A lawful way on where a deadline is missed. */
export type WayOut = {
  readonly way: WayOutName
  /** The provision that opens it. */
  readonly provision: string
  readonly agreedBy: readonly Agreer[]
  /** Where the reason is published: in the minutes or in a notice of its own. */
  readonly reasonIn?: 'minutes' | 'notice' | undefined
  /** The rule that this way brings with it: a general exception has its own clear days. */
  readonly underRule?: string | undefined
}

/** The name of a lawful way on. */
export type WayOutName =
  | 'chairs-urgency'
  | 'convened-at-short-notice'
  | 'general-exception'
  | 'special-urgency'
  | 'urgent-private-meeting'
  | 'call-in-urgency'
  | 'later-meeting'

/** A statutory deadline as data: what starts it, how it is counted, what missing it does and the lawful ways on. */
export type ClockRule = StatutoryRule & {
  readonly validFrom: CalendarDate
  /** The last day on which the rule was law; `undefined` while it is. */
  readonly validTo?: CalendarDate | undefined
  readonly trigger: ClockTrigger
  /** Whether the deadline is counted back from the trigger or on from it. */
  readonly direction: 'back' | 'forward'
  readonly period: ClockPeriod
  readonly calendar: HolidayCalendarName
  readonly effect: ClockEffect
  readonly waysOut: readonly WayOut[]
}
