import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attributes, classIf, classNames, contentOf, hasContent, headingName } from './attributes.ts'
import type { Attributes, Common, Content } from './attributes.ts'
import { button } from './button.ts'

/** A way on from an interruption: a button, or a link. */
export type PanelAction = {
  readonly text?: string | undefined
  readonly href?: string | undefined
  readonly type?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** What a panel is made from; the names are GOV.UK's. */
export type PanelOptions = Common &
  Content & {
    readonly titleText?: string | undefined
    readonly titleHtml?: Html | undefined
    readonly headingLevel?: number | undefined
    readonly actions?: Common & { readonly items?: readonly PanelAction[] | undefined }
  }

/** The news that something is done; with the class `govuk-panel--interruption`, a stop on the way. */
export function panel(options: PanelOptions): Html {
  const isInterruption = options.classes?.includes('govuk-panel--interruption') ?? false
  const heading = headingName(options.headingLevel || 1)
  const classes = classNames(
    'govuk-panel',
    classIf(!isInterruption, 'govuk-panel--confirmation'),
    options.classes,
  )
  const title = contentOf({ html: options.titleHtml, text: options.titleText })
  return html`<div class="${classes}"${attributes(options.attributes)}>
  <${heading} class="govuk-panel__title">${title}</${heading}>
  ${hasContent(options) && html`<div class="govuk-panel__body">${contentOf(options)}</div>`}
  ${isInterruption && options.actions && waysOn(options.actions)}
</div>`
}

function waysOn(actions: NonNullable<PanelOptions['actions']>): Html {
  const items = actions.items ?? []
  const group =
    items.length > 0 &&
    html`<div class="govuk-button-group">${items.map((item) => html`${wayOn(item)} `)}</div>`
  return html`<div
    class="${classNames('govuk-panel__actions', actions.classes)}"
    ${attributes(actions.attributes)}
  >
    ${group}
  </div>`
}

function wayOn(action: PanelAction): Html {
  if (action.href && action.type !== 'button')
    return html`<a
      class="${classNames('govuk-link', 'govuk-link--inverse', action.classes)}"
      href="${action.href}"
      ${attributes(action.attributes)}
      >${action.text}</a
    >`
  return button({
    ...action,
    type: action.type || 'button',
    classes: classNames('govuk-button--inverse', action.classes),
  })
}
