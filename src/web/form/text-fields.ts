import { accept, refuse } from '../../foundation/result.ts'
import { input } from '../components/input.ts'
import { textarea } from '../components/textarea.ts'
import { html } from '../html.ts'
import { errorOf, textTyped, type Field } from './field.ts'
import { formWords } from './words.ts'

/** What every field that is typed into takes. */
export type TextOptions = {
  readonly label: string
  readonly hint?: string | undefined
  /** What is said where nothing was typed; without it the field may stay empty. */
  readonly required?: string | undefined
  readonly maxLength?: number | undefined
  /** Classes of the input, such as `govuk-input--width-10`. */
  readonly classes?: string | undefined
  readonly labelClasses?: string | undefined
  readonly type?: 'text' | 'email' | 'password' | 'url' | 'tel' | 'search' | undefined
  readonly autocomplete?: string | undefined
  readonly inputmode?: string | undefined
  readonly spellcheck?: boolean | undefined
}

/** A field of one line. Gives the text without space at its ends; nothing typed gives `''`. */
export function text(options: TextOptions): Field<string> {
  return {
    read: (typed, name) => checked(oneLine(textTyped(typed, name)), options),
    write: (value, name) => ({ [name]: value }),
    focus: (name) => name,
    show: (name, shown) =>
      input({
        name,
        label: { text: options.label, classes: options.labelClasses },
        hint: options.hint === undefined ? undefined : { text: options.hint },
        errorMessage: errorOf(shown),
        value: options.type === 'password' ? '' : textTyped(shown.typed, name),
        type: options.type,
        classes: options.classes,
        autocomplete: options.autocomplete,
        inputmode: options.inputmode,
        spellcheck: options.spellcheck,
      }),
  }
}

/** A field of several lines. Line ends are single; space at the end of a line is kept as typed. */
export function longText(options: TextOptions & { readonly rows?: number | undefined }): Field<string> {
  return {
    read: (typed, name) => checked(manyLines(textTyped(typed, name)), options),
    write: (value, name) => ({ [name]: value }),
    focus: (name) => name,
    show: (name, shown) =>
      textarea({
        name,
        label: { text: options.label, classes: options.labelClasses },
        hint: options.hint === undefined ? undefined : { text: options.hint },
        errorMessage: errorOf(shown),
        value: textTyped(shown.typed, name),
        rows: options.rows,
        classes: options.classes,
        spellcheck: options.spellcheck,
      }),
  }
}

/** A secret of one line: read as it was typed, with every space, and never shown again. */
export function secret(options: TextOptions): Field<string> {
  const shown = text({ ...options, type: 'password', spellcheck: false })
  return {
    ...shown,
    read: (typed, name) => {
      const given = textTyped(typed, name)
      return given === '' && options.required !== undefined ? refuse(options.required) : accept(given)
    },
    write: () => ({}),
  }
}

/** A whole number, `undefined` where nothing was typed and the field may stay empty. */
export function wholeNumber(
  options: TextOptions & { readonly least?: number; readonly most?: number },
): Field<number | undefined> {
  const { least = 0, most = 1_000_000 } = options
  const asText = text({
    inputmode: 'numeric',
    classes: 'govuk-input--width-4',
    spellcheck: false,
    ...options,
  })
  return {
    ...asText,
    write: (value, name) => ({ [name]: value === undefined ? '' : String(value) }),
    read: (typed, name) => {
      const given = textTyped(typed, name).trim().replaceAll(',', '')
      if (given === '') return options.required === undefined ? accept(undefined) : refuse(options.required)
      const number = Number(given)
      return /^-?\d{1,9}$/.test(given) && number >= least && number <= most
        ? accept(number)
        : refuse(formWords.numberBetween(options.label, least, most))
    },
  }
}

/** A number with or without a fraction, such as `12.5`; what is said where nothing fit was typed is `required`. */
export function decimalNumber(options: TextOptions & { readonly required: string }): Field<number> {
  const asText = text({
    inputmode: 'decimal',
    classes: 'govuk-input--width-10',
    spellcheck: false,
    ...options,
  })
  return {
    ...asText,
    write: (value, name) => ({ [name]: String(value) }),
    read: (typed, name) => {
      const given = textTyped(typed, name).trim().replaceAll(',', '')
      return /^-?\d{1,12}(?:\.\d{1,6})?$/.test(given) ? accept(Number(given)) : refuse(options.required)
    },
  }
}

/** A value that the page sends along unseen. It is read as any other: nothing says that it was not changed. */
export function hidden(): Field<string> {
  return {
    read: (typed, name) => accept(textTyped(typed, name)),
    write: (value, name) => ({ [name]: value }),
    focus: (name) => name,
    show: (name, { typed }) => html`<input type="hidden" name="${name}" value="${textTyped(typed, name)}" />`,
  }
}

const longestByDefault = 100_000

function checked(given: string, options: TextOptions) {
  const { label, required, maxLength = longestByDefault } = options
  if (given === '' && required !== undefined) return refuse(required)
  if (given.length > maxLength) return refuse(formWords.tooLong(label, maxLength))
  if (options.type === 'email' && given !== '' && !isEmail(given)) return refuse(formWords.notAnEmail)
  return accept(given)
}

function isEmail(given: string): boolean {
  return given.length <= 254 && /^[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@,;<>()]+$/.test(given)
}

function oneLine(given: string): string {
  return withoutControls(given).replaceAll(/\s+/g, ' ').trim().normalize('NFC')
}

function manyLines(given: string): string {
  return withoutControls(given.replaceAll(/\r\n?/g, '\n')).trim().normalize('NFC')
}

/**
 * PostgreSQL keeps no NUL, and nobody means any other control character but a tab or a line end. Those that turn the
 * direction of what follows would let one text look like another on a public page.
 */
function withoutControls(given: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
  return given.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
}
