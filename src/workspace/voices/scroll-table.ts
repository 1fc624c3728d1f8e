import { table } from '../../web/components/table.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'

/** A dense table that takes the focus where it must be scrolled, since its cells may hold no link. */
export function scrollTable(
  label: string,
  head: readonly string[],
  rows: readonly (readonly Fragment[])[],
): Html {
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${label}">
    ${table({
      head: head.map((text) => ({ text })),
      firstCellIsHeader: true,
      rows: rows.map((row) => row.map((cell) => ({ html: html`${cell}` }))),
    })}
  </div>`
}
