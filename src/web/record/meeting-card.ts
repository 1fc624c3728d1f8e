import { html } from '../html.ts'
import type { Fragment, Html } from '../html.ts'
import { factLine } from './fact-line.ts'
import { heading } from './heading.ts'
import type { HeadingLevel } from './heading.ts'

/** What a card of a meeting is made from. */
export type MeetingCardOptions = {
  readonly title: Fragment
  readonly href: string
  readonly headingLevel?: HeadingLevel | undefined
  /** The day as on a calendar leaf, such as `Wed`, `4`, `Dec 2024`. */
  readonly leaf: { readonly weekday: string; readonly day: string | number; readonly month: string }
  /** For machines: `2024-12-04`. */
  readonly dateTime: string
  /** Time, place and what can be read already. */
  readonly facts?: readonly Fragment[] | undefined
  readonly state?: Html | undefined
}

/** A meeting at a glance, with its day as a leaf of a calendar. */
export function meetingCard(options: MeetingCardOptions): Html {
  const { leaf } = options
  return html`<article class="mh-meeting">
    <time class="mh-leaf" datetime="${options.dateTime}"
      ><span class="mh-leaf__weekday">${leaf.weekday}</span> <span class="mh-leaf__day">${leaf.day}</span>
      <span class="mh-leaf__month">${leaf.month}</span></time
    >
    <div class="mh-meeting__body">
      ${heading(options.headingLevel ?? 3, html`class="mh-meeting__title"`, html`<a class="govuk-link" href="${options.href}">${options.title}</a>`)}
      ${options.facts && factLine(options.facts)}
      ${options.state && html`<p class="mh-meeting__state">${options.state}</p>`}
    </div>
  </article>`
}
