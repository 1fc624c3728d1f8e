import { html, type Fragment, type Html } from '../html.ts'
import { stateTag, type StateTone } from './state-tag.ts'

/** One of the words about a criterion: whose it is, the verdict in a word with a mark, and what stands under it. */
export type ExitView = {
  readonly title: string
  readonly tone: StateTone
  readonly verdict: string
  readonly lines: readonly Fragment[]
}

/** The words about a criterion beside each other, one below the other where the screen is narrow. */
export function exitViews(views: readonly ExitView[], headingLevel: 3 | 4): Html {
  return html`<div class="govuk-grid-row govuk-!-margin-bottom-6">
    ${views.map(
      ({ title, tone, verdict, lines }) =>
        html`<div class="govuk-grid-column-one-third govuk-!-margin-bottom-3">
          ${
            headingLevel === 3
              ? html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">${title}</h3>`
              : html`<h4 class="govuk-heading-s govuk-!-margin-bottom-1">${title}</h4>`
          }
          <p class="govuk-body govuk-!-margin-bottom-1">${stateTag({ tone, text: verdict })}</p>
          ${lines.map((line) => html`<p class="govuk-body-s govuk-!-margin-bottom-1">${line}</p>`)}
        </div>`,
    )}
  </div>`
}

/** The look of a verdict on a criterion; of none, that of something to come. */
export const verdictTones = {
  met: 'settled',
  fragile: 'changed',
  notYet: 'open',
  nothing: 'planned',
} as const satisfies Readonly<Record<string, StateTone>>

/** The look of how far a criterion has come: nothing but a decision looks settled. */
export const exitTones = {
  open: 'open',
  selfAssessed: 'open',
  panelAgreed: 'open',
  met: 'settled',
  fragile: 'changed',
  lapsed: 'stopped',
  withdrawn: 'stopped',
} as const satisfies Readonly<Record<string, StateTone>>
