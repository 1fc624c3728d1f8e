import { html } from '../html.ts'
import type { Fragment, Html } from '../html.ts'
import { factLine } from './fact-line.ts'

/** One document, or the place where one is expected. */
export type DocumentRow = {
  readonly title: Fragment
  /** Absent where there is nothing to open yet, or no longer. */
  readonly href?: string | undefined
  /** What it is, such as “Report” or “Appendix A”. */
  readonly kind?: Fragment
  /** Pages, size, form and date, in words. */
  readonly facts?: readonly Fragment[] | undefined
  readonly state?: Html | undefined
  /** Why it is not here, or what changed. */
  readonly note?: Fragment
}

/** Documents, one to a row. */
export function documentList(rows: readonly DocumentRow[]): Html {
  return html`<ul class="mh-documents">
    ${rows.map(documentRow)}
  </ul>`
}

/** One row of a list of documents: a list item. */
function documentRow(row: DocumentRow): Html {
  return html`<li class="mh-document">
    <span class="mh-document__sheet" aria-hidden="true"></span>
    <div class="mh-document__body">
      ${row.kind && html`<p class="mh-document__kind">${row.kind}</p>`}
      <p class="mh-document__title">
        ${row.href ? html`<a class="govuk-link" href="${row.href}">${row.title}</a>` : row.title} ${row.state}
      </p>
      ${row.facts && factLine(row.facts)} ${row.note && html`<p class="mh-document__note">${row.note}</p>`}
    </div>
  </li>`
}
