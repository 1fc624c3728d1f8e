import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attribute, attributes, classNames, contentOf, hasContent } from './attributes.ts'
import type { Common, Content } from './attributes.ts'

/** What a label is made from; the names are GOV.UK's. */
export type LabelOptions = Common &
  Content & { readonly for?: string | undefined; readonly isPageHeading?: boolean | undefined }

/** The name of a field; nothing where it has no words. */
export function label(options: LabelOptions): Html | undefined {
  if (!hasContent(options)) return undefined
  const made = html`<label
    class="${classNames('govuk-label', options.classes)}"
    ${attributes(options.attributes)}${attribute('for', options.for)}
    >${contentOf(options)}</label
  >`
  return options.isPageHeading ? html`<h1 class="govuk-label-wrapper">${made}</h1>` : made
}
