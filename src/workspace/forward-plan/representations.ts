import {
  answerRepresentation,
  moderateRepresentation,
  recordRepresentation,
} from '../../acts/plan/record-representation.ts'
import { newId } from '../../foundation/identifier.ts'
import type { RepresentationRow } from '../../store/plan-representation.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { defineForm, formErrors, type Form, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, formTag, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { entryAt, type SeenEntry } from './reading.ts'
import { forwardPlanWords } from './words.ts'

const words = forwardPlanWords.represent
const deal = forwardPlanWords.deal

const recordForm = defineForm({
  channel: requiredChoice({
    label: words.channel,
    required: words.channelRequired,
    choices: [
      { value: 'letter', text: words.letter },
      { value: 'email', text: words.email },
      { value: 'spoken', text: words.spoken },
    ],
  }),
  name: text({ label: words.name, maxLength: 200 }),
  contact: text({ label: words.contact, maxLength: 300 }),
  text: longText({ label: words.text, required: words.textRequired, rows: 8 }),
})
const takeForm = defineForm({
  shownAs: text({
    label: deal.shownAs,
    hint: deal.shownAsHint,
    required: deal.shownAsRequired,
    maxLength: 200,
  }),
  shownText: longText({
    label: deal.shownText,
    hint: deal.shownTextHint,
    required: deal.shownTextRequired,
    rows: 8,
  }),
})
const asideForm = defineForm({
  reason: longText({ label: deal.reason, required: deal.reasonRequired, rows: 2, maxLength: 2_000 }),
})
const answerForm = defineForm({
  response: longText({
    label: deal.answer,
    hint: deal.answerHint,
    required: deal.answerRequired,
    rows: 5,
    maxLength: 10_000,
  }),
})

/** Records a representation that did not come by the form on the site. */
export const recordRoute: Route = {
  url: '/forward-plan/:id/representations/new',
  for: ['record-representation'],
  show: async (visit, { params, typed }) => {
    const seen = await entryAt(visit, params['id'])
    return seen && recordPage(visit, seen, recordForm.start({}, typed))
  },
  take: async (visit, { params, typed }) => {
    const seen = await entryAt(visit, params['id'])
    if (seen === undefined) return undefined
    const filled = recordForm.read(typed)
    if (!filled.ok) return recordPage(visit, seen, filled.refusal)
    const channel = filled.value.channel as 'letter' | 'email' | 'spoken'
    const sent = {
      ...filled.value,
      channel,
      id: newId<'representation'>(visit.random),
      planEntryId: seen.entry.id,
    }
    const kept = await visit.act((session) => recordRepresentation(session, sent))
    if (!kept.ok) return recordPage(visit, seen, refusedForm(typed, kept.refusal, 'text'))
    return { goTo: placeOf(seen, kept.value), notice: { text: words.done } }
  },
}

/** A representation: what was sent, whether it is taken into account, and the answer. */
export const representationRoute: Route = {
  url: '/forward-plan/:id/representations/:representation',
  for: ['moderate-representation', 'answer-representation'],
  show: async (visit, asked) => {
    const found = await representationAt(visit, asked)
    return found && dealPage(visit, found)
  },
  take: async (visit, asked) => {
    const found = await representationAt(visit, asked)
    if (found === undefined) return undefined
    const { typed } = asked
    if ('response' in typed) return takeAnswer(visit, found, asked)
    return 'reason' in typed ? setAside(visit, found, asked) : takeIntoAccount(visit, found, asked)
  },
}

type Found = { readonly seen: SeenEntry; readonly row: RepresentationRow }
type States = { readonly [Name in 'take' | 'aside' | 'answer']?: FormState }

async function representationAt(visit: Visit, { params }: Asked): Promise<Found | undefined> {
  const seen = await entryAt(visit, params['id'])
  const row = seen?.representations.find((one) => one.representation_id === params['representation'])
  return seen === undefined || row === undefined || !visit.may('moderate-representation', seen.bodyId)
    ? undefined
    : { seen, row }
}

async function takeIntoAccount(visit: Visit, found: Found, { typed }: Asked): Promise<Answer> {
  const filled = takeForm.read(typed)
  if (!filled.ok) return dealPage(visit, found, { take: filled.refusal })
  const to = { representationId: found.row.representation_id, to: 'taken', ...filled.value } as const
  const taken = await visit.act((session) => moderateRepresentation(session, to))
  return taken.ok
    ? { goTo: placeOf(found.seen, found.row.representation_id), notice: { text: deal.taken } }
    : dealPage(visit, found, { take: refusedForm(typed, taken.refusal) })
}

