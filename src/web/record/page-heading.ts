import { html } from '../html.ts'
import type { Fragment, Html } from '../html.ts'
import { factLine } from './fact-line.ts'

/** What the head of a page is made from. */
export type PageHeadingOptions = {
  readonly title: Fragment
  /** What kind of thing the page shows, or of which meeting it is a part. */
  readonly caption?: Fragment
  readonly state?: Html | undefined
  readonly facts?: readonly Fragment[] | undefined
  /** One or two sentences that say what the page holds. */
  readonly lead?: Fragment
}

/** The head of a page: what it is, its name, its state and the first facts. */
export function pageHeading(options: PageHeadingOptions): Html {
  return html`<div class="mh-heading">
    ${options.caption && html`<p class="mh-heading__caption">${options.caption}</p>`}
    <h1 class="govuk-heading-xl mh-heading__title">${options.title}</h1>
    ${options.state && html`<p class="mh-heading__state">${options.state}</p>`}
    ${options.facts && factLine(options.facts)}
    ${options.lead && html`<p class="mh-heading__lead">${options.lead}</p>`}
  </div>`
}
