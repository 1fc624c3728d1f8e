import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attributes, classNames, contentOf } from './attributes.ts'
import type { Common, Content } from './attributes.ts'

/** What a skip link is made from; the names are GOV.UK's. */
export type SkipLinkOptions = Common & Content & { readonly href?: string | undefined }

/** The link that jumps over the header; shown when it has the focus. */
export function skipLink(options: SkipLinkOptions): Html {
  const classes = classNames('govuk-skip-link', options.classes)
  return html`<a
    href="${options.href || '#content'}"
    class="${classes}"
    ${attributes(options.attributes)}
    data-module="govuk-skip-link"
    >${contentOf(options)}</a
  >`
}
