import type { SubmissionOffer } from '../../acts/public/public-counter.ts'
import {
  submissionKinds,
  type Attribution,
  type SubmissionKind,
} from '../../council/submission/submission.ts'
import { accept } from '../../foundation/result.ts'
import { meetingById, neighbouringMeetings, type Meeting } from '../../store/public/meeting.ts'
import { button } from '../../web/components/button.ts'
import { details } from '../../web/components/details.ts'
import { table } from '../../web/components/table.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import type { Typed } from '../../web/form/field.ts'
import { defineForm, formErrors, refusedState, type FormState } from '../../web/form/form.ts'
import { longText, text, wholeNumber } from '../../web/form/text-fields.ts'
import { formWords } from '../../web/form/words.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { link, way } from '../parts/links.ts'
import { paragraph } from '../parts/section.ts'
import type { FormVisit, Params, PublicForm } from '../public-form.ts'
import type { PublicPage, Visit } from '../visit.ts'
import { takePartWords as words } from '../words/take-part-words.ts'

const ask = words.form

const common = {
  subject: text({ label: ask.subject, hint: ask.subjectHint, required: ask.subjectRequired, maxLength: 200 }),
  text: longText({ label: ask.text, hint: ask.textHint, rows: 8, maxLength: 40_000 }),
  name: text({ label: ask.name, required: ask.nameRequired, maxLength: 200, autocomplete: 'name' }),
  email: text({
    label: ask.email,
    hint: ask.emailHint,
    required: ask.emailRequired,
    maxLength: 254,
    type: 'email',
    autocomplete: 'email',
  }),
  ward: text({ label: ask.ward, maxLength: 100 }),
  attribution: requiredChoice<Attribution>({
    label: ask.attribution,
    required: ask.attributionRequired,
    choices: [
      { value: 'ward', text: ask.byWard },
      { value: 'name', text: ask.byName },
      { value: 'young', text: ask.young },
    ],
  }),
}
const plainForm = defineForm(common)
const petitionForm = defineForm({
  ...common,
  signatures: wholeNumber({
    label: ask.signatures,
    required: ask.signaturesRequired,
    least: 1,
    most: 10_000_000,
  }),
})

/** What a meeting takes from the public, until when, and how each deadline was counted. */
export async function takePartPage(visit: FormVisit, { id = '' }: Params): Promise<PublicPage | undefined> {
  const meeting = await meetingById(visit.record, id)
  if (meeting === undefined) return undefined
  const offers = await offersOf(visit, meeting)
  const open = submissionKinds.flatMap((kind) => offers.find(({ scheme }) => scheme.kind === kind) ?? [])
  const isLate = open.some(({ deadline }) => deadline !== undefined && visit.at.at > deadline.at)
  return {
    ...frame(visit, meeting, words.title),
    description: words.described(meeting.body_name, visit.say.date(meeting.starts_on)),
    main: html`${pageHeading({ caption: captionOf(visit, meeting), title: words.title, lead: words.lead })}
    ${open.length === 0 && paragraph(words.none)} ${open.map((offer) => offerPart(visit, meeting, offer))}
    ${isLate && (await nextMeeting(visit, meeting))}`,
  }
}

/** The form by which somebody sends one kind of submission to a meeting. */
export const submissionForm: PublicForm = {
  url: '/meetings/:id/take-part/:kind',
  show: async (visit, params, refused) => {
    const state = refused && refusedState(refused.typed, refused.problem)
    return formPageFor(visit, params, state ?? plainForm.start())
  },
  take: async (visit, params, typed) => {
    const kind = kindOf(params)
    const meeting = await meetingById(visit.record, params['id'] ?? '')
    if (meeting === undefined || kind === undefined) return undefined
    const again = (state: FormState) => formPageFor(visit, params, state)
    const filled = readForm(kind, typed)
    if (!filled.ok) return again(filled.refusal)
    const sent = { ...filled.value, kind, meetingId: meeting.meeting_id }
    const taken = await visit.counter.send(visit.at, sent)
    return taken.ok
      ? `/take-part/mine/${taken.value}`
      : again(refusedState(typed, taken.refusal.sentence, fieldOf(taken.refusal.code)))
  },
}

function readForm(kind: SubmissionKind, typed: Typed) {
  const filled = kind === 'petition' ? petitionForm.read(typed) : plainForm.read(typed)
  if (!filled.ok) return filled
  const signatures = 'signatures' in filled.value ? Number(filled.value.signatures ?? 0) : 0
  return accept({ ...filled.value, signatures })
}

function fieldOf(code: string): string | undefined {
  return code === 'submission-too-long' || code === 'submission-empty' ? 'text' : undefined
}

