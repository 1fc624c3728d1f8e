import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attribute, attributes, classIf, classNames } from './attributes.ts'
import { describe, formGroup, labelFor, surrounded } from './form-group.ts'
import type { FieldOptions } from './form-group.ts'

/** What a textarea is made from; the names are GOV.UK's. */
export type TextareaOptions = FieldOptions & {
  readonly name: string
  readonly value?: string | undefined
  readonly rows?: number | string | undefined
  readonly autocomplete?: string | undefined
  readonly spellcheck?: boolean | undefined
}

/** A field of several lines. */
export function textarea(options: TextareaOptions): Html {
  const id = options.id || options.name
  const described = describe(id, options)
  const hasError = options.errorMessage !== undefined
  const classes = classNames('govuk-textarea', classIf(hasError, 'govuk-textarea--error'), options.classes)
  const own = [
    attribute('spellcheck', options.spellcheck?.toString()),
    attribute('disabled', options.disabled),
    attribute('aria-describedby', described.describedBy),
    attribute('autocomplete', options.autocomplete),
    attributes(options.attributes),
  ]
  const field = html`<textarea
    class="${classes}"
    id="${id}"
    name="${options.name}"
    rows="${options.rows || 5}"
    ${own}
  >
${options.value}</textarea>`
  return formGroup(
    options.formGroup,
    hasError,
    html`${labelFor(id, options.label)} ${described.markup} ${surrounded(options.formGroup, field)}`,
  )
}
