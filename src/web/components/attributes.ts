import { html, isHtml, nothing, raw } from '../html.ts'
import type { Html } from '../html.ts'

/** A value of an attribute. Absent ones are written as an empty value, as GOV.UK's own templates do. */
export type AttributeValue = string | number | boolean | null | undefined

/** Further attributes of an element, by name; or ready markup that begins with a space. */
export type Attributes = Html | Readonly<Record<string, AttributeValue>>

/** What most components take besides their content. */
export type Common = {
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Content as markup or, escaped, as text. Markup goes first where both are given. */
export type Content = {
  readonly html?: Html | undefined
  readonly text?: string | number | undefined
}

/** The attributes as markup, with a space before each. */
export function attributes(given: Attributes | undefined): Html {
  if (given === undefined) return nothing
  if (isHtml(given)) return given
  return html`${Object.entries(given).map(([name, value]) => html` ${raw(name)}="${textOf(value)}"`)}`
}

/** One attribute; nothing where its value is absent, false or empty; the bare name where it is true. */
export function attribute(name: string, value: AttributeValue): Html {
  if (value === undefined || value === null || value === false || value === '') return nothing
  return value === true ? html` ${raw(name)}` : html` ${raw(name)}="${value}"`
}

/** The class names that are given, with one space between. */
export function classNames(...names: readonly (string | undefined)[]): string {
  return names.filter((name) => name !== undefined && name !== '').join(' ')
}

/** A class name where the condition holds, and no class name where it does not. */
export function classIf(condition: unknown, name: string): string {
  return condition ? name : ''
}

/** The content to show: markup if there is any, or else the text. */
export function contentOf(content: Content | undefined): Html | string | number | undefined {
  if (content === undefined) return undefined
  return hasMarkup(content.html) ? content.html : content.text
}

/** Whether there is any content to show. */
export function hasContent(content: Content | undefined): boolean {
  const shown = contentOf(content)
  return shown !== undefined && shown !== null && String(shown) !== ''
}

/** The element name of a heading of a level, such as `h2`. */
export function headingName(level: number): Html {
  return raw(`h${Math.trunc(level)}`)
}

function hasMarkup(markup: Html | undefined): boolean {
  return markup !== undefined && markup !== null && markup.toString() !== ''
}

function textOf(value: AttributeValue): string {
  return value === undefined || value === null ? '' : String(value)
}
