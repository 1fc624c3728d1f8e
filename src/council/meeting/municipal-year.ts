import { calendarDate, type CalendarDate } from '../../foundation/calendar-date.ts'
import { invariant } from '../../foundation/invariant.ts'
import { municipalYearRule } from '../rules/municipal-year.ts'

/** The council's year from one annual meeting to the next: from its first day until the first day of the next. */
export type MunicipalYear = {
  /** The calendar year in which it begins: 2024 for 2024/25. */
  readonly begins: number
  readonly fromOn: CalendarDate
  /** The first day that is no longer in it. */
  readonly untilOn: CalendarDate
}

/**
 * The municipal years from the one with the first day to the one with the last, latest first. Each begins with the
 * earliest annual meeting of its calendar year, or by the usual day where none is known.
 *
 * @law docs/law/constitution.md
 */
export function municipalYears(
  { firstOn, lastOn }: { readonly firstOn: CalendarDate; readonly lastOn: CalendarDate },
  annualMeetings: readonly CalendarDate[],
): readonly MunicipalYear[] {
  const years: MunicipalYear[] = []
  const starts = (year: number) => firstDayOf(year, annualMeetings)
  for (let begins = calendarYearOf(lastOn); begins >= calendarYearOf(firstOn) - 1; begins -= 1) {
    const year = { begins, fromOn: starts(begins), untilOn: starts(begins + 1) }
    if (year.fromOn <= lastOn && year.untilOn > firstOn) years.push(year)
  }
  return years
}

/** Whether a date lies in a municipal year. */
export function isInMunicipalYear({ fromOn, untilOn }: MunicipalYear, on: CalendarDate): boolean {
  return fromOn <= on && on < untilOn
}

function firstDayOf(year: number, annualMeetings: readonly CalendarDate[]): CalendarDate {
  const { month, day } = municipalYearRule.withoutAnnualMeeting
  const [annual] = annualMeetings.filter((on) => calendarYearOf(on) === year).toSorted()
  const first = annual ?? calendarDate(year, month, day)
  invariant(first !== undefined, 'the usual first day of a municipal year is a day of every year')
  return first
}

function calendarYearOf(on: CalendarDate): number {
  return Number(on.slice(0, 4))
}
