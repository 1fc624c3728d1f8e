import { table, type TableCell } from '../../web/components/table.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'

/** A part of a page with its heading. */
export function section(title: string, inside: Fragment): Html {
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${title}</h2>
    ${inside}
  </section>`
}

/** A table that scrolls by itself where it is too wide, and that the keyboard reaches. */
export function wideTable({
  caption,
  head,
  rows,
}: {
  readonly caption: string
  /** A head that is not seen stands over buttons: an empty column has no name for who listens. */
  readonly head: readonly (string | TableCell)[]
  readonly rows: readonly (readonly TableCell[])[]
}): Html {
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${caption}">
    ${table({
      caption,
      captionClasses: 'govuk-visually-hidden',
      head: head.map((each) => (typeof each === 'string' ? { text: each } : each)),
      rows,
    })}
  </div>`
}

/** A paragraph of text. */
export function paragraph(text: Fragment): Html {
  return html`<p class="govuk-body">${text}</p>`
}
