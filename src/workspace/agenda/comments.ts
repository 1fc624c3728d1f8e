import { commentOnAgenda, shareDraftAgenda } from '../../acts/agenda/share-draft-agenda.ts'
import { newId } from '../../foundation/identifier.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { pick } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { formPage, formTag, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { agendaAddress, readAgenda, wayToAgenda, type ReadAgenda } from './read-agenda.ts'
import { agendaWords } from './words.ts'

const words = agendaWords.comment

/** What was said of a draft agenda, and the place to say more. None of it is ever public. */
export function commentsPart(visit: Visit, agenda: ReadAgenda): Html {
  const { comments, sharings, draft, meeting } = agenda
  const form = commentForm(agenda)
  const shared = sharings.at(-1)
  return html`<h2 class="govuk-heading-m" id="comments">${agendaWords.comments}</h2>
    ${shared && insetText({ text: [agendaWords.sharing.shared(visit.say.moment(shared.at)), shared.note].join(' ') })}
    ${comments.length === 0 && html`<p class="govuk-body">${agendaWords.noComments}</p>`}
    ${comments.map((comment) => {
      const item = draft.find(({ id }) => id === comment.item_id)
      return html`<div class="mh-comment">
        <p class="mh-comment__by">
          ${words.by(comment.author, visit.say.moment(comment.at))} ${item && words.on(item.title)}
        </p>
        <p class="govuk-body">${comment.text}</p>
      </div>`
    })}
    ${formTag(visit, {
      action: `${agendaAddress(meeting.meeting_id)}/comments`,
      inside: form.showAll(form.start()),
      buttonText: words.button,
      buttonClasses: 'govuk-button--secondary',
    })}`
}

function commentForm({ standing }: ReadAgenda) {
  return defineForm({
    about: pick({
      label: words.about,
      nothingChosen: words.whole,
      choices: standing.map(({ id, number, title }) => ({ value: id, text: `${number} ${title}` })),
    }),
    text: longText({ label: words.label, required: words.required, rows: 3, maxLength: 10_000 }),
  })
}

/** Takes a comment on a draft agenda. */
export const commentRoute: Route = {
  url: '/meetings/:id/agenda/comments',
  for: ['comment-on-agenda'],
  take: async (visit, asked) => {
    const agenda = await readAgenda(visit, asked)
    if (agenda === undefined || !visit.may('comment-on-agenda', agenda.meeting.body_id)) return undefined
    const form = commentForm(agenda)
    const page = (state: FormState) => commentPage(visit, agenda, { form, state })
    const filled = form.read(asked.typed)
    if (!filled.ok) return page(filled.refusal)
    const { about, text } = filled.value
    const meetingId = agenda.meeting.meeting_id
    const itemId = about === '' ? undefined : about
    const comment = { id: newId<'comment'>(visit.random), meetingId, itemId, text }
    const added = await visit.act((session) => commentOnAgenda(session, comment))
    if (!added.ok) return page(refusedForm(asked.typed, added.refusal))
    return { goTo: `${agendaAddress(meetingId)}#comments`, notice: { text: words.done } }
  },
}

function commentPage(
  visit: Visit,
  agenda: ReadAgenda,
  { form, state }: { form: ReturnType<typeof commentForm>; state: FormState },
): WorkspacePage {
  return formPage(visit, {
    title: agendaWords.comments,
    form,
    state,
    action: `${agendaAddress(agenda.meeting.meeting_id)}/comments`,
    buttonText: words.button,
    breadcrumbs: wayToAgenda(agenda, visit),
  })
}

const shareForm = defineForm({
  note: longText({ label: agendaWords.sharing.note, rows: 3, maxLength: 2000 }),
})

/** Puts a draft agenda before the chair. */
export const shareRoute: Route = {
  url: '/meetings/:id/agenda/share',
  for: ['share-draft-agenda'],
  show: async (visit, asked) => {
    const agenda = await readAgenda(visit, asked)
    if (agenda === undefined || !visit.may('share-draft-agenda', agenda.meeting.body_id)) return undefined
    return sharePage(visit, agenda, shareForm.start({}, asked.typed))
  },
  take: async (visit, asked) => {
    const agenda = await readAgenda(visit, asked)
    if (agenda === undefined || !visit.may('share-draft-agenda', agenda.meeting.body_id)) return undefined
    const filled = shareForm.read(asked.typed)
    if (!filled.ok) return sharePage(visit, agenda, filled.refusal)
    const meetingId = agenda.meeting.meeting_id
    const shared = await visit.act((session) => shareDraftAgenda(session, { meetingId, ...filled.value }))
    if (!shared.ok) return sharePage(visit, agenda, refusedForm(asked.typed, shared.refusal))
    return { goTo: agendaAddress(meetingId), notice: { text: agendaWords.sharing.done } }
  },
}

function sharePage(visit: Visit, agenda: ReadAgenda, state: FormState): WorkspacePage {
  const { title, lead, button } = agendaWords.sharing
  return formPage(visit, {
    title,
    lead,
    form: shareForm,
    state,
    action: `${agendaAddress(agenda.meeting.meeting_id)}/share`,
    buttonText: button,
    breadcrumbs: wayToAgenda(agenda, visit),
  })
}
