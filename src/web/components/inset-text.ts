import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attribute, attributes, classNames, contentOf } from './attributes.ts'
import type { Common, Content } from './attributes.ts'

/** What an inset text is made from; the names are GOV.UK's. */
export type InsetTextOptions = Common & Content & { readonly id?: string | undefined }

/** A block set apart from the running text by a rule at its side. */
export function insetText(options: InsetTextOptions): Html {
  const classes = classNames('govuk-inset-text', options.classes)
  return html`<div${attribute('id', options.id)} class="${classes}"${attributes(options.attributes)}>${contentOf(options)}</div>`
}
