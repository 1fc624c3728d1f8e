import { details } from '../../web/components/details.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Html } from '../../web/html.ts'
import { followThroughWords as words } from '../words/follow-through-words.ts'
import { paragraph } from './section.ts'

/** What the columns of a file mean (“name – meaning”), for who opens it as a spreadsheet; folded away under its links. */
export function fileColumns(columns: readonly string[]): Html {
  return details({
    summaryText: words.columns,
    html: html`${paragraph(words.open)}
    ${summaryList({
      rows: columns.map((column) => {
        const [name, meaning] = column.split(' – ')
        return { key: { html: html`<code>${name}</code>` }, value: { text: meaning ?? '' } }
      }),
    })}`,
  })
}
