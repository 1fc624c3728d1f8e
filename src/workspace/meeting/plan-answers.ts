import { datesOfPattern, type ClosedPeriod, type DatePattern } from '../../council/meeting/date-pattern.ts'
import { isInTerm } from '../../council/term.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Venue } from '../../council/venue/venue.ts'
import type { BodyRow } from '../../store/body.ts'
import { picks, pick, requiredChoice } from '../../web/form/choice-fields.ts'
import { date, optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, type Answers, type FormError } from '../../web/form/form.ts'
import { longText, wholeNumber } from '../../web/form/text-fields.ts'
import { dateOfParts } from '../../web/form/typed-date.ts'
import { bodyField } from './call-meeting.ts'
import { placeFields } from './place-fields.ts'
import { meetingWords } from './words.ts'

const words = meetingWords.planning

/** The bodies whose year can be planned, the rooms in which they can meet, and the weeks in which nobody does. */
export type PlanGround = {
  readonly bodies: readonly BodyRow[]
  readonly rooms: readonly Venue[]
  readonly recesses: readonly ClosedPeriod[]
}

/** The questions from which a year of meetings is planned. `chosen` are the dates that were shown and are to be called. */
export function planForm(
  { bodies, rooms }: Pick<PlanGround, 'bodies' | 'rooms'>,
  shown: readonly CalendarDate[] = [],
) {
  const { time, room, venue } = placeFields(rooms)
  return defineForm({
    body: bodyField(bodies),
    time,
    room,
    venue,
    from: date({ label: words.from, required: words.fromRequired }),
    to: date({ label: words.to, required: words.toRequired }),
    pattern: requiredChoice({
      label: words.pattern,
      required: words.patternRequired,
      choices: (['monthly', 'weekly', 'dates'] as const).map((value) => ({
        value,
        text: words.patterns[value],
      })),
    }),
    ordinal: pick({
      label: words.ordinal,
      choices: (['1', '2', '3', '4', 'last'] as const).map((value) => ({
        value,
        text: words.ordinals[value],
      })),
    }),
    weekday: pick({
      label: words.weekday,
      choices: words.weekdays.map((text, index) => ({ value: String(index + 1), text })),
    }),
    everyWeeks: wholeNumber({ label: words.everyWeeks, least: 1, most: 26 }),
    firstOn: optionalDate({ label: words.firstOn }),
    dates: longText({ label: words.dates, hint: words.datesHint, rows: 4, maxLength: 4000 }),
    closed: longText({ label: words.closed, hint: words.closedHint, rows: 3, maxLength: 4000 }),
    chosen: picks({ label: words.dated, choices: shown.map((on) => ({ value: on as string, text: on })) }),
  })
}

/** The answers of the form that plans a year. */
export type PlanAnswers = Answers<ReturnType<typeof planForm>['fields']>

/** The days of a plan: those to call, and those that fall into a recess or another closed period. */
export type PlannedDays = {
  readonly days: readonly CalendarDate[]
  readonly leftOut: readonly { readonly on: CalendarDate; readonly name: string }[]
}

const mostMeetings = 60

/** The days that the answers give, or what is wrong with them. */
export function plannedDays(
  given: PlanAnswers,
  recesses: readonly ClosedPeriod[],
): Result<PlannedDays, FormError> {
  const { from: fromOn, to: toOn } = given
  if (toOn < fromOn) return refuse({ field: 'to', text: words.fromAfterTo })
  if (Number(toOn.slice(0, 4)) > Number(fromOn.slice(0, 4)) + 1)
    return refuse({ field: 'to', text: words.tooLong })
  const pattern = patternOf(given)
  if (!pattern.ok) return pattern
  const closed = closedPeriods(given.closed)
  if (!closed.ok) return closed
  const all = datesOfPattern(pattern.value, { fromOn, toOn })
  const periods = [...recesses, ...closed.value]
  const closedOn = (on: CalendarDate) => periods.find((period) => isInTerm(period, on))
  const days = all.filter((on) => closedOn(on) === undefined)
  if (days.length === 0) return refuse({ field: 'pattern', text: words.noDates })
  if (days.length > mostMeetings) return refuse({ field: 'pattern', text: words.tooMany })
  const leftOut = all.flatMap((on) => {
    const period = closedOn(on)
    return period === undefined ? [] : [{ on, name: period.name }]
  })
  return accept({ days, leftOut })
}

function patternOf(given: PlanAnswers): Result<DatePattern, FormError> {
  const { pattern, ordinal, weekday, everyWeeks, firstOn, dates } = given
  const incomplete = { field: 'pattern', text: words.incomplete }
  if (pattern === 'monthly') {
    if (ordinal === '' || weekday === '') return refuse(incomplete)
    const count = ordinal === 'last' ? 'last' : (Number(ordinal) as 1 | 2 | 3 | 4)
    return accept({ kind: 'monthly', weekday: Number(weekday), ordinal: count })
  }
  if (pattern === 'weekly')
    return firstOn === undefined || everyWeeks === undefined
      ? refuse(incomplete)
      : accept({ kind: 'weekly', firstOn, everyWeeks })
  const named: CalendarDate[] = []
  for (const line of linesOf(dates)) {
    const on = dateTyped(line)
    if (on === undefined) return refuse({ field: 'dates', text: words.badDate(line) })
    named.push(on)
  }
  return accept({ kind: 'dates', dates: named })
}

function closedPeriods(lines: string): Result<readonly ClosedPeriod[], FormError> {
  const periods: ClosedPeriod[] = []
  for (const line of linesOf(lines)) {
    const [name = '', span = ''] = line.split(':')
    const [first = '', last = first] = span.split(' to ')
    const [fromOn, toOn] = [dateTyped(first), dateTyped(last)]
    if (fromOn === undefined || toOn === undefined || name.trim() === '')
      return refuse({ field: 'closed', text: words.badClosed(line) })
    periods.push({ name: name.trim(), fromOn, toOn })
  }
  return accept(periods)
}

function linesOf(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A date as people paste it: `15 January 2025`, with or without its weekday, or `15/1/2025`. */
function dateTyped(text: string): CalendarDate | undefined {
  const parts = text.trim().split(/[\s/.,-]+/)
  const [day = '', month = '', year = ''] = parts.slice(/^\d/.test(parts[0] ?? '') ? 0 : 1)
  return dateOfParts({ day: day.replace(/(?:st|nd|rd|th)$/, ''), month, year })
}
