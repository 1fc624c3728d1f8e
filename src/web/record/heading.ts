import { html, raw } from '../html.ts'
import type { Fragment, Html } from '../html.ts'

/** The level of a heading, 1 for the page's own. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5

/** A heading of a level that the page decides, with the look that its class gives. */
export function heading(level: HeadingLevel, attributes: Html, inside: Fragment): Html {
  const name = raw(`h${level}`)
  return html`<${name} ${attributes}>${inside}</${name}>`
}
