import { accept, refuse } from '../../foundation/result.ts'
import { checkboxes } from '../components/checkboxes.ts'
import { radios } from '../components/radios.ts'
import { select } from '../components/select.ts'
import { errorOf, textsTyped, textTyped, type Field, type Opened } from './field.ts'
import { formWords } from './words.ts'

/** One choice of those a field offers. */
export type Choice<Value extends string = string> = {
  readonly value: Value
  readonly text: string
  readonly hint?: string | undefined
}

/** What every choice takes. */
export type ChoiceOptions<Value extends string> = {
  readonly label: string
  readonly hint?: string | undefined
  readonly choices: readonly Choice<Value>[]
  /** What is said where nothing was chosen; without it nothing need be. */
  readonly required?: string | undefined
  readonly isInline?: boolean | undefined
  readonly legendClasses?: string | undefined
}

/** One of a few, all of them seen. Gives `''` where nothing was chosen and nothing need be. */
export function choice<Value extends string>(options: ChoiceOptions<Value>): Field<Value | ''> {
  return {
    read: (typed, name) => oneOf(textTyped(typed, name), options),
    write: (value, name) => ({ [name]: value }),
    focus: (name) => name,
    show: (name, shown) =>
      radios({
        name,
        idPrefix: name,
        fieldset: { legend: { text: options.label, classes: options.legendClasses } },
        hint: options.hint === undefined ? undefined : { text: options.hint },
        errorMessage: errorOf(shown),
        value: textTyped(shown.typed, name),
        classes: options.isInline ? 'govuk-radios--inline' : undefined,
        items: options.choices.map((each) => itemOf(each, shown.opens)),
      }),
  }
}

/** One of a few that must be chosen. */
export function requiredChoice<Value extends string>(
  options: ChoiceOptions<Value> & { readonly required: string },
): Field<Value> {
  return choice(options) as Field<Value> // what is required is never given as ''
}

/** One of many, in a list that opens. The first line says that nothing is chosen yet. */
export function pick<Value extends string>(
  options: ChoiceOptions<Value> & { readonly nothingChosen?: string | undefined },
): Field<Value | ''> {
  return {
    read: (typed, name) => oneOf(textTyped(typed, name), options),
    write: (value, name) => ({ [name]: value }),
    focus: (name) => name,
    show: (name, shown) =>
      select({
        name,
        label: { text: options.label },
        hint: options.hint === undefined ? undefined : { text: options.hint },
        errorMessage: errorOf(shown),
        value: textTyped(shown.typed, name),
        items: [
          { value: '', text: options.nothingChosen ?? formWords.chooseOne },
          ...options.choices.map(({ value, text }) => ({ value, text })),
        ],
      }),
  }
}

/** One of many that must be chosen, in a list that opens. */
export function requiredPick<Value extends string>(
  options: ChoiceOptions<Value> & { readonly required: string; readonly nothingChosen?: string | undefined },
): Field<Value> {
  return pick(options) as Field<Value>
}

/** Any number of those listed. */
export function picks<Value extends string>(options: ChoiceOptions<Value>): Field<readonly Value[]> {
  return {
    read: (typed, name) => {
      const given = textsTyped(typed, name).filter((each) => each !== '')
      const known = options.choices.map(({ value }) => value)
      if (given.length === 0 && options.required !== undefined) return refuse(options.required)
      return given.every((each) => known.includes(each as Value))
        ? accept([...new Set(given)] as Value[])
        : refuse(formWords.notAChoice(options.label))
    },
    write: (values, name) => ({ [name]: values }),
    focus: (name) => name,
    show: (name, shown) => {
      const given = textsTyped(shown.typed, name)
      return checkboxes({
        name,
        idPrefix: name,
        fieldset: { legend: { text: options.label, classes: options.legendClasses } },
        hint: options.hint === undefined ? undefined : { text: options.hint },
        errorMessage: errorOf(shown),
        items: options.choices.map((each) => ({
          ...itemOf(each, shown.opens),
          checked: given.includes(each.value),
        })),
      })
    },
  }
}

/** A single box to tick. With `required`, it must be. */
export function tick(options: {
  readonly label: string
  readonly hint?: string | undefined
  readonly required?: string | undefined
}): Field<boolean> {
  return {
    read: (typed, name) => {
      const isTicked = textTyped(typed, name) === 'yes'
      return !isTicked && options.required !== undefined ? refuse(options.required) : accept(isTicked)
    },
    write: (value, name) => (value ? { [name]: 'yes' } : {}),
    focus: (name) => name,
    show: (name, shown) =>
      checkboxes({
        name,
        idPrefix: name,
        errorMessage: errorOf(shown),
        items: [
          {
            value: 'yes',
            text: options.label,
            hint: options.hint === undefined ? undefined : { text: options.hint },
            checked: textTyped(shown.typed, name) === 'yes',
          },
        ],
      }),
  }
}

function oneOf<Value extends string>(given: string, options: ChoiceOptions<Value>) {
  if (given === '') return options.required === undefined ? accept('' as const) : refuse(options.required)
  const known = options.choices.find(({ value }) => value === given)
  return known === undefined ? refuse(formWords.notAChoice(options.label)) : accept(known.value)
}

function itemOf({ value, text, hint }: Choice, opens?: Opened) {
  const opened = opens?.[value]
  return {
    value,
    text,
    hint: hint === undefined ? undefined : { text: hint },
    ...(opened === undefined ? {} : { conditional: { html: opened } }),
  }
}
