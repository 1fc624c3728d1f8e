import { table } from '../components/table.ts'
import { html } from '../html.ts'
import type { Fragment, Html } from '../html.ts'

/** What a table of votes is made from. */
export type VoteTableOptions = {
  readonly caption: string
  /** The headings: choice, number, and, where the vote was recorded, names. */
  readonly head: readonly string[]
  readonly rows: readonly {
    readonly choice: string
    readonly count: number
    readonly names?: readonly Fragment[] | undefined
  }[]
}

/** How a vote was cast; with names where it was a recorded vote. */
export function voteTable(options: VoteTableOptions): Html {
  const isNamed = options.rows.some(({ names }) => names !== undefined)
  return table({
    caption: options.caption,
    captionClasses: 'govuk-table__caption--s',
    classes: 'mh-votes',
    firstCellIsHeader: true,
    head: options.head.map((text, index) => ({ text, format: index === 1 ? 'numeric' : undefined })),
    rows: options.rows.map(({ choice, count, names }) => [
      { text: choice },
      { text: String(count), format: 'numeric' },
      ...(isNamed ? [{ html: nameList(names ?? []) }] : []),
    ]),
  })
}

function nameList(names: readonly Fragment[]): Html {
  return html`<ul class="mh-names">
    ${names.map((name) => html`<li>${name}</li>`)}
  </ul>`
}
