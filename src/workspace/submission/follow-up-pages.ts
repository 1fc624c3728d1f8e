import { followUpsSeenBy } from '../../acts/follow-up/choose-follow-ups.ts'
import { linkSubmission, tellSubmissionSender } from '../../acts/submission/follow-submission.ts'
import type { ActName } from '../../council/access/power.ts'
import { followUpsOfSubmission, isAmong } from '../../council/follow-up/follow-up.ts'
import { isSubmissionFollowed } from '../../council/submission/move-submission.ts'
import type { SubmissionState } from '../../council/submission/submission-state.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import { followUpsOf, type KnownFollowUp } from '../../store/follow-up.ts'
import {
  stepsOfSubmission,
  submissionById,
  toldOfSubmission,
  type SubmissionRow,
  type SubmissionToldRow,
} from '../../store/submission.ts'
import { button } from '../../web/components/button.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { html, type Html } from '../../web/html.ts'
import { reading } from '../frame/reading.ts'
import type { Asked, Visit } from '../frame/visit.ts'
import { followUpForm, followUpList, followUpsChosen, followUpsKnown } from '../parts/follow-up-form.ts'
import { formRoute } from '../voices/form-route.ts'
import { toldForm } from '../voices/answer-forms.ts'
import { scrollTable } from '../voices/scroll-table.ts'
import { voicesWords } from '../voices/words.ts'
import { submissionWords } from './words.ts'

const words = submissionWords.followUp

/** What was sent and accepted, with its answer, what it may lead to and leads to, and when its sender was told. */
type Followed = {
  readonly row: SubmissionRow
  readonly answer: string | undefined
  readonly seen: readonly KnownFollowUp[]
  readonly standing: readonly KnownFollowUp[]
  readonly told: readonly SubmissionToldRow[]
}

/** Says to which findings, actions and promises something that the public sent leads. */
export const linkSubmissionRoute = formRoute({
  url: '/submissions/:id/links',
  act: 'link-submission',
  isOfBody: true,
  find: (visit, asked) => followedAt(visit, asked, 'link-submission'),
  page: (_visit, { row, seen, standing }) => ({
    title: words.linkTitle,
    lead: words.linkLead,
    form: followUpForm({ seen, standing }),
    known: followUpsKnown({ seen, standing }),
    action: `${addressOf(row)}/links`,
    buttonText: words.save,
    watched: [{ kind: 'submission', id: row.submission_id }],
    breadcrumbs: crumbsOf(row),
  }),
  take: (session, { row }, answers) =>
    linkSubmission(session, { id: row.submission_id, chosen: followUpsChosen(answers) }),
  done: ({ row }) => ({ goTo: addressOf(row), text: words.linked }),
})

/** Records that who sent something was told what came of it. */
export const tellSenderRoute = formRoute({
  url: '/submissions/:id/tell',
  act: 'tell-submission-sender',
  isOfBody: true,
  find: async (visit, asked) => {
    const found = await followedAt(visit, asked, 'tell-submission-sender')
    return found?.answer === undefined ? undefined : found
  },
  page: (visit, { row, answer }) => ({
    title: words.tellTitle,
    lead: words.tellLead,
    form: toldForm,
    known: { toldOn: visit.today },
    before: insetText({ text: answer ?? '' }),
    action: `${addressOf(row)}/tell`,
    buttonText: words.save,
    watched: [{ kind: 'submission', id: row.submission_id }],
    breadcrumbs: crumbsOf(row),
  }),
  take: (session, { row }, answers) => tellSubmissionSender(session, { ...answers, id: row.submission_id }),
  done: ({ row }) => ({ goTo: addressOf(row), text: words.told }),
})

/** What came of something the public sent: what it leads to, and when its sender was told; nothing before it is accepted. */
export async function followUpPart(visit: Visit, id: string): Promise<Html | undefined> {
  const found = await followedAt(visit, { params: { id } }, 'moderate-submission')
  if (found === undefined) return undefined
  const { row, standing, answer } = found
  const ways = [
    button({ text: words.linkOpen, href: `${addressOf(row)}/links`, classes: 'govuk-button--secondary' }),
    ...(answer === undefined
      ? []
      : [
          button({
            text: words.tellOpen,
            href: `${addressOf(row)}/tell`,
            classes: 'govuk-button--secondary',
          }),
        ]),
  ]
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.title}</h2>
    ${followUpList(standing)} ${toldTable(visit, found.told)}
    <div class="govuk-button-group">${ways}</div>
  </section>`
}

function toldTable({ say }: Visit, told: readonly SubmissionToldRow[]): Html | undefined {
  if (told.length === 0) return undefined
  const said = voicesWords.told
  return scrollTable(
    said.history,
    said.historyHead,
    told.map((row) => [
      say.date(row.told_on),
      said.mediums[row.medium as keyof typeof said.mediums],
      said.reactions[row.reaction as keyof typeof said.reactions],
      row.reaction_words,
    ]),
  )
}

function followedAt(
  visit: Visit,
  { params }: Pick<Asked, 'params'>,
  act: ActName,
): Promise<Followed | undefined> {
  const { id = '' } = params
  if (!isIdForm(id)) return Promise.resolve(undefined)
  return reading(visit, async (asked) => {
    const { tx, councilId } = asked
    const row = await submissionById(tx, councilId, id as SubmissionRow['submission_id'])
    if (row === undefined || !visit.may(act, row.body_id)) return undefined
    if (!isSubmissionFollowed(row.state as SubmissionState)) return undefined
    const seen = await followUpsSeenBy({ ...asked, reader: visit.reader }, followUpsOfSubmission)
    const chosen = await followUpsOf(tx, { kind: 'submission', councilId, id: row.submission_id })
    const steps = await stepsOfSubmission(tx, councilId, row.submission_id)
    return {
      row,
      seen,
      standing: seen.filter((one) => isAmong(one, chosen)),
      told: await toldOfSubmission(tx, row),
      answer: steps.findLast(({ state }) => state === 'answered')?.words ?? undefined,
    }
  })
}

function addressOf({ submission_id: id }: SubmissionRow): string {
  return `/workspace/submissions/${id}`
}

function crumbsOf(row: SubmissionRow) {
  return [
    { text: submissionWords.title, href: '/workspace/submissions' },
    { text: row.subject, href: addressOf(row) },
  ]
}
