import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attributes, classIf, classNames, contentOf, headingName } from './attributes.ts'
import type { Attributes, Common, Content } from './attributes.ts'

/** What may be done with a row or a card. */
export type SummaryAction = Content & {
  readonly href?: string | undefined
  readonly visuallyHiddenText?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Actions, and the class of their block. */
export type SummaryActions = {
  readonly items?: readonly SummaryAction[] | undefined
  readonly classes?: string | undefined
}

/** One row: what it is, and its value. */
export type SummaryRow = {
  readonly key?: Content & { readonly classes?: string | undefined }
  readonly value?: Content & { readonly classes?: string | undefined }
  readonly actions?: SummaryActions | undefined
  readonly classes?: string | undefined
}

/** A heading for the list, drawn as a card round it. */
export type SummaryCard = Common & {
  readonly title?: Content & {
    readonly headingLevel?: number | undefined
    readonly classes?: string | undefined
  }
  readonly actions?: SummaryActions | undefined
}

/** What a summary list is made from; the names are GOV.UK's. */
export type SummaryListOptions = Common & {
  readonly rows?: readonly (SummaryRow | false | null | undefined | '')[]
  readonly card?: SummaryCard | undefined
}

/** Facts as pairs of a key and a value. */
export function summaryList(options: SummaryListOptions): Html {
  const rows = (options.rows ?? []).filter((row) => !!row)
  const anyHasActions = rows.some((row) => (row.actions?.items ?? []).length > 0)
  const list = html`<dl
    class="${classNames('govuk-summary-list', options.classes)}"
    ${attributes(options.attributes)}
  >
    ${rows.map((row) => rowOf(row, anyHasActions, options.card?.title))}
  </dl>`
  return options.card ? cardOf(options.card, list) : list
}

function rowOf(row: SummaryRow, anyHasActions: boolean, cardTitle: Content | undefined): Html {
  const classes = classNames(
    'govuk-summary-list__row',
    classIf(anyHasActions && row.actions?.items === undefined, 'govuk-summary-list__row--no-actions'),
    row.classes,
  )
  return html`<div class="${classes}">
    <dt class="${classNames('govuk-summary-list__key', row.key?.classes)}">${contentOf(row.key)}</dt>
    <dd class="${classNames('govuk-summary-list__value', row.value?.classes)}">${contentOf(row.value)}</dd>
    ${rowActions(row.actions, cardTitle)}
  </div>`
}

function rowActions(actions: SummaryActions | undefined, cardTitle: Content | undefined): Html | undefined {
  const [first, ...others] = actions?.items ?? []
  if (first === undefined) return undefined
  const inside =
    others.length === 0
      ? actionLink(first, cardTitle)
      : html`<ul class="govuk-summary-list__actions-list">
          ${[first, ...others].map(
            (action) =>
              html`<li class="govuk-summary-list__actions-list-item">${actionLink(action, cardTitle)}</li>`,
          )}
        </ul>`
  return html`<dd class="${classNames('govuk-summary-list__actions', actions?.classes)}">${inside}</dd>`
}

function cardOf(card: SummaryCard, list: Html): Html {
  const heading = headingName(card.title?.headingLevel || 2)
  const title =
    card.title &&
    html`<${heading} class="${classNames('govuk-summary-card__title', card.title.classes)}">${contentOf(card.title)}</${heading}>`
  return html`<div class="${classNames('govuk-summary-card', card.classes)}" ${attributes(card.attributes)}>
    <div class="govuk-summary-card__title-wrapper">${title}${cardActions(card)}</div>
    <div class="govuk-summary-card__content">${list}</div>
  </div>`
}

function cardActions({ actions, title }: SummaryCard): Html | undefined {
  const [first, ...others] = actions?.items ?? []
  if (first === undefined) return undefined
  const classes = classNames('govuk-summary-card__actions', actions?.classes)
  if (others.length === 0) return html`<div class="${classes}">${actionLink(first, title)}</div>`
  const items = [first, ...others].map(
    (action) => html`<li class="govuk-summary-card__action">${actionLink(action, title)}</li>`,
  )
  return html`<ul class="${classes}">
    ${items}
  </ul>`
}

function actionLink(action: SummaryAction, cardTitle: Content | undefined): Html {
  const forWhat = html`${action.visuallyHiddenText && html` ${action.visuallyHiddenText}`}${cardTitle && html` (${contentOf(cardTitle)})`}`
  const isExplained = action.visuallyHiddenText || cardTitle
  return html`<a
    class="${classNames('govuk-link', action.classes)}"
    href="${action.href}"
    ${attributes(action.attributes)}
    >${contentOf(action)}${isExplained && html`<span class="govuk-visually-hidden">${forWhat}</span>`}</a
  >`
}
