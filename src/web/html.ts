import { html as honoHtml, raw as honoRaw } from 'hono/html'

/** Markup that is safe to send as it stands: the only thing a template does not escape. */
export type Html = { readonly isEscaped: true; toString(): string }

/**
 * What may stand in a template. Text and numbers are escaped, lists are joined,
 * and `undefined`, `null`, `true`, `false` leave nothing, so that `shown && html`…`` reads well.
 */
export type Fragment = Html | string | number | boolean | null | undefined | readonly Fragment[]

/**
 * The markup of a template literal, with everything put into it escaped for text and for quoted attributes.
 * Attribute values are always written in quotes. Throws for a promise or a plain object: a template never waits.
 * The indentation of the template itself is not sent; white space in the values is kept.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Fragment[]): Html {
  for (const value of values) assertFragment(value)
  return honoHtml(withoutIndentation(strings), ...values) as unknown as Html
}

/** Markup from a string that we wrote or made safe ourselves. Never for a string from outside. */
export function raw(markup: string): Html {
  return honoRaw(markup)
}

/** Whether a value is markup made by {@link html} or {@link raw}. */
export function isHtml(value: unknown): value is Html {
  return (
    Object.prototype.toString.call(value) === '[object String]' && Object.hasOwn(value as object, 'isEscaped')
  )
}

/** Markup of nothing. */
export const nothing: Html = raw('')

// Written once for each template in the source, and never again.
const folded = new WeakMap<TemplateStringsArray, TemplateStringsArray>()

function withoutIndentation(strings: TemplateStringsArray): TemplateStringsArray {
  let short = folded.get(strings)
  if (short === undefined) {
    const parts = strings.map((part) => part.replace(/\n\s+/g, '\n'))
    short = Object.assign(parts, { raw: strings.raw })
    folded.set(strings, short)
  }
  return short
}

function assertFragment(value: unknown): void {
  if (Array.isArray(value)) for (const part of value) assertFragment(part)
  else if (typeof value === 'function' || (typeof value === 'object' && value !== null && !isHtml(value)))
    throw new TypeError('cannot put a promise, function or plain object into a template')
}
