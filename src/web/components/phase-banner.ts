import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attributes, classNames, contentOf } from './attributes.ts'
import type { Common, Content } from './attributes.ts'
import { tag } from './tag.ts'

/** What a phase banner is made from; the names are GOV.UK's. */
export type PhaseBannerOptions = Common &
  Content & { readonly tag?: Content & { readonly classes?: string | undefined } }

/** A line at the head of the page that says how far the service has come. */
export function phaseBanner(options: PhaseBannerOptions): Html {
  const classes = classNames('govuk-phase-banner', 'govuk-width-container', options.classes)
  const phase = tag({
    ...options.tag,
    classes: classNames('govuk-phase-banner__content__tag', options.tag?.classes),
  })
  return html`<div class="${classes}" ${attributes(options.attributes)}>
    <p class="govuk-phase-banner__content">
      ${phase} <span class="govuk-phase-banner__text">${contentOf(options)}</span>
    </p>
  </div>`
}
