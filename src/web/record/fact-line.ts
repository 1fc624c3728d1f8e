import { html } from '../html.ts'
import type { Fragment, Html } from '../html.ts'

/** Small facts on one line, as a list, so that each is heard apart. What is absent is left out. */
export function factLine(facts: readonly Fragment[]): Html | undefined {
  const given = facts.filter((fact) => fact !== undefined && fact !== null && fact !== false && fact !== '')
  return given.length === 0
    ? undefined
    : html`<ul class="mh-facts">
        ${given.map((fact) => html`<li>${fact}</li>`)}
      </ul>`
}
