import { Type, type Static } from 'typebox'
import { addDays, parseCalendarDate, weekday, type CalendarDate } from '../../foundation/calendar-date.ts'
import { meetingDays, meetingsBetween, type Meeting } from '../../store/public/meeting.ts'
import { recessesBetween, type PublicRecess } from '../../store/public/recess.ts'
import { button } from '../../web/components/button.ts'
import { errorSummary } from '../../web/components/error-summary.ts'
import { input } from '../../web/components/input.ts'
import { pagination } from '../../web/components/pagination.ts'
import { html, type Html } from '../../web/html.ts'
import { calendarMonth } from '../../web/record/calendar-month.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { label } from '../parts/label.ts'
import { way } from '../parts/links.ts'
import { meetingCards, startTime } from '../parts/meeting.ts'
import { section } from '../parts/section.ts'
import type { PageMaker, PublicPage, Visit } from '../visit.ts'
import { pageWords } from '../words/page-words.ts'
import { recordWords } from '../words/record-words.ts'
import { recessWords } from '../words/recess-words.ts'
import { siteWords } from '../../web/site-words.ts'

/** What may be asked of the calendar: a month as `YYYY-MM`. */
export const meetingsQuery = Type.Object({ month: Type.Optional(Type.String({ maxLength: 40 })) })

const words = pageWords.meetings
const firstMonth = '1974-04' // when the councils of today began
const lastMonth = '2199-12'

/** The calendar: one month as a grid, with the same month as a list. */
export const meetingsPage: PageMaker<Static<typeof meetingsQuery>> = async (visit, { query }) => {
  const asked = query.month?.trim() || visit.today.slice(0, 7)
  const first = firstDay(asked)
  if (first === undefined) return badMonth(asked)
  const last = addDays(firstOfNext(first), -1)
  const [meetings, days, recesses] = await Promise.all([
    meetingsBetween(visit.record, { from: first, to: last }),
    meetingDays(visit.record),
    recessesBetween(visit.record, { from: first, to: last }),
  ])
  const month = visit.say.month(first)
  return {
    title: words.title(month),
    section: 'meetings',
    breadcrumbs: way([siteWords.meetings, '/meetings'], [month]),
    noindex: meetings.length === 0,
    main: html`${pageHeading({ title: words.title(month), lead: meetings.length === 0 ? words.none(month) : visit.say.count(meetings.length, words.count) })}
    ${calendarMonth({ label: words.label(month), weekdays: words.weekdays, firstWeekday: weekday(first), days: daysOf(visit, first, { meetings, recesses }) })}
    ${recessList(visit, recesses)} ${otherMonths(visit, first, days)}
    ${meetings.length > 0 && section(words.list, meetingCards(visit, meetings))} ${monthForm(asked)}`,
  }
}

function firstDay(month: string): CalendarDate | undefined {
  return month >= firstMonth && month <= lastMonth ? parseCalendarDate(`${month}-01`) : undefined
}

function firstOfNext(first: CalendarDate): CalendarDate {
  return `${addDays(first, 31).slice(0, 7)}-01` as CalendarDate
}

type Month = { readonly meetings: readonly Meeting[]; readonly recesses: readonly PublicRecess[] }

function daysOf({ say, council, today }: Visit, first: CalendarDate, { meetings, recesses }: Month) {
  const count = Number(addDays(firstOfNext(first), -1).slice(8))
  const byDay = Map.groupBy(meetings, (meeting) => meeting.starts_on)
  return Array.from({ length: count }, (_, index) => {
    const date = addDays(first, index)
    return {
      day: index + 1,
      dateTime: date,
      longDate: say.longDate(date),
      todayText: date === today ? words.today : undefined,
      entries: [
        ...recesses
          .filter(({ from_on, to_on }) => from_on <= date && date <= (to_on ?? from_on))
          .map(({ name }) => ({ text: name })),
        ...(byDay.get(date) ?? []).map((meeting) => ({
          text: meeting.body_name,
          href: `/meetings/${meeting.meeting_id}`,
          note: ['cancelled', 'postponed'].includes(meeting.state)
            ? label(recordWords.meetingState, meeting.state)
            : startTime({ say, council }, meeting),
        })),
      ],
    }
  })
}

/** The recesses of the month in sentences; nothing where there is none. */
function recessList({ say }: Visit, recesses: readonly PublicRecess[]): Html | undefined {
  if (recesses.length === 0) return undefined
  return html`<ul class="govuk-list">
    ${recesses.map(
      ({ name, from_on: from, to_on: to }) =>
        html`<li>${recessWords.recess(name, say.date(from), say.date(to ?? from))}</li>`,
    )}
  </ul>`
}

/** Ways to the months beside this one, as far as the record and today reach. */
function otherMonths(
  { say, today }: Visit,
  first: CalendarDate,
  days: { first: CalendarDate; last: CalendarDate } | undefined,
): Html | undefined {
  const reached = [today, ...(days === undefined ? [] : [days.first, days.last])].map(monthOf)
  const [before, after] = [addDays(first, -1), firstOfNext(first)]
  const to = (day: CalendarDate) => ({ href: `/meetings?month=${monthOf(day)}`, labelText: say.month(day) })
  const previous = reached.some((month) => month <= monthOf(before)) ? to(before) : undefined
  const next = reached.some((month) => month >= monthOf(after)) ? to(after) : undefined
  return (previous ?? next) && pagination({ landmarkLabel: words.otherMonths, previous, next })
}

function monthOf(day: CalendarDate): string {
  return day.slice(0, 7)
}

function monthForm(month: string): Html {
  return html`<form action="/meetings" method="get" class="mh-measure">
    ${input({ id: 'month', name: 'month', label: { text: words.goToMonth, classes: 'govuk-label--s' }, hint: { text: words.monthHint }, classes: 'govuk-input--width-10', value: month, autocomplete: 'off' })}
    ${button({ text: words.go, classes: 'govuk-button--secondary' })}
  </form>`
}

function badMonth(asked: string): PublicPage {
  return {
    status: 400,
    title: words.badMonth,
    section: 'meetings',
    breadcrumbs: way([siteWords.meetings, '/meetings']),
    noindex: true,
    main: html`${errorSummary({ titleText: words.badMonth, errorList: [{ text: words.badMonthAdvice, href: '#month' }] })}
    ${pageHeading({ title: siteWords.meetings })} ${monthForm(asked)}`,
  }
}
