import type { ShownSubmission } from '../../store/public/submission.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../visit.ts'
import { takePartWords } from '../words/take-part-words.ts'
import { label } from './label.ts'
import { link } from './links.ts'
import { paragraph, paragraphs } from './section.ts'

const words = takePartWords.shown

/** What the public sent to a meeting and was accepted, each with how far it has come and its answer; `undefined` for none. */
export function submissionList(visit: Visit, rows: readonly ShownSubmission[]): Html | undefined {
  if (rows.length === 0) return undefined
  return html`${rows.map((row) => one(visit, row))}`
}

function one(visit: Visit, row: ShownSubmission): Html {
  const facts = [
    label(takePartWords.each.kinds, row.kind),
    ...(row.kind === 'petition' ? [words.signed((row.signatures ?? 0).toLocaleString('en-GB'))] : []),
    label(words.states, row.state),
    ...(row.shown_as === null ? [] : [row.shown_as]),
  ]
  const item =
    row.item_id !== null &&
    paragraph(html`${words.item} ${link(`/items/${row.item_id}`, row.item_title ?? words.item)}`)
  return html`<div class="mh-section">
    <h3 class="govuk-heading-s govuk-!-margin-bottom-1">${row.subject}</h3>
    ${paragraph(facts.join(' · '))} ${row.text !== null && row.text !== '' && paragraphs(row.text)} ${item}
    ${answer(visit, row)}
  </div>`
}

function answer({ say }: Visit, row: ShownSubmission): Html | undefined {
  if (row.answer === null) return undefined
  const by = row.is_answer_oral === true ? words.oral : words.written
  return html`<h4 class="govuk-heading-s govuk-!-margin-bottom-1">
      ${by(row.answered_by ?? '', say.date(row.answered_on ?? row.starts_on))}
    </h4>
    ${paragraphs(row.answer)}`
}
