import { type CalendarDate, calendarDate } from '../../foundation/calendar-date.ts'
import { foldForComparison } from '../../foundation/text.ts'
import type { Fieldwork } from './reading.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?'
const day = `${weekday}(\\d{1,2})(?:st|nd|rd|th)?`
const span = new RegExp(
  `^${day}(?: (${month}))?,?(?: (\\d{4}))? ?(?:to|until|and|-|–|—) ?${day} (${month}),? (\\d{4})$`,
)

/**
 * The first and last day that words such as "14 to 25 October 2024" name; a month or a year that is not printed with the
 * first day is that of the last. `undefined` where they are written otherwise, or end before they begin.
 */
export function fieldworkIn(words: string): Fieldwork | undefined {
  const match = span.exec(foldForComparison(words).replace(/[.;]$/, ''))
  if (match === null) return undefined
  const [, firstDay, firstMonth, firstYear, lastDay, lastMonth, lastYear] = match
  const to = dateOf(lastYear, lastMonth, lastDay)
  const from = dateOf(firstYear ?? lastYear, firstMonth ?? lastMonth, firstDay)
  return from === undefined || to === undefined || from > to ? undefined : { from, to }
}

function dateOf(
  year: string | undefined,
  name: string | undefined,
  dayOfMonth: string | undefined,
): CalendarDate | undefined {
  return calendarDate(Number(year), months.indexOf(name?.slice(0, 3) ?? '') + 1, Number(dayOfMonth))
}
