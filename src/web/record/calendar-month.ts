import { classIf, classNames } from '../components/attributes.ts'
import { html } from '../html.ts'
import type { Fragment, Html } from '../html.ts'

/** One day of a month and what is on. */
export type CalendarDay = {
  readonly day: number
  /** For machines: `2024-12-04`. */
  readonly dateTime: string
  /** The whole date in words, for the list and for screen readers. */
  readonly longDate: string
  readonly entries: readonly {
    readonly text: Fragment
    readonly href?: string | undefined
    readonly note?: Fragment
  }[]
  /** The word for today, on that day only. */
  readonly todayText?: string | undefined
}

/** What a month is made from. */
export type CalendarMonthOptions = {
  readonly label: string
  /** Short names of the days of the week, Monday first. */
  readonly weekdays: readonly string[]
  /** The day of the week of the first day, 1 for Monday to 7 for Sunday. */
  readonly firstWeekday: number
  readonly days: readonly CalendarDay[]
}

/** A month as a grid; on a narrow screen, a list of the days on which something is on. */
export function calendarMonth(options: CalendarMonthOptions): Html {
  return html`<div class="mh-month">
    <div class="mh-month__weekdays" aria-hidden="true">
      ${options.weekdays.map((name) => html`<span>${name}</span>`)}
    </div>
    <ol class="mh-month__days mh-month__days--from-${options.firstWeekday}" aria-label="${options.label}">
      ${options.days.map(dayOf)}
    </ol>
  </div>`
}

function dayOf(day: CalendarDay): Html {
  const classes = classNames(
    'mh-day',
    classIf(day.entries.length === 0, 'mh-day--empty'),
    classIf(day.todayText, 'mh-day--today'),
  )
  const entries = day.entries.map(
    (entry) =>
      html`<li>
        ${
          entry.href === undefined
            ? html`<span class="mh-day__note">${entry.text}</span>`
            : html`<a class="govuk-link" href="${entry.href}">${entry.text}</a>`
        }${entry.note && html` <span class="mh-day__note">${entry.note}</span>`}
      </li>`,
  )
  return html`<li class="${classes}">
    <time class="mh-day__date" datetime="${day.dateTime}"
      ><span class="mh-day__number" aria-hidden="true">${day.day}</span
      ><span class="mh-day__long">${day.longDate}</span></time
    >
    ${day.todayText && html`<span class="mh-day__today">${day.todayText}</span>`}
    ${
      entries.length > 0 &&
      html`<ul class="mh-day__entries">
        ${entries}
      </ul>`
    }
  </li>`
}
