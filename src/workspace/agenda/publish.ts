import { publishAgenda } from '../../acts/agenda/publish-agenda.ts'
import { explainRefusal } from '../../acts/explain-refusal.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { button } from '../../web/components/button.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { previewPage } from '../frame/preview-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { clockPart } from './clock-part.ts'
import { filesPart } from './files-part.ts'
import { noticePart } from './notice-part.ts'
import { papersWithoutState } from './paper-list.ts'
import { agendaAddress, isAgendaPublic, readAgenda, wayToAgenda, type ReadAgenda } from './read-agenda.ts'
import { agendaWords } from './words.ts'

const words = agendaWords.publishing

const form = defineForm({ note: longText({ label: words.note, rows: 2, maxLength: 1000 }) })

/** Publishes an agenda or a supplement: what becomes public, what is missing, what the clock says, and the button. */
export const publishRoute: Route = {
  url: '/meetings/:id/agenda/publish',
  for: ['publish-agenda'],
  show: async (visit, asked) => {
    const agenda = await agendaFor(visit, asked)
    return agenda && publishPage(visit, agenda, form.start({}, asked.typed))
  },
  take: async (visit, asked) => {
    const agenda = await agendaFor(visit, asked)
    if (agenda === undefined) return undefined
    if (bringsNothing(agenda)) return nothingNew(visit, agenda) // the form of the agenda, sent again
    const filled = form.read(asked.typed)
    if (!filled.ok) return publishPage(visit, agenda, filled.refusal)
    const meetingId = agenda.meeting.meeting_id
    const as = publishedAs(agenda)
    const publication = { meetingId, as, note: filled.value.note }
    const done = await visit.act((session) => publishAgenda(session, publication))
    if (!done.ok) return publishPage(visit, agenda, refusedForm(asked.typed, done.refusal))
    const text = as === 'agenda' ? words.done : words.doneSupplement(nextSupplement(agenda))
    return { goTo: agendaAddress(meetingId), notice: { text } }
  },
}

/** Shows what the public would see if the agenda were published now. */
export const previewRoute: Route = {
  url: '/meetings/:id/agenda/preview',
  for: ['publish-agenda'],
  show: async (visit, asked) => {
    const agenda = await agendaFor(visit, asked)
    if (agenda === undefined) return undefined
    const { meeting_id: meetingId, body_name: name, starts_on: on } = agenda.meeting
    const preview = await visit.preview(
      (session) => publishAgenda(session, { meetingId, as: publishedAs(agenda) }),
      `/meetings/${meetingId}`,
    )
    const base = agendaAddress(meetingId)
    return previewPage(preview, {
      of: `${agendaWords.title(name)}, ${visit.say.date(on)}`,
      breadcrumbs: wayToAgenda(agenda, visit),
      after: html`<div class="govuk-button-group">
        ${button({ text: isAgendaPublic(agenda) ? agendaWords.publishSupplement : agendaWords.publish, href: `${base}/publish` })}
        <a class="govuk-link" href="${base}">${agendaWords.printing.back}</a>
      </div>`,
    })
  },
}

async function agendaFor(visit: Visit, asked: Asked): Promise<ReadAgenda | undefined> {
  const agenda = await readAgenda(visit, asked)
  return agenda !== undefined && visit.may('publish-agenda', agenda.meeting.body_id) ? agenda : undefined
}

function publishedAs(agenda: ReadAgenda): 'agenda' | 'supplement' {
  return isAgendaPublic(agenda) ? 'supplement' : 'agenda'
}

function nextSupplement({ publications }: ReadAgenda): string {
  return String(publications.filter(({ kind }) => kind === 'supplement').length + 1)
}

