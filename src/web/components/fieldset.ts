import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attribute, attributes, classNames, contentOf, hasContent } from './attributes.ts'
import type { Common, Content } from './attributes.ts'

/** The question that a group of fields answers. */
export type Legend = Content & {
  readonly classes?: string | undefined
  readonly isPageHeading?: boolean | undefined
}

/** What a fieldset is made from; the names are GOV.UK's. */
export type FieldsetOptions = Common & {
  readonly legend?: Legend | undefined
  readonly html?: Html | undefined
  readonly describedBy?: string | undefined
  readonly role?: string | undefined
}

/** Fields that belong together, under one question. */
export function fieldset(options: FieldsetOptions): Html {
  const { legend } = options
  return html`<fieldset
    class="${classNames('govuk-fieldset', options.classes)}"
    ${attribute('role', options.role)}${attribute('aria-describedby', options.describedBy)}${attributes(options.attributes)}
  >
    ${legend !== undefined && hasContent(legend) && question(legend)} ${options.html}
  </fieldset>`
}

function question(legend: Legend): Html {
  const inside = legend.isPageHeading
    ? html`<h1 class="govuk-fieldset__heading">${contentOf(legend)}</h1>`
    : contentOf(legend)
  return html`<legend class="${classNames('govuk-fieldset__legend', legend.classes)}">${inside}</legend>`
}
