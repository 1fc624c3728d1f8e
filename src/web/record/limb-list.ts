import { attribute } from '../components/attributes.ts'
import { html } from '../html.ts'
import type { Fragment, Html } from '../html.ts'

/** One limb of a resolution as it is shown. */
export type ShownLimb = {
  readonly text: Fragment
  /** The number it was printed with, such as `2.1`. */
  readonly number?: string | undefined
  readonly id?: string | undefined
  /** What is to be known about it, such as that it promises an action. */
  readonly note?: Fragment
}

/** The limbs of a resolution in their order, each with the number it was printed with. */
export function limbList(limbs: readonly ShownLimb[]): Html {
  return html`<ol class="mh-limbs">
    ${limbs.map(limb)}
  </ol>`
}

function limb({ text, number, id, note }: ShownLimb): Html {
  return html`<li class="mh-limb" ${attribute('id', id)}>
    ${number && html`<span class="mh-limb__number">${number}</span>`}
    <div class="mh-limb__text">
      <p>${text}</p>
      ${note && html`<p class="mh-limb__note">${note}</p>`}
    </div>
  </li>`
}
