import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { words } from '../words.ts'
import { attributes, classNames, contentOf } from './attributes.ts'
import type { Common, Content } from './attributes.ts'

/** What a back link is made from; the names are GOV.UK's. */
export type BackLinkOptions = Common & Content & { readonly href?: string | undefined }

/** The way back to the page before, where a journey has steps. */
export function backLink(options: BackLinkOptions): Html {
  const classes = classNames('govuk-back-link', options.classes)
  return html`<a href="${options.href || '#'}" class="${classes}" ${attributes(options.attributes)}
    >${contentOf(options) || words.back}</a
  >`
}
