import type { SubmissionState } from '../../council/submission/submission-state.ts'
import { shownAs, type Attribution } from '../../council/submission/submission.ts'
import type { SubmissionRow, SubmissionStepRow } from '../../store/submission.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { submissionWords } from './words.ts'

const words = submissionWords.one

/** Something the public sent, with its steps so far. */
export type SentWithSteps = { readonly row: SubmissionRow; readonly steps: readonly SubmissionStepRow[] }

/** How something the public sent stands, in words. */
export function stateName(state: string): string {
  return submissionWords.states[state as SubmissionState]
}

/** What was sent, to which meeting, and by whom. */
export function submissionFacts({ say }: Visit, { row, steps }: SentWithSteps): Html {
  const sender =
    row.name === null ? submissionWords.forgotten : [row.name, row.ward, row.email].filter(Boolean).join(', ')
  const named = { attribution: row.attribution as Attribution, name: row.name ?? '', ward: row.ward ?? '' }
  const added = steps.flatMap(({ state, words: more }) =>
    state === 'received' && more !== null ? [more] : [],
  )
  const rows: readonly (readonly [string, Fragment])[] = [
    [
      words.meeting,
      html`<a class="govuk-link" href="/workspace/meetings/${row.meeting_id}"
        >${row.body_name}, ${say.longDate(row.starts_on)}</a
      >`,
    ],
    [words.text, html`<span class="mh-preserved">${[row.text, ...added].join('\n\n')}</span>`],
    [words.sender, sender],
    ...(row.name === null ? [] : [[words.shown, shownAs(named)] as const]),
    ...(row.kind === 'petition' ? [[words.signatures, String(row.signatures)] as const] : []),
  ]
  return summaryList({
    rows: rows.map(([key, value]) => ({ key: { text: key }, value: { html: html`${value}` } })),
  })
}

function happened(state: string): string {
  return (submissionWords.happened as Readonly<Record<string, string>>)[state] ?? stateName(state)
}

/** What became of it, step by step. */
export function submissionHistory({ say }: Visit, steps: SentWithSteps['steps']): Html {
  return html`<h2 class="govuk-heading-m">${words.steps}</h2>
    <ul class="govuk-list">
      ${steps.map(
        ({ at, state, words: said }) =>
          html`<li>${say.moment(at)}: ${happened(state)}${said === null ? '' : `: ${said}`}</li>`,
      )}
    </ul>`
}