async function setAside(visit: Visit, found: Found, { typed }: Asked): Promise<Answer> {
  const filled = asideForm.read(typed)
  if (!filled.ok) return dealPage(visit, found, { aside: filled.refusal })
  const to = { representationId: found.row.representation_id, to: 'setAside', ...filled.value } as const
  const aside = await visit.act((session) => moderateRepresentation(session, to))
  return aside.ok
    ? { goTo: placeOf(found.seen, found.row.representation_id), notice: { text: deal.asideDone } }
    : dealPage(visit, found, { aside: refusedForm(typed, aside.refusal) })
}

async function takeAnswer(visit: Visit, found: Found, { typed }: Asked): Promise<Answer> {
  const filled = answerForm.read(typed)
  if (!filled.ok) return dealPage(visit, found, { answer: filled.refusal })
  const answer = { representationId: found.row.representation_id, ...filled.value }
  const answered = await visit.act((session) => answerRepresentation(session, answer))
  return answered.ok
    ? { goTo: `/workspace/forward-plan/${found.seen.entry.id}`, notice: { text: deal.answered } }
    : dealPage(visit, found, { answer: refusedForm(typed, answered.refusal) })
}

function placeOf({ entry }: SeenEntry, id: RepresentationRow['representation_id']): string {
  return `/workspace/forward-plan/${entry.id}/representations/${id}`
}

function waysTo({ entry }: SeenEntry) {
  return [
    { text: forwardPlanWords.title, href: '/workspace/forward-plan' },
    { text: entry.title, href: `/workspace/forward-plan/${entry.id}` },
  ]
}

function recordPage(visit: Visit, seen: SeenEntry, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form: recordForm,
    state,
    action: `/workspace/forward-plan/${seen.entry.id}/representations/new`,
    buttonText: words.button,
    breadcrumbs: waysTo(seen),
  })
}

function dealPage(visit: Visit, { seen, row }: Found, states: States = {}): WorkspacePage {
  return {
    title: deal.title,
    status: Object.keys(states).length === 0 ? undefined : 400,
    breadcrumbs: waysTo(seen),
    main: html`${pageHeading({ title: deal.title, facts: [deal.received(visit.say.moment(row.received_at))] })}
    ${whatWasSent(row)} ${formsFor(visit, { seen, row }, states)}`,
  }
}

function whatWasSent(row: RepresentationRow): Html {
  const from = `${row.name}, ${row.contact}`
  return summaryList({
    rows: [
      { key: { text: deal.by }, value: { text: row.channel === 'form' ? `${from}. ${deal.byForm}` : from } },
      { key: { text: deal.sent }, value: { html: html`<span class="mh-preserved">${row.text}</span>` } },
      row.shown_text !== null && {
        key: { text: deal.shown },
        value: { html: html`${row.shown_as}: <span class="mh-preserved">${row.shown_text}</span>` },
      },
    ],
  })
}

/** The forms for what can be done with a representation now: take it or set it aside, or answer it. */
function formsFor(visit: Visit, { seen, row }: Found, states: States): Html {
  const action = placeOf(seen, row.representation_id)
  const part = <F>(form: Form<F>, state: FormState, buttonText: string): Html =>
    html`${formErrors(form, state)} ${formTag(visit, { action, inside: form.showAll(state), buttonText })}`
  const asSent = takeForm.start({ shownAs: row.shown_as ?? '', shownText: row.shown_text ?? row.text })
  const answered = answerForm.start(row.state === 'answered' ? { response: row.words ?? '' } : {})
  const take = html`<h2 class="govuk-heading-m">${deal.take}</h2>
    ${part(takeForm, states.take ?? asSent, deal.takeButton)}`
  const aside = html`<h2 class="govuk-heading-m">${deal.aside}</h2>
    ${part(asideForm, states.aside ?? asideForm.start(), deal.asideButton)}`
  const answer = part(answerForm, states.answer ?? answered, deal.answerButton)
  const shown = { received: [take, aside], taken: [answer, aside], setAside: [take], answered: [answer] }
  return html`${shown[row.state as keyof typeof shown]}`
}
