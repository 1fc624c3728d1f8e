import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attribute, attributes, classIf, classNames, contentOf } from './attributes.ts'
import type { Common, Content } from './attributes.ts'

/** One cell. `format: 'numeric'` sets figures to the right. */
export type TableCell = Common &
  Content & {
    readonly format?: string | undefined
    readonly colspan?: number | undefined
    readonly rowspan?: number | undefined
  }

/** What a table is made from; the names are GOV.UK's. */
export type TableOptions = Common & {
  readonly caption?: string | undefined
  readonly captionClasses?: string | undefined
  readonly head?: readonly TableCell[] | undefined
  readonly rows: readonly (readonly TableCell[] | false | null | undefined)[]
  readonly firstCellIsHeader?: boolean | undefined
}

/** A table, with headings that are read out with each cell. */
export function table(options: TableOptions): Html {
  const caption =
    options.caption &&
    html`<caption class="${classNames('govuk-table__caption', options.captionClasses)}">
      ${options.caption}
    </caption>`
  const head =
    options.head &&
    html`<thead class="govuk-table__head">
      <tr class="govuk-table__row">
        ${options.head.map(columnHeading)}
      </tr>
    </thead>`
  const rows = options.rows.map(
    (row) =>
      row &&
      html`<tr class="govuk-table__row">
        ${row.map((cell, index) =>
          index === 0 && options.firstCellIsHeader ? rowHeading(cell) : cellOf(cell),
        )}
      </tr>`,
  )
  return html`<table class="${classNames('govuk-table', options.classes)}" ${attributes(options.attributes)}>
    ${caption}${head}
    <tbody class="govuk-table__body">
      ${rows}
    </tbody>
  </table>`
}

function columnHeading(cell: TableCell): Html {
  const format = classIf(cell.format, `govuk-table__header--${cell.format}`)
  return html`<th
    scope="col"
    class="${classNames('govuk-table__header', format, cell.classes)}"
    ${extent(cell)}
  >
    ${contentOf(cell)}
  </th>`
}

function rowHeading(cell: TableCell): Html {
  return html`<th scope="row" class="${classNames('govuk-table__header', cell.classes)}" ${extent(cell)}>
    ${contentOf(cell)}
  </th>`
}

function cellOf(cell: TableCell): Html {
  const format = classIf(cell.format, `govuk-table__cell--${cell.format}`)
  return html`<td class="${classNames('govuk-table__cell', format, cell.classes)}" ${extent(cell)}>
    ${contentOf(cell)}
  </td>`
}

function extent(cell: TableCell): Html {
  return html`${attribute('colspan', cell.colspan)}${attribute('rowspan', cell.rowspan)}${attributes(cell.attributes)}`
}
