import { table } from '../components/table.ts'
import { html } from '../html.ts'
import type { Fragment, Html } from '../html.ts'

/** What a table of attendance is made from. */
export type AttendanceTableOptions = {
  readonly caption: string
  /** The headings: name and attendance. */
  readonly head: readonly [string, string]
  readonly rows: readonly {
    readonly name: Fragment
    readonly href?: string | undefined
    /** The office in which the person attended; stands below the name. */
    readonly office?: Fragment
    /** Present, sent apologies, absent, took part remotely: in words, or a state tag. */
    readonly attendance: Fragment
  }[]
}

/** Who attended, in which office. */
export function attendanceTable(options: AttendanceTableOptions): Html {
  return table({
    caption: options.caption,
    captionClasses: 'govuk-table__caption--m',
    classes: 'mh-attendance',
    firstCellIsHeader: true,
    head: options.head.map((text) => ({ text })),
    rows: options.rows.map(({ name, href, office, attendance }) => [
      {
        html: html`${href ? html`<a class="govuk-link" href="${href}">${name}</a>` : name} ${officeOf(office)}`,
      },
      { html: html`${attendance}` },
    ]),
  })
}

function officeOf(office: Fragment): Fragment {
  return office && html`<span class="mh-attendance__office">${office}</span>`
}
