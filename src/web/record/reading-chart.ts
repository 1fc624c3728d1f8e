import { table } from '../components/table.ts'
import { html, type Html } from '../html.ts'

/** What a chart of readings is made from: what was read when, and the line to be reached. */
export type ReadingChartOptions = {
  /** What the chart shows, for who does not see it and over its table. */
  readonly caption: string
  readonly head: readonly string[]
  /** In the order of their days; `day` counts days from any first day. */
  readonly points: readonly {
    readonly day: number
    readonly value: number
    readonly cells: readonly string[]
  }[]
  readonly target: { readonly value: number; readonly text: string }
}

const width = 600
const height = 200
const margin = { left: 10, right: 10, top: 22, bottom: 14 } as const

/** Readings as a line with the target drawn across, and the same numbers as a table below. */
export function readingChart({ caption, head, points, target }: ReadingChartOptions): Html {
  const across = scaleOf(
    points.map(({ day }) => day),
    [margin.left, width - margin.right],
  )
  const up = scaleOf(
    [...points.map(({ value }) => value), target.value],
    [height - margin.bottom, margin.top],
  )
  const at = points.map(({ day, value }) => ({ x: across(day).toFixed(1), y: up(value).toFixed(1) }))
  const level = up(target.value)
  return html`<figure class="mh-chart">
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${caption}">
      <line
        class="mh-chart__target"
        x1="${margin.left}"
        x2="${width - margin.right}"
        y1="${level.toFixed(1)}"
        y2="${level.toFixed(1)}"
      />
      <text
        class="mh-chart__label"
        x="${margin.left}"
        y="${(level < 30 ? level + 18 : level - 6).toFixed(1)}"
      >
        ${target.text}
      </text>
      <polyline class="mh-chart__line" points="${at.map(({ x, y }) => `${x},${y}`).join(' ')}" />
      ${at.map(({ x, y }) => html`<circle class="mh-chart__point" cx="${x}" cy="${y}" r="4.5" />`)}
    </svg>
    ${table({
      caption,
      captionClasses: 'govuk-table__caption--s',
      firstCellIsHeader: true,
      head: head.map((text) => ({ text })),
      rows: points.map(({ cells }) => cells.map((text) => ({ text }))),
    })}
  </figure>`
}

/** Puts values evenly between two places; all in the middle where they are one value. */
function scaleOf(
  values: readonly number[],
  [from, to]: readonly [number, number],
): (value: number) => number {
  const least = Math.min(...values)
  const most = Math.max(...values)
  return (value) =>
    most === least ? (from + to) / 2 : from + ((value - least) / (most - least)) * (to - from)
}
