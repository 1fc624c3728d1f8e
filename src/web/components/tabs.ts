import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { words } from '../words.ts'
import { attribute, attributes, classIf, classNames, contentOf } from './attributes.ts'
import type { Attributes, Common, Content } from './attributes.ts'

/** One tab and what it shows. */
export type TabItem = {
  readonly label?: string | undefined
  readonly id?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly panel?: Content & { readonly attributes?: Attributes | undefined }
}

/** What tabs is made from; the names are GOV.UK's. */
export type TabsOptions = Common & {
  readonly id?: string | undefined
  readonly idPrefix?: string | undefined
  readonly title?: string | undefined
  readonly items?: readonly (TabItem | false | null | undefined | '')[]
}

/** Parts of a page as tabs; without JavaScript, a list of contents with every part below it. */
export function tabs(options: TabsOptions): Html {
  const items = (options.items ?? []).map(
    (item, index) => item && { item, index, id: item.id || `${options.idPrefix ?? ''}-${index + 1}` },
  )
  const list = html`<ul class="govuk-tabs__list">
      ${items.map((place) => place && tabOf(place))}
    </ul>
    ${items.map((place) => place && panelOf(place))}`
  return html`<div${attribute('id', options.id)} class="${classNames('govuk-tabs', options.classes)}"${attributes(options.attributes)} data-module="govuk-tabs">
  <h2 class="govuk-tabs__title">${options.title ?? words.contents}</h2>
  ${items.length > 0 && list}
</div>`
}

type Place = { readonly item: TabItem; readonly index: number; readonly id: string }

function tabOf({ item, index, id }: Place): Html {
  const classes = classNames('govuk-tabs__list-item', classIf(index === 0, 'govuk-tabs__list-item--selected'))
  return html`<li class="${classes}">
    <a class="govuk-tabs__tab" href="#${id}" ${attributes(item.attributes)}>${item.label}</a>
  </li>`
}

function panelOf({ item, index, id }: Place): Html {
  const classes = classNames('govuk-tabs__panel', classIf(index > 0, 'govuk-tabs__panel--hidden'))
  const inside = item.panel?.html
    ? contentOf(item.panel)
    : item.panel?.text && html`<p class="govuk-body">${item.panel.text}</p>`
  return html`<div class="${classes}" id="${id}" ${attributes(item.panel?.attributes)}>${inside}</div>`
}
