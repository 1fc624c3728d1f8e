import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attribute, attributes, classIf, classNames, contentOf } from './attributes.ts'
import type { Attributes } from './attributes.ts'
import { group } from './choice-group.ts'
import type { GroupOptions } from './choice-group.ts'
import { input } from './input.ts'

/** The field of a day, a month or a year. `error: false` says that this part is right. */
export type DatePart = {
  readonly name?: string | undefined
  readonly label?: string | undefined
  readonly value?: string | number | undefined
  readonly id?: string | undefined
  readonly classes?: string | undefined
  readonly error?: boolean | undefined
  readonly inputmode?: string | undefined
  readonly autocomplete?: string | undefined
  readonly pattern?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** What a date input is made from; the names are GOV.UK's. */
export type DateInputOptions = GroupOptions & {
  readonly id: string
  readonly namePrefix?: string | undefined
  readonly day?: DatePart | false | undefined
  readonly month?: DatePart | false | undefined
  readonly year?: DatePart | false | undefined
  readonly items?: readonly (DatePart | false | null | undefined)[]
  readonly values?: Readonly<Record<string, string | number | undefined>>
}

/** Fields for a date that one knows, such as a date of birth: day, month and year. */
export function dateInput(options: DateInputOptions): Html {
  const parts = partsOf(options)
  const anyHasError = parts.some((part) => part !== undefined && hasError(part))
  const drawn = parts.map((part) => part && partOf(options, part, anyHasError))
  const before = contentOf(options.formGroup?.beforeInputs)
  const after = contentOf(options.formGroup?.afterInputs)
  return group(
    { ...options, fieldset: options.fieldset && { ...options.fieldset, role: 'group' } },
    options.id,
    html`<div
      class="${classNames('govuk-date-input', options.classes)}"
      ${attributes(options.attributes)}${attribute('id', options.id)}
    >
      ${before}${drawn}${after}
    </div>`,
  )
}

const partNames = ['day', 'month', 'year'] as const
type PartName = (typeof partNames)[number]
type NamedPart = DatePart & { readonly name: string; readonly kind: PartName | undefined }

function partsOf(options: DateInputOptions): (NamedPart | undefined)[] {
  if (options.items !== undefined && options.items.length > 0)
    return options.items.map((item) => named(options, item))
  return partNames.map((kind) => {
    const given = options[kind] ?? {}
    return given === false ? undefined : { ...given, name: given.name ?? kind, kind }
  })
}

function named(options: DateInputOptions, item: DatePart | false | null | undefined): NamedPart | undefined {
  if (!item) return undefined
  const kind = partNames.find((name) => {
    const part = options[name]
    return item.name !== undefined && [name, part ? part.name : undefined].includes(item.name)
  })
  const part = kind && options[kind]
  return { ...item, value: item.value ?? (part ? part.value : undefined), name: item.name ?? '', kind }
}

function hasError(part: DatePart): boolean {
  return part.error === true || (part.classes?.includes('govuk-input--error') ?? false)
}

function partOf(options: DateInputOptions, part: NamedPart, anyHasError: boolean): Html {
  const name = `${options.namePrefix ? `${options.namePrefix}-` : ''}${part.name}`
  return html`<div class="govuk-date-input__item">
    ${input({
      label: {
        text: part.label || part.name.charAt(0).toUpperCase() + part.name.slice(1).toLowerCase(),
        classes: 'govuk-date-input__label',
      },
      id: part.id || `${options.id}-${part.name}`,
      classes: partClasses(part, isWrong(options, part, anyHasError)),
      name,
      value: part.value ?? options.values?.[name],
      inputmode: part.inputmode || 'numeric',
      autocomplete: part.autocomplete,
      pattern: part.pattern,
      attributes: part.attributes,
    })}
  </div>`
}

function isWrong(options: DateInputOptions, part: DatePart, anyHasError: boolean): boolean {
  return hasError(part) || (part.error !== false && options.errorMessage !== undefined && !anyHasError)
}

function partClasses(part: NamedPart, wrong: boolean): string {
  const own = part.classes ?? ''
  return classNames(
    'govuk-date-input__input',
    classIf(wrong && !own.includes('govuk-input--error'), 'govuk-input--error'),
    classIf(!own.includes('govuk-input--width-'), `govuk-input--width-${part.kind === 'year' ? 4 : 2}`),
    own,
  )
}
