import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attributes, classNames, contentOf } from './attributes.ts'
import type { Common } from './attributes.ts'

/** What a header is made from; the names are GOV.UK's. */
export type GenericHeaderOptions = Common & {
  readonly containerClasses?: string | undefined
  readonly logoText?: string | undefined
  readonly logoHtml?: Html | undefined
  readonly url?: string | undefined
}

/** The bar at the head of the page that carries the council's name or mark. */
export function genericHeader(options: GenericHeaderOptions): Html {
  const logo = contentOf({ html: options.logoHtml, text: options.logoText })
  return html`<div
    class="${classNames('govuk-generic-header', options.classes)}"
    ${attributes(options.attributes)}
  >
    <div class="govuk-generic-header__container ${options.containerClasses || 'govuk-width-container'}">
      <div class="govuk-generic-header__logo">
        <a href="${options.url || '/'}" class="govuk-generic-header__homepage-link">${logo}</a>
      </div>
    </div>
  </div>`
}
