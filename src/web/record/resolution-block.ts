import { html } from '../html.ts'
import type { Fragment, Html } from '../html.ts'
import { factLine } from './fact-line.ts'
import { heading } from './heading.ts'
import type { HeadingLevel } from './heading.ts'
import { limbList } from './limb-list.ts'
import type { ShownLimb } from './limb-list.ts'

/** What a resolution is made from. */
export type ResolutionBlockOptions = {
  readonly id: string
  readonly heading: Fragment
  readonly headingLevel?: HeadingLevel | undefined
  /** The words that open it, such as “Resolved that”. */
  readonly formula: Fragment
  readonly limbs: readonly ShownLimb[]
  /** Who decided, when, under which minute. */
  readonly facts?: readonly Fragment[] | undefined
}

/** A resolution, once and whole: the thing a reader came for. */
export function resolutionBlock(options: ResolutionBlockOptions): Html {
  const headingId = `${options.id}-heading`
  return html`<section class="mh-resolution" id="${options.id}" aria-labelledby="${headingId}">
    ${heading(options.headingLevel ?? 2, html`class="mh-resolution__heading" id="${headingId}"`, options.heading)}
    <p class="mh-resolution__formula">${options.formula}</p>
    ${limbList(options.limbs)} ${options.facts && factLine(options.facts)}
  </section>`
}
