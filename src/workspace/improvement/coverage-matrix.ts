import type { CoverageState, FindingCoverage } from '../../council/improvement/coverage.ts'
import type { PlanCoverage } from '../../acts/improvement/plan-coverage.ts'
import { html, type Html } from '../../web/html.ts'
import { stateTag, type StateTone } from '../../web/record/state-tag.ts'
import { coverageWords as words } from './coverage-words.ts'

/** What a matrix is drawn from: the coverage and the links, and the addresses of its two sides. */
export type MatrixOptions = Pick<PlanCoverage, 'links'> & {
  readonly caption: string
  readonly rows: readonly (FindingCoverage & { readonly quote: string })[]
  readonly columns: readonly { readonly id: string; readonly number: string; readonly title: string }[]
  readonly findingPath: string
  readonly actionPath: string
}

const tones: Readonly<Record<CoverageState, StateTone>> = {
  open: 'stopped',
  part: 'changed',
  covered: 'settled',
  disposed: 'planned',
}

/** How far a finding is covered, in a word with a mark. */
export function coverageTag(state: CoverageState): Html {
  return stateTag({ tone: tones[state], text: words.states[state] })
}

/** Findings by actions as a real table: headings on both sides stay in sight, and each mark is also said in words. */
export function coverageMatrix(options: MatrixOptions): Html {
  const { caption, rows, columns, links, findingPath, actionPath } = options
  const marks = new Map(links.map((link) => [`${link.findingId} ${link.actionId}`, link]))
  return html`<div class="mh-matrix" tabindex="0" role="region" aria-label="${caption}">
    <table class="mh-matrix__table">
      <caption class="govuk-visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="mh-matrix__corner">${words.finding}</th>
          <th scope="col">${words.coverage}</th>
          ${columns.map(
            ({ id, number, title }) =>
              html`<th scope="col">
                <a class="govuk-link" href="${actionPath}/${id}" title="${title}">${number}</a>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ findingId, number, quote, state }) =>
            html`<tr>
              <th scope="row">
                <a class="govuk-link" href="${findingPath}/${findingId}">${number} ${shortened(quote)}</a>
              </th>
              <td>${coverageTag(state)}</td>
              ${columns.map(({ id }) => cellOf(marks.get(`${findingId} ${id}`)))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

const longest = 90

function shortened(quote: string): string {
  return quote.length <= longest ? quote : `${quote.slice(0, longest).trimEnd()}…`
}

const empty = html`<td></td>`

function cellOf(link: PlanCoverage['links'][number] | undefined): Html {
  if (link === undefined) return empty
  const { contribution, state } = link
  const isIdle = state === 'proposed' || state === 'stopped'
  const mark = contribution === 'full' ? '●' : '◐'
  const said = isIdle ? words.cells[`${contribution}Idle`] : words.cells[contribution]
  return html`<td>
    <span aria-hidden="true">${isIdle ? `(${mark})` : mark}</span
    ><span class="govuk-visually-hidden">${said}</span>
  </td>`
}
