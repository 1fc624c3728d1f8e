import { html } from '../html.ts'
import type { Html } from '../html.ts'
import {
  attribute,
  attributes,
  classIf,
  classNames,
  contentOf,
  hasContent,
  headingName,
} from './attributes.ts'
import type { Common, Content } from './attributes.ts'

/** One section, open or closed. */
export type AccordionItem = {
  readonly heading?: Content | undefined
  readonly summary?: Content | undefined
  readonly content?: Content | undefined
  readonly expanded?: boolean | undefined
}

/** What an accordion is made from; the names are GOV.UK's. */
export type AccordionOptions = Common & {
  readonly id: string
  readonly headingLevel?: number | undefined
  readonly items?: readonly (AccordionItem | false | null | undefined | '')[]
  readonly rememberExpanded?: boolean | undefined
  readonly hideAllSectionsText?: string | undefined
  readonly hideSectionText?: string | undefined
  readonly hideSectionAriaLabelText?: string | undefined
  readonly showAllSectionsText?: string | undefined
  readonly showSectionText?: string | undefined
  readonly showSectionAriaLabelText?: string | undefined
}

/** Sections under headings; without JavaScript, all of them open. */
export function accordion(options: AccordionOptions): Html {
  const own = [
    attribute('data-i18n.hide-all-sections', options.hideAllSectionsText),
    attribute('data-i18n.hide-section', options.hideSectionText),
    attribute('data-i18n.hide-section-aria-label', options.hideSectionAriaLabelText),
    attribute('data-i18n.show-all-sections', options.showAllSectionsText),
    attribute('data-i18n.show-section', options.showSectionText),
    attribute('data-i18n.show-section-aria-label', options.showSectionAriaLabelText),
    attribute('data-remember-expanded', options.rememberExpanded?.toString()),
    attributes(options.attributes),
  ]
  const items = options.items?.map((item, index) => item && section(options, item, index + 1))
  return html`<div
    class="${classNames('govuk-accordion', options.classes)}"
    data-module="govuk-accordion"
    id="${options.id}"
    ${own}
  >
    ${items}
  </div>`
}

function section({ id, headingLevel }: AccordionOptions, item: AccordionItem, index: number): Html {
  const heading = headingName(headingLevel || 2)
  const classes = classNames(
    'govuk-accordion__section',
    classIf(item.expanded, 'govuk-accordion__section--expanded'),
  )
  const summary = html`<div class="govuk-accordion__section-summary govuk-body" id="${id}-summary-${index}">
    ${contentOf(item.summary)}
  </div>`
  return html`<div class="${classes}">
  <div class="govuk-accordion__section-header">
    <${heading} class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="${id}-heading-${index}">${contentOf(item.heading)}</span></${heading}>
    ${hasContent(item.summary) && summary}
  </div>
  <div id="${id}-content-${index}" class="govuk-accordion__section-content">${inside(item.content)}</div>
</div>`
}

function inside(content: Content | undefined): Html | string | number | undefined {
  if (content?.html) return contentOf(content)
  return content?.text && html`<p class="govuk-body">${content.text}</p>`
}
