import { html } from '../html.ts'
import type { Fragment, Html } from '../html.ts'
import { factLine } from './fact-line.ts'
import { heading } from './heading.ts'
import type { HeadingLevel } from './heading.ts'

/** What one thing found is made from. */
export type SearchResultOptions = {
  readonly title: Fragment
  readonly href: string
  /** What was found, such as “Decision”. */
  readonly kind: Fragment
  readonly facts?: readonly Fragment[] | undefined
  /** The text round the words that were found, from {@link highlighted}. */
  readonly excerpt?: Fragment
  readonly headingLevel?: HeadingLevel | undefined
}

/** The things found, in order. */
export function searchResults(results: readonly SearchResultOptions[]): Html {
  return html`<ol class="mh-results">
    ${results.map(searchResult)}
  </ol>`
}

/** One thing found: a list item. */
function searchResult(result: SearchResultOptions): Html {
  return html`<li class="mh-result">
    <p class="mh-result__kind">${result.kind}</p>
    ${heading(result.headingLevel ?? 2, html`class="mh-result__title"`, html`<a class="govuk-link" href="${result.href}">${result.title}</a>`)}
    ${result.excerpt && html`<p class="mh-result__excerpt">${result.excerpt}</p>`}
    ${result.facts && factLine(result.facts)}
  </li>`
}

/** A text in which the given pieces are marked as found: pieces alternate, not found first. */
export function highlighted(pieces: readonly string[]): Html {
  return html`${pieces.map((piece, index) => (index % 2 === 1 ? html`<mark class="mh-found">${piece}</mark>` : piece))}`
}