async function publishPage(visit: Visit, agenda: ReadAgenda, state: FormState): Promise<WorkspacePage> {
  const { meeting } = agenda
  const title = publishedAs(agenda) === 'agenda' ? words.title : words.supplementTitle(nextSupplement(agenda))
  const base = agendaAddress(meeting.meeting_id)
  if (bringsNothing(agenda)) return nothingNew(visit, agenda)
  const clock = await clockPart(visit, agenda)
  const notices = await noticePart(visit, agenda)
  const files = await filesPart(visit, agenda)
  return formPage(visit, {
    title,
    lead: words.lead,
    form,
    state,
    before: html`${becomesPublic(agenda)} ${missing(agenda)} ${unexplained(agenda)} ${files} ${notices}
    ${clock}`,
    action: `${base}/publish`,
    buttonText: words.button,
    beside: html`<a class="govuk-link" href="${base}/preview">${agendaWords.preview}</a>`,
    watched: [{ kind: 'meeting', id: meeting.meeting_id }],
    breadcrumbs: wayToAgenda(agenda, visit),
  })
}

/** A supplement with nothing in it: nothing to send, and the way back. */
function nothingNew(visit: Visit, agenda: ReadAgenda): WorkspacePage {
  const title = words.supplementTitle(nextSupplement(agenda))
  return {
    title,
    breadcrumbs: wayToAgenda(agenda, visit),
    main: html`${pageHeading({ title, lead: explainRefusal({ code: 'supplement-with-nothing-new' }).sentence })}
      <p class="govuk-body">
        <a class="govuk-link" href="${agendaAddress(agenda.meeting.meeting_id)}"
          >${agendaWords.printing.back}</a
        >
      </p>`,
  }
}

function bringsNothing(agenda: ReadAgenda): boolean {
  return publishedAs(agenda) === 'supplement' && newLines(agenda).length === 0
}

function newLines({ standing, waiting }: ReadAgenda): readonly string[] {
  return [
    ...standing
      .filter((item) => !item.isReleased)
      .map((item) => words.itemLine(item.number, item.part === 'private' ? item.publicTitle : item.title)),
    ...waiting.map((document) => words.paperLine(document.title)),
  ]
}

function becomesPublic(agenda: ReadAgenda): Html {
  const lines = newLines(agenda)
  return html`<h2 class="govuk-heading-m">${words.becomesPublic}</h2>
    ${
      lines.length === 0
        ? html`<p class="govuk-body">${words.nothingNew}</p>`
        : html`<ul class="govuk-list govuk-list--bullet">
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }`
}

function missing(agenda: ReadAgenda): Fragment {
  const papers = papersWithoutState(agenda)
  if (papers.length === 0) return undefined
  const base = agendaAddress(agenda.meeting.meeting_id)
  return html`<h2 class="govuk-heading-m">${words.missing}</h2>
    <p class="govuk-body">${words.missingLead}</p>
    <ul class="govuk-list govuk-list--bullet">
      ${papers.map((paper) => {
        const item = agenda.standing.find(({ id }) => id === paper.item_id)
        return html`<li>
          ${words.missingPaper(paper.title, item?.number ?? '')}:
          <a class="govuk-link" href="${base}/papers/${paper.expected_document_id}">
            ${words.sayState}<span class="govuk-visually-hidden">${agendaWords.itemNamed(paper.title)}</span>
          </a>
        </li>`
      })}
    </ul>`
}

/** Private items that go out with no reason for the public: allowed, and worth a second look. */
function unexplained({ standing, waiting, meeting }: ReadAgenda): Fragment {
  const items = standing.filter(
    (item) =>
      item.part === 'private' &&
      !item.isReleased &&
      (item.restriction ?? '') === '' &&
      !waiting.some((paper) => paper.item_id === item.id),
  )
  if (items.length === 0) return undefined
  return html`<h2 class="govuk-heading-m">${words.unexplained}</h2>
    <p class="govuk-body">${words.unexplainedLead}</p>
    <ul class="govuk-list govuk-list--bullet">
      ${items.map(
        ({ id, number, title }) =>
          html`<li>
            ${words.unexplainedItem(number, title)}:
            <a class="govuk-link" href="${agendaAddress(meeting.meeting_id)}/items/${id}"
              >${words.explain}<span class="govuk-visually-hidden">${agendaWords.itemNamed(title)}</span></a
            >
          </li>`,
      )}
    </ul>`
}
