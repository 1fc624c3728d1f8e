import { html } from '../html.ts'
import type { Fragment, Html } from '../html.ts'
import { factLine } from './fact-line.ts'
import { heading } from './heading.ts'
import type { HeadingLevel } from './heading.ts'

/** What a card of a person is made from. */
export type PersonCardOptions = {
  readonly name: string
  /** The letters of the monogram, which stands where others put a photograph. */
  readonly initials: string
  readonly href?: string | undefined
  readonly office?: Fragment
  readonly facts?: readonly Fragment[] | undefined
  readonly headingLevel?: HeadingLevel | undefined
}

/** A person and the office held. */
export function personCard(options: PersonCardOptions): Html {
  const name = options.href
    ? html`<a class="govuk-link" href="${options.href}">${options.name}</a>`
    : options.name
  return html`<article class="mh-person">
    <span class="mh-person__monogram" aria-hidden="true">${options.initials}</span>
    <div class="mh-person__body">
      ${heading(options.headingLevel ?? 3, html`class="mh-person__name"`, name)}
      ${options.office && html`<p class="mh-person__office">${options.office}</p>`}
      ${options.facts && factLine(options.facts)}
    </div>
  </article>`
}
