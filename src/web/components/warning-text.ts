import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { words } from '../words.ts'
import { attributes, classNames, contentOf } from './attributes.ts'
import type { Common, Content } from './attributes.ts'

/** What a warning text is made from; the names are GOV.UK's. */
export type WarningTextOptions = Common & Content & { readonly iconFallbackText?: string | undefined }

/** A sentence that a reader must not miss, with an exclamation mark at its side. */
export function warningText(options: WarningTextOptions): Html {
  return html`<div
    class="${classNames('govuk-warning-text', options.classes)}"
    ${attributes(options.attributes)}
  >
    <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">${options.iconFallbackText || words.warning}</span>
      ${contentOf(options)}
    </strong>
  </div>`
}
