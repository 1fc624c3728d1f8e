import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attribute, attributes, classIf, classNames, contentOf, hasContent } from './attributes.ts'
import type { Common, Content } from './attributes.ts'
import { describe, formGroup, labelFor, surrounded } from './form-group.ts'
import type { FieldOptions } from './form-group.ts'

/** What stands before or after an input as part of it, such as a unit. */
export type Affix = Common & Content

/** What an input is made from; the names are GOV.UK's. */
export type InputOptions = FieldOptions & {
  readonly name: string
  readonly type?: string | undefined
  readonly value?: string | number | undefined
  readonly inputmode?: string | undefined
  readonly autocomplete?: string | undefined
  readonly autocapitalize?: string | undefined
  readonly pattern?: string | undefined
  readonly spellcheck?: boolean | undefined
  readonly prefix?: Affix | undefined
  readonly suffix?: Affix | undefined
  readonly inputWrapper?: Common | undefined
}

/** A field of one line. */
export function input(options: InputOptions): Html {
  const id = options.id || options.name
  const described = describe(id, options)
  const field = element(options, id, described.describedBy)
  const isWrapped = [
    options.prefix,
    options.suffix,
    options.formGroup?.beforeInput,
    options.formGroup?.afterInput,
  ].some(hasContent)
  return formGroup(
    options.formGroup,
    options.errorMessage !== undefined,
    html`${labelFor(id, options.label)} ${described.markup} ${isWrapped ? wrapped(options, field) : field}`,
  )
}

function element(options: InputOptions, id: string, describedBy: string): Html {
  const classes = classNames(
    'govuk-input',
    options.classes,
    classIf(options.errorMessage, 'govuk-input--error'),
  )
  const own = [
    attribute('spellcheck', options.spellcheck?.toString()),
    options.value !== undefined && html` value="${options.value}"`,
    attribute('disabled', options.disabled),
    attribute('aria-describedby', describedBy),
    attribute('autocomplete', options.autocomplete),
    attribute('autocapitalize', options.autocapitalize),
    attribute('pattern', options.pattern),
    attribute('inputmode', options.inputmode),
  ]
  return html`<input
    class="${classes}"
    id="${id}"
    name="${options.name}"
    type="${options.type || 'text'}"
    ${own}${attributes(options.attributes)}
  />`
}

function wrapped(options: InputOptions, field: Html): Html {
  const { prefix, suffix, inputWrapper } = options
  const inside = html`${hasContent(prefix) && affix(prefix, 'prefix')}${field}${hasContent(suffix) && affix(suffix, 'suffix')}`
  return html`<div
    class="${classNames('govuk-input__wrapper', inputWrapper?.classes)}"
    ${attributes(inputWrapper?.attributes)}
  >
    ${surrounded(options.formGroup, inside)}
  </div>`
}

function affix(options: Affix | undefined, kind: 'prefix' | 'suffix'): Html {
  return html`<div
    class="${classNames(`govuk-input__${kind}`, options?.classes)}"
    aria-hidden="true"
    ${attributes(options?.attributes)}
  >
    ${contentOf(options)}
  </div>`
}
