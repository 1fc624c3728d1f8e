import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attribute, attributes, classIf, classNames, contentOf } from './attributes.ts'
import type { Common, Content } from './attributes.ts'

/** What a button is made from; the names are GOV.UK's. */
export type ButtonOptions = Common &
  Content & {
    readonly href?: string | undefined
    readonly type?: string | undefined
    readonly name?: string | undefined
    readonly value?: string | undefined
    readonly id?: string | undefined
    readonly disabled?: boolean | undefined
    readonly preventDoubleClick?: boolean | undefined
    readonly isStartButton?: boolean | undefined
  }

/** A button that sends a form; with `href`, a link that looks like one. */
export function button(options: ButtonOptions): Html {
  const classes = classNames(
    'govuk-button',
    options.classes,
    classIf(options.isStartButton, 'govuk-button--start'),
  )
  const common = html` class="${classes}"
  data-module="govuk-button"${attributes(options.attributes)}${attribute('id', options.id)}`
  const inside = html`${wording(options)}${options.isStartButton && startIcon}`
  if (options.href)
    return html`<a href="${options.href}" role="button" draggable="false" ${common}>${inside}</a>`
  return html`<button type="${options.type || 'submit'}" ${ownAttributes(options)}${common}>
    ${inside}
  </button>`
}

const startIcon = html`<svg
  class="govuk-button__start-icon"
  xmlns="http://www.w3.org/2000/svg"
  width="17.5"
  height="19"
  viewBox="0 0 33 40"
  aria-hidden="true"
  focusable="false"
>
  <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
</svg>`

function wording(options: ButtonOptions): Html | string | number | undefined {
  return options.html && options.isStartButton ? html`<span>${options.html}</span>` : contentOf(options)
}

function ownAttributes(options: ButtonOptions): Html {
  return html`${attribute('value', options.value)}${attribute('name', options.name)}${options.disabled && html` disabled aria-disabled="true"`}${attribute('data-prevent-double-click', options.preventDoubleClick?.toString())}`
}
