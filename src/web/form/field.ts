import type { Result } from '../../foundation/result.ts'
import type { Html } from '../html.ts'

/** A file as it was sent with a form. */
export type SentFile = {
  readonly fileName: string
  readonly mediaType: string
  readonly content: Uint8Array
}

/** What a form sent: each name with its text, its several texts, or its file. */
export type Typed = Readonly<Record<string, string | readonly string[] | SentFile | undefined>>

/** What choices open when they are chosen, such as further questions: by the value of each. */
export type Opened = Readonly<Record<string, Html>>

/** How a field is to be drawn: what was typed into it, what is wrong with that, and what its choices open. */
export type Shown = {
  readonly typed: Typed
  readonly error: string | undefined
  readonly opens?: Opened | undefined
}

/** One question of a form: how its answer is read, written and drawn. `Value` is what a right answer gives. */
export type Field<Value> = {
  /** Reads the answer; refuses with a sentence that says what to do. */
  readonly read: (typed: Typed, name: string) => Result<Value, string>
  readonly show: (name: string, shown: Shown) => Html
  /** What would have to be typed for a value. */
  readonly write: (value: Value, name: string) => Typed
  /** The id of the element that an error at the head of the page leads to. */
  readonly focus: (name: string) => string
}

/** The value that a field gives. */
export type ValueOf<F> = F extends Field<infer Value> ? Value : never

/** The text typed under a name; of several the first; nothing for what was not sent. */
export function textTyped(typed: Typed, name: string): string {
  const given = typed[name]
  if (typeof given === 'string') return given
  return Array.isArray(given) ? String(given[0] ?? '') : ''
}

/** All texts typed under a name. */
export function textsTyped(typed: Typed, name: string): readonly string[] {
  const given = typed[name]
  if (typeof given === 'string') return [given]
  return Array.isArray(given) ? (given as readonly string[]) : []
}

/** The error of a field as its component takes it. */
export function errorOf({ error }: Shown): { readonly text: string } | undefined {
  return error === undefined ? undefined : { text: error }
}
