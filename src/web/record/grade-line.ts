import { html, nothing, type Html } from '../html.ts'

/** A grade in a history: when it was given, its words, and its place on the scale, the best 0. */
export type GradePoint = { readonly when: string; readonly grade: string; readonly rank: number }

const step = 36
const left = 290
const apart = 120
const top = 20

/**
 * The grades of one area through the years, as a line of points: the better, the higher. It is drawn beside a table that says the same,
 * so it is hidden from who listens. Nothing where there are fewer than two.
 */
export function gradeLine(points: readonly GradePoint[]): Html {
  if (points.length < 2) return nothing
  const ranks = [...new Set(points.map(({ rank }) => rank))].toSorted((one, other) => one - other)
  const lowest = ranks.at(-1) ?? 0
  const highest = ranks[0] ?? 0
  const y = (rank: number): number => top + (rank - highest) * step
  const height = y(lowest) + step + 10
  const width = x(points.length - 1) + 60
  return html`<svg
    class="mh-grade-line"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    aria-hidden="true"
    focusable="false"
  >
    ${ranks.map(
      (rank) =>
        html`<text x="0" y="${y(rank) + 5}">${points.findLast((point) => point.rank === rank)?.grade}</text>
          <line
            class="mh-grade-line__rule"
            x1="${left - 20}"
            x2="${width}"
            y1="${y(rank)}"
            y2="${y(rank)}"
          />`,
    )}
    <polyline points="${points.map(({ rank }, index) => `${x(index)},${y(rank)}`).join(' ')}" />
    ${points.map(
      ({ when, rank }, index) =>
        html`<circle cx="${x(index)}" cy="${y(rank)}" r="7" />
          <text x="${x(index)}" y="${height - 6}" text-anchor="middle">${when}</text>`,
    )}
  </svg>`
}

function x(index: number): number {
  return left + index * apart
}