function kindOf({ kind }: Params): SubmissionKind | undefined {
  return submissionKinds.find((known) => known === kind)
}

function offersOf({ counter, at }: FormVisit, meeting: Meeting): Promise<SubmissionOffer[]> {
  if (meeting.state === 'cancelled') return Promise.resolve([])
  return counter.offers(at, { bodyId: meeting.body_id, meetingOn: meeting.starts_on })
}

async function offerAt(visit: FormVisit, params: Params) {
  const kind = kindOf(params)
  const meeting = await meetingById(visit.record, params['id'] ?? '')
  if (kind === undefined || meeting === undefined) return undefined
  const offer = (await offersOf(visit, meeting)).find(({ scheme }) => scheme.kind === kind)
  return offer && { kind, meeting, offer }
}

function isOpenAt({ at }: FormVisit, { deadline }: SubmissionOffer): boolean {
  return deadline !== undefined && at.at <= deadline.at
}

async function formPageFor(
  visit: FormVisit,
  params: Params,
  state: FormState,
): Promise<PublicPage | undefined> {
  const found = await offerAt(visit, params)
  if (found === undefined) return undefined
  const { kind, meeting, offer } = found
  const title = words.each.ask[kind]
  const form = kind === 'petition' ? petitionForm : plainForm
  const hasErrors = state.errors.length > 0
  const isLate = !isOpenAt(visit, offer)
  return {
    ...frame(visit, meeting, title),
    ...(hasErrors && { title: formWords.errorTitle(title), status: 400 as const }),
    main: html`${formErrors(form, state)} ${pageHeading({ caption: captionOf(visit, meeting), title })}
    ${limits(visit, offer)} ${isLate && (await nextMeeting(visit, meeting))}
    ${
      (!isLate || hasErrors) &&
      html`<form method="post" action="/meetings/${meeting.meeting_id}/take-part/${kind}" novalidate>
        ${visit.guard} ${form.showAll(state)} ${button({ text: ask.send, preventDoubleClick: true })}
      </form>`
    }`,
  }
}

function frame({ say }: Visit, meeting: Meeting, title: string) {
  const name = `${meeting.body_name}, ${say.date(meeting.starts_on)}`
  return {
    title,
    section: 'meetings' as const,
    breadcrumbs: way([siteWords.meetings, '/meetings'], [name, `/meetings/${meeting.meeting_id}`], [title]),
  }
}

function captionOf({ say }: Visit, meeting: Meeting): string {
  return `${meeting.body_name}, ${say.longDate(meeting.starts_on)}`
}

function offerPart(visit: FormVisit, meeting: Meeting, offer: SubmissionOffer): Html {
  const { kind } = offer.scheme
  const isOpen = isOpenAt(visit, offer)
  const way_ = link(`/meetings/${meeting.meeting_id}/take-part/${kind}`, words.each.ask[kind])
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${isOpen ? way_ : words.each.ask[kind]}</h2>
    ${limits(visit, offer)} ${workings(visit, offer)}
  </section>`
}

function number(value: number): string {
  return value.toLocaleString('en-GB')
}

function limits({ say, at }: FormVisit, { scheme, deadline }: SubmissionOffer): Html {
  const until = deadline && (at.at > deadline.at ? words.over : words.until)(say.moment(deadline.at))
  const { longestWords, mostPerPerson, minutesToSpeak, signaturesForDebate } = scheme
  return html`<p class="govuk-body"><strong>${until ?? words.notCounted}</strong></p>
    ${paragraph(words.limits(number(longestWords), number(mostPerPerson), number(minutesToSpeak)))}
    ${signaturesForDebate > 0 && paragraph(words.signatures(number(signaturesForDebate)))}
    ${paragraph(words.source(scheme.source))}`
}

function workings({ say }: Visit, { deadline }: SubmissionOffer): Html | undefined {
  if (deadline === undefined) return undefined
  return details({
    summaryText: words.workings,
    html: table({
      head: words.dayHead.map((text_) => ({ text: text_ })),
      rows: deadline.days.map(({ on, why, name }) => [
        { text: say.longDate(on) },
        { text: name === undefined ? words.each.reasons[why] : `${name}. ${words.each.reasons[why]}` },
      ]),
    }),
  })
}

async function nextMeeting({ record, say }: Visit, meeting: Meeting): Promise<Html | undefined> {
  const { next } = await neighbouringMeetings(record, meeting)
  return (
    next &&
    paragraph(link(`/meetings/${next.meeting_id}/take-part`, words.next(say.longDate(next.starts_on))))
  )
}
