import { accept, refuse, type Result } from '../../foundation/result.ts'
import { errorSummary } from '../components/error-summary.ts'
import { html, nothing, type Html } from '../html.ts'
import type { Field, Opened, Typed, ValueOf } from './field.ts'
import { formWords } from './words.ts'

/** The answers of a form. */
export type Answers<F> = { readonly [Name in keyof F]: ValueOf<F[Name]> }

/** One thing that is wrong: with a field, or with the whole. */
export type FormError = { readonly field?: string | undefined; readonly text: string }

/** A form as it stands: what was typed, and what is wrong with it. */
export type FormState = { readonly typed: Typed; readonly errors: readonly FormError[] }

/** A form made of fields. */
export type Form<F> = {
  readonly fields: F
  /** The form as a page opens it: with what is known already, or with what its reader typed before and wants back. */
  readonly start: (known?: Partial<Answers<F>>, typed?: Typed) => FormState
  /** The answers, or the state that says what is wrong with them. */
  readonly read: (typed: Typed) => Result<Answers<F>, FormState>
  /** Draws one field; of a choice also what its choices open. */
  readonly show: (name: keyof F & string, state: FormState, opens?: Opened) => Html
  /** Draws every field in order. */
  readonly showAll: (state: FormState) => Html
}

/** A form made of the given fields. */
export function defineForm<F extends { readonly [Name in keyof F]: Field<ValueOf<F[Name]>> }>(
  fields: F,
): Form<F> {
  const all = Object.entries(fields) as [string, Field<unknown>][]
  const show = (name: string, { typed, errors }: FormState, opens?: Opened): Html => {
    const error = errors.find(({ field }) => field === name)?.text
    return (fields as Record<string, Field<unknown>>)[name]?.show(name, { typed, error, opens }) ?? nothing
  }
  return {
    fields,
    start: (known = {}, typed = {}) => {
      const written = all.map(([name, field]) => {
        const value = (known as Record<string, unknown>)[name]
        return value === undefined ? {} : field.write(value, name)
      })
      return { typed: Object.keys(typed).length > 0 ? typed : Object.assign({}, ...written), errors: [] }
    },
    read: (typed) => {
      const answers: Record<string, unknown> = {}
      const errors: FormError[] = []
      for (const [name, field] of all) {
        const answer = field.read(typed, name)
        if (answer.ok) answers[name] = answer.value
        else errors.push({ field: name, text: answer.refusal })
      }
      return errors.length === 0 ? accept(answers as Answers<F>) : refuse({ typed, errors })
    },
    show,
    showAll: (state) => html`${all.map(([name]) => show(name, state))}`,
  }
}

/** The state of a form whose answers were right and whose act was refused: nothing typed is lost. */
export function refusedState(typed: Typed, text: string, field?: string): FormState {
  return { typed, errors: [{ field, text }] }
}

/** All that is wrong with a form, for the head of its page; nothing where nothing is. */
export function formErrors<F>(form: Form<F>, { errors }: FormState): Html {
  if (errors.length === 0) return nothing
  return errorSummary({
    titleText: formWords.problem,
    errorList: errors.map(({ field, text }) => ({
      text,
      href: field === undefined ? undefined : `#${focusOf(form, field)}`,
    })),
  })
}

function focusOf<F>({ fields }: Form<F>, name: string): string {
  return (fields as Record<string, Field<unknown>>)[name]?.focus(name) ?? name
}
