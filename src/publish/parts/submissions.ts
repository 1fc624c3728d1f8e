import {
  submissionsLeadingTo,
  submissionsTo,
  type ShownSubmission,
  type SubmissionsAsked,
  type WholeSubmission,
} from '../../store/public/submission.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../visit.ts'
import { takePartWords } from '../words/take-part-words.ts'
import { voiceWords } from '../words/voice-words.ts'
import { followUpsOf, type DrawFollowUps } from './follow-ups.ts'
import { label } from './label.ts'
import { link } from './links.ts'
import { paragraph, paragraphs, section } from './section.ts'

const words = takePartWords.shown

/** What the public sent to a meeting and was accepted: what was asked, what was answered, what was done; `undefined` for none. */
export async function submissionList(
  visit: Visit,
  rows: readonly WholeSubmission[],
): Promise<Html | undefined> {
  if (rows.length === 0) return undefined
  const drawn = await followUpsOf(visit, rows)
  return html`${rows.map((row) => one(visit, row, drawn))}`
}

/** What the public sent to meetings that leads to a finding, an action or a commitment, as a part of its page. */
export async function submissionsPart(visit: Visit, to: SubmissionsAsked): Promise<Html | undefined> {
  const rows = await submissionsLeadingTo(visit.record, to)
  return rows.length === 0
    ? undefined
    : section(
        words.asked,
        html`${rows.map((row) => html`${one(visit, row, () => undefined)} ${where(visit, row)}`)}`,
      )
}

/** What came of one thing that was sent, for its sender: the answer and what is being done, as far as the public knows it. */
export async function outcomePart(
  visit: Visit,
  { meetingId, submissionId }: { readonly meetingId: string; readonly submissionId: string },
): Promise<Html | undefined> {
  const rows = await submissionsTo(visit.record, meetingId as Parameters<typeof submissionsTo>[1])
  const row = rows.find(({ submission_id: id }) => id === submissionId)
  if (row === undefined || (row.answer === null && row.followUps.length === 0)) return undefined
  const drawn = await followUpsOf(visit, [row])
  return section(words.outcome, html`${answer(visit, row)} ${done(visit, row, drawn)}`)
}

function where({ say }: Visit, row: ShownSubmission): Html | undefined {
  const meeting = `${row.body_name}, ${say.date(row.starts_on)}`
  return paragraph(html`${words.sentTo} ${link(`/meetings/${row.meeting_id}`, meeting)}`)
}

function one(visit: Visit, row: WholeSubmission, drawn: DrawFollowUps): Html {
  const facts = [
    label(takePartWords.each.kinds, row.kind),
    ...(row.kind === 'petition' ? [words.signed((row.signatures ?? 0).toLocaleString('en-GB'))] : []),
    label(words.states, row.state),
    ...(row.shown_as === null ? [] : [row.shown_as]),
  ]
  const item =
    row.item_id !== null &&
    paragraph(html`${words.item} ${link(`/items/${row.item_id}`, row.item_title ?? words.item)}`)
  return html`<div class="mh-section" id="submission-${row.submission_id}">
    <h3 class="govuk-heading-s govuk-!-margin-bottom-1">${row.subject}</h3>
    ${paragraph(facts.join(' · '))} ${row.text !== null && row.text !== '' && paragraphs(row.text)} ${item}
    ${answer(visit, row)} ${done(visit, row, drawn)}
  </div>`
}

/** What was done about it, and that its sender was told. */
function done({ say }: Visit, row: WholeSubmission, drawn: DrawFollowUps): Html | undefined {
  const followUps = drawn(row)
  const told = row.told.map(({ told_month: month, medium }) =>
    paragraph(words.told(say.month(month), label(voiceWords.states.mediums, medium ?? ''))),
  )
  return html`${
    followUps &&
    html`<h4 class="govuk-heading-s govuk-!-margin-bottom-1">${words.done}</h4>
      ${followUps}`
  }
  ${told}`
}

function answer({ say }: Visit, row: ShownSubmission): Html | undefined {
  if (row.answer === null) return undefined
  const by = row.is_answer_oral === true ? words.oral : words.written
  return html`<h4 class="govuk-heading-s govuk-!-margin-bottom-1">
      ${by(row.answered_by ?? '', say.date(row.answered_on ?? row.starts_on))}
    </h4>
    ${paragraphs(row.answer)}`
}
