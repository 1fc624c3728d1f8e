import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attribute, attributes, classIf, classNames } from './attributes.ts'
import type { Attributes } from './attributes.ts'
import { describe, formGroup, labelFor, surrounded } from './form-group.ts'
import type { FieldOptions } from './form-group.ts'

/** One choice. Without `value`, its text is its value. */
export type SelectItem = {
  readonly text?: string | undefined
  readonly value?: string | number | boolean | undefined
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

/** What a select is made from; the names are GOV.UK's. */
export type SelectOptions = FieldOptions & {
  readonly name: string
  readonly items?: readonly (SelectItem | false | null | undefined | '')[]
  readonly value?: string | number | undefined
}

/** A list from which one is chosen. */
export function select(options: SelectOptions): Html {
  const id = options.id || options.name
  const described = describe(id, options)
  const hasError = options.errorMessage !== undefined
  const classes = classNames('govuk-select', options.classes, classIf(hasError, 'govuk-select--error'))
  const own = [
    attribute('disabled', options.disabled),
    attribute('aria-describedby', described.describedBy),
    attributes(options.attributes),
  ]
  const items = options.items?.map((item) => item && choice(item, options.value))
  const field = html`<select class="${classes}" id="${id}" name="${options.name}" ${own}>
    ${items}
  </select>`
  return formGroup(
    options.formGroup,
    hasError,
    html`${labelFor(id, options.label)} ${described.markup} ${surrounded(options.formGroup, field)}`,
  )
}

function choice(item: SelectItem, chosen: string | number | undefined): Html {
  const value = item.value !== undefined && html` value="${String(item.value)}"`
  return html`<option${value}${attribute('selected', isSelected(item, chosen))}${attribute('disabled', item.disabled)}${attributes(item.attributes)}>${item.text}</option>`
}

function isSelected(item: SelectItem, chosen: string | number | undefined): boolean {
  if (item.selected !== undefined) return item.selected
  return Boolean(chosen) && String(item.value ?? item.text) === String(chosen)
}
