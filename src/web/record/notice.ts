import { html } from '../html.ts'
import type { Fragment, Html } from '../html.ts'
import { heading } from './heading.ts'
import type { HeadingLevel } from './heading.ts'

/** What a notice is made from. */
export type NoticeOptions = {
  /** `embargo` for what is or was held back, `awaited` for what is to follow, `changed` for what was withdrawn or put off. */
  readonly kind: 'embargo' | 'awaited' | 'changed'
  readonly heading: Fragment
  readonly headingLevel?: HeadingLevel | undefined
  readonly body?: Fragment
}

/** A notice about one thing on the page, such as an embargo: what holds, until when, and why. */
export function notice(options: NoticeOptions): Html {
  return html`<div class="mh-notice mh-notice--${options.kind}">
    ${heading(options.headingLevel ?? 2, html`class="mh-notice__heading"`, options.heading)}
    ${options.body && html`<div class="mh-notice__body">${options.body}</div>`}
  </div>`
}
