import {
  answerSubmission,
  forgetSubmissionSender,
  moderateSubmission,
  placeSubmission,
  publishSubmissionAnswer,
  withdrawSubmission,
} from '../../acts/submission/move-submission.ts'
import type { AnyRefusal } from '../../acts/explain-refusal.ts'
import type { Session } from '../../acts/session.ts'
import { thingsOf } from '../../acts/retention/senders-kept.ts'
import { isSubmissionOver } from '../../council/retention/sender-policy.ts'
import type { SubmissionState } from '../../council/submission/submission-state.ts'
import { maySubmissionMove } from '../../council/submission/move-submission.ts'
import type { SubmissionKind } from '../../council/submission/submission.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { itemsOf } from '../../store/agenda.ts'
import { keptSenders } from '../../store/retention.ts'
import {
  stepsOfSubmission,
  submissionById,
  type SubmissionRow,
  type SubmissionStepRow,
} from '../../store/submission.ts'
import { requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { textTyped, type Typed } from '../../web/form/field.ts'
import { defineForm, formErrors, type Answers, type Form, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formTag, refusedForm, whyItStands } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { holdNotice, placeHoldLink } from '../retention/hold-notice.ts'
import { followUpPart } from './follow-up-pages.ts'
import { stateName, submissionFacts, submissionHistory } from './submission-facts.ts'
import { submissionWords } from './words.ts'

const words = submissionWords.one

const acceptForm = defineForm({
  subject: text({ label: words.subject, required: words.subjectRequired, maxLength: 200 }),
  text: longText({ label: words.words, rows: 8, maxLength: 40_000 }),
})
const moreForm = defineForm({
  more: longText({ label: words.moreWhat, required: words.moreRequired, rows: 3, maxLength: 2_000 }),
})
const refuseForm = defineForm({
  reason: longText({ label: words.reason, required: words.reasonRequired, rows: 3, maxLength: 2_000 }),
})
const answerForm = defineForm({
  how: requiredChoice<'oral' | 'written'>({
    label: words.how,
    required: words.howRequired,
    isInline: true,
    choices: [
      { value: 'oral', text: words.oral },
      { value: 'written', text: words.written },
    ],
  }),
  by: text({ label: words.by, hint: words.byHint, required: words.byRequired, maxLength: 200 }),
  on: date({ label: words.on, required: words.onRequired }),
  answer: longText({ label: words.answerWords, required: words.answerRequired, rows: 6, maxLength: 20_000 }),
})
const noForm = defineForm({})

/** One thing the public sent: what it says, how far it has come, and what can be done with it now. */
export const submissionRoute: Route = {
  url: '/submissions/:id',
  for: ['moderate-submission'],
  show: async (visit, { params }) => {
    const found = await foundAt(visit, params['id'])
    return found && page(visit, found)
  },
  take: async (visit, { params, typed }) => {
    const found = await foundAt(visit, params['id'])
    if (found === undefined) return undefined
    const step = textTyped(typed, 'step')
    const filled = readStep(found, step, typed)
    if (!filled.ok) return page(visit, found, { step, state: filled.refusal })
    const done = await visit.act<unknown, AnyRefusal>(filled.value.act)
    if (!done.ok) return page(visit, found, { step, state: refusedForm(typed, done.refusal) })
    return { goTo: `/workspace/submissions/${found.row.submission_id}`, notice: { text: filled.value.said } }
  },
}

type Found = {
  readonly row: SubmissionRow
  readonly steps: readonly SubmissionStepRow[]
  readonly items: readonly { readonly id: string; readonly title: string }[]
  readonly holds: readonly Html[]
  readonly followUp: Html | undefined
}
type Refused = { readonly step: string; readonly state: FormState }

async function foundAt(visit: Visit, id: string | undefined): Promise<Found | undefined> {
  const found = await recordAt(visit, id)
  if (found === undefined) return undefined
  const { submission_id, meeting_id } = found.row
  const [kept] = await keptSenders(visit.office, visit.councilId, { only: submission_id })
  const things = thingsOf(kept ?? { submission_id, meeting_id, matter_id: null })
  const followUp = await followUpPart(visit, submission_id)
  return { ...found, holds: await holdNotice(visit, things), followUp }
}

function recordAt(
  visit: Visit,
  id: string | undefined,
): Promise<Omit<Found, 'followUp' | 'holds'> | undefined> {
  return reading(visit, async ({ tx, councilId }) => {
    const row = await submissionById(tx, councilId, id as SubmissionRow['submission_id'])
    if (row === undefined || !visit.may('moderate-submission', row.body_id)) return undefined
    const steps = await stepsOfSubmission(tx, councilId, row.submission_id)
    const items = await itemsOf(tx, councilId, row.meeting_id)
    return {
      row,
      steps,
      items: items.map((item) => ({ id: item.item_id, title: `${item.number} ${item.title}` })),
    }
  })
}

type Ready = {
  readonly act: (session: Session) => Promise<Result<unknown, AnyRefusal>>
  readonly said: string
}

/** The act that a form of the page asks for, with what its sender is told; or the form again with what is wrong. */
function readStep(found: Found, step: string, typed: Typed): Result<Ready, FormState> {
  return readersOf(found, typed)[step]?.() ?? refuse({ typed, errors: [] })
}

type Readers = Readonly<Record<string, () => Result<Ready, FormState>>>

function readersOf(found: Found, typed: Typed): Readers {
  const id = found.row.submission_id
  return {
    accepted: () =>
      ready(
        acceptForm,
        typed,
        words.accepted,
      )((session, value) => moderateSubmission(session, { id, to: 'accepted', ...value })),
    moreAsked: () =>
      ready(
        moreForm,
        typed,
        words.moreDone,
      )((session, { more }) => moderateSubmission(session, { id, to: 'moreAsked', words: more })),
    refused: () =>
      ready(
        refuseForm,
        typed,
        words.refused,
      )((session, { reason }) => moderateSubmission(session, { id, to: 'refused', words: reason })),
    placed: () =>
      ready(
        placeForm(found),
        typed,
        words.placed,
      )((session, { item }) =>
        placeSubmission(session, { id, itemId: item as Parameters<typeof placeSubmission>[1]['itemId'] }),
      ),
    asked: () =>
      ready(noForm, typed, words.asked)((session) => moderateSubmission(session, { id, to: 'asked' })),
    answered: () =>
      ready(
        answerForm,
        typed,
        words.answered,
      )((session, { how, by, on, answer }) =>
        answerSubmission(session, {
          id,
          words: answer,
          isOral: how === 'oral',
          answeredBy: by,
          answeredOn: on,
        }),
      ),
    answerPublished: () =>
      ready(noForm, typed, words.published)((session) => publishSubmissionAnswer(session, id)),
    ...endsOf(id, typed),
  }
}

/** The ways in which a submission ends, and its sender is forgotten. */
function endsOf(id: SubmissionRow['submission_id'], typed: Typed): Readers {
  return {
    withdrawn: () => ready(noForm, typed, words.withdrawn)((session) => withdrawSubmission(session, id)),
    forget: () => ready(noForm, typed, words.forgot)((session) => forgetSubmissionSender(session, id)),
  }
}

function ready<F>(form: Form<F>, typed: Typed, said: string) {
  return (
    act: (session: Session, value: Answers<F>) => ReturnType<Ready['act']>,
  ): Result<Ready, FormState> => {
    const filled = form.read(typed)
    return filled.ok ? accept({ said, act: (session) => act(session, filled.value) }) : filled
  }
}

function placeForm({ items }: Found) {
  return defineForm({
    item: requiredPick({
      label: words.item,
      required: words.itemRequired,
      choices: items.map(({ id, title }) => ({ value: id, text: title })),
    }),
  })
}

function page(visit: Visit, found: Found, refused?: Refused): WorkspacePage {
  const { row } = found
  const title = `${submissionWords.kinds[row.kind as keyof typeof submissionWords.kinds]}: ${row.subject}`
  return {
    title,
    status: refused === undefined ? undefined : 400,
    breadcrumbs: [{ text: submissionWords.title, href: '/workspace/submissions' }],
    main: html`${refused && formErrors(acceptForm, refused.state)}
    ${pageHeading({ title, facts: [stateName(row.state), words.came(visit.say.moment(row.received_at))] })}
    ${submissionFacts(visit, found)} ${found.holds} ${stepForms(visit, found, refused)} ${found.followUp}
    ${submissionHistory(visit, found.steps)}
    ${placeHoldLink(visit, { kind: 'submission', id: row.submission_id })}`,
  }
}

/** The forms for what can be done now, the most likely first. */
function stepForms(visit: Visit, found: Found, refused: Refused | undefined): Html {
  const { row, items } = found
  const from = row.state as SubmissionState
  const draw: Draw = (step, heading, also) => drawStep(visit, { row, refused }, { step, heading, ...also })
  const sent = acceptForm.start({ subject: row.subject, text: row.text })
  const known = answerForm.start(answerGiven(found))
  const ways: readonly (readonly [SubmissionState, () => Html])[] = [
    [
      'accepted',
      () =>
        draw('accepted', words.accept, {
          form: acceptForm,
          start: sent,
          says: words.acceptSays,
          button: words.acceptButton,
        }),
    ],
    ['moreAsked', () => draw('moreAsked', words.more, { form: moreForm, button: words.moreButton })],
    ['refused', () => draw('refused', words.refuse, { form: refuseForm, button: words.refuseButton })],
    [
      'answerPublished',
      () => draw('answerPublished', words.publish, { says: words.publishSays, button: words.publish }),
    ],
    [
      'placed',
      () =>
        items.length === 0
          ? html`<p class="govuk-body">${words.noItems}</p>`
          : draw('placed', words.place, { form: placeForm(found), button: words.placeButton }),
    ],
    ['asked', () => draw('asked', words.ask, { button: words.ask })],
    [
      'answered',
      () => draw('answered', words.answer, { form: answerForm, start: known, button: words.answerButton }),
    ],
  ]
  const isOver = isSubmissionOver({ kind: row.kind as SubmissionKind, state: from })
  return html`${ways.filter(([to]) => maySubmissionMove(from, to)).map(([, made]) => made())}
  ${maySubmissionMove(from, 'withdrawn') && draw('withdrawn', words.withdraw, { says: words.withdrawSays, button: words.withdrawButton })}
  ${isOver && row.name !== null && draw('forget', words.forget, { says: words.forgetSays, button: words.forget })}`
}

function answerGiven({ row, steps }: Found) {
  const answer = steps.findLast(({ state }) => state === 'answered')
  return { on: row.starts_on, answer: answer?.words ?? '', by: answer?.answered_by ?? '' }
}

/** How the button of a step looks, where it is not the likely one. */
const buttonOf: Readonly<Record<string, string>> = {
  moreAsked: 'govuk-button--secondary',
  refused: 'govuk-button--secondary',
  withdrawn: 'govuk-button--warning',
  forget: 'govuk-button--warning',
}

type ToDraw = Partial<Drawn> & { readonly button: string }
type Draw = (step: string, heading: string, also: ToDraw) => Html

function drawStep(
  visit: Visit,
  { row, refused }: { readonly row: SubmissionRow; readonly refused: Refused | undefined },
  {
    step,
    heading,
    form = noForm,
    start = form.start(),
    says,
    button,
  }: ToDraw & { step: string; heading: string },
): Html {
  const state = refused?.step === step ? refused.state : start
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${heading}</h2>
    ${says !== undefined && html`<p class="govuk-body">${says}</p>`}
    ${formTag(visit, {
      action: `/workspace/submissions/${row.submission_id}`,
      inside: html`<input type="hidden" name="step" value="${step}" />${form.showAll(state)}
        ${whyItStands(state)}`,
      buttonText: button,
      buttonClasses: buttonOf[step],
      watched: [{ kind: 'submission', id: row.submission_id }],
    })}
  </section>`
}

type Drawn = {
  readonly form: { readonly start: () => FormState; readonly showAll: (state: FormState) => Html }
  readonly start: FormState
  readonly says: string
}
