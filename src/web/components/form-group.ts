import { html } from '../html.ts'
import type { Fragment, Html } from '../html.ts'
import { attributes, classIf, classNames, contentOf } from './attributes.ts'
import type { Common, Content } from './attributes.ts'
import { errorMessage } from './error-message.ts'
import type { ErrorMessageOptions } from './error-message.ts'
import { hint } from './hint.ts'
import type { HintOptions } from './hint.ts'
import { label } from './label.ts'
import type { LabelOptions } from './label.ts'

/** The block round a field, with what stands directly before and after the field itself. */
export type FormGroupOptions = Common & {
  readonly beforeInput?: Content | undefined
  readonly afterInput?: Content | undefined
}

/** The same block round a group of fields. */
export type FormGroupsOptions = Common & {
  readonly beforeInputs?: Content | undefined
  readonly afterInputs?: Content | undefined
}

/** What every field takes besides its own options. */
export type FieldOptions = Common & {
  readonly id?: string | undefined
  readonly label?: LabelOptions | undefined
  readonly hint?: HintOptions | undefined
  readonly errorMessage?: ErrorMessageOptions | undefined
  readonly describedBy?: string | undefined
  readonly disabled?: boolean | undefined
  readonly formGroup?: FormGroupOptions | undefined
}

/** Hint and error of a field, and the ids by which the field points at them. */
export type Described = { readonly markup: Html; readonly describedBy: string }

/** The hint and error of a field with the given id, after what describes it already. */
export function describe(
  id: string,
  options: Pick<FieldOptions, 'hint' | 'errorMessage' | 'describedBy'>,
): Described {
  const ids = [options.describedBy, options.hint && `${id}-hint`, options.errorMessage && `${id}-error`]
  return {
    markup: html`${options.hint && hint({ ...options.hint, id: `${id}-hint` })}
    ${options.errorMessage && errorMessage({ ...options.errorMessage, id: `${id}-error` })}`,
    describedBy: classNames(...ids),
  }
}

/** The label of a field with the given id. */
export function labelFor(id: string, options: LabelOptions | undefined): Html | undefined {
  return options && label({ ...options, for: id })
}

/** The block round a field; marked where the field has an error. */
export function formGroup(options: Common | undefined, hasError: boolean, inside: Fragment): Html {
  const classes = classNames(
    'govuk-form-group',
    classIf(hasError, 'govuk-form-group--error'),
    options?.classes,
  )
  return html`<div class="${classes}" ${attributes(options?.attributes)}>${inside}</div>`
}

/** A field between what its form group puts before and after it. */
export function surrounded(options: FormGroupOptions | undefined, field: Html): Html {
  return html`${contentOf(options?.beforeInput)} ${field} ${contentOf(options?.afterInput)}`
}
