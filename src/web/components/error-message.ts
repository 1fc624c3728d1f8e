import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { words } from '../words.ts'
import { attribute, attributes, classNames, contentOf } from './attributes.ts'
import type { Common, Content } from './attributes.ts'

/** What an error message is made from; the names are GOV.UK's. */
export type ErrorMessageOptions = Common &
  Content & { readonly id?: string | undefined; readonly visuallyHiddenText?: string | undefined }

/** What is wrong with a field and what to do about it. */
export function errorMessage(options: ErrorMessageOptions): Html {
  const prefix = options.visuallyHiddenText ?? words.error
  const classes = classNames('govuk-error-message', options.classes)
  return html`<p${attribute('id', options.id)} class="${classes}"${attributes(options.attributes)}>
  ${prefix && html`<span class="govuk-visually-hidden">${prefix}:</span>`} ${contentOf(options)}
</p>`
}
