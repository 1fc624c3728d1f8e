import { attribute } from '../components/attributes.ts'
import { html } from '../html.ts'
import type { Fragment, Html } from '../html.ts'
import { factLine } from './fact-line.ts'

/** One item of an agenda as a row. */
export type AgendaRow = {
  readonly number?: string | number | undefined
  readonly title: Fragment
  readonly href?: string | undefined
  /** The decision in short, or what is expected. */
  readonly summary?: Fragment
  readonly facts?: readonly Fragment[] | undefined
  readonly state?: Html | undefined
  readonly id?: string | undefined
}

/** The items of an agenda in their order, each with its own number. */
export function agendaList(rows: readonly AgendaRow[]): Html {
  return html`<ol class="mh-agenda">
    ${rows.map(agendaRow)}
  </ol>`
}

function agendaRow(row: AgendaRow): Html {
  return html`<li class="mh-agenda__row" ${attribute('id', row.id)}>
    <span class="mh-agenda__number">${row.number}</span>
    <div class="mh-agenda__body">
      <p class="mh-agenda__title">
        ${row.href ? html`<a class="govuk-link" href="${row.href}">${row.title}</a>` : row.title} ${row.state}
      </p>
      ${row.summary && html`<p class="mh-agenda__summary">${row.summary}</p>`}
      ${row.facts && factLine(row.facts)}
    </div>
  </li>`
}
