import { table } from '../components/table.ts'
import { html, type Html } from '../html.ts'
import type { StateTone } from './state-tag.ts'

/** What a chart of shares is made from: the parts of one whole. */
export type ShareChartOptions = {
  /** What the chart shows, for who does not see it and over its table. */
  readonly caption: string
  readonly head: readonly [part: string, count: string]
  readonly parts: readonly { readonly text: string; readonly count: number; readonly tone: StateTone }[]
}

const width = 600
const height = 44

/** The parts of one whole as a bar, with the same numbers as a table below it. Parts of nothing leave no trace in the bar. */
export function shareChart({ caption, head, parts }: ShareChartOptions): Html {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  let left = 0
  const drawn = parts
    .filter(({ count }) => count > 0)
    .map(({ text, count, tone }) => {
      const own = (count / total) * width
      const x = left
      left += own
      return html`<g class="mh-chart__part mh-chart__part--${tone}">
        <title>${text}: ${count}</title>
        <rect x="${x.toFixed(1)}" y="1" width="${own.toFixed(1)}" height="${height - 2}" />
        <text x="${(x + own / 2).toFixed(1)}" y="${height / 2 + 6}" text-anchor="middle">${count}</text>
      </g>`
    })
  return html`<figure class="mh-chart">
    <svg
      viewBox="0 0 ${width} ${height}"
      role="img"
      aria-label="${caption}: ${parts.map(({ text, count }) => `${text} ${count}`).join(', ')}"
    >
      ${drawn}
    </svg>
    ${table({
      caption,
      captionClasses: 'govuk-table__caption--s',
      firstCellIsHeader: true,
      head: head.map((text, index) => ({ text, format: index === 1 ? 'numeric' : undefined })),
      rows: parts.map(({ text, count, tone }) => [
        { html: html`<span class="mh-chart__key mh-chart__key--${tone}" aria-hidden="true"></span> ${text}` },
        { text: String(count), format: 'numeric' },
      ]),
    })}
  </figure>`
}
