import { addDays, parseCalendarDate, weekday, type CalendarDate } from '../../foundation/calendar-date.ts'
import type { Recess } from '../../council/recess/recess.ts'
import { isInTerm } from '../../council/term.ts'
import { recessesOf } from '../../store/recess.ts'
import { meetingsBetween, type MeetingOfBody } from '../../store/meeting.ts'
import { button } from '../../web/components/button.ts'
import { pagination } from '../../web/components/pagination.ts'
import { html } from '../../web/html.ts'
import { calendarMonth } from '../../web/record/calendar-month.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { meetingAddress } from './read-meeting.ts'
import { meetingWords as words } from './words.ts'

/** The calendar of one month: every meeting that the reader works for, and the ways to call more. */
export const meetingsRoute: Route = {
  url: '/meetings',
  for: ['comment-on-agenda'],
  show: async (visit, { query }) => {
    const asked = query['month'] ?? ''
    const first = monthFirst(asked) ?? monthFirst(visit.today.slice(0, 7))
    if (first === undefined) return undefined
    const last = addDays(nextMonth(first), -1)
    const { meetings, recesses } = await reading(visit, async ({ tx, councilId }) => ({
      meetings: await meetingsBetween(tx, councilId, { fromOn: first, toOn: last }),
      recesses: await recessesOf(tx, councilId),
    }))
    const mine = meetings.filter((meeting) => visit.may('comment-on-agenda', meeting.body_id))
    const month = visit.say.month(first)
    const lead = mine.length === 0 ? words.none(month) : words.lead(visit.say.count(mine.length, words.count))
    return {
      title: words.title(month),
      main: html`${pageHeading({ title: words.title(month), lead })}
      ${
        visit.mayAnywhere('announce-meeting') &&
        html`<div class="govuk-button-group">
          ${button({ text: words.call, href: '/workspace/meetings/new' })}
          ${button({ text: words.plan, href: '/workspace/meetings/plan', classes: 'govuk-button--secondary' })}
          ${visit.may('record-recess') && button({ text: words.recesses, href: '/workspace/meetings/recesses', classes: 'govuk-button--secondary' })}
        </div>`
      }
      ${calendarMonth({ label: words.label(month), weekdays: words.weekdays, firstWeekday: weekday(first), days: daysOf(visit, { first, last, meetings: mine, recesses }) })}
      ${pagination({ landmarkLabel: words.months, previous: monthWay(visit, addDays(first, -1), words.earlier), next: monthWay(visit, addDays(last, 1), words.later) })}`,
    }
  },
}

function monthFirst(month: string): CalendarDate | undefined {
  return /^\d{4}-\d{2}$/.test(month) ? parseCalendarDate(`${month}-01`) : undefined
}

function nextMonth(first: CalendarDate): CalendarDate {
  return `${addDays(first, 31).slice(0, 7)}-01` as CalendarDate
}

function monthWay({ say }: Visit, day: CalendarDate, text: (month: string) => string) {
  return { href: `/workspace/meetings?month=${day.slice(0, 7)}`, text: text(say.month(day)) }
}

type Month = {
  readonly first: CalendarDate
  readonly last: CalendarDate
  readonly meetings: readonly MeetingOfBody[]
  readonly recesses: readonly Recess[]
}

function daysOf({ say, today }: Visit, { first, last, meetings, recesses }: Month) {
  const byDay = Map.groupBy(meetings, (meeting) => meeting.starts_on)
  const states: Readonly<Record<string, string>> = words.state
  return Array.from({ length: Number(last.slice(8)) }, (_, index) => {
    const date = addDays(first, index)
    return {
      day: index + 1,
      dateTime: date,
      longDate: say.longDate(date),
      todayText: date === today ? words.today : undefined,
      entries: [
        ...recesses.filter((recess) => isInTerm(recess, date)).map(({ name }) => ({ text: name })),
        ...(byDay.get(date) ?? []).map((meeting) => ({
          text: meeting.body_name,
          href: meetingAddress(meeting.meeting_id),
          note: `${say.time(meeting.starts_at)}, ${states[meeting.state] ?? meeting.state}`,
        })),
      ],
    }
  })
}
