import { decideWrittenSummary } from '../../acts/minutes/decide-written-summary.ts'
import { approveMinutes, publishDraftMinutes, signMinutes } from '../../acts/minutes/move-minutes.ts'
import { tidyBlocks } from '../../council/minutes/minute-block.ts'
import type { Id } from '../../foundation/identifier.ts'
import { itemsToMinute, laterMeetingsOf } from '../../store/minutes-ground.ts'
import { minuteCommentsOf } from '../../store/minutes-comment.ts'
import { minuteSummaryOf } from '../../store/minutes-seal.ts'
import { pick, requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { defineForm, refusedState, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { correctionCount, correctionsIn, fieldOfRefusal } from './corrections.ts'
import { queriesOf, queriesShown } from './item-text.ts'
import { addressOf, wayTo } from './minutes-way.ts'
import { minutesRead, readMinutes, type ReadMinutes } from './read-minutes.ts'
import { previewWords } from './preview-words.ts'
import { settledDraft } from './settled-draft.ts'
import { endings } from './together/shared-minutes.ts'
import { openMinutesOf } from './together/open-minutes.ts'
import { byAt } from './versions.ts'
import { minutesWords as words } from './words.ts'

const summaryForm = defineForm({
  decision: requiredChoice({
    label: words.summary.decision,
    required: words.summary.decisionRequired,
    choices: [
      { value: 'written', text: words.summary.written },
      { value: 'notNeeded', text: words.summary.notNeeded },
    ] as const,
  }),
  words: longText({ label: words.summary.text, rows: 8 }),
})

/** The proper officer's decision about a written summary of business taken in private. */
export const summaryRoute: Route = {
  url: '/meetings/:id/minutes/summary',
  for: ['keep-minutes-version', 'decide-written-summary'],
  show: async (visit, { params, typed }) => {
    const read = await readMinutes(visit, params['id'])
    return read && summaryPage(visit, { read, state: summaryForm.start({}, typed) })
  },
  take: async (visit, { params, typed }) => {
    const read = await readMinutes(visit, params['id'], 'decide-written-summary')
    if (read === undefined) return undefined
    const filled = summaryForm.read(typed)
    if (!filled.ok) return summaryPage(visit, { read, state: filled.refusal })
    const { decision, words: given } = filled.value
    const decided = decision === 'written' ? { decision, text: given } : { decision, reason: given }
    const { meetingId } = read.where
    const done = await visit.act((session) => decideWrittenSummary(session, { meetingId, ...decided }))
    if (!done.ok) return summaryPage(visit, { read, state: refusedForm(typed, done.refusal, 'words') })
    return { goTo: addressOf(read), notice: { text: words.summary.done } }
  },
}

type SummaryShown = { readonly read: ReadMinutes; readonly state: FormState }

async function summaryPage(visit: Visit, { read, state }: SummaryShown): Promise<WorkspacePage> {
  const said = words.summary
  const known = await minuteSummaryOf(visit.office, read.where)
  const isPrivate = read.items.some((item) => item.isPrivate)
  const before = html`${known && html`<p class="govuk-inset-text">${known.text ?? known.reason}<br />${byAt(visit, known.decided_by, known.at)}</p>`}
  ${!isPrivate && html`<p class="govuk-body">${said.nonePrivate}</p>`}
  ${isPrivate && known === undefined && !mayDecide(visit, read) && html`<p class="govuk-body">${said.onlyProperOfficer}</p>`}`
  const page = { title: said.title, breadcrumbs: wayTo(read), reads: minutesRead(read) }
  if (!isPrivate || !mayDecide(visit, read))
    return { ...page, main: html`${pageHeading({ title: said.title, lead: said.lead })} ${before}` }
  const shown = formPage(visit, {
    ...page,
    lead: said.lead,
    form: summaryForm,
    state,
    action: addressOf(read, '/summary'),
    buttonText: said.button,
    before,
  })
  return { ...shown, reads: page.reads }
}

function mayDecide(visit: Visit, { meeting, state }: ReadMinutes): boolean {
  const isOpen = state === undefined || state === 'draft'
  return isOpen && visit.may('decide-written-summary', meeting.body_id)
}

const publishForm = defineForm({ version: text({ label: '' }) })

/** Publishing the draft minutes, as their last version has them. */
export const publishRoute: Route = {
  url: '/meetings/:id/minutes/publish',
  for: ['publish-draft-minutes'],
  show: async (visit, { params }) => {
    const read = await settledDraft(visit, params['id'])
    return read && publishPage(visit, read)
  },
  take: async (visit, { params, typed }) => {
    const read = await settledDraft(visit, params['id'])
    if (read === undefined) return undefined
    const seen = publishForm.read(typed)
    const version = seen.ok && seen.value.version !== '' ? Number(seen.value.version) : undefined
    const { meetingId } = read.where
    const done = await visit.act((session) => publishDraftMinutes(session, meetingId, version))
    if (!done.ok) return publishPage(visit, read, refusedForm(typed, done.refusal))
    await openMinutesOf(visit).end(read.where, endings.noLongerDraft, 'published')
    return { goTo: addressOf(read), notice: { text: words.publish.done } }
  },
}

async function publishPage(visit: Visit, read: ReadMinutes, state?: FormState): Promise<WorkspacePage> {
  const said = words.publish
  const { version } = read
  const comments = await minuteCommentsOf(visit.office, read.where)
  const unanswered = comments.filter((comment) => comment.answered_at === null).length
  const wordless = read.items
    .filter(({ id }) => tidyBlocks(read.written[id] ?? []).length === 0)
    .map(({ title }) => title)
  const queries = read.items.flatMap((item) => {
    const shown = queriesShown(queriesOf(read, item), item.title)
    return shown === undefined ? [] : [shown]
  })
  const shown = formPage(visit, {
    title: said.title,
    lead: said.lead,
    breadcrumbs: wayTo(read),
    form: publishForm,
    state: state ?? publishForm.start(),
    action: addressOf(read, '/publish'),
    buttonText: said.button,
    buttonClasses: 'govuk-button--warning',
    beside: html`<a class="govuk-link" href="${addressOf(read, '/preview')}">${previewWords.link}</a>`,
    inside: html`<input type="hidden" name="version" value="${version?.version ?? ''}" />`,
    before: html`<p class="govuk-body">
        ${version === undefined ? said.noVersion : said.version(version.version, byAt(visit, version.author, version.at))}
      </p>
      ${wordless.length > 0 && html`<p class="govuk-body">${said.wordless(visit.say.list(wordless))}</p>`}
      ${unanswered > 0 && html`<p class="govuk-body"><a class="govuk-link" href="${addressOf(read, '/comments')}">${said.unanswered(unanswered)}</a></p>`}`,
    after:
      queries.length > 0 &&
      html`<h2 class="govuk-heading-m">${said.queries}</h2>
        ${queries}`,
  })
  return { ...shown, reads: minutesRead(read) }
}

/** Recording that a later meeting approved the minutes, with its corrections. */
export const approveRoute: Route = {
  url: '/meetings/:id/minutes/approve',
  for: ['approve-minutes'],
  show: async (visit, { params, typed }) => {
    const read = await readMinutes(visit, params['id'], 'approve-minutes')
    if (read === undefined || read.state !== 'publishedDraft') return undefined
    const form = await approveForm(visit, read)
    return approvePage(visit, { read, form, state: form.start({}, typed) })
  },
  take: async (visit, { params, typed }) => {
    const read = await readMinutes(visit, params['id'], 'approve-minutes')
    if (read === undefined || read.state !== 'publishedDraft') return undefined
    const form = await approveForm(visit, read)
    const filled = form.read(typed)
    if (!filled.ok) return approvePage(visit, { read, form, state: filled.refusal })
    const { at, agreedAt } = filled.value
    const given = correctionsIn(filled.value, agreedAt)
    if (given === undefined)
      return approvePage(visit, { read, form, state: refusedState(typed, words.approve.incomplete, 'item1') })
    const approval = {
      meetingId: read.where.meetingId,
      atMeetingId: at as Id<'meeting'>,
      corrections: given,
    }
    const done = await visit.act((session) => approveMinutes(session, approval))
    const field = done.ok ? undefined : fieldOfRefusal(done.refusal.code, filled.value)
    if (!done.ok) return approvePage(visit, { read, form, state: refusedForm(typed, done.refusal, field) })
    return { goTo: addressOf(read), notice: { text: words.approve.done } }
  },
}

type ApproveForm = Awaited<ReturnType<typeof approveForm>>

async function approveForm(visit: Visit, read: ReadMinutes) {
  const said = words.approve
  const { bodyId, from } = { bodyId: read.meeting.body_id, from: read.meeting.starts_at }
  const meetings = await laterMeetingsOf(visit.office, { ...read.where, bodyId, from, now: visit.at })
  const items = await Promise.all(
    meetings.map(async ({ meeting_id: meetingId, starts_on: on }) =>
      (await itemsToMinute(visit.office, { councilId: visit.councilId, meetingId })).map((item) => ({
        value: item.item_id as string,
        text: `${visit.say.date(on)}: ${item.number} ${item.title}`,
      })),
    ),
  )
  const own = read.items.map(({ id, title }) => ({ value: id as string, text: title }))
  const corrections = Array.from({ length: correctionCount }, (_, at) => [
    [`item${at + 1}`, pick({ label: said.item(at + 1), nothingChosen: said.noCorrection, choices: own })],
    [`was${at + 1}`, longText({ label: said.was, rows: 2 })],
    [`becomes${at + 1}`, longText({ label: said.becomes, rows: 2 })],
  ])
  return defineForm({
    at: requiredPick({
      label: said.at,
      required: said.atRequired,
      ...(meetings.length === 0 && { hint: said.noMeeting }),
      choices: meetings.map(({ meeting_id: value, starts_on: on }) => ({
        value: value as string,
        text: visit.say.longDate(on),
      })),
    }),
    agreedAt: pick({ label: said.agreedAt, choices: items.flat() }),
    ...(Object.fromEntries(corrections.flat()) as Record<string, ReturnType<typeof text>>),
  })
}

function approvePage(
  visit: Visit,
  { read, form, state }: { read: ReadMinutes; form: ApproveForm; state: FormState },
): WorkspacePage {
  const shown = formPage(visit, {
    title: words.approve.title,
    lead: words.approve.lead,
    breadcrumbs: wayTo(read),
    form,
    state,
    action: addressOf(read, '/approve'),
    buttonText: words.approve.button,
    watched: [{ kind: 'meeting', id: read.where.meetingId }],
  })
  return { ...shown, reads: minutesRead(read) }
}

/** Recording the signature of the person presiding, which seals the minutes. */
export const signRoute: Route = {
  url: '/meetings/:id/minutes/sign',
  for: ['sign-minutes'],
  show: async (visit, { params, typed }) => {
    const read = await readMinutes(visit, params['id'], 'sign-minutes')
    if (read === undefined || read.state !== 'approved') return undefined
    const form = await signForm(visit, read)
    return signPage(visit, { read, form, state: form.start({}, typed) })
  },
  take: async (visit, { params, typed }) => {
    const read = await readMinutes(visit, params['id'], 'sign-minutes')
    if (read === undefined || read.state !== 'approved') return undefined
    const form = await signForm(visit, read)
    const filled = form.read(typed)
    if (!filled.ok) return signPage(visit, { read, form, state: filled.refusal })
    const by = filled.value.by as Id<'person'>
    const signing = {
      meetingId: read.where.meetingId,
      atMeetingId: filled.value.at as Id<'meeting'>,
      signedByPersonId: by,
      presidingPersonId: by,
    }
    const done = await visit.act((session) => signMinutes(session, signing))
    if (!done.ok) return signPage(visit, { read, form, state: refusedForm(typed, done.refusal) })
    return { goTo: addressOf(read), notice: { text: words.sign.done } }
  },
}

type SignForm = Awaited<ReturnType<typeof signForm>>

async function signForm(visit: Visit, read: ReadMinutes) {
  const { bodyId, from } = { bodyId: read.meeting.body_id, from: read.meeting.starts_at }
  const meetings = await laterMeetingsOf(visit.office, { ...read.where, bodyId, from, now: visit.at })
  const people = read.speakers.filter(({ officeId }) => officeId === undefined)
  return defineForm({
    at: requiredPick({
      label: words.approve.at,
      required: words.approve.atRequired,
      choices: meetings.map(({ meeting_id: value, starts_on: on }) => ({
        value: value as string,
        text: visit.say.longDate(on),
      })),
    }),
    by: requiredPick({
      label: words.sign.by,
      required: words.sign.byRequired,
      choices: people.map(({ personId: value, label }) => ({ value: value as string, text: label })),
    }),
  })
}

function signPage(
  visit: Visit,
  { read, form, state }: { read: ReadMinutes; form: SignForm; state: FormState },
): WorkspacePage {
  return formPage(visit, {
    title: words.sign.title,
    lead: words.sign.lead,
    breadcrumbs: wayTo(read),
    form,
    state,
    action: addressOf(read, '/sign'),
    buttonText: words.sign.button,
    buttonClasses: 'govuk-button--warning',
    watched: [{ kind: 'meeting', id: read.where.meetingId }],
  })
}
