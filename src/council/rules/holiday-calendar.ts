import { holidayYears, type HolidayKind, type HolidayYear } from './bank-holidays.ts'
import type { StatutoryRule } from './statutory-rule.ts'
import { workingDayRules } from './working-day-rules.ts'

/** Which definition of a working day is meant. They differ by instrument. */
export type HolidayCalendarName = 'principal-council' | 'ofsted-statement' | 'complaints'

/** What an instrument means by a working day: the days of the week and the holidays that are none, for the years covered. */
export type HolidayCalendar = {
  readonly name: HolidayCalendarName
  /** The source of the definition, and the definition as we have it. */
  readonly rule: StatutoryRule
  readonly skips: readonly HolidayKind[]
  readonly verifiedFrom: number
  /** The last year whose holidays are in the data. A later day is refused, never guessed. */
  readonly verifiedUntil: number
  readonly years: readonly HolidayYear[]
}

const covered = {
  verifiedFrom: Math.min(...holidayYears.map(({ year }) => year)),
  verifiedUntil: Math.max(...holidayYears.map(({ year }) => year)),
  years: holidayYears,
} as const

/**
 * The definitions of a working day by instrument. Those of 2006 and 2007 come to the same days in the years covered:
 * Boxing Day, which one of them alone lists, is a bank holiday or a weekend.
 *
 * @law docs/law/holidays.md
 */
export const holidayCalendars: Readonly<Record<HolidayCalendarName, HolidayCalendar>> = {
  'principal-council': {
    ...covered,
    name: 'principal-council',
    rule: workingDayRules.clearDays,
    skips: ['bankHoliday', 'christmasDay', 'goodFriday', 'boxingDay'],
  },
  'ofsted-statement': {
    ...covered,
    name: 'ofsted-statement',
    rule: workingDayRules.inspections,
    skips: ['bankHoliday', 'christmasDay', 'goodFriday'],
  },
  complaints: {
    ...covered,
    name: 'complaints',
    rule: workingDayRules.complaints,
    skips: ['bankHoliday', 'christmasDay', 'goodFriday', 'boxingDay'],
  },
}

/** The name of a calendar that a text gives; `undefined` where there is none of that name. */
export function holidayCalendarNamed(text: string): HolidayCalendarName | undefined {
  return Object.values(holidayCalendars).find(({ name }) => name === text)?.name
}
