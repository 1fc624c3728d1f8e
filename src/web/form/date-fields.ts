import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { dateInput } from '../components/date-input.ts'
import { errorOf, textTyped, type Field, type Typed } from './field.ts'
import { text, type TextOptions } from './text-fields.ts'
import { dateOfParts, type DateParts } from './typed-date.ts'
import { timeTyped } from './typed-time.ts'
import { formWords } from './words.ts'

/** What a date takes. */
export type DateOptions = Pick<TextOptions, 'label' | 'hint' | 'required'> & {
  readonly legendClasses?: string | undefined
}

/** A calendar date that one knows; `undefined` where nothing was typed and the field may stay empty. */
export function optionalDate(options: DateOptions): Field<CalendarDate | undefined> {
  return {
    read: (typed, name) => dateRead(partsTyped(typed, name), options),
    write: (value, name) => partsWritten(value, name),
    focus: (name) => `${name}-day`,
    show: (name, shown) => {
      const { day, month, year } = partsTyped(shown.typed, name)
      return dateInput({
        id: name,
        namePrefix: name,
        fieldset: { legend: { text: options.label, classes: options.legendClasses } },
        hint: options.hint === undefined ? undefined : { text: options.hint },
        errorMessage: errorOf(shown),
        day: { label: formWords.day, value: day },
        month: { label: formWords.month, value: month, inputmode: 'text' },
        year: { label: formWords.year, value: year },
      })
    },
  }
}

/** A calendar date that must be given. */
export function date(options: DateOptions & { readonly required: string }): Field<CalendarDate> {
  const field = optionalDate(options)
  return {
    ...field,
    read: (typed, name) => {
      const answer = field.read(typed, name)
      if (!answer.ok) return answer
      return answer.value === undefined ? refuse(options.required) : accept(answer.value)
    },
  }
}

/** A time of day, `HH:MM`; `''` where nothing was typed and the field may stay empty. */
export function time(options: TextOptions): Field<string> {
  const field = text({ classes: 'govuk-input--width-5', spellcheck: false, ...options })
  return {
    ...field,
    read: (typed, name) => {
      const answer = field.read(typed, name)
      if (!answer.ok || answer.value === '') return answer
      const given = timeTyped(answer.value)
      return given === undefined ? refuse(formWords.timeNotReal(options.label)) : accept(given)
    },
  }
}

function partsTyped(typed: Typed, name: string): DateParts {
  const part = (of: string): string => textTyped(typed, `${name}-${of}`).trim()
  return { day: part('day'), month: part('month'), year: part('year') }
}

function partsWritten(value: CalendarDate | undefined, name: string): Typed {
  if (value === undefined) return {}
  const [year = '', month = '', day = ''] = value.split('-')
  return {
    [`${name}-day`]: String(Number(day)),
    [`${name}-month`]: String(Number(month)),
    [`${name}-year`]: year,
  }
}

function dateRead(parts: DateParts, options: DateOptions): Result<CalendarDate | undefined, string> {
  const missing = missingIn(parts)
  if (missing.length === 3) {
    return options.required === undefined ? accept(undefined) : refuse(options.required)
  }
  if (missing.length > 0)
    return refuse(formWords.dateIncomplete(options.label, missing.reduce(formWords.and)))
  const given = dateOfParts(parts)
  return given === undefined ? refuse(formWords.dateNotReal(options.label)) : accept(given)
}

function missingIn({ day, month, year }: DateParts): string[] {
  return [
    ...(day === '' ? [formWords.aDay] : []),
    ...(month === '' ? [formWords.aMonth] : []),
    ...(year === '' ? [formWords.aYear] : []),
  ]
}
