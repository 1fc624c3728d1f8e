import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attribute, attributes, classNames, contentOf } from './attributes.ts'
import type { Common, Content } from './attributes.ts'

/** What a block of details is made from; the names are GOV.UK's. */
export type DetailsOptions = Common &
  Content & {
    readonly summaryText?: string | undefined
    readonly summaryHtml?: Html | undefined
    readonly id?: string | undefined
    readonly open?: boolean | undefined
  }

/** Detail that a reader may open. Works without JavaScript. */
export function details(options: DetailsOptions): Html {
  const summary = contentOf({ html: options.summaryHtml, text: options.summaryText })
  return html`<details${attribute('id', options.id)} class="${classNames('govuk-details', options.classes)}"${attributes(options.attributes)}${attribute('open', options.open)}>
  <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${summary}</span></summary>
  <div class="govuk-details__text">${contentOf(options)}</div>
</details>`
}
