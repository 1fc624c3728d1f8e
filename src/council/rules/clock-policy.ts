import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { DayKind } from './clock-rule.ts'

/** What a council may settle for itself about the counting of days. Its constitution says so; the law leaves it open. */
export type ClockPolicy = {
  /** Whether the 28 clear days of key and private notices are calendar days, as most councils count them, or working days. */
  readonly longNoticeDays: DayKind
  /** A publication on a day that is no working day: counts from the next working day, or from the day itself. */
  readonly publishedOnDayOff: 'nextWorkingDay' | 'sameDay'
  readonly callIn: CallInPolicy
  /** Days on which the council's offices are shut and which it does not count: a town's own holiday, a day of mourning. */
  readonly daysNotCounted: readonly DayNotCounted[]
  /** Within how many working days of a meeting the office means to publish what was decided. Nothing is stopped by it. */
  readonly decisionsWithinDays: number
  /** Within how many working days of a meeting the office means to have draft minutes. Nothing is stopped by it. */
  readonly draftMinutesWithinDays: number
}

/** A council's own rules on call-in. */
export type CallInPolicy = {
  readonly days: number
  readonly dayKind: DayKind
  /** Whether an uncalled decision takes effect on the day after the last or on the first working day after it. */
  readonly takesEffect: 'nextWorkingDay' | 'nextDay'
  /** How many members must ask. */
  readonly members: number
  readonly who: 'any-member' | 'scrutiny-member'
  readonly keyDecisionsOnly: boolean
}

/** A day that a council does not count, with why. */
export type DayNotCounted = { readonly on: CalendarDate; readonly name: string }

/** How days are counted where a council has settled nothing of its own. */
export const usualClockPolicy: ClockPolicy = {
  longNoticeDays: 'calendar',
  publishedOnDayOff: 'nextWorkingDay',
  callIn: {
    days: 5,
    dayKind: 'working',
    takesEffect: 'nextWorkingDay',
    members: 3,
    who: 'any-member',
    keyDecisionsOnly: false,
  },
  daysNotCounted: [],
  decisionsWithinDays: 2,
  draftMinutesWithinDays: 10,
}
