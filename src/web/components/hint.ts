import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attribute, attributes, classNames, contentOf } from './attributes.ts'
import type { Common, Content } from './attributes.ts'

/** What a hint is made from; the names are GOV.UK's. */
export type HintOptions = Common & Content & { readonly id?: string | undefined }

/** What helps to answer a field. */
export function hint(options: HintOptions): Html {
  return html`<div${attribute('id', options.id)} class="${classNames('govuk-hint', options.classes)}"${attributes(options.attributes)}>${contentOf(options)}</div>`
}
