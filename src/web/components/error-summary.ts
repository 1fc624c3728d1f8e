import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attribute, attributes, classNames, contentOf, hasContent } from './attributes.ts'
import type { Attributes, Common, Content } from './attributes.ts'

/** One thing that is wrong, with the address of the field it concerns. */
export type ErrorSummaryItem = Content & {
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** What an error summary is made from; the names are GOV.UK's. */
export type ErrorSummaryOptions = Common & {
  readonly titleText?: string | undefined
  readonly titleHtml?: Html | undefined
  readonly descriptionText?: string | undefined
  readonly descriptionHtml?: Html | undefined
  readonly errorList?: readonly ErrorSummaryItem[] | undefined
  readonly disableAutoFocus?: boolean | undefined
}

/** All that is wrong with a form, at the head of the page. */
export function errorSummary(options: ErrorSummaryOptions): Html {
  const title = contentOf({ html: options.titleHtml, text: options.titleText })
  const description = { html: options.descriptionHtml, text: options.descriptionText }
  const list = options.errorList ?? []
  const autoFocus = attribute('data-disable-auto-focus', options.disableAutoFocus?.toString())
  return html`<div
    class="${classNames('govuk-error-summary', options.classes)}"
    ${autoFocus}${attributes(options.attributes)}
    data-module="govuk-error-summary"
  >
    <div role="alert">
      <h2 class="govuk-error-summary__title">${title}</h2>
      <div class="govuk-error-summary__body">
        ${hasContent(description) && html`<p>${contentOf(description)}</p>`}
        ${
          list.length > 0 &&
          html`<ul class="govuk-list govuk-error-summary__list">
            ${list.map(wrong)}
          </ul>`
        }
      </div>
    </div>
  </div>`
}

function wrong(item: ErrorSummaryItem): Html {
  return item.href
    ? html`<li><a href="${item.href}" ${attributes(item.attributes)}>${contentOf(item)}</a></li>`
    : html`<li>${contentOf(item)}</li>`
}
